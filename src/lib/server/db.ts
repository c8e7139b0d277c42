import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { sql, type Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { CHANGES, type DialectName } from '../../../db/migrations/index.ts';
import { DEFAULT_STORE } from './config.ts';
import { accepted, refused, type Outcome } from '../domain/outcome.ts';
import { faultOf, withoutPassword, type StoreFault } from './store/fault.ts';
import { openPostgres } from './store/postgres.ts';
import { openSqlite, type Patience } from './store/sqlite.ts';
import type { Database } from './store/tables.ts';
import { listeningWatch, lookingWatch, type VersionWatch } from './store/version-watch.ts';

export type { DialectName } from '../../../db/migrations/index.ts';
export type { StoreFault } from './store/fault.ts';
export type { Database } from './store/tables.ts';
export { faultOf } from './store/fault.ts';
export { READER_PATIENCE, type Patience } from './store/sqlite.ts';

/** An open store. `db` is handed to the modules of `store/`; inside a transaction they get the transaction instead. */
export interface Store {
	readonly db: Kysely<Database>;
	readonly dialect: DialectName;
	/** As configured, without a password. */
	readonly name: string;
	/** Tells when the content changes, by whichever program. */
	readonly watch: VersionWatch;
	close(): Promise<void>;
}

/**
 * Opens a store by file path or `postgres://` URL and makes sure this program can read it. It does not migrate.
 * The folder of the default store is made; any other must exist, so that a mistyped path is not quietly filled.
 */
export async function openStore(url: string, patience: Patience = {}): Promise<Outcome<Store, StoreFault>> {
	const name = withoutPassword(url);
	const isServer = /^postgres(ql)?:\/\//.test(url);
	if (!isServer && /^\w{2,}:\/\//.test(url)) return refused({ code: 'store_url_unknown', store: name });
	let db: Kysely<Database> | null = null;
	try {
		if (!isServer) {
			const folder = dirname(resolve(url));
			if (url === DEFAULT_STORE) mkdirSync(folder, { recursive: true });
			if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
				return refused({ code: 'store_folder_missing', store: name, folder });
			if (statSync(url, { throwIfNoEntry: false })?.isDirectory() === true) return refused({ code: 'store_not_a_database', store: name });
		}
		db = isServer ? openPostgres(url) : openSqlite(url, patience);
		const store = { ...storeOf(db, isServer ? 'postgres' : 'sqlite', name), ...(isServer ? { watch: listeningWatch(url, db) } : {}) };
		const newer = await newerThanKnown(store);
		if (newer === null) return accepted(store);
		await db.destroy();
		return refused(newer);
	} catch (error) {
		await db?.destroy();
		const fault = faultOf(error, url);
		if (fault === null) throw error;
		return refused(fault);
	}
}

/** A store over a database that is already open, as tests have one in memory. */
export function storeOf(db: Kysely<Database>, dialect: DialectName, name: string): Store {
	return { db, dialect, name, watch: lookingWatch(db), close: () => db.destroy() };
}

/**
 * Brings the schema to this program's head; every pending change in one transaction, so a killed start leaves it old or new.
 *
 * @returns the names of the changes made
 */
export async function migrate(store: Store, changes = CHANGES): Promise<Outcome<readonly string[], StoreFault>> {
	const newer = await newerThanKnown(store, changes);
	if (newer !== null) return refused(newer);
	// A store at its head is not locked for writing: a page must open while a load is running.
	if (await isMigrated(store, changes)) return accepted([]);
	const migrations = Object.entries(changes).map(
		([name, change]) => [name, { up: (db: Kysely<unknown>) => change.up(db, store.dialect) }] as const
	);
	const migrator = new Migrator({ db: store.db, provider: { getMigrations: async () => Object.fromEntries(migrations) } });
	const { error, results } = await migrator.migrateToLatest();
	if (error === undefined) return accepted((results ?? []).map((result) => result.migrationName));
	const fault = faultOf(error, store.name);
	if (fault === null) throw error;
	return refused(fault);
}

/** A change that this program does not know was made by a newer one; what it means cannot be guessed. */
async function newerThanKnown(store: Store, changes = CHANGES): Promise<StoreFault | null> {
	const found = (await changesMade(store)).find((name) => !Object.hasOwn(changes, name));
	if (found === undefined) return null;
	return { code: 'store_newer', store: store.name, found, known: Object.keys(changes).sort().at(-1) ?? '' };
}

/** Whether the store is at this program's head. */
export async function isMigrated(store: Store, changes = CHANGES): Promise<boolean> {
	const made = new Set(await changesMade(store));
	return Object.keys(changes).every((name) => made.has(name));
}

/** Names of the changes that the schema has been through, in order. */
async function changesMade(store: Store): Promise<readonly string[]> {
	const catalogue = {
		sqlite: sql`select 1 from sqlite_master where name = 'kysely_migration'`,
		postgres: sql`select 1 where to_regclass('kysely_migration') is not null`
	};
	const { rows } = await catalogue[store.dialect].execute(store.db);
	if (rows.length === 0) return [];
	const made = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(store.db);
	return made.rows.map((row) => row.name);
}
