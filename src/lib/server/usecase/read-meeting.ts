import { id } from '#lib/domain/id.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Meeting } from '#lib/domain/meeting.ts';
import { programmeOf, type Catalogue } from '#lib/view/catalogue.ts';
import { listedPlaces } from '#lib/view/need.ts';
import type { Shown } from '#lib/narrate/notice.ts';
import type { MeetingSheet } from '#lib/view/meeting-sheet.ts';
import type { PlaceView, ProgrammeView } from '#lib/view/scorecard.ts';
import { changedSinceShown, type ShownChange } from '#lib/view/shown-change.ts';
import { placeView, programmeView } from '#lib/view/part.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { listFreezes, type Freeze } from '../store/freezes.ts';
import type { Today } from './asked.ts';
import { frozenMeeting, type FreezeFault } from './frozen-meeting.ts';
import { meetingSheet, type MeetingReadFault } from './meeting-material.ts';

export interface MeetingPage {
	readonly sheet: MeetingSheet;
	/** The newest first. */
	readonly freezes: readonly Freeze[];
	/** Against the newest frozen version that is sound; null: there is none. */
	readonly since: { readonly freeze: Freeze; readonly changes: readonly ShownChange[]; readonly shown: Shown } | null;
	/** A frozen version that no longer agrees with its hash. */
	readonly tampered: FreezeFault | null;
	/** Where notes and tasks can be about: of each programme its root and the places it lists. */
	readonly places: readonly PlaceView[];
	/** To choose from, in official order. */
	readonly programmes: readonly ProgrammeView[];
}

/** A meeting with what it was shown before and what has changed since. */
export async function readMeeting(store: Store, meeting: string, { today }: Today): Promise<Outcome<MeetingPage, MeetingReadFault>> {
	const sheet = await meetingSheet(store, meeting, { today, knownAt: null });
	if (!sheet.ok) return sheet;
	const catalogue = await loadCatalogue(store.db);
	const freezes = await listFreezes(store.db, sheet.value.meeting.id);
	const [newest] = freezes;
	const shown = newest === undefined ? null : await frozenMeeting(store, newest.meeting, newest.version);
	return accepted({
		sheet: sheet.value,
		freezes,
		since: shown?.ok ? sinceShown(shown.value.freeze, shown.value.content.sheet, sheet.value) : null,
		tampered: shown === null || shown.ok ? null : shown.fault,
		places: placesOf(catalogue, sheet.value.meeting),
		programmes: catalogue.programmes.toSorted((a, b) => a.order - b.order).map(programmeView)
	});
}

function sinceShown(freeze: Freeze, { scorecards }: MeetingSheet, now: MeetingSheet): MeetingPage['since'] {
	const { version, moment } = freeze;
	return { freeze, changes: changedSinceShown(scorecards, now.scorecards), shown: { version, moment, scorecards } };
}

function placesOf(catalogue: Catalogue, { programmes, period, date }: Meeting): readonly PlaceView[] {
	const places = programmes.flatMap((programme) => {
		const { rootPlace } = programmeOf(catalogue, programme);
		const selection = { programme, place: rootPlace, group: null, period, asOf: date, knownAt: null, view: 'reported' } as const;
		return [rootPlace, ...listedPlaces(catalogue, selection)];
	});
	return [...new Set(places)].map((place) => placeView(catalogue, place, date));
}

/** What a meeting was shown, by version. */
export async function readFrozenMeeting(
	store: Store,
	meeting: string,
	version: number
): Promise<Outcome<{ readonly sheet: MeetingSheet; readonly freeze: Freeze }, FreezeFault>> {
	const found = await frozenMeeting(store, id<'meeting'>(meeting), version);
	return found.ok ? accepted({ sheet: found.value.content.sheet, freeze: found.value.freeze }) : found;
}
