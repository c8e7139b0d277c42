/** Everything the demo is told in words, with the views it was told from. */
import { day } from '#lib/domain/day.ts';
import { asOfBy, warningBy } from '#lib/narrate/basis.ts';
import { categoryBy, compareBy, coverageBy, distributionBy, matrixBy, pathBy, rankingBy } from '#lib/narrate/chart-findings.ts';
import { headlineBy } from '#lib/narrate/headline.ts';
import { noticeOf } from '#lib/narrate/notice.ts';
import { forecastBy, paceBy } from '#lib/narrate/outlook.ts';
import { reportOpening, reportSections, type ReportPart } from '#lib/narrate/report.ts';
import { placeBy } from '#lib/narrate/summary.ts';
import { traced, type Told, type Writing } from '#lib/narrate/told.ts';
import type { Store } from '#lib/server/db.ts';
import { readMatter, type Subject, type SubjectParameters } from '#lib/server/usecase/read-matter.ts';
import { readMatrix } from '#lib/server/usecase/read-matrix.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import { loadCatalogue } from '#lib/server/store/catalogue.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import type { Scorecard } from '#lib/view/scorecard.ts';

export const TODAY = { today: day('2026-11-22') };

/** What a text was told from. */
export interface Views {
	readonly scorecards: readonly Scorecard[];
	readonly sheets: readonly IndicatorSheet[];
}

export function valueOf<Value>(
	outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown }
): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

/** What is told, read once and told in every way of writing. */
export interface Material {
	readonly name: string;
	readonly views: Views;
	readonly tell: (writing: Writing) => readonly Told[];
}

/** A file's subject as the report tells it. */
export async function reportOf<Of extends Subject>(
	store: Store,
	subject: Of,
	asked: SubjectParameters[Of],
	whole = true
): Promise<Material> {
	const matter = valueOf(await readMatter(store, subject, asked, TODAY));
	const dossier = whole ? await matter.dossier() : matter.outline;
	return {
		name: [subject, ...Object.values(asked)].join(' '),
		views: viewsOf(dossier),
		tell: (writing) => [
			...reportOpening(dossier, writing).flatMap(linesOf),
			...reportSections(dossier, writing).flatMap(({ heading, parts }): Told[] => [[heading], ...parts.flatMap(linesOf)])
		]
	};
}

function viewsOf({ chapters }: Dossier): Views {
	return { scorecards: chapters.map(({ scorecard }) => scorecard), sheets: chapters.flatMap(({ sheets }) => sheets) };
}

/** As the document lays it out. */
function linesOf(part: ReportPart): readonly Told[] {
	if (part.kind === 'items') return part.told.map((told, i): Told => ['- ', ...told, i === part.told.length - 1 ? '.' : ';']);
	return part.kind === 'blank' || part.kind === 'charts' ? [] : [part.told];
}

/** A meeting's conclusion notice. */
export async function noticeMaterial(store: Store, meeting: string): Promise<Material> {
	const { view } = valueOf(await readMatter(store, 'meeting', { meeting }, TODAY));
	return {
		name: `notice of ${meeting}`,
		views: { scorecards: view.scorecards, sheets: [] },
		tell(writing) {
			const { subject, opening, assessment, tasks, carried, closing } = noticeOf(view, null, writing);
			return [
				...[subject, opening, assessment.heading].map((line): Told => [line]),
				...assessment.paragraphs,
				...[tasks.heading, ...tasks.lines, ...(carried?.lines ?? []), closing].map((line): Told => [line])
			];
		}
	};
}

/** What stands over slides and charts, and the sentences of a page. */
export async function titlesOf(store: Store, asked: SubjectParameters['programme']): Promise<Material> {
	const { scorecard } = valueOf(await readScorecard(store, asked, TODAY));
	const { matrix } = valueOf(await readMatrix(store, asked, TODAY));
	const views = viewsOf(await valueOf(await readMatter(store, 'programme', asked, TODAY)).dossier());
	const tell = (writing: Writing) =>
		traced(scorecard, writing, (pen) => [
			asOfBy(pen, scorecard),
			compareBy(pen, matrix),
			...scorecard.rows.flatMap((row) => [headlineBy(pen, row, scorecard), paceBy(pen, row) ?? [], forecastBy(pen, row) ?? []].flat()),
			...scorecard.warnings.map((warning) => warningBy(pen, warning, scorecard.rows)),
			...views.sheets.flatMap((sheet) => [
				pathBy(pen, sheet),
				rankingBy(pen, sheet),
				categoryBy(pen, sheet),
				...(sheet.matrix === null ? [] : [matrixBy(pen, sheet, sheet.matrix)]),
				...(sheet.coverage === null ? [] : [coverageBy(pen, sheet, sheet.coverage)]),
				...(sheet.distribution === null ? [] : [distributionBy(pen, sheet, sheet.distribution)])
			])
		]);
	return { name: `titles of ${Object.values(asked).join(' ')}`, views, tell };
}

/** The sentence at the head of a place's page. */
export async function placeHead(store: Store, place: string): Promise<Material> {
	const { view } = valueOf(await readMatter(store, 'place', { place }, TODAY));
	const tell = (writing: Writing) => traced(view, writing, (pen) => [placeBy(pen, view)]);
	return { name: `head of ${place}`, views: { scorecards: view.scorecards, sheets: [] }, tell };
}

/** Every programme in the periods under which its meetings looked at it, and in the newest one. */
export async function programmesAsked(store: Store): Promise<readonly SubjectParameters['programme'][]> {
	const { programmes, meetings } = await loadCatalogue(store.db);
	return programmes.flatMap(({ id }) => {
		const periods = new Set(meetings.filter((meeting) => meeting.programmes.includes(id)).map(({ period }) => period.code));
		return [{ programme: id }, ...[...periods].map((period) => ({ programme: id, period }))];
	});
}

/** Those under some programme's root: elsewhere there is nothing to tell. */
export async function placesAsked(store: Store): Promise<readonly string[]> {
	const { programmes } = await loadCatalogue(store.db);
	const places: string[] = [];
	for (const { id } of programmes) {
		const { choices } = valueOf(await readScorecard(store, { programme: id }, TODAY));
		places.push(...choices.places.map(({ place }) => place.id));
	}
	return [...new Set(places)];
}
