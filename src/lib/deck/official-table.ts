/** The table of results as offices print it, once for spreadsheet, document and paper. Every number comes from the scorecard. */
import type { IndicatorValue } from '../domain/indicator.ts';
import type { Status } from '../domain/status.ts';
import { formatCondition, formatConditionShort } from '../format/conditions.ts';
import { formatDay } from '../format/dates.ts';
import { formatChange, isPercent, unitName } from '../format/units.ts';
import { formatNumber, formatPercent } from '../format/numbers.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { denominatorOf, gapPhrase, nameOf, plannedPhrase, sharePhrase } from '../narrate/phrase.ts';
import type { IndicatorView, Scorecard, ScorecardRow, TargetView } from '../view/scorecard.ts';
import { worstFirst } from '../view/urgency.ts';
import type { Cell, Column } from './slide.ts';
import { partsText, sourceText } from './wording.ts';

/** The official order: STT, Chỉ tiêu, ĐVT, Kế hoạch, Thực hiện, Luỹ kế, So với KH (%), So cùng kỳ, Ghi chú. */
export const OFFICIAL_COLUMNS = ['ordinal', 'target', 'unit', 'plan', 'inPeriod', 'cumulative', 'ofPlan', 'change', 'note'] as const;
export type OfficialColumnKey = (typeof OFFICIAL_COLUMNS)[number];

export interface OfficialColumn extends Column {
	readonly key: OfficialColumnKey;
	/** The row under the header: `(A)` for names, `(1)` for numbers, the formula of what is derived: `(4)=(3)/(1)`. */
	readonly numbering: string;
}

/** How a spreadsheet shows the number of a cell, so that it reads as the cell's text does. */
export interface NumberFormat {
	/** At most so many decimals. */
	readonly decimals: number;
	/** The number is a ratio: 1 is printed as 100%. */
	readonly percent: boolean;
	/** With its sign: a change. */
	readonly signed: boolean;
	readonly prefix: string;
	readonly suffix: string;
	/** What a true zero is printed as; null: as a zero. */
	readonly zero: string | null;
}

export interface OfficialCell extends Cell {
	/** Null: the text is written, whether or not there is a number behind it. */
	readonly format: NumberFormat | null;
}

export interface OfficialRow {
	/** The scorecard's key of the row. */
	readonly key: string;
	readonly status: Status;
	/** As many as columns, in their order. */
	readonly cells: readonly OfficialCell[];
}

export interface OfficialTable {
	readonly title: string;
	readonly columns: readonly OfficialColumn[];
	readonly rows: readonly OfficialRow[];
	/** What the signs in empty cells mean: `x: không áp dụng`. */
	readonly legend: readonly string[];
}

const NUMBERING: Readonly<Record<OfficialColumnKey, string>> = {
	ordinal: '(A)',
	target: '(B)',
	unit: '(C)',
	plan: '(1)',
	inPeriod: '(2)',
	cumulative: '(3)',
	ofPlan: '(4)=(3)/(1)',
	change: '(5)',
	note: '(D)'
};

/** Shares of an A4 page's width; they add up to 1. */
const WIDTHS: Readonly<Record<OfficialColumnKey, number>> = {
	ordinal: 0.05,
	target: 0.25,
	unit: 0.07,
	plan: 0.1,
	inPeriod: 0.09,
	cumulative: 0.09,
	ofPlan: 0.09,
	change: 0.09,
	note: 0.17
};

const NAMES: ReadonlySet<OfficialColumnKey> = new Set(['target', 'unit', 'note']);

/**
 * One row a target, the columns in the official order; signs of statistical tables where there is no number (`x`, `…`, `-`).
 * @param order worst first, or the programme's own order
 */
export function officialTable(
	scorecard: Scorecard,
	locale: Locale,
	{ order = 'worst' }: { readonly order?: 'worst' | 'programme' } = {}
): OfficialTable {
	const words = messagesOf(locale);
	const { blank, deck } = words;
	const t = deck.official;
	const rows = order === 'worst' ? worstFirst(scorecard.rows) : scorecard.rows;
	return {
		title: t.title(formatPeriod(scorecard.period, locale)),
		columns: OFFICIAL_COLUMNS.map((key) => ({
			key,
			label: t.columns[key],
			numbering: NUMBERING[key],
			numeric: !NAMES.has(key),
			width: WIDTHS[key]
		})),
		rows: rows.map((row, index) => ({
			key: row.key,
			status: row.verdict.status,
			cells: OFFICIAL_COLUMNS.map((key) => CELLS[key](row, locale, index + 1))
		})),
		legend: [
			...(['zero', 'not_available', 'not_applicable'] as const).map((kind) => t.legend(blank[kind].symbol, blank[kind].word)),
			t.legend(t.blank, t.notYetKnown)
		]
	};
}

type CellOf = (row: ScorecardRow, locale: Locale, ordinal: number) => OfficialCell;

