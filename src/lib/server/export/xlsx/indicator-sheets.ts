import { chartsWorthDrawing } from '#lib/deck/worth-drawing.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import { formatCondition } from '#lib/format/conditions.ts';
import { formatDay } from '#lib/format/dates.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { rankingTitle } from '#lib/narrate/charts.ts';
import { nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import { palettes } from '#lib/theme/tokens.ts';
import type { IndicatorSheet, RankedPlace } from '#lib/view/indicator-sheet.ts';
import type { IndicatorView } from '#lib/view/scorecard.ts';
import { ordinalCell, partCell, textCell, valueCell } from './value-cell.ts';
import { pathSheet } from './path-sheet.ts';
import { headingOf } from './sheet-heading.ts';
import type { SheetSetting } from './sheet-setting.ts';
import type { BookCell, BookChart, BookColumn, BookSheet } from './workbook.ts';

/** The places of an indicator, worst first and through the periods, and its path; a sheet for each that says something. */
export function indicatorSheets(sheet: IndicatorSheet, ordinal: number, setting: SheetSetting): readonly BookSheet[] {
	const { path, places } = messagesOf(setting.locale).workbook;
	return [
		...(chartsWorthDrawing(sheet).path ? [pathSheet(sheet, path(String(ordinal)), setting)] : []),
		...(sheet.ranking.length > 0 ? [placesSheet(sheet, places(String(ordinal)), setting)] : [])
	];
}

export function placesSheet(sheet: IndicatorSheet, name: string, setting: SheetSetting): BookSheet {
	const { locale } = setting;
	const words = messagesOf(locale);
	const t = words.page.columns;
	const { row, ranking, matrix } = sheet;
	const { indicator } = row;
	const hasParts = ranking.some(({ value }) => value.denominator !== null);
	const periods = new Map<PlaceId, readonly BookCell[]>(
		matrix?.places.map((place, index) => [place.id, (matrix.cells[index] ?? []).map((value) => valueCell(value, indicator, locale))])
	);
	const columns: readonly BookColumn[] = [
		{ label: words.deck.official.columns.ordinal, width: 6, align: 'center' },
		{ label: t.place, width: 24, align: 'left' },
		{ label: words.narrate.unit(t.value, indicator.unit), width: 14, align: 'right' },
		...(hasParts
			? [words.workbook.numerator, words.workbook.denominator].map((label): BookColumn => ({ label, width: 12, align: 'right' }))
			: []),
		{ label: t.goal, width: 28, align: 'left' },
		{ label: t.status, width: 16, align: 'left' },
		...(matrix?.periods ?? []).map((period): BookColumn => ({ label: formatPeriod(period, locale), width: 12, align: 'right' }))
	];
	const known = ranking.filter(({ value }) => value.value !== null).length;
	return {
		name: setting.nameSheet(name),
		heading: headingOf(sheet, rankingTitle(sheet, locale), setting),
		columns,
		rows: ranking.map(({ place, value, target, verdict }, index) => [
			ordinalCell(index + 1),
			textCell(placeNameOf(place, locale)),
			valueCell(value, indicator, locale),
			...(hasParts ? [partCell(value.numerator), partCell(value.denominator)] : []),
			textCell(goalOf(target, indicator, locale)),
			{ ...textCell(words.status[verdict.status].word), status: verdict.status },
			...(periods.get(place.id) ?? [])
		]),
		charts:
			known < 2 ? [] : [chartOf(`${nameOf(indicator, locale)} (${indicator.unit})`, 1, [[t.value, 2, palettes.normal.accent]], known)],
		frozenColumns: 2
	};
}

function goalOf(target: RankedPlace['target'], indicator: IndicatorView, locale: Locale): string {
	const { page } = messagesOf(locale);
	if (target === null) return page.noTarget;
	const condition = formatCondition({ ...target, direction: indicator.direction }, indicator, locale);
	return target.condition.kind === 'done_by' ? condition : `${condition} ${page.byDue(formatDay(target.due, locale))}`;
}

export function chartOf(
	title: string,
	categories: number,
	series: readonly (readonly [name: string, column: number, color: string])[],
	count: number
): BookChart {
	return { kind: 'bar', title, categories, series: series.map(([name, column, color]) => ({ name, column, color, rows: [0, count - 1] })) };
}
