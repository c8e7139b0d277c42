/** The outline of a committee's report, filled with sentences whose numbers come from the view; what only people know stays open. */
import type { Note, NoteKind } from '../domain/note.ts';
import type { DocumentRef } from '../domain/programme.ts';
import type { Status } from '../domain/status.ts';
import { formatDay, formatDayInText } from '../format/dates.ts';
import { formatPeriod } from '../format/periods.ts';
import { next } from '../domain/period.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import type { PlaceView, Scorecard, ScorecardRow } from '../view/scorecard.ts';
import { countsOf, isAssigned } from '../view/urgency.ts';
import { asOfLine, completenessLine, warningSentence } from './basis.ts';
import { rankingTitle } from './charts.ts';
import { programmeSentence, rowHeadline } from './headline.ts';
import { forecastSentence, paceSentence } from './outlook.ts';
import { nameOf, placeNameOf, valuePhrase } from './phrase.ts';

export interface ReportMatter {
	readonly scorecard: Scorecard;
	/** In the scorecard's order of rows. */
	readonly sheets: readonly IndicatorSheet[];
	readonly notes: readonly Note[];
	readonly notePlaces: readonly PlaceView[];
}

export type ReportPart =
	| { readonly kind: 'heading' | 'paragraph' | 'caution'; readonly text: string }
	| { readonly kind: 'items'; readonly texts: readonly string[] }
	/** For people to write. */
	| { readonly kind: 'blank'; readonly lines: number }
	/** Where the charts stand. */
	| { readonly kind: 'charts' };

export interface ReportSection {
	readonly heading: string;
	readonly parts: readonly ReportPart[];
}

/** What the report is about: `Kết quả thực hiện “…”, quý II/2022; phương hướng, nhiệm vụ quý III/2022`. */
export function reportSubject({ programme, period }: Scorecard, locale: Locale): string {
	const { report } = messagesOf(locale);
	return report.subject(nameOf(programme, locale), formatPeriod(period, locale), formatPeriod(next(period), locale));
}

/** The sentences before the first section: on whose order, for what, on which figures. */
export function reportOpening({ scorecard }: ReportMatter, locale: Locale): readonly ReportPart[] {
	const words = messagesOf(locale);
	const { programme, period, place } = scorecard;
	const order = scorecard.documents.find(({ number, illustrative }) => number !== null && !illustrative);
	const who = programme.committee ?? words.report.committee;
	const what = words.report.results(formatPeriod(period, locale), placeNameOf(place, locale));
	const basis = [asOfLine(scorecard, locale), ...(scorecard.completeness.expected > 0 ? [completenessLine(scorecard, locale)] : [])];
	return [
		{
			kind: 'paragraph',
			text: order === undefined ? words.report.opening(who, what) : words.report.onOrder(citation(order, locale), who, what)
		},
		{ kind: 'paragraph', text: `${basis.join('; ')}.` },
		...(scorecard.illustrative ? [{ kind: 'caution' as const, text: words.page.illustrativeHint }] : [])
	];
}

export function reportSections(matter: ReportMatter, locale: Locale): readonly ReportSection[] {
	const { report } = messagesOf(locale);
	const coming = formatPeriod(next(matter.scorecard.period), locale);
	return [
		{ heading: report.sections.leadership, parts: leadership(matter, locale) },
		{ heading: report.sections.results, parts: results(matter, locale) },
		{ heading: report.sections.assessment, parts: assessment(matter, locale) },
		{ heading: report.sections.plan(coming), parts: plan(matter, locale) },
		{ heading: report.sections.proposals, parts: orBlank(remarks(matter, 'proposal', locale)) }
	];
}

/** Type or title, number, date, issuer: as a document is cited the first time. */
function citation({ title, number, date, issuer }: DocumentRef, locale: Locale): string {
	const { report } = messagesOf(locale);
	return [
		title,
		number === null ? null : report.numbered(number),
		date === null ? null : report.dated(formatDayInText(date, locale)),
		issuer === null ? null : report.issuedBy(issuer)
	]
		.filter((part) => part !== null)
		.join(' ');
}

function leadership({ scorecard }: ReportMatter, locale: Locale): ReportPart[] {
	const { report } = messagesOf(locale);
	const documents = scorecard.documents.filter(({ illustrative }) => !illustrative).map((document) => citation(document, locale));
	return [
		...(documents.length === 0
			? []
			: [
					{ kind: 'paragraph' as const, text: report.documents },
					{ kind: 'items' as const, texts: documents }
				]),
		{ kind: 'blank', lines: 2 }
	];
}

function results(matter: ReportMatter, locale: Locale): ReportPart[] {
	const { report } = messagesOf(locale);
	const { scorecard, sheets } = matter;
	const rows = scorecard.rows.filter(isAssigned);
	const places = sheets
		.filter(({ ranking }) => ranking.filter(({ value }) => value.value !== null).length > 1)
		.map((sheet) => `${nameOf(sheet.row.indicator, locale)}: ${rankingTitle(sheet, locale)}`);
	const outlook = rows.flatMap((row) => {
		const sentence = forecastSentence(row, locale);
		return sentence === null ? [] : [`${nameOf(row.indicator, locale)}: ${sentence}`];
	});
	return numbered(
		[
			[report.byTarget, [{ kind: 'items', texts: rows.map((row) => resultOf(row, scorecard, locale)) }]],
			[report.byPlace, itemsOf([...new Set(places)])],
			[report.outlook, itemsOf([...new Set(outlook)])]
		],
		[{ kind: 'paragraph', text: report.seeAppendix(programmeSentence(scorecard, locale)) }],
		[{ kind: 'charts' }]
	);
}

