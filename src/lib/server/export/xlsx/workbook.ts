/** Sheets as an office wants them in, the bytes of an .xlsx out. */
import { writeXlsx, type Cell, type CellStyle, type SheetChart, type WriteSheet } from 'hucre/xlsx';
import type { Status } from '#lib/domain/status.ts';
import { palettes } from '#lib/theme/tokens.ts';
import { sheetNames } from './sheet-name.ts';
import { withStraightLines } from './straight-lines.ts';

/** A real number with its format code, or a text that stays a text whatever it begins with. */
export interface BookCell {
	readonly text: string;
	/** With a number the text is not written: the format prints it. */
	readonly number: { readonly value: number; readonly code: string } | null;
	readonly status?: Status | undefined;
	readonly bold?: boolean | undefined;
	readonly align?: 'left' | 'center' | 'right' | undefined;
}

export interface BookColumn {
	readonly label: string;
	/** Under the label: `(4)=(3)/(1)`. */
	readonly numbering?: string | undefined;
	/** Width of about so many digits. */
	readonly width: number;
	readonly align: 'left' | 'center' | 'right';
}

/** A chart the reader can edit, over cells of its own sheet; rows and columns count from 0 within the table's body. */
export interface BookChart {
	/** `time`: lines over days, which stand in the column of the categories. */
	readonly kind: 'bar' | 'time';
	readonly title: string;
	readonly categories: number;
	readonly series: readonly BookSeries[];
	/** What the axis of the days spans, as a spreadsheet counts them. */
	readonly days?: readonly [first: number, last: number] | undefined;
}

export interface BookSeries {
	readonly name: string;
	readonly column: number;
	readonly color: string;
	readonly rows: readonly [first: number, last: number];
	/** Points with a mark: what happened, not what is planned. */
	readonly marked?: boolean | undefined;
}

export interface BookSheet {
	/** Any text: it is cleaned to a sheet's name. */
	readonly name: string;
	/** The first line is the title. */
	readonly heading: readonly string[];
	readonly columns: readonly BookColumn[];
	readonly rows: readonly (readonly BookCell[])[];
	/** Under the table, in italics. */
	readonly foot?: readonly string[] | undefined;
	readonly charts?: readonly BookChart[] | undefined;
	/** Columns that stay when the sheet is moved sideways. */
	readonly frozenColumns?: number | undefined;
}

export interface Book {
	readonly title: string;
	readonly creator: string;
	/** ISO moment, in the file's properties. */
	readonly madeAt: string;
	/** Printed under each page; `&P` and `&N` are page and pages. */
	readonly footer: { readonly left: string; readonly right: string };
	readonly sheets: readonly BookSheet[];
}

const FONT = { name: 'Times New Roman', size: 12 };
const LINE = 16.5;
const edge = { style: 'thin' as const, color: { rgb: '7F786C' } };
const BORDER = { top: edge, right: edge, bottom: edge, left: edge };
const HEAD_FILL = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'EDE8DC' } };
/** Rows that a chart takes, and the columns of its width. */
const CHART = { rows: 20, columns: 9 };
/** More rows beside a chart on one page are too small to read. */
const MOST_ROWS_WITH_CHART = 26;
/** Texts that would become a formula if someone pressed Enter in their cell; the text format keeps them texts. */
const FORMULA_LIKE = /^[=+\-@\t\r]/;

/** Same book, same bytes. */
export async function writeWorkbook({ title, creator, madeAt, footer, sheets }: Book): Promise<Uint8Array> {
	const made = new Date(madeAt);
	const names = sheetNames(sheets.map(({ name }) => name));
	const escaped = (text: string) => text.replaceAll('&', '&&');
	const laid = sheets.map((sheet, index) => layOut(sheet, names[index] ?? ''));
	const output = await writeXlsx({
		sheets: laid.map(({ sheet }) => ({ ...sheet, headerFooter: { oddFooter: `&L&9${escaped(footer.left)}&R&9${footer.right}` } })),
		namedRanges: laid.flatMap(({ sheet: { name }, print }) => printedRanges(name, print)),
		properties: { title, creator, created: made, modified: made },
		defaultFont: FONT
	});
	const drawsLines = sheets.some(({ charts = [] }) => charts.some(({ kind }) => kind === 'time'));
	return drawsLines ? withStraightLines(new Uint8Array(output), madeAt) : new Uint8Array(output);
}