const CELLS: Readonly<Record<OfficialColumnKey, CellOf>> = {
	ordinal: (_row, _locale, ordinal) => ({ text: String(ordinal), value: ordinal, format: PLAIN }),
	target: ({ indicator }, locale) => textCell(nameOf(indicator, locale)),
	unit: ({ indicator }, locale) => textCell(unitName(indicator, locale)),
	plan: planCell,
	inPeriod: (row, locale) => quantityCell(row.inPeriod, row, locale),
	cumulative: (row, locale) =>
		row.eachPlace === null
			? quantityCell(row.value, row, locale)
			: {
					text: sharePhrase(row.eachPlace.passing, row.eachPlace.total, row.eachPlace.level, locale),
					value: row.eachPlace.passing,
					format: null
				},
	ofPlan: ofPlanCell,
	change: changeCell,
	note: (row, locale) => ({ ...textCell(noteText(row, locale)), status: row.verdict.status })
};

const PLAIN: NumberFormat = { decimals: 0, percent: false, signed: false, prefix: '', suffix: '', zero: null };

function textCell(text: string): OfficialCell {
	return { text, value: null, format: null };
}

/** A minimum is printed as its bare number, as offices do; any other condition says what it asks for. */
function planCell({ target, indicator, verdict, eachPlace }: ScorecardRow, locale: Locale): OfficialCell {
	if (target === null) return textCell('');
	const setting = { ...target, direction: indicator.direction };
	if (eachPlace !== null) return textCell(formatCondition(setting, indicator, locale));
	if (target.condition.kind === 'done_by') return textCell(formatDay(target.due, locale));
	if (verdict.goal === null || !isMinimum(target)) {
		const asked = formatConditionShort(setting, indicator, locale);
		const relative = verdict.goal !== null && (target.condition.kind === 'times' || target.condition.kind === 'change_by');
		return {
			text: relative ? `${plannedPhrase(verdict.goal, unitless(indicator), locale)} (${asked})` : asked,
			value: verdict.goal,
			format: null
		};
	}
	const decimals = decimalsOf(verdict.goal);
	return { text: formatNumber(verdict.goal, { locale, decimals }), value: verdict.goal, format: { ...PLAIN, decimals } };
}

function isMinimum({ condition }: TargetView): boolean {
	return condition.kind === 'at_least' || condition.kind === 'exactly';
}

/** Plans are printed as they were set, whatever the precision of the results. */
function decimalsOf(value: number): number {
	return (String(Number(value.toFixed(6))).split('.')[1] ?? '').length;
}

function quantityCell(value: IndicatorValue, { indicator, target }: ScorecardRow, locale: Locale): OfficialCell {
	const words = messagesOf(locale);
	if (value.value === null) return textCell(symbolOf(value, locale));
	if (target?.condition.kind === 'done_by') {
		return { text: value.value >= 1 ? words.condition.done : words.blank.zero.symbol, value: value.value, format: null };
	}
	const prefix = value.estimate ? words.chart.estimate('') : '';
	const zero = value.value === 0 ? words.blank.zero.symbol : null;
	return {
		text: prefix + (zero ?? formatNumber(value.value, { locale, decimals: indicator.decimals })),
		value: value.value,
		format: { ...PLAIN, decimals: indicator.decimals, prefix, zero: words.blank.zero.symbol }
	};
}

function symbolOf({ gap }: IndicatorValue, locale: Locale): string {
	const { blank } = messagesOf(locale);
	return gap?.kind === 'missing_inputs' ? blank[gap.blank].symbol : blank.not_applicable.symbol;
}

function ofPlanCell({ comparison, target, value }: ScorecardRow, locale: Locale): OfficialCell {
	const { ofGoal } = comparison;
	if (ofGoal !== null) {
		return { text: formatPercent(ofGoal * 100, { locale, decimals: 1 }), value: ofGoal, format: { ...PLAIN, decimals: 1, percent: true } };
	}
	const senseless = target === null || value.value !== null;
	return textCell(senseless ? messagesOf(locale).blank.not_applicable.symbol : '');
}

function changeCell({ comparison, indicator }: ScorecardRow, locale: Locale): OfficialCell {
	const { change } = comparison;
	if (change === null) return textCell('');
	const decimals = isPercent(indicator) ? Math.max(1, indicator.decimals) : indicator.decimals;
	const suffix = isPercent(indicator) ? messagesOf(locale).number.points('') : '';
	return {
		text: formatChange(change, unitless(indicator), locale, { decimals }),
		value: change,
		format: { ...PLAIN, decimals, signed: true, suffix }
	};
}

/** The unit stands in its own column; points of a percentage are no percent and say so. */
function unitless(indicator: IndicatorView): IndicatorView {
	return isPercent(indicator) ? indicator : { ...indicator, unit: '', unitEn: null };
}

/** Status first, then what the number rests on and where the target is written. */
function noteText(row: ScorecardRow, locale: Locale): string {
	const words = messagesOf(locale);
	const { verdict, value, indicator, target } = row;
	const status = words.status[verdict.status].word;
	return [
		verdict.provisional ? `${status} (${words.page.provisional})` : status,
		value.value === null && row.eachPlace === null && target !== null ? gapPhrase(value, locale) : null,
		row.eachPlace === null ? partsText(value, denominatorOf(indicator, locale), locale) : null,
		row.eachPlace === null && value.value !== null && value.expected > 1 && value.reported < value.expected
			? words.page.completeness(`${formatNumber(value.reported, { locale })}/${formatNumber(value.expected, { locale })}`)
			: null,
		sourceText(row, words),
		row.illustrative ? words.page.illustrative : null
	]
		.filter((part) => part !== null)
		.join('; ');
}
