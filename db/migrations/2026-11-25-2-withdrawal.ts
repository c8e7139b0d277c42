import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** A figure that was entered by mistake can be taken back: a further revision after which nothing is reported. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`alter table observation add column withdrawn integer not null default 0 check (withdrawn in (0, 1))`.execute(db);
}
