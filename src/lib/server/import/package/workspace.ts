import { columnsOf, type TABLES, type TableName } from './columns.ts';

type ColumnsOf<T extends TableName> = (typeof TABLES)[T]['columns'][number];

/** What a cell becomes: numbers parsed, lists split, everything else text as written. */
type Content<C> = C extends { readonly type: 'choice'; readonly choices: readonly (infer Choice)[] }
	? Choice
	: C extends { readonly type: 'number' | 'integer' }
		? number
		: C extends { readonly type: 'boolean' }
			? boolean
			: C extends { readonly type: 'list' }
				? readonly string[]
				: string;

type Cell<C> = C extends { readonly required: true } | { readonly type: 'list' } ? Content<C> : Content<C> | null;

/** A row of a table: keys are the columns of the contract, a blank cell is null (a blank list is empty). */
export type Row<T extends TableName> = { readonly [C in ColumnsOf<T> as C['name']]: Cell<C> };

type FilledCell<C> = C extends { readonly default: unknown } ? Content<C> : Cell<C>;

/** A row in which blanks with a default hold that default. */
export type FilledRow<T extends TableName> = { readonly [C in ColumnsOf<T> as C['name']]: FilledCell<C> };

export type PlaceRow = Row<'places'>;
export type ObservationRow = Row<'observations'>;
export type ProgrammeRow = Row<'programmes'>;
export type MeasureRow = Row<'measures'>;
export type IndicatorRow = Row<'indicators'>;
export type TargetRow = Row<'targets'>;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * What is no row: `datapackage.json` as it was read (without its resources, which are derived from the tables) and
 * the files with the columns they came with, so that a dump writes the same files again.
 */
export interface PackageDescription {
	readonly properties: { readonly [key: string]: Json };
	readonly layout: Readonly<Partial<Record<TableName, readonly string[]>>>;
}

export type Tables = { readonly [T in TableName]: readonly Row<T>[] };

/** A workspace in rows, in the order of its files. Period codes are canonical; the order of observations is the order of their revisions. */
export interface Workspace extends Tables {
	readonly description: PackageDescription;
}

/** Puts the contract's defaults where a row is blank. */
export function filled<T extends TableName>(table: T, row: Row<T>): FilledRow<T> {
	const full: Record<string, unknown> = { ...row };
	for (const column of columnsOf(table)) {
		if (column.default !== undefined && full[column.name] === null) full[column.name] = column.default;
	}
	return full as FilledRow<T>;
}
