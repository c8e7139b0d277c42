import { afterEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '#lib/server/db.ts';
import { TABLES } from '#lib/server/import/package/columns.ts';
import { loadCatalogue } from '#lib/server/store/catalogue.ts';
import { DEFAULTS } from '#lib/server/store/defaults.ts';
import { OBSERVATION_ROW_COLUMNS } from '#lib/server/store/workspace.ts';
import { PACKAGE_TABLES } from '#lib/server/store/package-tables.ts';
import { readVersion } from '#lib/server/store/state.ts';
import { readWorkspace, replaceWorkspace } from '#lib/server/store/workspace.ts';
import { syntheticWorkspace } from '#lib/server/synthetic/workspace.ts';
import { DATABASES } from './databases.ts';
import { everyColumn, RECORDED_AT, SMALL } from './workspaces.ts';

describe.each(DATABASES)('a workspace on $name', ({ open }) => {
	let store: Store;
	afterEach(() => store.close());

	it('comes out as it went in, cell by cell, blanks and lists and both truths included', async () => {
		store = await open();
		await replaceWorkspace(store.db, everyColumn, RECORDED_AT);
		expect(await readWorkspace(store.db)).toEqual(everyColumn);
	});

	it('takes the place of the one before, of which nothing stays', async () => {
		store = await open();
		await replaceWorkspace(store.db, everyColumn, RECORDED_AT);
		const other = syntheticWorkspace(SMALL);
		await replaceWorkspace(store.db, other, RECORDED_AT);
		expect(await readWorkspace(store.db)).toEqual(other);
		expect((await loadCatalogue(store.db)).programmes.map(({ id }) => id)).toEqual(other.programmes.map(({ id }) => id));
	});

	it('stays as it was when a load fails at its last row', async () => {
		store = await open();
		await replaceWorkspace(store.db, everyColumn, RECORDED_AT);
		const version = await readVersion(store.db);
		const broken = syntheticWorkspace(SMALL);
		const last = broken.observations.at(-1);
		if (last === undefined) throw new Error('an empty synthetic workspace');
		const load = replaceWorkspace(
			store.db,
			{ ...broken, observations: [...broken.observations, { ...last, blank: 'not_available', value: 1 }] },
			RECORDED_AT
		);
		await expect(load).rejects.toThrow(/check constraint/i);
		expect(await readWorkspace(store.db)).toEqual(everyColumn);
		expect(await readVersion(store.db)).toBe(version);
		await expect(store.db.deleteFrom('observation').execute()).rejects.toThrow(/append-only/);
	});

	it('is one of two that are loaded at the same time, never a mixture', async () => {
		store = await open();
		const workspaces = [1, 2, 3].map((seed) => syntheticWorkspace({ ...SMALL, seed }));
		await Promise.all(workspaces.map((workspace) => replaceWorkspace(store.db, workspace, RECORDED_AT)));
		expect(workspaces).toContainEqual(await readWorkspace(store.db));
		expect(await readVersion(store.db)).toBe(3);
	});

	it('is read anew by everyone when its version has moved, and kept until then', async () => {
		store = await open();
		await replaceWorkspace(store.db, syntheticWorkspace(SMALL), RECORDED_AT);
		const first = await loadCatalogue(store.db);
		expect(await loadCatalogue(store.db)).toBe(first);
		await replaceWorkspace(store.db, everyColumn, RECORDED_AT);
		const second = await loadCatalogue(store.db);
		expect(second.programmes.map(({ id }) => id)).toEqual(everyColumn.programmes.map(({ id }) => id));
	});
});

describe('two programs on one SQLite file', () => {
	it('see each other: a load by one is in the catalogue of the other', async () => {
		const [sqlite] = DATABASES;
		if (sqlite === undefined) throw new Error('no database to test');
		const ours = await sqlite.open();
		const theirs = await openStore(ours.name);
		if (!theirs.ok) throw new Error(theirs.fault.code);
		await replaceWorkspace(ours.db, syntheticWorkspace(SMALL), RECORDED_AT);
		expect((await loadCatalogue(theirs.value.db)).programmes).toHaveLength(1);
		await replaceWorkspace(ours.db, everyColumn, RECORDED_AT);
		expect((await loadCatalogue(theirs.value.db)).programmes.map(({ id }) => id)).toEqual(everyColumn.programmes.map(({ id }) => id));
		await theirs.value.close();
		await ours.close();
	});
});

describe("the package's contract", () => {
	it('has a place in the store for every column of every table', () => {
		const kept = Object.fromEntries(
			Object.entries(PACKAGE_TABLES).map(([table, { columns }]) => [table, columns.map(([column]) => column)])
		);
		const contract = Object.fromEntries(Object.entries(TABLES).map(([table, { columns }]) => [table, columns.map(({ name }) => name)]));
		expect({ ...kept, observations: OBSERVATION_ROW_COLUMNS }).toEqual(contract);
	});

	it('gives blanks the meaning that the store gives them', () => {
		const contract = Object.entries(TABLES).flatMap(([table, { columns }]) => {
			const defaults = columns.flatMap((column) => ('default' in column ? [[column.name, column.default]] : []));
			return defaults.length === 0 ? [] : [[table, Object.fromEntries(defaults)]];
		});
		expect(DEFAULTS).toEqual(Object.fromEntries(contract));
	});
});
