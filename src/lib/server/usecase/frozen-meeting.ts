import type { MeetingId } from '#lib/domain/id.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Deck } from '#lib/deck/slide.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { MeetingSheet } from '#lib/view/meeting-sheet.ts';
import type { Store } from '../db.ts';
import { listFreezes, readFreeze, type Freeze } from '../store/freezes.ts';
import { readVersion } from '../store/state.ts';
import { kept } from './view-cache.ts';

/**
 * What is frozen: the view object that the numbers are in, and the slides in every language, so that neither later figures nor a
 * later program says it differently. Addresses in the slides start with a slash.
 */
export interface FrozenMeeting {
	readonly sheet: MeetingSheet;
	readonly decks: Readonly<Record<Locale, Deck>>;
}

export type FreezeFault =
	| { readonly code: 'freeze_unknown'; readonly version: number; readonly versions: number }
	| { readonly code: 'freeze_tampered'; readonly meeting: string; readonly version: number };

/** A snapshot that was checked against its hash. The meeting need not exist any more. */
export async function frozenMeeting(
	store: Store,
	meeting: MeetingId,
	version: number
): Promise<Outcome<{ readonly freeze: Freeze; readonly content: FrozenMeeting }, FreezeFault>> {
	return kept(store.db, await readVersion(store.db), JSON.stringify(['frozen', meeting, version]), async () => {
		const found = await readFreeze(store.db, meeting, version);
		if (found === null) return refused({ code: 'freeze_unknown', version, versions: (await listFreezes(store.db, meeting)).length });
		if (!found.intact) return refused({ code: 'freeze_tampered', meeting, version });
		// What this program wrote and nobody changed needs no second look.
		return accepted({ freeze: found.freeze, content: JSON.parse(found.content) as FrozenMeeting });
	});
}
