import { coverageWord } from '../charts/coverage.ts';
/** The table alternative of each chart: the same numbers, in the same order, as texts. */
import { formatDay } from '../format/dates.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatPeriod } from '../format/periods.ts';
import type { Locale, Messages } from '../messages/index.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import type { IndicatorView } from '../view/scorecard.ts';
import type { TableData } from './table.ts';
import { goalText } from './wording.ts';
import { placeNameOf, valuePhrase, plannedPhrase } from '../narrate/phrase.ts';

/** Of a row only what it measures is read. */
interface OfIndicator {
	readonly row: { readonly indicator: IndicatorView };
}

interface Language {
	readonly words: Messages;
	readonly locale: Locale;
}

export function pathTable({ row, plan }: Pick<IndicatorSheet, 'row' | 'plan'>, { words, locale }: Language): TableData {
	const t = words.page.columns;
	const seriesDays = new Set(row.series.map((point) => point.day));
	const planned = row.series.some((point) => point.expected !== null) || plan.length > 0;
	const expectedText = (value: number | null) => (value === null ? '' : plannedPhrase(value, row.indicator, locale));
	const facts = row.series.map((point) => [
		formatPeriod(point.period, locale),
		valuePhrase(point.value, row.indicator, locale),
		...(planned ? [expectedText(point.expected)] : [])
	]);
	const ahead = plan
		.filter((point) => !seriesDays.has(point.day) && point.day > (row.series.at(-1)?.day ?? ''))
		.map((point) => [formatDay(point.day, locale), '', expectedText(point.value)]);
	return {
		columns: [{ label: t.period }, { label: t.actual, numeric: true }, ...(planned ? [{ label: t.plan, numeric: true }] : [])],
		rows: [...facts, ...ahead]
	};
}

export function rankingTable({ row, ranking }: OfIndicator & Pick<IndicatorSheet, 'ranking'>, { words, locale }: Language): TableData {
	const t = words.page.columns;
	return {
		columns: [{ label: t.place }, { label: t.value, numeric: true }, { label: t.goal }, { label: t.status }],
		rows: ranking.map((ranked) => [
			placeNameOf(ranked.place, locale),
			valuePhrase(ranked.value, row.indicator, locale),
			goalText({ target: ranked.target, indicator: row.indicator }, words, locale) ?? words.page.noTarget,
			words.status[ranked.verdict.status].word
		])
	};
}

export function matrixTable(
	{ row, matrix }: OfIndicator & { readonly matrix: NonNullable<IndicatorSheet['matrix']> },
	{ words, locale }: Language
): TableData {
	return {
		columns: [
			{ label: words.page.columns.place },
			...matrix.periods.map((period) => ({ label: formatPeriod(period, locale), numeric: true }))
		],
		rows: matrix.places.map((place, i) => [
			placeNameOf(place, locale),
			...(matrix.cells[i] ?? []).map((value) => valuePhrase(value, row.indicator, locale))
		])
	};
}

export function coverageTable(
	{ row, coverage }: OfIndicator & { readonly coverage: NonNullable<IndicatorSheet['coverage']> },
	{ words, locale }: Language
): TableData {
	const t = words.page.columns;
	return {
		columns: [{ label: t.place }, { label: t.status }, { label: t.value, numeric: true }],
		rows: coverage.cells.map((cell) => [
			placeNameOf(cell.place, locale),
			coverageWord(cell, words),
			cell.value === null ? '' : valuePhrase(cell.value, row.indicator, locale)
		])
	};
}

export function distributionTable(
	{ row, distribution }: OfIndicator & { readonly distribution: NonNullable<IndicatorSheet['distribution']> },
	{ words, locale }: Language
): TableData {
	const t = words.page.distribution;
	const quantity = (value: number) => plannedPhrase(value, row.indicator, locale);
	return {
		columns: [
			{ label: words.page.columns.statistic },
			{ label: words.page.columns.value, numeric: true },
			{ label: words.page.columns.place }
		],
		rows: [
			[t.count, formatNumber(distribution.count, { locale }), ''],
			[t.min, quantity(distribution.min.value), placeNameOf(distribution.min.place, locale)],
			[t.q1, quantity(distribution.q1), ''],
			[t.median, quantity(distribution.median), ''],
			[t.q3, quantity(distribution.q3), ''],
			[t.max, quantity(distribution.max.value), placeNameOf(distribution.max.place, locale)]
		]
	};
}

export function categoryTable({ row, categories }: Pick<IndicatorSheet, 'row' | 'categories'>, { words, locale }: Language): TableData {
	return {
		columns: [{ label: words.page.columns.category }, { label: words.page.columns.value, numeric: true }],
		rows: categories.map(({ category, value }) => [
			category,
			value === null ? words.blank.not_reported.word : plannedPhrase(value, row.indicator, locale)
		])
	};
}
