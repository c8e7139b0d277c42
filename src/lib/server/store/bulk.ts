import { CompiledQuery, sql, type Kysely } from 'kysely';
import type { Database } from './tables.ts';

type Value = string | number | null;

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
	rows: readonly (readonly Value[])[]
): Promise<void> {
	const full = rows.length >= ROWS ? insertText(trx, table, columns, ROWS) : '';
	for (let start = 0; start < rows.length; start += ROWS) {
		const chunk = rows.slice(start, start + ROWS);
		const text = chunk.length === ROWS ? full : insertText(trx, table, columns, chunk.length);
		await trx.executeQuery(CompiledQuery.raw(text, chunk.flat()));
	}
}

function insertText(trx: Kysely<Database>, table: string, columns: readonly string[], rows: number): string {
	const row = sql`(${sql.join(columns.map(() => sql`${null}`))})`;
	const names = sql.join(columns.map((column) => sql.ref(column)));
	return sql`insert into ${sql.table(table)} (${names}) values ${sql.join(Array.from({ length: rows }, () => row))}`.compile(trx).sql;
}