type NamedRange = NonNullable<Parameters<typeof writeXlsx>[0]['namedRanges']>[number];

interface Print {
	readonly area: string;
	readonly titles: string;
}

/** The library's own settings write the sheet's name without the quotes that a space in it needs. */
function printedRanges(scope: string, { area, titles }: Print): NamedRange[] {
	const sheet = `'${scope.replaceAll("'", "''")}'`;
	return [
		{ name: '_xlnm.Print_Area', range: `${sheet}!${area}`, scope },
		{ name: '_xlnm.Print_Titles', range: `${sheet}!${titles}`, scope }
	];
}

function layOut(
	{ heading, columns, rows, foot = [], charts = [], frozenColumns = 0 }: BookSheet,
	name: string
): { readonly sheet: WriteSheet; readonly print: Print } {
	const cells = new Map<string, Partial<Cell>>();
	const rowDefs = new Map<number, { height: number }>();
	const merges: NonNullable<WriteSheet['merges']> = [];
	const across = columns.reduce((sum, { width }) => sum + width, 0);
	const line = (row: number, text: string, style: CellStyle) => {
		cells.set(`${row},0`, textCell(text, style));
		if (columns.length > 1) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: columns.length - 1 });
		rowDefs.set(row, { height: LINE * linesOf(text, across) });
	};
	heading.forEach((text, row) => {
		const font = row === 0 ? { ...FONT, size: 14, bold: true } : FONT;
		line(row, text, { font, alignment: { wrapText: true, vertical: 'center' } });
		if (row === 0) rowDefs.set(row, { height: 21 * linesOf(text, across * 0.8) });
	});
	const head = heading.length;
	const numbered = columns.some(({ numbering }) => numbering !== undefined);
	columns.forEach(({ label, numbering }, column) => {
		const style: CellStyle = {
			font: { ...FONT, bold: true },
			fill: HEAD_FILL,
			border: BORDER,
			alignment: { horizontal: 'center', vertical: 'center', wrapText: true }
		};
		cells.set(`${head},${column}`, textCell(label, style));
		if (numbered) cells.set(`${head + 1},${column}`, textCell(numbering ?? '', { ...style, font: { ...FONT, size: 10, italic: true } }));
	});
	rowDefs.set(head, { height: 6 + LINE * Math.max(...columns.map(({ label, width }) => linesOf(label, width * 0.85))) });
	const body = head + (numbered ? 2 : 1);
	rows.forEach((row, index) => {
		row.forEach((cell, column) => cells.set(`${body + index},${column}`, bodyCell(cell, columns[column]?.align ?? 'left')));
		const lines = row.map((cell, column) => linesOf(cell.number === null ? cell.text : '', columns[column]?.width ?? 10));
		rowDefs.set(body + index, { height: 4 + LINE * Math.max(1, ...lines) });
	});
	const footStart = body + rows.length + 1;
	foot.forEach((text, index) =>
		line(footStart + index, text, { font: { ...FONT, size: 11, italic: true }, alignment: { wrapText: true, vertical: 'top' } })
	);
	const last = foot.length === 0 ? body + Math.max(rows.length, 1) - 1 : footStart + foot.length - 1;
	const drawn = charts.map((chart, index) => chartOf(chart, body, last + 2 + index * (CHART.rows + 1)));
	const printed = last + charts.length * (CHART.rows + 1) + (charts.length > 0 ? 1 : 0);
	const sheet: WriteSheet = {
		name,
		columns: columns.map(({ width }) => ({ width })),
		rows: Array.from({ length: last + 1 }, () => []),
		cells,
		rowDefs,
		merges,
		charts: drawn,
		freezePane: { rows: body, columns: frozenColumns },
		pageSetup: {
			paperSize: 'a4',
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: 1,
			// A chart cut in two by a page's end says nothing.
			fitToHeight: drawn.length > 0 && rows.length <= MOST_ROWS_WITH_CHART ? 1 : 0,
			margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
			horizontalCentered: true
		},
		view: { showGridLines: false }
	};
	const printedColumns = Math.max(columns.length, drawn.length > 0 ? CHART.columns : 0);
	return { sheet, print: { area: `$A$1:$${letters(printedColumns - 1)}$${printed + 1}`, titles: `$${head + 1}:$${body}` } };
}

