import type { Task } from '../domain/meeting.ts';
import { formatDay } from '../format/dates.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Chapter, Dossier } from '../view/dossier.ts';
import type { Scorecard, ScorecardRow } from '../view/scorecard.ts';
import { isAssigned } from '../view/urgency.ts';
import { rankingTitle } from './charts.ts';
import { programmeSentence, rowHeadline } from './headline.ts';
import { forecastSentence, paceSentence } from './outlook.ts';
import { nameOf, valuePhrase } from './phrase.ts';
import { itemsOf, numbered, type ReportPart } from './report-part.ts';

/** Of one programme: how it stands, each target by its sentence, the places behind them, where it leads. */
export function results({ scorecard, sheets }: Chapter, locale: Locale): ReportPart[] {
	const { report } = messagesOf(locale);
	const rows = scorecard.rows.filter(isAssigned);
	const places = sheets
		.filter(({ ranking }) => ranking.filter(({ value }) => value.value !== null).length > 1)
		.map((sheet) => `${nameOf(sheet.row.indicator, locale)}: ${rankingTitle(sheet, locale)}`);
	const outlook = rows.flatMap((row) => {
		const sentence = forecastSentence(row, locale);
		return sentence === null ? [] : [`${nameOf(row.indicator, locale)}: ${sentence}`];
	});
	return [
		{ kind: 'paragraph', text: report.seeAppendix(programmeSentence(scorecard, locale)) },
		...numbered([
			[report.byTarget, itemsOf(rows.map((row) => resultOf(row, scorecard, locale)))],
			[report.byPlace, itemsOf([...new Set(places)])],
			[report.outlook, itemsOf([...new Set(outlook)])]
		])
	];
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

/** What is still needed of each target, then what was ordered and is not yet done. */
export function plan({ chapters, tasks }: Dossier, locale: Locale): ReportPart[] {
	const { page } = messagesOf(locale);
	const needed = chapters.flatMap(({ scorecard }) =>
		scorecard.rows.flatMap((row) => {
			const sentence = paceSentence(row, locale);
			if (sentence === null) return [];
			const owner = row.target?.owner ?? null;
			return [`${nameOf(row.indicator, locale)}: ${sentence}${owner === null ? '' : ` (${page.owner(owner)})`}`];
		})
	);
	const open = tasks.filter(({ status }) => status === 'open' || status === 'in_progress').map((task) => taskLine(task, locale));
	return [
		...itemsOf([...new Set(needed)]),
		...(open.length === 0 ? [] : [{ kind: 'paragraph' as const, text: `${page.tasks}:` }, ...itemsOf(open)]),
		{ kind: 'blank', lines: 1 }
	];
}

function taskLine({ text, lead, supporting, due, standing, status }: Task, locale: Locale): string {
	const { page } = messagesOf(locale);
	const facts = [
		[lead, supporting].filter(Boolean).join('; ') || null,
		standing ? page.taskStanding : due === null ? null : page.noteDue(formatDay(due, locale)),
		page.taskStatus[status]
	].filter((fact) => fact !== null);
	return `${text.trim().replace(/[.;]+$/, '')} (${facts.join('; ')})`;
}
