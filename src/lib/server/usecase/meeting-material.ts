import type { MeetingId } from '#lib/domain/id.ts';
import type { Meeting } from '#lib/domain/meeting.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import { rowAt } from '#lib/view/agenda.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { buildMeetingSheet, type MeetingSheet } from '#lib/view/meeting-sheet.ts';
import type { Scorecard } from '#lib/view/scorecard.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { readVersion } from '../store/state.ts';
import { lookUp } from './asked.ts';
import { readIndicator } from './read-indicator.ts';
import { scorecardFor } from './read-scorecard.ts';
import { similar, type SelectionFault, type Suggestion } from './selection.ts';
import { kept } from './view-cache.ts';

export interface MeetingUnknown {
	readonly code: 'meeting_unknown';
	readonly text: string;
	readonly nearest: readonly Suggestion[];
}

export type MeetingReadFault = MeetingUnknown | SelectionFault;

export interface Reading {
	readonly today: Day;
	/** ISO moment; null: as known now. */
	readonly knownAt: string | null;
}

export function findMeeting(catalogue: Catalogue, text: string): Outcome<Meeting, MeetingUnknown> {
	const found = catalogue.meetings.find(({ id }) => id === (text as MeetingId));
	if (found !== undefined) return accepted(found);
	const named = catalogue.meetings.map(({ id, title }) => ({ id, name: title }));
	return refused({ code: 'meeting_unknown', text, nearest: similar(text, named) });
}

/** Everything about a meeting: its programmes at their roots, for the period under review. */
export async function meetingSheet(
	store: Store,
	text: string,
	{ today, knownAt }: Reading
): Promise<Outcome<MeetingSheet, MeetingReadFault>> {
	const version = await readVersion(store.db);
	const catalogue = await loadCatalogue(store.db);
	const meeting = findMeeting(catalogue, text);
	if (!meeting.ok) return meeting;
	const scorecards: Scorecard[] = [];
	for (const programme of meeting.value.programmes) {
		const asked = await lookUp(store, asking(meeting.value, programme, knownAt), { today });
		if (!asked.ok) return asked;
		const { selection } = asked.value;
		// A programme at its root is what its own page shows as well.
		const key = JSON.stringify(['overview', selection]);
		scorecards.push(await kept(store.db, version, key, () => scorecardFor(store, asked.value, selection)));
	}
	return accepted(buildMeetingSheet(catalogue, meeting.value, scorecards, today, knownAt));
}

/** The breakdown of every target on the agenda. */
export async function agendaSheets(
	store: Store,
	{ meeting, agenda, scorecards, knownAt }: MeetingSheet,
	today: Day
): Promise<Outcome<readonly IndicatorSheet[], SelectionFault>> {
	const sheets: IndicatorSheet[] = [];
	for (const entry of agenda) {
		const found = entry.kind === 'target' ? rowAt(scorecards, entry) : null;
		if (found === null) continue;
		const { row, scorecard } = found;
		const asked = { ...asking(meeting, scorecard.programme.id, knownAt), indicator: row.indicator.id, target: row.target?.id };
		const page = await readIndicator(store, asked, { today });
		if (!page.ok) return page;
		sheets.push(page.value.sheet);
	}
	return accepted(sheets);
}

/** The period keeps its code and takes each programme's own days. */
function asking({ period }: Meeting, programme: string, knownAt: string | null) {
	return { programme, period: period.code, ...(knownAt === null ? {} : { 'as-known-at': knownAt }) };
}
