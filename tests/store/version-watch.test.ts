import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { migrate, openStore, type Store } from '#lib/server/db.ts';
import { readVersion, writing } from '#lib/server/store/state.ts';
import { temporaryFolder } from './databases.ts';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

/** Two programs with one store: what one of them writes, the other is told. */
async function twoPrograms(url: string): Promise<readonly [Store, Store]> {
	const [first, second] = [await openStore(url), await openStore(url)];
	if (!first.ok || !second.ok) throw new Error('no store');
	await migrate(first.value);
	return [first.value, second.value];
}

/** Collects what a store tells; `until` waits for a version. */
function listen(store: Store) {
	const told: number[] = [];
	let check = () => {};
	const stop = store.watch((version) => {
		told.push(version);
		check();
	});
	const until = (version: number) =>
		new Promise<void>((done) => {
			check = () => told.includes(version) && done();
			check();
		});
	return { told, stop, until };
}

const nothing = async () => {};

const postgres = await startPostgres();
const folder = temporaryFolder();
afterAll(async () => {
	folder.remove();
	if (typeof postgres !== 'string') await postgres.stop();
});
if (typeof postgres === 'string') console.error(`Not run on PostgreSQL: ${postgres}`);

const STORES = [
	{ name: 'a SQLite file', url: join(folder.path, 'watched.db') },
	...(typeof postgres === 'string' ? [] : [{ name: 'PostgreSQL', url: postgres.url }])
];

describe.each(STORES)('two programs with $name', ({ url }) => {
	let stores: readonly [Store, Store];
	beforeAll(async () => {
		stores = await twoPrograms(url);
	});
	afterAll(() => Promise.all(stores.map((store) => store.close())));

	it('are both told what one of them writes', async () => {
		const [ears, others] = stores.map(listen) as [ReturnType<typeof listen>, ReturnType<typeof listen>];
		const before = await readVersion(stores[0].db);
		await writing(stores[0].db, nothing);
		await Promise.all([ears.until(before + 1), others.until(before + 1)]);
		ears.stop();
		others.stop();
	});

	it('are told nothing of a deed that failed', async () => {
		const ears = listen(stores[0]);
		const before = await readVersion(stores[0].db);
		await writing(stores[0].db, () => Promise.reject(new Error('no'))).catch(() => {});
		expect(ears.told).not.toContain(before + 1);
		await writing(stores[0].db, nothing);
		await ears.until(before + 1);
		ears.stop();
	});
});

describe.skipIf(typeof postgres === 'string')('a listening connection that the server ends', () => {
	const { url } = postgres as PostgresServer;
	let stores: readonly [Store, Store];
	afterEach(() => Promise.all(stores.map((store) => store.close())));

	it('is made anew, and tells what was missed', async () => {
		stores = await twoPrograms(url);
		const ears = listen(stores[1]);
		const before = await readVersion(stores[0].db);
		await ears.until(before);
		await sql`select pg_terminate_backend(pid) from pg_stat_activity where query ilike ${'listen %'}`.execute(stores[0].db);
		await writing(stores[0].db, nothing);
		await ears.until(before + 1);
		ears.stop();
	});
});
