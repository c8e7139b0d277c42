import { settled } from '../domain/figure-value.ts';
import type { Task } from '../domain/meeting.ts';
import { formatDayInText } from '../format/dates.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Chapter, Dossier } from '../view/dossier.ts';
import type { Scorecard, ScorecardRow } from '../view/scorecard.ts';
import { isAssigned } from '../view/urgency.ts';
import { rankingBy } from './chart-findings.ts';
import { conditionBy, namesGoal, standingBy } from './headline.ts';
import { forecastBy, paceBy } from './outlook.ts';
import { amountPhrase, lowered, nameOf, valuePhrase } from './phrase.ts';
import { itemsOf, numbered, paragraphs, words, type ReportPart } from './report-part.ts';
import { targetsBy } from './summary.ts';
import { traced, type Pen, type Writing } from './told.ts';

/** Of one programme: how it stands, each target by its sentence, the places behind them, where it leads. */
export function results({ scorecard, sheets }: Chapter, writing: Writing): ReportPart[] {
	const { locale } = writing;
	const { report } = messagesOf(locale);
	const rows = scorecard.rows.filter(isAssigned);
	const places = sheets
		.filter(({ ranking }) => ranking.filter(({ value }) => value.value !== null).length > 1)
		.flatMap((sheet) => traced(scorecard, writing, (pen) => named(sheet.row, foundBy(sheet.row, rankingBy(pen, sheet), locale), locale)));
	const found = traced(scorecard, writing, (pen) => rows.map((row) => resultOf(pen, row, scorecard)));
	const outlook = traced(scorecard, writing, (pen) => rows.flatMap((row) => named(row, forecastBy(pen, row), locale)));
	return [
		...paragraphs(traced(scorecard, writing, (pen) => [report.seeAppendix(targetsBy(pen, scorecard))])),
		...numbered([
			[report.byTarget, itemsOf(found)],
			[report.byPlace, itemsOf(places)],
			[report.outlook, itemsOf(outlook)]
		])
	];
}

function named({ indicator }: ScorecardRow, sentence: string | null, locale: Locale): readonly string[] {
	return sentence === null ? [] : [messagesOf(locale).narrate.sentence(nameOf(indicator, locale), lowered(sentence, locale))];
}

/** Where it stands, what the period itself brought, what it is compared with, and what it is to reach. */
function resultOf(pen: Pen, row: ScorecardRow, scorecard: Scorecard): string {
	const facts = [inPeriod(pen, row, scorecard), sinceLastYear(pen, row), sinceLastMeeting(pen, row), goal(pen, row)];
	const isDone = row.target?.condition.kind !== 'done_by' && row.verdict.status !== 'not_started' && row.value.value !== null;
	const standing = standingBy(pen, row, scorecard);
	const head = named(row, isDone ? messagesOf(pen.locale).report.found(standing) : standing, pen.locale);
	return [...head, ...facts.filter((fact) => fact !== null)].join('; ');
}

/* `Chỉ tiêu bao phủ bảo hiểm y tế: 83%` tells no reader whether that was set or reached. */
const OF_PLANS = /chỉ tiêu|kế hoạch|mục tiêu|nhiệm vụ/iu;

function foundBy({ indicator }: Pick<ScorecardRow, 'indicator'>, finding: string, locale: Locale): string {
	return OF_PLANS.test(nameOf(indicator, locale)) ? messagesOf(locale).report.found(lowered(finding, locale)) : finding;
}

/** Where that is another number than the value. */
function inPeriod(pen: Pen, row: ScorecardRow, { period }: Scorecard): string | null {
	const own = row.inPeriod;
	if (own.value === null || !isCounted(row) || own.value === row.value.value) return null;
	const phrase = pen.cite(valuePhrase(own, row.indicator, pen.locale, pen), row, 'in_period');
	return messagesOf(pen.locale).report.inPeriod(phrase, formatPeriod(period, pen.locale));
}

/** What the period brought more or less than the same one a year before. */
function sinceLastYear(pen: Pen, row: ScorecardRow): string | null {
	const { report } = messagesOf(pen.locale);
	const { change } = row.comparison;
	if (change === null || !isCounted(row)) return null;
	if (change === 0) return report.asLastYear;
	const amount = pen.cite(amountPhrase(Math.abs(change), row.indicator, pen.locale, pen), row, 'change');
	return change > 0 ? report.moreThanLastYear(amount) : report.lessThanLastYear(amount);
}

/** What the committee was shown when it last met, where the figure has moved since. */
function sinceLastMeeting(pen: Pen, row: ScorecardRow): string | null {
	const before = row.lastMeeting;
	const isMoved = before !== null && before.value !== null && row.value.value !== null && settled(before.value - row.value.value) !== 0;
	if (!isMoved || !isCounted(row)) return null;
	const shown = { ...row.value, value: before.value, numerator: null, denominator: null, estimate: false };
	const phrase = pen.cite(valuePhrase(shown, row.indicator, pen.locale, pen), row, 'last_meeting');
	return messagesOf(pen.locale).report.atLastMeeting(pen.day(before.date), phrase);
}

/** What is aimed at and by when; of what was named before only the day. */
function goal(pen: Pen, row: ScorecardRow): string | null {
	const { target } = row;
	if (target === null || target.condition.kind === 'done_by') return null;
	const due = pen.day(target.due);
	const { report } = messagesOf(pen.locale);
	return namesGoal(row, target) ? report.due(due) : report.goal(conditionBy(pen, row, target), due);
}

/** Whether the row's value is a number of its own: not a deed, not a count of places that pass. */
function isCounted({ target, eachPlace }: ScorecardRow): boolean {
	return eachPlace === null && target?.condition.kind !== 'done_by';
}

/** What is still needed of each target, then what was ordered and is not yet done. */
export function plan({ chapters, tasks }: Dossier, writing: Writing): ReportPart[] {
	const { locale } = writing;
	const { page, report } = messagesOf(locale);
	const needed = chapters.flatMap(({ scorecard }) =>
		traced(scorecard, writing, (pen) =>
			scorecard.rows.flatMap((row) => {
				const sentence = paceBy(pen, row);
				const owner = row.target?.owner ?? null;
				const { target } = row;
				if (sentence === null || target === null) return [];
				const who = owner === null ? null : lowered(page.owner(owner), locale);
				return named(row, report.needed(pen.day(target.due), lowered(sentence, locale), who), locale);
			})
		)
	);
	const open = tasks.filter(({ status }) => status === 'open' || status === 'in_progress').map((task) => taskLine(task, locale));
	return [
		...itemsOf(needed),
		...(open.length === 0 ? [] : [words('paragraph', `${page.tasks}:`), ...itemsOf(open)]),
		{ kind: 'blank', lines: 1 }
	];
}

function taskLine({ text, lead, supporting, due, standing, status }: Task, locale: Locale): string {
	const { page } = messagesOf(locale);
	const facts = [
		[lead, supporting].filter(Boolean).join('; ') || null,
		standing ? page.taskStanding : due === null ? null : lowered(page.noteDue(formatDayInText(due, locale)), locale),
		page.taskStatus[status]
	].filter((fact) => fact !== null);
	return `${text.trim().replace(/[.;]+$/, '')} (${facts.join('; ')})`;
}