function textCell(text: string, style: CellStyle): Partial<Cell> {
	const inert = FORMULA_LIKE.test(text) ? { ...style, numFmt: '@' } : style;
	return text === '' ? { value: null, type: 'empty', style } : { value: text, type: 'string', style: inert };
}

function bodyCell({ text, number, status, bold = false, align }: BookCell, columnAlign: BookColumn['align']): Partial<Cell> {
	const horizontal = align ?? columnAlign;
	const style: CellStyle = {
		font: bold ? { ...FONT, bold } : FONT,
		border: BORDER,
		alignment: {
			horizontal,
			vertical: 'center',
			wrapText: number === null,
			...(horizontal === 'center' ? {} : { indent: 1 })
		},
		...(status === undefined
			? {}
			: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: palettes.normal.statusTint[status].slice(1).toUpperCase() } } })
	};
	return number === null ? textCell(text, style) : { value: number.value, type: 'number', style: { ...style, numFmt: number.code } };
}

function chartOf({ kind, title, categories, series, days }: BookChart, body: number, row: number): SheetChart {
	const range = (column: number, [first, last]: BookSeries['rows']) =>
		`$${letters(column)}$${body + first + 1}:$${letters(column)}$${body + last + 1}`;
	return {
		type: kind === 'time' ? 'scatter' : kind,
		title,
		titleFontSize: 12,
		series: series.map(({ name, column, color, rows, marked = false }) => ({
			name,
			values: range(column, rows),
			categories: range(categories, rows),
			color: color.slice(1).toUpperCase(),
			...(kind === 'time' ? { stroke: { width: 2.25 }, marker: { symbol: marked ? ('circle' as const) : ('none' as const), size: 7 } } : {})
		})),
		anchor: { from: { row, col: 0 }, to: { row: row + CHART.rows, col: CHART.columns } },
		legend: series.length > 1 ? 'bottom' : false,
		...(kind === 'bar' ? { gapWidth: 60, dataLabels: { showValue: true }, axes: { x: { reverse: true }, y: { crosses: 'max' } } } : {}),
		...(kind === 'time' ? { scatterStyle: 'lineMarker', dispBlanksAs: 'span', ...timeAxis(days) } : {})
	};
}

function timeAxis(days: BookChart['days']): Pick<SheetChart, 'axes'> {
	const scale =
		days === undefined ? {} : { scale: { min: days[0], max: days[1], majorUnit: Math.max(1, Math.ceil((days[1] - days[0]) / 6)) } };
	// Months repeat themselves on the axis of a season.
	const isShort = days !== undefined && days[1] - days[0] < 400;
	return { axes: { x: { numberFormat: { formatCode: isShort ? 'dd/mm/yyyy' : 'mm/yyyy' }, ...scale } } };
}

/** How many lines a text takes in a column so wide; capitals and stacked marks are wider than digits. */
function linesOf(text: string, width: number): number {
	return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / Math.max(width - 1.5, 1))), 0);
}

/** `A`, `Z`, `AA` for columns from 0. */
export function letters(column: number): string {
	return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}
