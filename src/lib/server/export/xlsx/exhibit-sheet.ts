import { coverageWord } from '#lib/charts/coverage.ts';
import type { BulletExhibit } from '#lib/deck/bullet-exhibit.ts';
import type { Exhibit } from '#lib/deck/exhibit.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import { palettes } from '#lib/theme/tokens.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { chartOf, placesSheet } from './indicator-sheets.ts';
import { pathSheet } from './path-sheet.ts';
import { headingOf } from './sheet-heading.ts';
import type { SheetSetting } from './sheet-setting.ts';
import { ordinalCell, plannedCell, textCell, valueCell } from './value-cell.ts';
import type { BookColumn, BookSheet } from './workbook.ts';

type Body = Pick<BookSheet, 'columns' | 'rows'> & Partial<Pick<BookSheet, 'charts' | 'frozenColumns'>>;

/** The numbers of one chart, in the order of its table on the page. */
export function exhibitSheet(sheet: IndicatorSheet, exhibit: Exhibit | BulletExhibit, setting: SheetSetting): BookSheet {
	const { chart } = messagesOf(setting.locale).page;
	switch (exhibit.key) {
		case 'path':
			return pathSheet(sheet, chart.path, setting);
		case 'ranking':
		case 'map':
			return placesSheet(sheet, chart.ranking, setting);
		default: {
			const name = exhibit.key === 'bullet' ? messagesOf(setting.locale).workbook.targets : chart[exhibit.key];
			return { name, heading: headingOf(sheet, exhibit.title, setting), ...BODIES[exhibit.key](sheet, setting) };
		}
	}
}

const BODIES: Readonly<
	Record<'coverage' | 'distribution' | 'categories' | 'matrix' | 'bullet', (sheet: IndicatorSheet, setting: SheetSetting) => Body>
> = {
	coverage: coverageBody,
	distribution: distributionBody,
	categories: categoriesBody,
	matrix: matrixBody,
	bullet: bulletBody
};

const text = (label: string, width: number): BookColumn => ({ label, width, align: 'left' });
const number = (label: string, width: number): BookColumn => ({ label, width, align: 'right' });

function coverageBody({ row, coverage }: IndicatorSheet, { locale }: SheetSetting): Body {
	const words = messagesOf(locale);
	const t = words.page.columns;
	return {
		columns: [
			{ label: words.deck.official.columns.ordinal, width: 6, align: 'center' },
			text(t.place, 30),
			text(t.status, 26),
			number(words.narrate.unit(t.value, row.indicator.unit), 18)
		],
		rows: (coverage?.cells ?? []).map((cell, index) => [
			ordinalCell(index + 1),
			textCell(placeNameOf(cell.place, locale)),
			textCell(coverageWord(cell, words)),
			cell.value === null ? textCell('') : valueCell(cell.value, row.indicator, locale)
		]),
		frozenColumns: 2
	};
}

function distributionBody({ row, distribution }: IndicatorSheet, { locale }: SheetSetting): Body {
	const words = messagesOf(locale);
	const t = words.page.distribution;
	const { indicator } = row;
	const columns = [
		text(words.page.columns.statistic, 30),
		number(words.narrate.unit(words.page.columns.value, indicator.unit), 20),
		text(words.page.columns.place, 30)
	];
	if (distribution === null) return { columns, rows: [] };
	const { count, min, q1, median, q3, max } = distribution;
	const named = ({ place }: { readonly place: Parameters<typeof placeNameOf>[0] }) => textCell(placeNameOf(place, locale));
	return {
		columns,
		rows: [
			[textCell(t.count), ordinalCell(count), textCell('')],
			[textCell(t.min), plannedCell(min.value, indicator), named(min)],
			[textCell(t.q1), plannedCell(q1, indicator), textCell('')],
			[textCell(t.median), plannedCell(median, indicator), textCell('')],
			[textCell(t.q3), plannedCell(q3, indicator), textCell('')],
			[textCell(t.max), plannedCell(max.value, indicator), named(max)]
		]
	};
}

function categoriesBody({ row, categories }: IndicatorSheet, { locale }: SheetSetting): Body {
	const words = messagesOf(locale);
	const t = words.page.columns;
	const { indicator } = row;
	const title = words.narrate.unit(nameOf(indicator, locale), indicator.unit);
	return {
		columns: [text(t.category, 36), number(words.narrate.unit(t.value, indicator.unit), 20)],
		rows: categories.map(({ category, value }) => [
			textCell(category),
			value === null ? { ...textCell(words.blank.not_reported.word), align: 'center' } : plannedCell(value, indicator)
		]),
		charts: [chartOf(title, 0, [[t.value, 1, palettes.normal.accent]], categories.length)]
	};
}

function matrixBody({ row, matrix }: IndicatorSheet, { locale }: SheetSetting): Body {
	const words = messagesOf(locale);
	return {
		columns: [
			{ label: words.deck.official.columns.ordinal, width: 6, align: 'center' },
			text(words.page.columns.place, 26),
			...(matrix?.periods ?? []).map((period) => number(formatPeriod(period, locale), 14))
		],
		rows: (matrix?.places ?? []).map((place, index) => [
			ordinalCell(index + 1),
			textCell(placeNameOf(place, locale)),
			...(matrix?.cells[index] ?? []).map((value) => valueCell(value, row.indicator, locale))
		]),
		frozenColumns: 2
	};
}

/** The target as a spreadsheet can draw it: what was reached beside what should stand by now and what is aimed at. */
function bulletBody({ row, scorecard }: IndicatorSheet, { locale }: SheetSetting): Body {
	const words = messagesOf(locale);
	const t = words.page.columns;
	const { indicator, verdict } = row;
	const { accent, plan, target } = palettes.normal;
	const planned = (value: number | null) => (value === null ? textCell('') : plannedCell(value, indicator));
	const drawn = [
		...(row.value.value === null ? [] : [[t.value, 1, accent] as const]),
		...(verdict.expected === null ? [] : [[t.expected, 2, plan] as const]),
		...(verdict.goal === null ? [] : [[t.goal, 3, target] as const])
	];
	return {
		columns: [
			text(t.place, 30),
			number(words.narrate.unit(t.value, indicator.unit), 20),
			number(t.expected, 20),
			number(t.goal, 20),
			text(t.status, 20)
		],
		rows: [
			[
				textCell(placeNameOf(scorecard.place, locale)),
				valueCell(row.value, indicator, locale),
				planned(verdict.expected),
				planned(verdict.goal),
				{ ...textCell(words.status[verdict.status].word), status: verdict.status }
			]
		],
		charts: drawn.length === 0 ? [] : [chartOf(words.narrate.unit(nameOf(indicator, locale), indicator.unit), 0, drawn, 1)]
	};
}
