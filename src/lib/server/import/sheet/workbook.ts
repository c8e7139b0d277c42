/** The only module that reads .xlsx: the bytes of a workbook that passed the guards in, grids out. */
import { readXlsx, type Cell, type Sheet } from 'hucre/xlsx';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { FileFault } from './fault.ts';
import type { Book, Grid, GridCell, GridRow, ReadingNote } from './grid.ts';
import { tidyTexts, type RawText } from './tidy-text.ts';
import { checkWorkbook, type Extent } from './xml-guard.ts';
import { openZip } from './zip-guard.ts';

/** Reads what people call an Excel file; anything that could harm the reader is refused before the library sees it. */
export async function readWorkbook(bytes: Uint8Array): Promise<Outcome<Book, FileFault>> {
	const parts = openZip(bytes);
	if (!parts.ok) return parts;
	const extents = checkWorkbook(parts.value);
	if (!extents.ok) return extents;
	const maxRows = Math.max(1, ...[...extents.value.values()].map(({ lastRow }) => lastRow));
	try {
		const { sheets, dateSystem, defaultFont } = await readXlsx(bytes, { readStyles: true, maxRows });
		const read = sheets.map((sheet) => gridOf(sheet, defaultFont?.name ?? null));
		return accepted({
			sheets: read.map(({ grid }) => grid),
			notes: [...read.flatMap(({ notes }) => notes), ...dimensionNotes(extents.value)],
			since1904: dateSystem === '1904'
		});
	} catch (error) {
		return refused({ code: 'import_file_unreadable', reason: error instanceof Error ? error.message.slice(0, 200) : '' });
	}
}

function dimensionNotes(extents: ReadonlyMap<string, Extent>): readonly ReadingNote[] {
	return [...extents].flatMap(([part, { falseDimension, lastRow }]) =>
		falseDimension === null
			? []
			: [
					{
						code: 'import_dimension_false' as const,
						sheet: /([^/]+)\.xml$/.exec(part)?.[1] ?? part,
						row: null,
						column: null,
						count: 1,
						before: falseDimension,
						after: String(lastRow)
					}
				]
	);
}

function gridOf(sheet: Sheet, defaultFont: string | null): { readonly grid: Grid; readonly notes: readonly ReadingNote[] } {
	const texts: RawText[] = [];
	const rows: GridCell[][] = sheet.rows.map((values, row) =>
		values.map((value, column) => {
			if (typeof value === 'string') texts.push({ row: row + 1, column, runs: [{ text: value, font: defaultFont }] });
			return typeof value === 'number' ? value : typeof value === 'boolean' ? String(value) : null;
		})
	);
	const styled = new Map<string, readonly { readonly text: string; readonly font: string | null }[]>();
	for (const [key, cell] of sheet.cells ?? []) {
		const [row = 0, column = 0] = key.split(',').map(Number);
		const own = rows[row];
		if (own === undefined) continue;
		const marked = cellOf(cell);
		if (marked !== null) own[column] = marked;
		if (typeof cell.value === 'string' && marked === null) {
			const font = cell.style?.font?.name ?? defaultFont;
			const runs = cell.richText ?? [{ text: cell.value }];
			styled.set(
				`${row + 1},${column}`,
				runs.map((run) => ({ text: run.text, font: ('font' in run && run.font?.name) || font }))
			);
		}
	}
	const raw = texts
		.filter(({ row, column }) => !isMarked(rows[row - 1]?.[column]))
		.map((text) => ({ ...text, runs: styled.get(`${text.row},${text.column}`) ?? text.runs }));
	const notes = tidyTexts(sheet.name, raw, (row, column, cell) => {
		const own = rows[row - 1];
		if (own !== undefined) own[column] = cell;
	});
	return {
		grid: {
			name: sheet.name,
			hidden: sheet.hidden === true || sheet.veryHidden === true,
			rows: rows
				.map((cells, index): GridRow => ({ number: index + 1, hidden: sheet.rowDefs?.get(index)?.hidden === true, cells }))
				.filter(isFilled),
			merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
				top: startRow,
				left: startCol,
				bottom: endRow,
				right: endCol
			}))
		},
		notes
	};
}

/** null: a plain number or text. */
function cellOf(cell: Cell): GridCell {
	const { value, style } = cell;
	if (cell.type === 'error') return { mark: 'error', text: String(value) };
	if (cell.formula !== undefined && (value === null || value === '')) return { mark: 'uncalculated', formula: cell.formula.slice(0, 200) };
	if (value instanceof Date)
		return Number.isNaN(value.getTime()) ? { mark: 'error', text: '#NUM!' } : { mark: 'date', day: value.toISOString().slice(0, 10) };
	if (typeof value === 'number') return style?.numFmt?.includes('%') === true ? { mark: 'percent', number: value } : value;
	if (typeof value === 'string' && /^#(REF|DIV\/0|N\/A|NAME|NULL|NUM|VALUE)[!?]?$/.test(value)) return { mark: 'error', text: value };
	return null;
}

function isMarked(cell: GridCell | undefined): boolean {
	return typeof cell === 'object' && cell !== null;
}

function isFilled({ cells }: GridRow): boolean {
	return cells.some((cell) => cell !== null);
}
