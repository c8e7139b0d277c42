import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { CHANGES } from '../../db/migrations/index.ts';
import { migrate, type Store } from '#lib/server/db.ts';
import { readVersion } from '#lib/server/store/state.ts';
import { DATABASES } from './databases.ts';

describe.each(DATABASES)('migrations on $name', ({ openBare, open }) => {
	let store: Store;
	afterEach(() => store.close());

	it('go from an empty store to the head, and then have nothing to do', async () => {
		store = await openBare();
		expect(await migrate(store)).toEqual({ ok: true, value: Object.keys(CHANGES) });
		expect(await migrate(store)).toEqual({ ok: true, value: [] });
		expect(await readVersion(store.db)).toBe(0);
	});

	it('leave the store as it was when a change fails half way', async () => {
		store = await openBare();
		const failing = {
			...CHANGES,
			'9999-01-01-fails': {
				up: async (db: Parameters<(typeof CHANGES)[string]['up']>[0]) => {
					await sql`create table half_done (id integer)`.execute(db);
					await sql`insert into no_such_table values (1)`.execute(db);
				}
			}
		};
		await expect(migrate(store, failing)).rejects.toThrow(/no_such_table/);
		const tables = await store.db.introspection.getTables();
		expect(tables.map((table) => table.name)).toEqual([]);
		expect((await migrate(store)).ok).toBe(true);
	});

	it('refuse a store that a newer program has changed', async () => {
		store = await open();
		await sql`insert into kysely_migration (name, timestamp) values ('9999-01-01-future', '9999-01-01')`.execute(store.db);
		expect(await migrate(store)).toEqual({
			ok: false,
			fault: { code: 'store_newer', store: store.name, found: '9999-01-01-future', known: Object.keys(CHANGES).at(-1) }
		});
	});
});
