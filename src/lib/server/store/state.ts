import { PostgresAdapter, sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from './tables.ts';

/** Where PostgreSQL announces each version, to every program that listens. */
export const VERSION_CHANNEL = 'cotmoc_version';

type Tell = (version: number) => void;
const waiting = new WeakMap<Kysely<Database>, Set<Tell>>();

/** Counts the writing transactions of the store, of every process: equal versions, equal content. */
export async function readVersion(db: Kysely<Database>): Promise<number> {
	const state = await db.selectFrom('store_state').select('version').executeTakeFirstOrThrow();
	return state.version;
}

/**
 * Runs a deed in one transaction, all or nothing. The version is raised first: that row is the lock that lets one writer
 * at a time pass on both databases, so sequences are given in the order of commits. Once it has happened it is announced.
 */
export async function writing<Result>(db: Kysely<Database>, deed: (trx: Transaction<Database>) => Promise<Result>): Promise<Result> {
	const written = await db.transaction().execute(async (trx) => {
		const { version } = await trx
			.updateTable('store_state')
			.set((row) => ({ version: row('version', '+', 1) }))
			.returning('version')
			.executeTakeFirstOrThrow();
		const result = await deed(trx);
		// Sent by the database when the transaction is committed, and not at all when it is not.
		if (trx.getExecutor().adapter instanceof PostgresAdapter)
			await sql`select pg_notify(${VERSION_CHANNEL}, ${String(version)})`.execute(trx);
		return { version, result };
	});
	for (const tell of waiting.get(db) ?? []) tell(written.version);
	return written.result;
}

/** Tells the versions that this program writes, as soon as they are committed; returns how to stop. */
export function onWritten(db: Kysely<Database>, tell: Tell): () => void {
	const listeners = waiting.get(db) ?? new Set();
	waiting.set(db, listeners.add(tell));
	return () => void listeners.delete(tell);
}

/** Brings the version to at least `version`: a restored store must not be taken for one that was seen before. */
export async function raiseVersion(trx: Transaction<Database>, version: number): Promise<void> {
	await trx.updateTable('store_state').set({ version }).where('version', '<', version).execute();
}

/** What the next deed needs at least, in bytes. */
const ROOM = 65_536;

/**
 * Does what every deed begins with and takes it back, in a file with room to grow; then writes down what already stands, because only what
 * reaches the disk tells whether it can. The content and its version stay as they were.
 */
export async function tryWriting(db: Kysely<Database>): Promise<void> {
	const trx = await db.startTransaction().execute();
	try {
		await trx
			.updateTable('store_state')
			.set((row) => ({ version: row('version', '+', 1) }))
			.execute();
		// A server looks after its own room.
		const isFile = !(trx.getExecutor().adapter instanceof PostgresAdapter);
		if (isFile)
			await trx
				.insertInto('import_file')
				.values({ hash: 'room', content: Buffer.alloc(ROOM) })
				.execute();
	} finally {
		await trx.rollback().execute();
	}
	await db
		.updateTable('store_state')
		.set((row) => ({ version: row.ref('version') }))
		.execute();
}
