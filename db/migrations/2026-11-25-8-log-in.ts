import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DialectName } from './index.ts';

/**
 * Log-ins that failed within the last minutes, so that every program on the store counts the same ones and a restart forgets none. The
 * key is a hash: what people type in the place of a name may be a password. Milliseconds since 1970.
 */
export async function up(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
	const [number, strict] = dialect === 'sqlite' ? ['integer', ' strict'] : ['bigint', ''];
	await sql.raw(`create table log_in_failure (\n	key text not null,\n	moment ${number} not null\n)${strict}`).execute(db);
	await sql.raw('create index log_in_failure_key on log_in_failure (key, moment)').execute(db);
}