/** Where it stands, and what the period itself brought where that is another number. */
function resultOf(row: ScorecardRow, scorecard: Scorecard, locale: Locale): string {
	const { page } = messagesOf(locale);
	const headline = rowHeadline(row, scorecard, locale);
	const own = row.inPeriod;
	if (own.value === null || row.eachPlace !== null || row.target?.condition.kind === 'done_by' || own.value === row.value.value)
		return headline;
	return `${headline}; ${page.inPeriod(valuePhrase(own, row.indicator, locale), formatPeriod(scorecard.period, locale))}`;
}

const GOOD: readonly Status[] = ['exceeded', 'met', 'meeting', 'on_track'];
const LAGGING: readonly Status[] = ['missed', 'behind', 'at_risk', 'not_yet', 'no_data'];

function assessment(matter: ReportMatter, locale: Locale): ReportPart[] {
	const { report } = messagesOf(locale);
	const { scorecard } = matter;
	const warnings = scorecard.warnings.map((warning) => warningSentence(warning, scorecard.rows, locale));
	const causes = remarks(matter, 'cause', locale);
	const final = scorecard.asOf >= scorecard.programme.end || scorecard.period.kind === 'year' || scorecard.period.kind === 'term';
	return numbered([
		[report.strengths, orBlank([...byStatus(scorecard, GOOD, locale), ...remarks(matter, 'highlight', locale)])],
		[report.weaknesses, orBlank([...byStatus(scorecard, LAGGING, locale), ...remarks(matter, 'difficulty', locale), ...warnings])],
		[report.causes, causes.length === 0 ? [{ kind: 'items', texts: report.openCauses }] : itemsOf(causes)],
		...(final ? [[report.lessons, [{ kind: 'blank', lines: 2 }]] as const] : [])
	]);
}

/** `2/12 chỉ tiêu chậm: …`, a line a status. */
function byStatus(scorecard: Scorecard, wanted: readonly Status[], locale: Locale): readonly string[] {
	const { narrate, status } = messagesOf(locale);
	const rows = scorecard.rows.filter(isAssigned);
	const counts = countsOf(rows);
	return wanted.flatMap((one) => {
		const count = counts[one];
		if (count === undefined) return [];
		const names = [...new Set(rows.filter((row) => row.verdict.status === one).map(({ indicator }) => nameOf(indicator, locale)))];
		return [narrate.sentence(narrate.statusShare(count, rows.length, status[one].word), names.join(', '))];
	});
}

function plan({ scorecard }: ReportMatter, locale: Locale): ReportPart[] {
	const { page } = messagesOf(locale);
	const tasks = scorecard.rows.flatMap((row) => {
		const sentence = paceSentence(row, locale);
		if (sentence === null) return [];
		const owner = row.target?.owner ?? null;
		return [`${nameOf(row.indicator, locale)}: ${sentence}${owner === null ? '' : ` (${page.owner(owner)})`}`];
	});
	return [...itemsOf(tasks), { kind: 'blank', lines: 1 }];
}

/** What people noted, with the place it is about, who answers and by when. */
function remarks({ notes, notePlaces, sheets }: ReportMatter, kind: NoteKind, locale: Locale): readonly string[] {
	const { page } = messagesOf(locale);
	const all = new Set([...notes, ...sheets.flatMap((sheet) => sheet.notes)]);
	const places = new Map(
		[...notePlaces, ...sheets.flatMap(({ ranking }) => ranking.map(({ place }) => place))].map((place) => [place.id, place])
	);
	return [...all]
		.filter((note) => note.kind === kind)
		.map(({ text, place, owner, due }) => {
			const named = place === null ? undefined : places.get(place);
			const who = [...(owner === null ? [] : [page.noteOwner(owner)]), ...(due === null ? [] : [page.noteDue(formatDay(due, locale))])];
			const said = text.trim().replace(/[.;]+$/, '');
			return `${named === undefined ? said : `${placeNameOf(named, locale)}: ${said}`}${who.length === 0 ? '' : ` (${who.join('; ')})`}`;
		});
}

function itemsOf(texts: readonly string[]): ReportPart[] {
	return texts.length === 0 ? [] : [{ kind: 'items', texts }];
}

function orBlank(texts: readonly string[]): ReportPart[] {
	return texts.length === 0 ? [{ kind: 'blank', lines: 2 }] : itemsOf(texts);
}

/** Sub-headings with running numbers; those without content are left out. */
function numbered(
	groups: readonly (readonly [heading: string, parts: readonly ReportPart[]])[],
	before: readonly ReportPart[] = [],
	after: readonly ReportPart[] = []
): ReportPart[] {
	const filled = groups.filter(([, parts]) => parts.length > 0);
	return [
		...before,
		...filled.flatMap(([text, parts], index): ReportPart[] => [{ kind: 'heading', text: `${index + 1}. ${text}` }, ...parts]),
		...after
	];
}
