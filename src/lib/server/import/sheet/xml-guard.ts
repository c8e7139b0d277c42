/** What the parts of a workbook must not say, looked for in their text before anything builds a tree or a table of it. */
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { FileFault } from './fault.ts';
import { LIMITS } from './limits.ts';
import type { ZipParts } from './zip-guard.ts';

/** What a worksheet really holds, whatever its `dimension` says. */
export interface Extent {
	/** The last row with a value, from 1; 0: none. */
	readonly lastRow: number;
	readonly lastColumn: number;
	readonly cells: number;
	/** The `dimension` as written where it is not true; null where it is, or is absent. */
	readonly falseDimension: string | null;
}

/** Extents of the worksheets by part. */
export function checkWorkbook(parts: ZipParts): Outcome<ReadonlyMap<string, Extent>, FileFault> {
	if (!parts.has('[Content_Types].xml') || !parts.has('xl/workbook.xml')) return refused({ code: 'import_file_no_workbook' });
	const extents = new Map<string, Extent>();
	let cells = 0;
	for (const [part, bytes] of parts) {
		if (/vbaProject|macrosheets\//i.test(part)) return refused({ code: 'import_file_macros' });
		if (/^xl\/externalLinks\//i.test(part)) return refused({ code: 'import_external_links', part });
		if (!/\.(xml|rels|vml)$/i.test(part)) continue;
		const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
		const fault = textFault(part, text);
		if (fault !== null) return refused(fault);
		if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(part)) continue;
		const range = rangeFault(part, text);
		if (range !== null) return refused(range);
		const extent = extentOf(part, text);
		if (!extent.ok) return extent;
		extents.set(part, extent.value);
		cells += extent.value.cells;
		if (cells > LIMITS.cells)
			return refused({ code: 'import_sheet_too_large', part, rows: extent.value.lastRow, cells, limit: LIMITS.cells });
	}
	return accepted(extents);
}

function textFault(part: string, text: string): FileFault | null {
	// No office program writes a document type, and none writes its parts in another encoding, where these words could hide.
	if (/<!DOCTYPE|<!ENTITY/i.test(text) || text.includes('\0'))
		return /\b(SYSTEM|PUBLIC)\b/.test(text.slice(0, 20_000))
			? { code: 'import_xml_external', part }
			: { code: 'import_xml_entities', part };
	if (part === '[Content_Types].xml' && /macroEnabled|ms-office\.vbaProject/i.test(text)) return { code: 'import_file_macros' };
	if (!part.endsWith('.rels')) return null;
	for (const [relation] of text.matchAll(/<Relationship\b[^>]*>/g)) {
		// A link for people to click is inert; everything else would be fetched or taken from another file.
		if (/TargetMode\s*=\s*["']External/i.test(relation) && !/\/hyperlink["']/.test(relation))
			return { code: 'import_external_links', part };
	}
	return null;
}

function rangeFault(part: string, text: string): FileFault | null {
	for (const [, range = ''] of text.matchAll(/<mergeCell\b[^>]*?\bref\s*=\s*["']([^"']*)/g)) {
		if (cellsIn(range) > LIMITS.mergedCells) return { code: 'import_merge_too_large', part, range };
	}
	for (const [, ranges = ''] of text.matchAll(/<dataValidation\b[^>]*?\bsqref\s*=\s*["']([^"']*)/g)) {
		if (ranges.split(/\s+/).reduce((sum, range) => sum + cellsIn(range), 0) > LIMITS.validatedCells)
			return { code: 'import_validation_too_large', part, range: ranges.slice(0, 80) };
	}
	return null;
}

function extentOf(part: string, text: string): Outcome<Extent, FileFault> {
	let row = 0;
	let lastRow = 0;
	let lastColumn = 0;
	let outermost = 0;
	let cells = 0;
	let rows = 0;
	let column = 0;
	for (const [tag, kind, attributes = ''] of text.matchAll(/<(row|c)\b([^>]*)>/g)) {
		const reference = /\br\s*=\s*["']([^"']*)/.exec(attributes)?.[1];
		if (kind === 'row') {
			row = reference === undefined ? row + 1 : Number(reference);
			column = 0;
			rows++;
			// A row without cells is only a height.
			if (!tag.endsWith('/>')) outermost = Math.max(outermost, row);
		} else {
			column = reference === undefined ? column + 1 : columnOf(reference);
			const stated = reference === undefined ? row : Number(/\d+$/.exec(reference)?.[0] ?? row);
			if (stated > row) row = stated;
			cells++;
			if (!tag.endsWith('/>')) {
				lastRow = Math.max(lastRow, row);
				lastColumn = Math.max(lastColumn, column);
			}
		}
		if (!(row <= LIMITS.lastRow) || column > LIMITS.lastColumn)
			return refused({ code: 'import_row_beyond', part, row: Number.isFinite(row) ? row : 0, limit: LIMITS.lastRow });
		if (rows > LIMITS.rows && cells > 0 && lastRow > LIMITS.rows)
			return refused({ code: 'import_sheet_too_large', part, rows: lastRow, cells, limit: LIMITS.rows });
	}
	const dimension = /<dimension\b[^>]*?\bref\s*=\s*["']([^"']*)/.exec(text)?.[1] ?? null;
	const [, end = dimension ?? ''] = dimension?.split(':') ?? [];
	const stated = dimension === null ? null : { row: Number(/\d+$/.exec(end)?.[0] ?? 0), column: columnOf(end) };
	// Formatted cells beyond the last value are counted by some programs and not by others.
	const within = stated === null || (stated.row >= lastRow && stated.row <= Math.max(outermost, lastRow, 1) && stated.column >= lastColumn);
	return accepted({ lastRow, lastColumn, cells, falseDimension: within ? null : dimension });
}

function cellsIn(range: string): number {
	const [first = '', last = first] = range.split(':');
	const rowOf = (reference: string, whole: number) => Number(/\d+$/.exec(reference)?.[0] ?? whole);
	const height = rowOf(last, LIMITS.lastRow) - rowOf(first, 1) + 1;
	const width = (columnOf(last) || LIMITS.lastColumn) - (columnOf(first) || 1) + 1;
	return Math.max(height, 1) * Math.max(width, 1);
}

/** `A` is 1, `AB12` is 28; 0 without letters. */
function columnOf(reference: string): number {
	let column = 0;
	for (const letter of /^\$?([A-Za-z]+)/.exec(reference)?.[1] ?? '') column = column * 26 + (letter.toUpperCase().charCodeAt(0) - 64);
	return column;
}
