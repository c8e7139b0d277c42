import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, sql } from 'kysely';
import { migrate, openStore, storeOf, type Database, type Store } from '#lib/server/db.ts';

/** A fresh folder that goes away with `remove`. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
	const path = mkdtempSync(join(tmpdir(), 'cotmoc-'));
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export interface TestDatabase {
	readonly name: string;
	/** An empty store at this program's head; `close` removes what it left behind. */
	open(): Promise<Store>;
	/** The same without any table. */
	openBare(): Promise<Store>;
}

async function openSqliteFile(): Promise<Store> {
	const folder = temporaryFolder();
	const store = await opened(join(folder.path, 'test.db'));
	return { ...store, close: () => store.close().then(folder.remove) };
}

/** Starting the engine takes a second, so a test file shares one; each opening begins with an empty schema. */
let engine: PGlite | null = null;
async function openPglite(): Promise<Store> {
	engine ??= await startEngine();
	await engine.exec('drop schema public cascade; create schema public');
	const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite: engine }) });
	return { ...storeOf(db, 'postgres', 'pglite'), close: async () => {} };
}

/** Making the engine's empty files is most of its start: they are made once, and every engine begins with a copy of its own in memory. */
async function startEngine(): Promise<PGlite> {
	const root = join(import.meta.dirname, '../..');
	const { version } = JSON.parse(readFileSync(join(root, 'node_modules/@electric-sql/pglite/package.json'), 'utf8')) as { version: string };
	const kept = join(root, `.cache/pglite-${version}.tar`);
	if (existsSync(kept)) return new PGlite({ loadDataDir: new Blob([readFileSync(kept)]) });
	const fresh = await PGlite.create();
	const files = await fresh.dumpDataDir('none');
	mkdirSync(dirname(kept), { recursive: true });
	// Test files run side by side: under its own name only once all of it is there.
	writeFileSync(`${kept}.${process.pid}`, await files.bytes());
	renameSync(`${kept}.${process.pid}`, kept);
	return fresh;
}

/** Each store gets a database of its own on the given server, so that test files can run side by side. */
let databases = 0;
async function openServer(url: string): Promise<Store> {
	const name = `cotmoc_test_${process.pid}_${Date.now()}_${databases++}`;
	const administration = await opened(url);
	await sql`create database ${sql.id(name)}`.execute(administration.db);
	const address = new URL(url);
	address.pathname = `/${name}`;
	const store = await opened(address.href);
	const close = async (): Promise<void> => {
		await store.close();
		await sql`drop database ${sql.id(name)}`.execute(administration.db);
		await administration.close();
	};
	return { ...store, close };
}

async function opened(url: string): Promise<Store> {
	const outcome = await openStore(url);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

function database(name: string, openBare: () => Promise<Store>): TestDatabase {
	return {
		name,
		openBare,
		async open() {
			const store = await openBare();
			const migrated = await migrate(store);
			if (!migrated.ok) throw new Error(JSON.stringify(migrated.fault));
			return store;
		}
	};
}

const server = process.env['TEST_PG_URL'];

/** Every store test runs on each of these; a real PostgreSQL server joins when TEST_PG_URL names one. */
export const DATABASES: readonly TestDatabase[] = [
	database('SQLite file', openSqliteFile),
	database('PostgreSQL in process', openPglite),
	...(server === undefined ? [] : [database('PostgreSQL server', () => openServer(server))])
];
