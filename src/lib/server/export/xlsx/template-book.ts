/** The form that an office sends out: places down, measures across, the last period beside each cell; what comes back is read by its words. */
import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { letters } from './workbook.ts';

export interface TemplateColumn {
	/** Name of the measure, and of the category where it has some. */
	readonly label: string;
	readonly unit: string;
	readonly integer: boolean;
	readonly min: number | null;
	readonly max: number | null;
	readonly format: string;
}

export interface TemplateRow {
	readonly code: string;
	readonly place: string;
	/** By column: what stands now, and what the last period said; null: nothing. */
	readonly cells: readonly { readonly now: number | string | null; readonly last: number | string | null }[];
}

export interface Template {
	readonly sheet: string;
	readonly title: string;
	/** Names the period, in words that the reader knows. */
	readonly subtitle: string;
	readonly hint: string;
	readonly words: { readonly code: string; readonly place: string; readonly now: string; readonly last: string; readonly wrong: string };
	readonly columns: readonly TemplateColumn[];
	readonly rows: readonly TemplateRow[];
	/** ISO moment. */
	readonly madeAt: string;
}

const FONT = { name: 'Times New Roman', size: 12 };
const edge = { style: 'thin' as const, color: { rgb: '7F786C' } };
const BORDER = { top: edge, right: edge, bottom: edge, left: edge };
const HEAD: CellStyle = {
	font: { ...FONT, bold: true },
	border: BORDER,
	fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDE8DC' } },
	alignment: { horizontal: 'center', vertical: 'center', wrapText: true }
};
const FIXED = 2;
const FIRST_ROW = 5;

/** Headers and last values are locked, the cells to fill in are not; each refuses what its measure cannot be. */
export async function writeTemplate({ sheet, title, subtitle, hint, words, columns, rows, madeAt }: Template): Promise<Uint8Array> {
	const cells = new Map<string, Partial<Cell>>();
	const merges: NonNullable<WriteSheet['merges']> = [];
	const put = (row: number, column: number, value: string | number | null, style: CellStyle) =>
		cells.set(`${row},${column}`, { value, type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string', style });
	const last = FIXED + columns.length * 2 - 1;
	[title, subtitle, hint].forEach((text, row) => {
		put(row, 0, text, { font: row === 0 ? { ...FONT, size: 14, bold: true } : FONT, alignment: { wrapText: true, vertical: 'center' } });
		merges.push({ startRow: row, startCol: 0, endRow: row, endCol: last });
	});
	[words.code, words.place].forEach((label, column) => {
		put(3, column, label, HEAD);
		put(4, column, null, HEAD);
		merges.push({ startRow: 3, startCol: column, endRow: 4, endCol: column });
	});
	columns.forEach(({ label, unit }, index) => {
		const at = FIXED + index * 2;
		put(3, at, unit === '' ? label : `${label} (${unit})`, HEAD);
		put(3, at + 1, null, HEAD);
		merges.push({ startRow: 3, startCol: at, endRow: 3, endCol: at + 1 });
		put(4, at, words.now, HEAD);
		put(4, at + 1, words.last, { ...HEAD, font: { ...FONT, size: 10, italic: true } });
	});
	rows.forEach(({ code, place, cells: own }, index) => {
		const row = FIRST_ROW + index;
		// Codes are texts: their zeros count.
		put(row, 0, code, { font: FONT, border: BORDER, numFmt: '@' });
		put(row, 1, place, { font: FONT, border: BORDER });
		own.forEach(({ now, last: before }, column) => {
			const numFmt = columns[column]?.format ?? 'General';
			const grey = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'F3F1EC' } };
			put(row, FIXED + column * 2, now, { font: FONT, border: BORDER, numFmt, protection: { locked: false } });
			put(row, FIXED + column * 2 + 1, before, {
				font: { ...FONT, italic: true, color: { rgb: '6B6558' } },
				border: BORDER,
				numFmt,
				fill: grey
			});
		});
	});
	const output = await writeXlsx({
		sheets: [
			{
				name: sheet,
				columns: [{ width: 10 }, { width: 26 }, ...columns.flatMap(() => [{ width: 15 }, { width: 13 }])],
				rows: Array.from({ length: FIRST_ROW + rows.length }, () => []),
				cells,
				merges,
				rowDefs: new Map([
					[0, { height: 24 }],
					[2, { height: 36 }],
					[3, { height: 54 }],
					[4, { height: 33 }],
					...rows.map((_, index) => [FIRST_ROW + index, { height: 19 }] as const)
				]),
				dataValidations: columns.map((column, index) => validation(column, FIXED + index * 2, rows.length, words.wrong)),
				protection: { sheet: true, formatColumns: false, formatRows: false },
				freezePane: { rows: FIRST_ROW, columns: FIXED },
				pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
			}
		],
		properties: { title, created: new Date(madeAt), modified: new Date(madeAt) },
		defaultFont: FONT
	});
	return new Uint8Array(output);
}

/** Yes or no is chosen from a list; other numbers are held to the measure's bounds. Signs of the four blanks pass with a warning. */
function validation(
	{ integer, min, max }: TemplateColumn,
	column: number,
	rows: number,
	wrong: string
): NonNullable<WriteSheet['dataValidations']>[number] {
	const range = `${letters(column)}${FIRST_ROW + 1}:${letters(column)}${FIRST_ROW + Math.max(rows, 1)}`;
	const told = { range, allowBlank: true, showErrorMessage: true, errorStyle: 'warning' as const, errorMessage: wrong };
	if (integer && min === 0 && max !== null && max <= 6)
		return { ...told, type: 'list', values: Array.from({ length: max + 1 }, (_, number) => String(number)) };
	const type = integer ? ('whole' as const) : ('decimal' as const);
	if (min === null && max === null) return { ...told, type, operator: 'between', formula1: '-1000000000000', formula2: '1000000000000' };
	return { ...told, type, operator: 'between', formula1: String(min ?? -1e12), formula2: String(max ?? 1e12) };
}
