/** Where a person says that a sheet's table is, as one line of text for answers and memory: `4-5:7` header rows and the first row of figures; `skip`. */
import { crc32 } from 'node:zlib';
import { fold } from '#lib/format/fold.ts';
import type { Grid } from './grid.ts';
import type { Table } from './table.ts';

/** Row numbers as the spreadsheet has them. */
export interface HeaderRows {
	readonly first: number;
	readonly last: number;
	/** Of the figures: the first one. */
	readonly data: number;
}

export type HeaderChoice = HeaderRows | 'skip';

/** The key of the answer. The only sheet of a file is remembered whatever it is called next quarter. */
export function headerKey(grid: Grid, visible: readonly Grid[]): string {
	return visible.length === 1 ? 'header:' : `header:${grid.name}`;
}

/** null: nothing that can be followed. */
export function readHeaderChoice(text: string | undefined): { readonly choice: HeaderChoice; readonly looks: string | null } | null {
	const [, skip, first, last, data, looks] = /^(?:(skip)|(\d{1,7})-(\d{1,7}):(\d{1,7}))(?:#([0-9a-f]+))?$/.exec(text ?? '') ?? [];
	if (skip !== undefined) return { choice: 'skip', looks: null };
	const rows = { first: Number(first), last: Number(last), data: Number(data) };
	return rows.first >= 1 && rows.first <= rows.last && rows.last < rows.data ? { choice: rows, looks: looks ?? null } : null;
}

/** The rows as they were read or chosen, without how they look. */
export function writeHeaderRows({ headerRows: [first, last], firstRow }: Table): string {
	return `${first}-${last}:${firstRow}`;
}

/** What the words of a header look like, so that what is remembered is not taken for another table a row further down. */
export function looksOf({ columns }: Table): string {
	return crc32(columns.map(({ path }) => fold(path.join(' / '))).join('\n')).toString(16);
}
