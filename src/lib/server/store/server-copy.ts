import BetterSqlite, { type Database as SqliteFile } from 'better-sqlite3';
import { sql, type Kysely, type Transaction } from 'kysely';
import { insertRowsOf, type Value } from './bulk.ts';
import type { Database } from './tables.ts';

/**
 * A PostgreSQL store as a SQLite file of the same schema, and back. One kind of file holds either kind of store, so that it is
 * proved by the same checks, and an office that outgrows its file moves to a server by a backup and a restore.
 */

/** Rows carried at a time: some hundred kilobytes. */
const ROWS = 2000;

/** What the migrator keeps for itself; both stores are at the same head. */
const MIGRATOR = /^kysely_/;

interface Table {
	readonly name: string;
	readonly columns: readonly string[];
}

/**
 * Copies the whole store at one moment, while others write to it.
 * @param file path of a fresh store, migrated to the same head, that nothing has open
 */
export async function copyServer(db: Kysely<Database>, file: Kysely<Database>, path: string): Promise<void> {
	const tables = tablesOf(path);
	await db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (server) => {
			// Before the first look, which is the moment of the copy: a restore, which empties tables, waits until the copy is done.
			await sql`lock table ${names(tables)} in access share mode`.execute(server);
			await file.transaction().execute(async (trx) => {
				await trx.deleteFrom('store_state').execute();
				for (const table of tables) await copyTable(server, trx, table);
				for (const { table, last } of await lastNumbers(server)) {
					await sql`delete from sqlite_sequence where name = ${table}`.execute(trx);
					await sql`insert into sqlite_sequence (name, seq) values (${table}, ${last})`.execute(trx);
				}
			});
		});
}

async function copyTable(server: Kysely<Database>, trx: Kysely<Database>, { name, columns }: Table): Promise<void> {
	const list = sql.join(columns.map((column) => sql.ref(column)));
	// A country's figures do not fit into memory twice.
	await sql`declare carried no scroll cursor for select ${list} from ${sql.table(name)}`.execute(server);
	for (;;) {
		const { rows } = await sql<Record<string, unknown>>`fetch ${sql.lit(ROWS)} from carried`.execute(server);
		await insertRowsOf(
			trx,
			name,
			columns,
			rows.map((row) => columns.map((column) => inFile(row[column])))
		);
		if (rows.length < ROWS) break;
	}
	await sql`close carried`.execute(server);
}

/** Moments of accounts are text in a file, and truth is a number there. */
function inFile(value: unknown): Value {
	if (value instanceof Date) return value.toISOString();
	return typeof value === 'boolean' ? Number(value) : ((value ?? null) as Value);
}

/**
 * Puts a file's content in the place of all that the store holds, within a writing transaction: whoever reads meanwhile waits for
 * its end. The version stays the transaction's own.
 * @param path of a store at the same head
 */
export async function replaceServer(trx: Transaction<Database>, path: string): Promise<void> {
	const file = new BetterSqlite(path, { readonly: true, fileMustExist: true });
	try {
		// The row of the state is what writers wait at: it is changed, never taken away.
		const tables = tablesOf(path).filter(({ name }) => name !== 'store_state');
		const guarded = await guardedTables(trx);
		for (const table of guarded) await sql`alter table ${sql.table(table)} disable trigger user`.execute(trx);
		await sql`truncate ${names(tables)}`.execute(trx);
		for (const table of guarded) await sql`alter table ${sql.table(table)} enable trigger user`.execute(trx);
		for (const { name, columns } of tables) {
			const list = columns.map((column) => `"${column}"`).join(', ');
			const rows = file.prepare(`select ${list} from "${name}"`).raw().iterate();
			await insertRowsOf(trx, name, columns, rows as Iterable<readonly Value[]>);
		}
		const { package: description } = file.prepare('select package from store_state').get() as { readonly package: string };
		await trx.updateTable('store_state').set({ package: description }).execute();
		for (const { table, column } of await numberedColumns(trx)) {
			const last = file.prepare('select seq from sqlite_sequence where name = ?').pluck().get(table) as number | undefined;
			await sql`select setval(pg_get_serial_sequence(${table}, ${column}), ${last || 1}, ${(last ?? 0) > 0})`.execute(trx);
		}
	} finally {
		file.close();
	}
}

/** Bytes that the store takes on its server. */
export async function sizeOfServer(db: Kysely<Database>): Promise<number> {
	const { rows } = await sql<{ size: number }>`select pg_database_size(current_database())::bigint as size`.execute(db);
	return Number(rows[0]?.size ?? 0);
}

/** Tables that refuse to be changed, by triggers of ours. */
async function guardedTables(trx: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ name: string }>`
		select distinct relname as name from pg_trigger join pg_class on pg_class.oid = tgrelid where not tgisinternal order by relname
	`.execute(trx);
	return rows.map(({ name }) => name);
}

/** Columns that the database numbers itself. */
async function numberedColumns(db: Kysely<Database>): Promise<readonly { readonly table: string; readonly column: string }[]> {
	const { rows } = await sql<{ table: string; column: string }>`
		select table_name as table, column_name as column from information_schema.columns
		where table_schema = current_schema() and is_identity = 'YES'
	`.execute(db);
	return rows;
}

/** The last number given out: one that was taken back with its row is not given again. */
async function lastNumbers(server: Kysely<Database>): Promise<readonly { readonly table: string; readonly last: number }[]> {
	const last = async ({ table, column }: { readonly table: string; readonly column: string }) => {
		const { rows: named } = await sql<{ name: string }>`select pg_get_serial_sequence(${table}, ${column}) as name`.execute(server);
		const { rows } = await sql<{ last: number }>`
			select case when is_called then last_value else 0 end as last from ${sql.raw(named[0]?.name ?? '')}
		`.execute(server);
		return { table, last: Number(rows[0]?.last ?? 0) };
	};
	const found = [];
	for (const column of await numberedColumns(server)) found.push(await last(column));
	return found;
}

const names = (tables: readonly Table[]) => sql.join(tables.map(({ name }) => sql.table(name)));

/** Every table of the schema, those that others refer to first. */
function tablesOf(path: string): readonly Table[] {
	const file = new BetterSqlite(path, { readonly: true, fileMustExist: true });
	try {
		const all = file.prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name`).pluck();
		const left = new Set((all.all() as string[]).filter((name) => !MIGRATOR.test(name)));
		const ordered: Table[] = [];
		while (left.size > 0) {
			const next = [...left].find((name) => parentsOf(file, name).every((parent) => parent === name || !left.has(parent)));
			if (next === undefined) throw new Error(`tables refer to each other in a ring: ${[...left].join(', ')}`);
			left.delete(next);
			ordered.push({ name: next, columns: columnsOf(file, next) });
		}
		return ordered;
	} finally {
		file.close();
	}
}

const parentsOf = (file: SqliteFile, table: string) =>
	file.prepare('select distinct "table" from pragma_foreign_key_list(?)').pluck().all(table) as string[];

const columnsOf = (file: SqliteFile, table: string) =>
	file.prepare('select name from pragma_table_info(?) order by cid').pluck().all(table) as string[];
