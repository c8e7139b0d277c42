/** A store that cannot grow: every deed says so and leaves nothing by half, reading goes on, and with room again all is as before. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '#lib/domain/period.ts';
import { faultOf, openStore, type Store } from '#lib/server/db.ts';
import { findBrokenLink } from '#lib/server/store/audit.ts';
import { contentOf, damageOf } from '#lib/server/store/copy.ts';
import { MACHINE, type Doing } from '#lib/server/usecase/doing.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { readReadiness } from '#lib/server/usecase/read-readiness.ts';
import { ROOT } from '../cli/terminal.ts';
import { temporaryFolder } from './databases.ts';
import { DEEDS, type DeedName } from './full-deeds.ts';

const doing: Doing = { actor: MACHINE, now: '2022-07-01T02:00:00.000Z', today: '2022-07-01' as Day };
const NAMES = Object.keys(DEEDS) as readonly DeedName[];
/** A backup grows beside the store and not in it. */
const GROWING = NAMES.filter((name) => name !== 'backup');

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(async () => {
	folder = temporaryFolder();
	path = join(folder.path, 'kho.db');
	const store = await openWorkspace(path);
	if (!store.ok) throw new Error(store.fault.code);
	const loaded = await loadWorkspace(store.value, join(ROOT, 'tests/packages/commune-files'), { now: '2022-04-01T00:00:00.000Z' });
	await store.value.close();
	expect(loaded.ok).toBe(true);
});
afterEach(() => folder.remove());

async function opened(): Promise<Store> {
	const store = await openStore(path);
	if (!store.ok) throw new Error(store.fault.code);
	return store.value;
}

/** Files beside the store and its log. */
const others = () => readdirSync(folder.path).filter((name) => !/^kho\.db(-wal|-shm)?$/.test(name));

async function doAll(store: Store, names: readonly DeedName[]): Promise<void> {
	for (const name of names) expect([name, (await DEEDS[name](store, folder.path, doing)).ok]).toEqual([name, true]);
	expect(await findBrokenLink(store.db)).toBeNull();
}

describe('a store file that has its last page', () => {
	it('refuses every deed, leaves nothing of it, and takes it once there is room', async () => {
		const store = await opened();
		const before = await contentOf(path);
		// What is free inside the file is used up, and then it may not grow.
		await sql`vacuum`.execute(store.db);
		const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
		await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(store.db);
		for (const name of GROWING) {
			const error = await DEEDS[name](store, folder.path, doing).then(
				() => null,
				(caught: unknown) => caught
			);
			expect([name, faultOf(error, path)]).toEqual([name, { code: 'store_disk_full', store: path }]);
		}
		expect(await readReadiness(store)).toMatchObject({ writable: false, fault: 'store_disk_full' });
		expect(await contentOf(path)).toEqual(before);
		expect(others()).toEqual([]);
		await sql.raw('pragma max_page_count = 1000000').execute(store.db);
		expect(await readReadiness(store)).toMatchObject({ writable: true, fault: null });
		await doAll(store, GROWING);
		await store.close();
	});
});

/** Where processes can be given a limit on the size of their files. */
const limitable = process.platform === 'linux' || process.platform === 'darwin';

/** The deeds under that limit, in a process of its own; the fault of each. */
function underLimit(blocks: number): Promise<readonly unknown[]> {
	const writer = [process.execPath, '--disable-warning=ExperimentalWarning', join(ROOT, 'tests/store/full-writer.ts'), path];
	const child = spawn('sh', ['-c', `ulimit -f ${blocks}; exec "$@"`, 'sh', ...writer], { stdio: ['ignore', 'pipe', 'inherit'] });
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
	return new Promise((done) =>
		child.on('close', () =>
			done(
				said
					.trim()
					.split('\n')
					.map((line) => JSON.parse(line) as unknown)
			)
		)
	);
}

describe.runIf(limitable)('a program whose files may not grow', () => {
	it('refuses every deed, leaves nothing of it, and the next program takes them all', async () => {
		const before = await contentOf(path);
		// 160 blocks are 80 or 160 kB, by the shell: the store is larger, so neither it nor its log nor a copy finds room.
		expect(await underLimit(160)).toEqual(NAMES.map((name) => [name, 'store_write_failed']));
		expect(await contentOf(path)).toEqual(before);
		expect(damageOf(path)).toBeNull();
		expect(others()).toEqual([]);
		const store = await opened();
		await doAll(store, NAMES);
		await store.close();
	});
});
