import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/**
 * Of every figure how many of the places behind it spoke in its very period. For rows that are there already it is what they
 * counted so far, until the next figure of their measure writes them anew.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await sql`alter table figure add column reported_now integer not null default 0`.execute(db);
	await sql`update figure set reported_now = reported`.execute(db);
}
