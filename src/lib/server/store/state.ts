import type { Kysely, Transaction } from 'kysely';
import type { Database } from './tables.ts';

/** Counts the writing transactions of the store, of every process: equal versions, equal content. */
export async function readVersion(db: Kysely<Database>): Promise<number> {
	const state = await db.selectFrom('store_state').select('version').executeTakeFirstOrThrow();
	return state.version;
}

/**
 * Runs a deed in one transaction, all or nothing. The version is raised first: that row is the lock that lets one writer
 * at a time pass on both databases, so sequences are given in the order of commits.
 */
export async function writing<Result>(db: Kysely<Database>, deed: (trx: Transaction<Database>) => Promise<Result>): Promise<Result> {
	return db.transaction().execute(async (trx) => {
		await trx
			.updateTable('store_state')
			.set((row) => ({ version: row('version', '+', 1) }))
			.execute();
		return deed(trx);
	});
}
