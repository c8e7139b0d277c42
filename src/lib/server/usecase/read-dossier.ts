import type { Outcome } from '#lib/domain/outcome.ts';
import type { Chapter, Dossier } from '#lib/view/dossier.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import type { MeetingSheet } from '#lib/view/meeting-sheet.ts';
import type { PlaceSheet } from '#lib/view/place-sheet.ts';
import type { Overview, Scorecard } from '#lib/view/scorecard.ts';
import type { Store } from '../db.ts';
import type { Today } from './asked.ts';
import { readIndicator } from './read-indicator.ts';
import { readMatrix } from './read-matrix.ts';
import type { ScorecardPage } from './read-scorecard.ts';
import type { SelectionFault, SelectionParameters } from './selection.ts';

/** Every programme by its table alone: with all breakdowns it would be a library. */
export function overviewDossier({ programmes }: Overview): Dossier {
	return { subject: { kind: 'overview' }, chapters: programmes.map(({ scorecard }) => chapterOf(scorecard)), tasks: [] };
}

export function programmeDossier({ scorecard, notes, notePlaces }: Pick<ScorecardPage, 'scorecard' | 'notes' | 'notePlaces'>): Dossier {
	return { subject: { kind: 'programme' }, chapters: [{ ...chapterOf(scorecard), notes, notePlaces }], tasks: [] };
}

/** The indicator's targets as a scorecard of their own, the page's own first. */
export function indicatorDossier(sheet: IndicatorSheet): Dossier {
	const { row, otherRows, notes, documents } = sheet;
	const scorecard: Scorecard = { ...sheet.scorecard, kind: 'scorecard', rows: [row, ...otherRows], documents };
	return {
		subject: { kind: 'indicator', indicator: row.indicator },
		chapters: [{ ...chapterOf(scorecard), sheets: [sheet], notes }],
		tasks: []
	};
}

export function placeDossier({ place, period, asOf, scorecards, notes, tasks }: PlaceSheet): Dossier {
	const known = new Set(scorecards.map(({ programme }) => programme.id));
	// What was noted of no programme is said before all of them.
	const free = notes.filter(({ programme }) => programme === null || !known.has(programme));
	const chapters = scorecards.map((scorecard, index) => ({
		...chapterOf(scorecard),
		notes: [...(index === 0 ? free : []), ...notes.filter(({ programme }) => programme === scorecard.programme.id)]
	}));
	return { subject: { kind: 'place', place, period, asOf }, chapters, tasks };
}

/** The meeting's programmes, each with what was written to its targets and places; the leading one first. */
export function meetingDossier(sheet: MeetingSheet, breakdowns: readonly IndicatorSheet[]): Dossier {
	const { scorecards, agenda, remarks, reviewed, tasks } = sheet;
	const written = [
		...agenda.flatMap((entry) => (entry.kind === 'target' ? entry.explanations : entry.kind === 'place' ? entry.notes : [])),
		...remarks.flatMap(({ notes }) => notes)
	];
	const lines = [...new Map(written.map((line) => [line.note.id, line])).values()];
	const known = new Set(scorecards.map(({ programme }) => programme.id));
	const chapters = scorecards.map((scorecard, index): Chapter => {
		const own = lines.filter(
			({ note }) => note.programme === scorecard.programme.id || (index === 0 && (note.programme === null || !known.has(note.programme)))
		);
		return {
			...chapterOf(scorecard),
			sheets: breakdowns.filter(({ scorecard: { programme } }) => programme.id === scorecard.programme.id),
			notes: own.map(({ note }) => note),
			notePlaces: own.flatMap(({ place }) => place ?? [])
		};
	});
	return { subject: { kind: 'meeting', sheet }, chapters, tasks: [...reviewed, ...tasks].map(({ task }) => task) };
}

function chapterOf(scorecard: Scorecard): Chapter {
	return { scorecard, sheets: [], matrix: null, notes: [], notePlaces: [] };
}

/** The same dossier with places × indicators and the breakdown of each row. */
export async function withBreakdowns(store: Store, asked: SelectionParameters, dossier: Dossier, today: Today): Promise<Dossier> {
	const chapters: Chapter[] = [];
	for (const chapter of dossier.chapters) {
		const { programme, period, asOf, place } = chapter.scorecard;
		// Spelt out: a chapter keeps the days of its own programme, whichever programme the page took its period from.
		const own = { ...asked, programme: programme.id, place: place.id, period: period.code, 'as-of': asOf };
		const compared = dossier.subject.kind === 'programme';
		const matrix = compared ? found(await readMatrix(store, own, today)).matrix : null;
		chapters.push({ ...chapter, matrix, sheets: await sheetsOf(store, own, chapter.scorecard, today) });
	}
	return { ...dossier, chapters };
}

async function sheetsOf(store: Store, own: SelectionParameters, { rows }: Scorecard, today: Today): Promise<readonly IndicatorSheet[]> {
	const sheets: IndicatorSheet[] = [];
	for (const { indicator, target } of rows) {
		sheets.push(found(await readIndicator(store, { ...own, indicator: indicator.id, target: target?.id }, today)).sheet);
	}
	return sheets;
}

/** What the scorecard was read from is there for its parts too, unless the workspace was replaced in between. */
function found<Part>(outcome: Outcome<Part, SelectionFault>): Part {
	if (!outcome.ok) throw new Error(`the workspace changed while it was read: ${outcome.fault.code}`);
	return outcome.value;
}
