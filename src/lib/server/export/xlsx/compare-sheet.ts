import { unitName } from '#lib/format/units.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { compareTitle } from '#lib/narrate/charts.ts';
import { nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import type { Matrix } from '#lib/view/matrix.ts';
import { basisLines } from '../basis-lines.ts';
import type { SheetSetting } from './sheet-setting.ts';
import { ordinalCell, textCell, valueCell } from './value-cell.ts';
import type { BookSheet } from './workbook.ts';

/** Places by indicators, the whole first. */
export function compareSheet(matrix: Matrix, setting: SheetSetting): BookSheet {
	const { locale, nameSheet } = setting;
	const words = messagesOf(locale);
	const { indicators, places, cells, total, scorecard } = matrix;
	return {
		name: nameSheet(words.workbook.compare),
		heading: [compareTitle(matrix, locale), ...basisLines(scorecard, setting)],
		columns: [
			{ label: words.deck.official.columns.ordinal, width: 6, align: 'center' },
			{ label: words.page.columns.place, width: 24, align: 'left' },
			...indicators.map((indicator) => {
				const [name, unit] = [
					indicator.shortName !== null && locale === 'vi' ? indicator.shortName : nameOf(indicator, locale),
					unitName(indicator, locale)
				];
				return { label: unit === '' ? name : words.narrate.unit(name, unit), width: 16, align: 'right' as const };
			})
		],
		rows: [
			[textCell(''), { ...textCell(words.page.total), bold: true }].concat(
				total.map(({ value }, column) => ({ ...valueCell(value, indicators[column], locale), bold: true }))
			),
			...places.map((place, row) => [
				ordinalCell(row + 1),
				textCell(placeNameOf(place, locale)),
				...(cells[row] ?? []).map(({ value }, column) => valueCell(value, indicators[column], locale))
			])
		],
		frozenColumns: 2
	};
}
