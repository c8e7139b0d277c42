/** The office's own tables as their pages show them: the rows of one, and one row with all that its form needs. */
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { fold } from '#lib/format/fold.ts';
import type { FieldKind, RowField } from '#lib/view/row-field.ts';
import type { Store } from '../db.ts';
import { columnsOf, TABLES, type Column, type TableName } from '../import/package/columns.ts';
import { listRows, type PlacedRow } from '../store/package-rows.ts';
import type { PackageTableName } from '../store/package-tables.ts';
import { fingerprintOf, textsOf, type Texts } from './change-rows.ts';
import type { Doing } from './doing.ts';
import { FORM_TABLES, isFormTable, nameOfRow, type FormTable, type TableUnknown } from './form-tables.ts';

/** Each table kept by form with how many rows it has. */
export async function listTables(
	store: Store,
	{ actor }: Pick<Doing, 'actor'>
): Promise<Outcome<readonly { readonly table: FormTable; readonly rows: number }[], DeedFault>> {
	const allowed = authorise(actor, 'workspace.write');
	if (!allowed.ok) return allowed;
	const tables: { table: FormTable; rows: number }[] = [];
	for (const table of FORM_TABLES) tables.push({ table, rows: (await listRows(store.db, table)).length });
	return accepted(tables);
}

/** Something a cell may name. */
export interface NamedChoice {
	readonly id: string;
	readonly name: string;
}

export interface TableLine {
	readonly at: number;
	readonly name: string;
	/** In the order of `columns`; what a cell refers to is named after its id. */
	readonly cells: readonly string[];
}

export interface TableSheet {
	readonly table: FormTable;
	readonly columns: readonly string[];
	readonly lines: readonly TableLine[];
	/** Rows that were found, and all. */
	readonly found: number;
	readonly total: number;
	readonly page: number;
	readonly pages: number;
}

/** Rows of one page. */
const PAGE = 50;

/** Columns of a list: what tells its rows apart. */
const SHOWN: Readonly<Record<FormTable, readonly string[]>> = {
	places: ['id', 'code', 'name', 'level', 'parent', 'valid_from', 'valid_to'],
	successions: ['date', 'kind', 'from', 'to', 'share'],
	groups: ['programme', 'group', 'name', 'place'],
	programmes: ['id', 'name', 'start', 'end', 'root_place', 'place_level'],
	measures: ['id', 'name', 'unit', 'kind', 'frequency'],
	indicators: ['id', 'name', 'programme', 'expression', 'unit'],
	targets: ['id', 'indicator', 'place', 'condition', 'low', 'high', 'due'],
	target_steps: ['target', 'period', 'value'],
	identities: ['id', 'left', 'right'],
	documents: ['id', 'number', 'title', 'date'],
	holidays: ['date', 'name']
};

/** @param find words that a row must have, marks and case aside; @param page from 1 */
export async function readTable(
	store: Store,
	asked: { readonly table: string; readonly find: string; readonly page: number },
	{ actor }: Pick<Doing, 'actor'>
): Promise<Outcome<TableSheet, DeedFault | TableUnknown>> {
	const allowed = authorise(actor, 'workspace.write');
	if (!allowed.ok) return allowed;
	const { table, find } = asked;
	if (!isFormTable(table)) return refused({ code: 'table_unknown', text: table });
	const rows = await listRows(store.db, table);
	const names = await namesOf(store, table);
	const columns = columnsOf(table).filter(({ name }) => SHOWN[table].includes(name));
	const lines = rows.map((placed) => lineOf(table, placed, columns, names));
	const wanted = fold(find);
	const found = wanted === '' ? lines : lines.filter(({ cells }) => fold(cells.join(' ')).includes(wanted));
	const pages = Math.max(1, Math.ceil(found.length / PAGE));
	const page = Math.min(Math.max(1, Math.trunc(asked.page) || 1), pages);
	return accepted({
		table,
		columns: columns.map(({ name }) => name),
		lines: found.slice((page - 1) * PAGE, page * PAGE),
		found: found.length,
		total: lines.length,
		page,
		pages
	});
}

