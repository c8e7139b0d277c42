/** What a chart says about itself wherever it is shown: finding, measure, numbers, and what they rest on. One list for page, slide and file. */
import { boundariesOf } from '../charts/choropleth.ts';
import type { ChartData, ChartKind } from '../charts/kinds.ts';
import type { Boundaries } from '../charts/picture.ts';
import { formatCompleteness } from '../format/completeness.ts';
import { formatDay } from '../format/dates.ts';
import { formatQuantity } from '../format/units.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { categoryTitle, coverageTitle, distributionTitle, matrixTitle, pathTitle, rankingTitle, subtitleOf } from '../narrate/charts.ts';
import { nameOf } from '../narrate/phrase.ts';
import type { IndicatorSheet, PeriodMatrix } from '../view/indicator-sheet.ts';
import type { TableData } from './table.ts';
import { categoryTable, coverageTable, distributionTable, matrixTable, pathTable, rankingTable } from './tables.ts';
import { documentName } from './wording.ts';
import { chartsWorthDrawing } from './worth-drawing.ts';

/** A kind of chart with the view objects it is drawn from. */
export type Drawing = { readonly [Kind in ChartKind]: { readonly kind: Kind; readonly data: ChartData<Kind> } }[ChartKind];

/** Names of a sheet's exhibits: what links and commands call them. */
export const EXHIBITS = ['path', 'coverage', 'ranking', 'map', 'distribution', 'categories', 'matrix'] as const;
export type ExhibitKey = (typeof EXHIBITS)[number];

export interface Exhibit {
	readonly key: ExhibitKey;
	/** Null: by category, which is shown as bars of a list. */
	readonly drawing: Drawing | null;
	/** For readers who do not see it: form of the chart and name of the indicator. */
	readonly label: string;
	/** The finding, as a sentence. */
	readonly title: string;
	/** Measure, unit, denominator, place, period. */
	readonly subtitle: string;
	/** As-of day, completeness, source: whatever is known, in words. */
	readonly facts: readonly string[];
	readonly illustrative: boolean;
	/** The same numbers as the picture. */
	readonly table: TableData;
}

/**
 * The exhibits of an indicator that say something, in the order of the page.
 * @param supplied boundaries as the office gave them; null: places are drawn as tiles
 */
export function exhibitsOf(sheet: IndicatorSheet, supplied: Boundaries | null, locale: Locale): readonly Exhibit[] {
	const { row, ranking } = sheet;
	const words = messagesOf(locale);
	const language = { words, locale };
	const worth = chartsWorthDrawing(sheet);
	const boundaries = supplied === null ? null : boundariesOf(supplied, ranking);
	const name = nameOf(row.indicator, locale);
	const exhibit = (
		key: ExhibitKey,
		form: keyof typeof words.page.chart | null,
		title: string,
		table: TableData,
		drawing: Drawing | null,
		keys: readonly string[] = []
	): Exhibit => ({
		key,
		drawing,
		label: form === null ? name : `${words.page.chart[form]}: ${name}`,
		title,
		subtitle: subtitleOf(sheet, locale),
		facts: [...keys, ...factsOf(sheet, locale)],
		illustrative: row.illustrative || (key !== 'path' && key !== 'categories' && sheet.illustrativeBreakdown),
		table
	});
	const exhibits: Exhibit[] = [];
	if (worth.path) {
		const data = { row, plan: sheet.plan, successions: sheet.successions, scorecard: { asOf: sheet.scorecard.asOf } };
		exhibits.push(exhibit('path', 'path', pathTitle(sheet, locale), pathTable(sheet, language), { kind: 'path', data }));
	}
	if (sheet.coverage !== null && worth.coverage) {
		const data = { row, coverage: sheet.coverage };
		exhibits.push(
			exhibit('coverage', 'coverage', coverageTitle(sheet, sheet.coverage, locale), coverageTable(data, language), {
				kind: 'coverage',
				data
			})
		);
	}
	const ranked = { title: rankingTitle(sheet, locale), table: rankingTable(sheet, language) };
	if (worth.ranking) {
		const kind = worth.lollipop ? 'lollipop' : 'ranking';
		exhibits.push(exhibit('ranking', 'ranking', ranked.title, ranked.table, { kind, data: { row, ranking } }));
	}
	if (boundaries !== null && ranking.length > 0) {
		exhibits.push(exhibit('map', 'map', ranked.title, ranked.table, { kind: 'choropleth', data: { row, ranking, boundaries } }));
	} else if (worth.map) {
		exhibits.push(exhibit('map', 'map', ranked.title, ranked.table, { kind: 'tile-map', data: { row, ranking } }));
	}
	if (worth.distribution && sheet.distribution !== null) {
		const data = { row, distribution: sheet.distribution, ranking };
		const title = distributionTitle(sheet, sheet.distribution, locale);
		exhibits.push(exhibit('distribution', 'distribution', title, distributionTable(data, language), { kind: 'distribution', data }));
	}
	if (worth.categories) exhibits.push(exhibit('categories', null, categoryTitle(sheet, locale), categoryTable(sheet, language), null));
	if (worth.matrix && sheet.matrix !== null) {
		const data = { row, matrix: sheet.matrix };
		exhibits.push(
			exhibit(
				'matrix',
				'matrix',
				matrixTitle(sheet, sheet.matrix, locale),
				matrixTable(data, language),
				{ kind: 'period-heat', data },
				shadeKey(sheet.row.indicator, sheet.matrix, locale)
			)
		);
	}
	return exhibits;
}

/** What the grounds of the cells mean; the scale always holds 0. */
function shadeKey(indicator: IndicatorSheet['row']['indicator'], { cells }: PeriodMatrix, locale: Locale): readonly string[] {
	const known = cells.flat().flatMap(({ value }) => value ?? []);
	const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)].map((end) => formatQuantity(end, indicator, locale));
	return low === undefined || high === undefined || low === high ? [] : [messagesOf(locale).page.shadeKey(low, high)];
}

/** As-of day, completeness, source, in words. */
export function factsOf(
	{ row, scorecard, documents }: Pick<IndicatorSheet, 'row' | 'scorecard' | 'documents'>,
	locale: Locale
): readonly string[] {
	const words = messagesOf(locale);
	const completeness = { ...row.value, level: scorecard.completeness.level };
	const source = documents.find((document) => !document.illustrative) ?? null;
	return [
		words.page.asOf(formatDay(scorecard.asOf, locale)),
		// A figure that was entered for the whole rests on no share of the places.
		...(completeness.expected > 1 ? [words.page.completeness(formatCompleteness(completeness, locale))] : []),
		...(source === null ? [] : [words.page.source(documentName(source))])
	];
}
