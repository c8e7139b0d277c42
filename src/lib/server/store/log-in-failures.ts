import { sql, type Kysely, type Transaction } from 'kysely';
import type { DialectName } from '../db.ts';
import type { Database } from './tables.ts';

/** Failed log-ins of a name or an address within the window, oldest first, by key. */
export type Failures = ReadonlyMap<string, readonly number[]>;

/**
 * Reads the failures since a moment and lets the older ones go, in one transaction that no other log-in passes: tries that are sent at
 * once, to several programs, see one another.
 * @param decide what is to be done with them; within it `add` writes a further one
 */
export async function withFailures<Result>(
	db: Kysely<Database>,
	dialect: DialectName,
	{ keys, since }: { readonly keys: readonly string[]; readonly since: number },
	decide: (failures: Failures, add: (moment: number) => Promise<void>) => Promise<Result>
): Promise<Result> {
	return db.transaction().execute(async (trx) => {
		// On SQLite the transaction itself is the lock.
		if (dialect === 'postgres') await sql`lock table log_in_failure in share row exclusive mode`.execute(trx);
		await trx.deleteFrom('log_in_failure').where('moment', '<=', since).execute();
		const rows = await trx.selectFrom('log_in_failure').selectAll().where('key', 'in', keys).orderBy('moment').execute();
		const byKey = Map.groupBy(rows, ({ key }) => key);
		const failures = new Map([...byKey].map(([key, of]) => [key, of.map(({ moment }) => Number(moment))]));
		return decide(failures, (moment) => addFailures(trx, keys, moment));
	});
}

async function addFailures(trx: Transaction<Database>, keys: readonly string[], moment: number): Promise<void> {
	await trx
		.insertInto('log_in_failure')
		.values(keys.map((key) => ({ key, moment })))
		.execute();
}

export async function forgetFailures(db: Kysely<Database>, key: string): Promise<void> {
	await db.deleteFrom('log_in_failure').where('key', '=', key).execute();
}
