import type { ExhibitSetting } from '#lib/deck/exhibit-slides.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import type { Today } from './asked.ts';
import type { FreezeFault } from './frozen-meeting.ts';
import { agendaSheets, type MeetingReadFault } from './meeting-material.ts';
import { meetingDossier } from './read-dossier.ts';
import type { MatterOf } from './read-matter.ts';
import { readMeetingDeck } from './read-meeting-deck.ts';

export interface MeetingParameters {
	readonly meeting: string;
	/** Which frozen version, a number as it was typed; without one the figures of now. */
	readonly frozen?: string | undefined;
}

/** A meeting as it was frozen, for ever the same, or with the figures of now. */
export async function readMeetingMatter(
	store: Store,
	{ meeting, frozen }: MeetingParameters,
	{ today }: Today
): Promise<Outcome<MatterOf<'meeting'>, MeetingReadFault | FreezeFault>> {
	const version = frozen === undefined ? undefined : /^\d{1,6}$/.test(frozen) ? Number(frozen) : 0;
	const asked = { today, ...(version === undefined ? {} : { frozen: version }) };
	const read = (setting: ExhibitSetting) => readMeetingDeck(store, meeting, { ...asked, ...setting });
	const found = await read({ locale: 'vi', origin: '', boundaries: null });
	if (!found.ok) return found;
	const { sheet, freeze } = found.value;
	const outline = meetingDossier(sheet, []);
	return accepted({
		subject: 'meeting',
		view: sheet,
		outline,
		freeze,
		async dossier() {
			// What was frozen are the tables and the slides: a breakdown read now might say something else.
			if (freeze !== null) return outline;
			const sheets = await agendaSheets(store, sheet, today);
			return sheets.ok ? meetingDossier(sheet, sheets.value) : outline;
		},
		async deck(setting) {
			const again = await read(setting);
			if (!again.ok) throw new Error(`the workspace changed while it was read: ${again.fault.code}`);
			return again.value.deck;
		}
	});
}
