/** The only module that reads .xlsx: the bytes of a workbook that passed the guards in, grids out. */
import { readXlsx, type Cell, type Sheet } from 'hucre/xlsx';
import { legacyFontOf } from '#lib/domain/legacy-text.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { FileFault } from './fault.ts';
import type { Book, Grid, GridCell, ReadingNote } from './grid.ts';
import type { TellProgress } from './progress.ts';
import { tidyTexts, type TextRun } from './tidy-text.ts';
import { checkWorkbook, type Extent } from './xml-guard.ts';
import { openZip } from './zip-guard.ts';

/** Reads what people call an Excel file; anything that could harm the reader is refused before the library sees it. */
export async function readWorkbook(bytes: Uint8Array, tell: TellProgress): Promise<Outcome<Book, FileFault>> {
	tell({ stage: 'opening', done: 0, total: null });
	const inspected = inspect(bytes);
	if (!inspected.ok) return inspected;
	const { extents, stylesMatter } = inspected.value;
	const maxRows = Math.max(1, ...[...extents.values()].map(({ lastRow }) => lastRow));
	const total = [...extents.values()].reduce((sum, { lastRow }) => sum + lastRow, 0);
	tell({ stage: 'opening', done: 0, total });
	try {
		const { sheets, dateSystem, defaultFont } = await readXlsx(bytes, { readStyles: stylesMatter, maxRows });
		let before = 0;
		const read = sheets.map((sheet) => {
			const known = gridOf(sheet, defaultFont?.name ?? null, (done) => tell({ stage: 'reading', done: before + done, total }));
			before += sheet.rows.length;
			return known;
		});
		return accepted({
			sheets: read.map(({ grid }) => grid),
			notes: [...read.flatMap(({ notes }) => notes), ...dimensionNotes(extents)],
			since1904: dateSystem === '1904'
		});
	} catch (error) {
		return refused({ code: 'import_file_unreadable', reason: error instanceof Error ? error.message.slice(0, 200) : '' });
	}
}

interface Inspection {
	readonly extents: ReadonlyMap<string, Extent>;
	readonly stylesMatter: boolean;
}

/** A function of its own, so that the unpacked parts are gone before the library unpacks them again. */
function inspect(bytes: Uint8Array): Outcome<Inspection, FileFault> {
	const parts = openZip(bytes);
	if (!parts.ok) return parts;
	const extents = checkWorkbook(parts.value);
	return extents.ok ? accepted({ extents: extents.value, stylesMatter: stylesMatter(parts.value.get('xl/styles.xml')) }) : extents;
}

/**
 * Whether a cell's format can change what is read: a percent, or a font of a legacy charset. Where it cannot, formats are left out: a
 * workbook in which every cell has one takes three times the memory otherwise. Days are told apart either way.
 */
function stylesMatter(styles: Uint8Array | undefined): boolean {
	if (styles === undefined) return true;
	const text = Buffer.from(styles.buffer, styles.byteOffset, styles.byteLength).toString('utf8');
	const formats = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/.exec(text)?.[0] ?? text;
	return (
		/numFmtId\s*=\s*["'](?:9|10)["']/.test(formats) ||
		/formatCode\s*=\s*(?:"[^"]*%|'[^']*%)/.test(text) ||
		/\bval\s*=\s*["'](?:\.vn|vni[-\s])/i.test(text)
	);
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

function gridOf(
	sheet: Sheet,
	defaultFont: string | null,
	tell: (done: number) => void
): { readonly grid: Grid; readonly notes: readonly ReadingNote[] } {
	const runs = new Map<string, readonly TextRun[]>();
	const unstyled = defaultFont !== null && legacyFontOf(defaultFont) !== null;
	const rows = sheet.rows.map((values, row) => ({
		number: row + 1,
		hidden: sheet.rowDefs?.get(row)?.hidden === true,
		cells: values.map((value, column): GridCell => {
			if (value instanceof Date) return dayOf(value);
			if (unstyled && typeof value === 'string') runs.set(`${row + 1},${column}`, [{ text: value, font: defaultFont }]);
			return typeof value === 'boolean' ? String(value) : typeof value === 'string' ? textCell(value) : (value ?? null);
		})
	}));
	for (const [key, cell] of sheet.cells ?? []) {
		const [row = 0, column = 0] = key.split(',').map(Number);
		const own = rows[row]?.cells;
		if (own === undefined) continue;
		const marked = cellOf(cell);
		if (marked !== null) own[column] = marked;
		else if (typeof cell.value === 'string') {
			const font = cell.style?.font?.name ?? defaultFont;
			const written = (cell.richText ?? [{ text: cell.value }]).map((run) => ({
				text: run.text,
				font: ('font' in run && run.font?.name) || font
			}));
			if (written.some((run) => run.font !== null && legacyFontOf(run.font) !== null)) runs.set(`${row + 1},${column}`, written);
			else runs.delete(`${row + 1},${column}`);
		}
	}
	const legacyRuns = (row: number, column: number) => (runs.size === 0 ? null : (runs.get(`${row},${column}`) ?? null));
	const notes = tidyTexts(sheet.name, rows, legacyRuns, tell);
	return {
		grid: {
			name: sheet.name,
			hidden: sheet.hidden === true || sheet.veryHidden === true,
			rows: rows.filter(({ cells }) => cells.some((cell) => cell !== null)),
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
function cellOf({ value, type, formula, style }: Cell): GridCell {
	if (type === 'error') return { mark: 'error', text: String(value) };
	if (formula !== undefined && (value === null || value === '')) return { mark: 'uncalculated', formula: formula.slice(0, 200) };
	if (value instanceof Date) return dayOf(value);
	if (typeof value === 'number') return style?.numFmt?.includes('%') === true ? { mark: 'percent', number: value } : value;
	return null;
}

function dayOf(value: Date): GridCell {
	return Number.isNaN(value.getTime()) ? { mark: 'error', text: '#NUM!' } : { mark: 'date', day: value.toISOString().slice(0, 10) };
}

/** What a formula's error left as text is an error. */
function textCell(text: string): GridCell {
	return /^#(REF|DIV\/0|N\/A|NAME|NULL|NUM|VALUE)[!?]?$/.test(text) ? { mark: 'error', text } : text;
}
