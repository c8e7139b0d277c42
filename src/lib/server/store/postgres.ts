import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Database } from './tables.ts';

/** Opens a pool on a PostgreSQL server. Nothing connects before the first query. */
export function openPostgres(url: string): Kysely<Database> {
	const types = new pg.TypeOverrides();
	// int8 and numeric arrive as text, because they can exceed a double; counts and sequences here never do.
	types.setTypeParser(pg.types.builtins.INT8, Number);
	types.setTypeParser(pg.types.builtins.NUMERIC, Number);
	const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000, types });
	// A connection lost while idle must not end the process; the next query reports it.
	pool.on('error', () => {});
	return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
