import { CompiledQuery, sql, type Kysely } from 'kysely';
import type { Database } from './tables.ts';

/** Bytes are those of a file that came in. */
export type Value = string | number | null | Uint8Array;

/** Rows of one insert: well below the 32,766 parameters of SQLite and the 65,535 of PostgreSQL for every table here. */
const ROWS = 250;

/**
 * Inserts many rows. The text of the full chunk is compiled once and its statement kept, which is what a load of millions
 * of rows spends its time on otherwise.
 *
 * @param rows one array a row, in the order of `columns`
 */
export async function insertRows<Table extends keyof Database & string>(
	trx: Kysely<Database>,
	table: Table,
	columns: readonly (keyof Database[Table] & string)[],
	rows: Iterable<readonly Value[]>
): Promise<void> {
	await insertRowsOf(trx, table, columns, rows);
}

/** The same for a table that only the database knows by name. */
export async function insertRowsOf(
	trx: Kysely<Database>,
	table: string,
	columns: readonly string[],
	rows: Iterable<readonly Value[]>
): Promise<void> {
	let full: string | null = null;
	let chunk: Value[] = [];
	let count = 0;
	for (const row of rows) {
		chunk.push(...row);
		if (++count < ROWS) continue;
		full ??= insertText(trx, table, columns, ROWS);
		await trx.executeQuery(CompiledQuery.raw(full, chunk));
		chunk = [];
		count = 0;
	}
	if (count > 0) await trx.executeQuery(CompiledQuery.raw(insertText(trx, table, columns, count), chunk));
}

function insertText(trx: Kysely<Database>, table: string, columns: readonly string[], rows: number): string {
	const row = sql`(${sql.join(columns.map(() => sql`${null}`))})`;
	const names = sql.join(columns.map((column) => sql.ref(column)));
	return sql`insert into ${sql.table(table)} (${names}) values ${sql.join(Array.from({ length: rows }, () => row))}`.compile(trx).sql;
}
