import { officialTable, type OfficialCell } from '#lib/deck/official-table.ts';
import type { Note } from '#lib/domain/note.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { compareTitle } from '#lib/narrate/charts.ts';
import { nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import { unitName } from '#lib/format/units.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import type { Matrix } from '#lib/view/matrix.ts';
import type { PlaceView, Scorecard } from '#lib/view/scorecard.ts';
import { basisLines } from '../basis-lines.ts';
import { indicatorSheets } from './indicator-sheets.ts';
import { formatCode, formatCodeWithin } from './number-format.ts';
import { notesSheet } from './notes-sheet.ts';
import { ordinalCell, textCell, valueCell } from './value-cell.ts';
import { writeWorkbook, type BookSheet } from './workbook.ts';

export interface ScorecardBook {
	readonly scorecard: Scorecard;
	/** In the scorecard's order of rows. */
	readonly sheets: readonly IndicatorSheet[];
	readonly matrix: Matrix | null;
	readonly notes: readonly Note[];
	readonly notePlaces: readonly PlaceView[];
	readonly locale: Locale;
	/** ISO moment. */
	readonly madeAt: string;
}

/** Digits that fit across a landscape page at the table's size. */
const PAGE_WIDTH = 135;

/** The official table, places × indicators, each indicator's places and path, and what the numbers mean. Same input, same bytes. */
export async function scorecardXlsx(book: ScorecardBook): Promise<Uint8Array> {
	const { scorecard, sheets, matrix, locale, madeAt } = book;
	const words = messagesOf(locale);
	const title = `${nameOf(scorecard.programme, locale)}, ${formatPeriod(scorecard.period, locale)}`;
	return writeWorkbook({
		title,
		creator: words.page.app,
		madeAt,
		footer: { left: title, right: words.export.page('&P', '&N') },
		sheets: [
			targetsSheet(scorecard, locale, madeAt),
			...(matrix === null || matrix.places.length === 0 ? [] : [compareSheet(matrix, locale, madeAt)]),
			...sheets.flatMap((sheet, index) => indicatorSheets(sheet, index + 1, { locale, madeAt })),
			notesSheet(book)
		]
	});
}

function targetsSheet(scorecard: Scorecard, locale: Locale, madeAt: string): BookSheet {
	const words = messagesOf(locale);
	const table = officialTable(scorecard, locale, { order: 'programme' });
	return {
		name: words.workbook.targets,
		heading: [table.title, ...basisLines(scorecard, { locale, madeAt })],
		columns: table.columns.map(({ key, label, numbering, numeric, width }) => ({
			label,
			numbering,
			width: Math.max(6, Math.round(width * PAGE_WIDTH)),
			align: key === 'ordinal' || key === 'unit' ? 'center' : numeric ? 'right' : 'left'
		})),
		rows: table.rows.map(({ cells }) => cells.map((cell) => officialCell(cell, locale))),
		foot: [table.legend.join('; '), ...(scorecard.illustrative ? [words.page.illustrativeHint] : [])],
		frozenColumns: 2
	};
}

function officialCell({ text, value, format, status }: OfficialCell, locale: Locale): BookSheet['rows'][number][number] {
	const code = value === null ? null : format === null ? formatCodeWithin(text, value, locale) : formatCode(value, format);
	return { text, number: value === null || code === null ? null : { value, code }, status };
}

function compareSheet(matrix: Matrix, locale: Locale, madeAt: string): BookSheet {
	const words = messagesOf(locale);
	const { indicators, places, cells, total, scorecard } = matrix;
	return {
		name: words.workbook.compare,
		heading: [compareTitle(matrix, locale), ...basisLines(scorecard, { locale, madeAt })],
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