export interface RowSheet {
	readonly table: FormTable;
	/** null: a new row. */
	readonly at: number | null;
	readonly name: string;
	readonly seen: string | null;
	readonly fields: readonly RowField[];
	/** By what `names` says. */
	readonly named: Readonly<Record<string, readonly NamedChoice[]>>;
}

export async function readRow(
	store: Store,
	asked: { readonly table: string; readonly at: number | null; readonly given?: Texts },
	{ actor }: Pick<Doing, 'actor'>
): Promise<Outcome<RowSheet, DeedFault | TableUnknown | { readonly code: 'row_unknown' }>> {
	const allowed = authorise(actor, 'workspace.write');
	if (!allowed.ok) return allowed;
	const { table, at, given = {} } = asked;
	if (!isFormTable(table)) return refused({ code: 'table_unknown', text: table });
	const placed = at === null ? null : (await listRows(store.db, table)).find(({ position }) => position === at);
	if (placed === undefined) return refused({ code: 'row_unknown' });
	const texts: Texts = placed === null ? given : textsOf(placed.row);
	const names = await namesOf(store, table);
	return accepted({
		table,
		at,
		name: placed === null ? '' : nameOfRow(table, placed.row),
		seen: placed === null ? null : fingerprintOf(placed.row),
		fields: columnsOf(table).map((column) => fieldOf(column, texts[column.name] ?? '', placed !== null)),
		named: Object.fromEntries([...names].map(([key, of]) => [key, [...of].map(([id, name]) => ({ id, name }))]))
	});
}

function fieldOf(column: Column, value: string, stored: boolean): RowField {
	const { name, required = false, choices = [], ref } = column;
	const kind = KINDS[column.type];
	return {
		name,
		kind: kind === 'text' && LONG.includes(name) ? 'words' : kind,
		required,
		value,
		choices,
		blank: column.default === undefined ? null : String(column.default),
		names: ref ?? (column.type === 'level' ? 'level' : column.type === 'expression' ? 'measures' : null),
		fixed: stored && column.type === 'id'
	};
}

/** Texts that may run over several lines. */
const LONG: readonly string[] = ['definition', 'note', 'title'];
const KINDS: Readonly<Record<Column['type'], FieldKind>> = {
	id: 'text',
	ref: 'named',
	text: 'text',
	word: 'text',
	number: 'number',
	integer: 'number',
	boolean: 'flag',
	day: 'day',
	period: 'text',
	choice: 'choice',
	list: 'list',
	expression: 'expression',
	scheme: 'text',
	level: 'named',
	moment: 'text',
	due_rule: 'text'
};

function lineOf(
	table: FormTable,
	{ position, row }: PlacedRow,
	columns: readonly Column[],
	names: ReadonlyMap<string, ReadonlyMap<string, string>>
): TableLine {
	const texts = textsOf(row);
	const cells = columns.map(({ name, ref }) => {
		const text = texts[name] ?? '';
		return (ref === undefined ? undefined : names.get(ref)?.get(text)) ?? text;
	});
	return { at: position, name: nameOfRow(table, row), cells };
}

/** Names of what a table's cells refer to, by table and id. Of a place that changed its name the newest. */
async function namesOf(store: Store, table: FormTable): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
	const columns = columnsOf(table);
	const tables = new Set(columns.flatMap(({ ref, type }) => (ref !== undefined ? [ref] : type === 'expression' ? ['measures'] : [])));
	const names = new Map<string, ReadonlyMap<string, string>>();
	for (const name of tables) {
		const rows = await listRows(store.db, name as PackageTableName);
		names.set(name, new Map(rows.map(({ row }) => [String(row['id']), titleOf(name as TableName, textsOf(row))])));
	}
	if (columns.some(({ type }) => type === 'level')) {
		const levels = new Set((await listRows(store.db, 'places')).map(({ row }) => String(row['level'])));
		names.set('level', new Map([...levels].map((level) => [level, level])));
	}
	return names;
}

function titleOf(table: TableName, texts: Texts): string {
	const title = [texts['number'], texts['title'] ?? texts['name']].filter(Boolean).join(', ');
	if (title !== '') return title;
	return TABLES[table].columns.some(({ name }) => name === 'indicator') ? `${texts['id']}: ${texts['indicator']}` : (texts['id'] ?? '');
}
