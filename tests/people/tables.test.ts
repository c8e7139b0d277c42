import { getMigrations } from 'better-auth/db/migration';
import { describe, expect, it } from 'vitest';
import { authOptions } from '#lib/server/auth/options.ts';
import { DATABASES } from '../store/databases.ts';

describe.each(DATABASES)('the tables of accounts on $name', ({ open, openBare }) => {
	it('are all that the library would make itself', async () => {
		const store = await open();
		const { toBeCreated, toBeAdded } = await getMigrations(authOptions(store.db, store.dialect, ''));
		await store.close();
		expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
	});

	it('would be missed by the library without our migrations', async () => {
		const store = await openBare();
		const { toBeCreated } = await getMigrations(authOptions(store.db, store.dialect, ''));
		await store.close();
		expect(toBeCreated.map(({ table }) => table).sort()).toEqual(['person', 'person_credential', 'person_session', 'person_verification']);
	});
});
