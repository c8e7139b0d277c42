import type { Status } from '../domain/status.ts';
import { formatCondition } from '../format/conditions.ts';
import { formatNumber, formatPercent } from '../format/numbers.ts';
import { formatQuantityRange, isPercent, wholeName } from '../format/units.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Scorecard, ScorecardRow, TargetView } from '../view/scorecard.ts';
import { amountPhrase, gapPhrase, nameOf, placeCount, placeListBy, plannedPhrase, sharePhrase, valuePhrase } from './phrase.ts';
import { plainPen, type Pen } from './told.ts';

/** What a headline needs of its scorecard: the level of the places that a coverage counts. */
export type HeadlineSetting = Pick<Scorecard, 'completeness'>;

/**
 * One row in one exact sentence: `HTX thành lập mới: 2/5 HTX, đúng tiến độ (134% so với mức phải đạt 1,5 HTX)`;
 * `Tỷ lệ HTX hiệu quả: 76% (19/25 HTX), đạt, trong khoảng mục tiêu 70–80%`; `Xã được kiểm tra: 92,9% (13/14 xã), …; 1 xã chưa báo cáo`.
 */
export function rowHeadline(row: ScorecardRow, setting: HeadlineSetting, locale: Locale): string {
	return headlineBy(plainPen(locale), row, setting);
}

/** The same with a pen that marks its numbers. */
export function headlineBy(pen: Pen, row: ScorecardRow, setting: HeadlineSetting): string {
	return messagesOf(pen.locale).narrate.sentence(nameOf(row.indicator, pen.locale), standingBy(pen, row, setting));
}

/** The same under a heading that names the indicator. */
export function rowStanding(row: ScorecardRow, setting: HeadlineSetting, locale: Locale): string {
	return standingBy(plainPen(locale), row, setting);
}

/** The same with a pen that marks its numbers. */
export function standingBy(pen: Pen, row: ScorecardRow, { completeness }: HeadlineSetting): string {
	const { narrate } = messagesOf(pen.locale);
	const silent = row.eachPlace === null && row.value.value !== null ? row.value.silent.length : 0;
	const places = silent === 0 ? [] : [narrate.silentCount(pen.cite(placeCount(silent, completeness.level, pen), row, 'silent'), silent)];
	return [findingBy(pen, row), ...places].join('; ');
}

/** The same without the indicator's name: for titles that stand under it. */
export function findingBy(pen: Pen, row: ScorecardRow): string {
	const { locale } = pen;
	const words = messagesOf(locale);
	const { target, verdict } = row;
	if (target === null || verdict.status === 'not_assigned') return words.narrate.notAssigned(valueBy(pen, row));
	if (verdict.status === 'not_started') return words.narrate.notStarted(pen.day(target.from));
	if (row.eachPlace !== null) return eachPlaceFinding(pen, row, row.eachPlace, target);
	if (verdict.status === 'no_data') return words.narrate.noData(gapPhrase(row.value, locale));
	const status = words.status[verdict.status].word;
	if (target.condition.kind === 'done_by') return `${status}, ${words.narrate.dueOn(pen.day(target.due))}`;
	const pace = pacePhrase(pen, row);
	const head = `${againstGoal(pen, row, target)}, ${status}`;
	const rest = pace === null ? goalPhrases(pen, row, target) : [];
	return [pace === null ? head : `${head} (${pace})`, ...rest].join(', ');
}

function valueBy(pen: Pen, row: ScorecardRow): string {
	const phrase = valuePhrase(row.value, row.indicator, pen.locale, pen);
	return row.value.value === null ? phrase : pen.cite(phrase, row, 'value');
}

/** `2/5 HTX` where a whole is aimed at, else the value with its own parts. */
function againstGoal(pen: Pen, row: ScorecardRow, target: TargetView): string {
	const { value, indicator, verdict } = row;
	if (!isShareOfGoal(row, target) || verdict.goal === null || value.value === null) return valueBy(pen, row);
	const words = messagesOf(pen.locale);
	const number = (quantity: number, decimals: number) => formatNumber(quantity, { ...pen, decimals });
	const share = words.number.outOf(
		number(value.value, indicator.decimals),
		number(verdict.goal, 6),
		wholeName(verdict.goal, indicator, pen.locale)
	);
	return pen.cite(value.estimate ? words.chart.estimate(share) : share, row, 'value');
}

/** Whether a headline names what is aimed at, or only where it stands by now or as a part of it. */
export function namesGoal(row: ScorecardRow, target: TargetView): boolean {
	if (row.eachPlace !== null) return true;
	return !isPaced(row) && (target.stretch || !isShareOfGoal(row, target));
}

/** Whether the value reads as a part of a whole that is aimed at. */
function isShareOfGoal(
	{ value, indicator, verdict }: Pick<ScorecardRow, 'value' | 'indicator' | 'verdict'>,
	{ condition }: TargetView
): boolean {
	const whole = condition.kind === 'at_least' || (condition.kind === 'exactly' && indicator.direction === 'up');
	return whole && verdict.goal !== null && value.value !== null && value.denominator === null && !isPercent(indicator);
}

function isPaced({ verdict }: Pick<ScorecardRow, 'verdict'>): boolean {
	return verdict.expected !== null && PACED.has(verdict.status);
}

function pacePhrase(pen: Pen, row: ScorecardRow): string | null {
	const { narrate } = messagesOf(pen.locale);
	const { verdict, indicator } = row;
	if (verdict.expected === null || !isPaced(row)) return null;
	const expected = pen.cite(plannedPhrase(verdict.expected, indicator, pen.locale, pen), row, 'expected');
	// On track by the whole part of what is expected: a share of its fraction would read like a failing.
	const telling = verdict.attainment !== null && (verdict.status !== 'on_track' || verdict.attainment >= 1);
	if (verdict.attainment === null || !telling) return narrate.paceOnly(expected);
	const share = formatPercent(verdict.attainment * 100, { locale: pen.locale, decimals: 0 });
	const attained = pen.cite(share, row, 'attainment');
	// From a level of its own: 63% of what was to be added, not of the whole.
	const start = row.target?.baseline ?? 0;
	if (start === 0) return narrate.pace(attained, expected);
	return (verdict.expected < start ? narrate.paceOfFall : narrate.paceOfRise)(attained, expected);
}

const PACED: ReadonlySet<Status> = new Set(['on_track', 'at_risk', 'behind']);

function goalPhrases(pen: Pen, row: ScorecardRow, target: TargetView): readonly string[] {
	const { locale } = pen;
	const { narrate } = messagesOf(locale);
	const { indicator, verdict } = row;
	const short = verdict.shortfall !== null && verdict.shortfall > 0;
	const amount = short ? [pen.cite(amountPhrase(verdict.shortfall, indicator, locale, pen), row, 'shortfall')] : [];
	if (target.condition.kind === 'between') {
		const { low, high } = target.condition;
		const range = pen.cite(formatQuantityRange(low, high, indicator, locale, { decimals: 6, twoDigits: pen.twoDigits }), row, 'goal');
		const position =
			verdict.band === 'inside' ? narrate.inside(range) : verdict.band === 'above' ? narrate.above(range) : narrate.below(range);
		return [position, ...amount.map(verdict.band === 'above' ? narrate.tooMuch : narrate.missing)];
	}
	const missing = amount.map(isCeiling(target, indicator.direction) ? narrate.tooMuch : narrate.missing);
	return namesGoal(row, target) ? [narrateGoal(pen, row, target), ...missing] : missing;
}

/** `mục tiêu ít nhất 50%`, `mục tiêu gấp 1,5 lần (tức 1.860 thành viên)`. */
function narrateGoal(pen: Pen, row: ScorecardRow, target: TargetView): string {
	const { narrate } = messagesOf(pen.locale);
	const { indicator, verdict } = row;
	const condition = conditionBy(pen, row, target);
	const relative = target.condition.kind === 'change_by' || target.condition.kind === 'times';
	if (!relative || verdict.goal === null) return narrate.goal(condition);
	return narrate.goalAt(condition, pen.cite(plannedPhrase(verdict.goal, indicator, pen.locale, pen), row, 'goal_worked_out'));
}

/** What is aimed at, in words. */
export function conditionBy(pen: Pen, row: ScorecardRow, target: TargetView): string {
	const { indicator } = row;
	return pen.cite(formatCondition({ ...target, direction: indicator.direction }, indicator, pen.locale, pen), row, 'goal');
}

/** Whether less is what the condition asks for. */
export function isCeiling({ condition }: Pick<TargetView, 'condition'>, direction: 'up' | 'down' | 'none'): boolean {
	return (
		condition.kind === 'at_most' ||
		condition.kind === 'less_than' ||
		(direction === 'down' && condition.kind !== 'at_least' && condition.kind !== 'more_than')
	);
}

function eachPlaceFinding(pen: Pen, row: ScorecardRow, each: NonNullable<ScorecardRow['eachPlace']>, target: TargetView): string {
	const { locale } = pen;
	const { verdict } = row;
	const words = messagesOf(locale);
	const condition = conditionBy(pen, row, target);
	const status = words.status[verdict.status].word;
	const listedBy = (wanted: (place: (typeof each.places)[number]) => boolean, sentence: (names: string) => string) => {
		const named = each.places.filter(wanted).map(({ place }) => place);
		return named.length === 0 ? [] : [sentence(placeListBy(pen, named, row))];
	};
	const share = pen.cite(sharePhrase(each.passing, each.total, each.level, locale, pen), row, 'coverage');
	const failing = listedBy(
		({ verdict: own }) => FAILING.has(own.status),
		verdict.status === 'missed' ? words.narrate.failed : words.narrate.failing
	);
	// `không đạt; không đạt: xã A` says it once: `không đạt: xã A`.
	const [told, ...others] = failing[0]?.startsWith(`${status}:`) === true ? failing : [status, ...failing];
	return [
		`${words.narrate.eachPlace(share, condition)}, ${told}`,
		...others,
		...listedBy(({ verdict: own }) => own.band === 'above' && !FAILING.has(own.status), words.narrate.aboveBand),
		...listedBy(({ verdict: own }) => own.status === 'no_data', words.narrate.silent)
	].join('; ');
}

const FAILING: ReadonlySet<Status> = new Set(['missed', 'behind', 'at_risk', 'not_yet', 'on_track']);
