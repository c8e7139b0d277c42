import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '#lib/messages/index.ts';
import type { Store } from '#lib/server/db.ts';
import { audited, findBrokenLink } from '#lib/server/store/audit.ts';
import { contentOf } from '#lib/server/store/copy.ts';
import { readVersion } from '#lib/server/store/state.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { makeBackup } from '#lib/server/usecase/make-backup.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { planRestore, restoreBackup } from '#lib/server/usecase/restore-backup.ts';
import { temporaryFolder } from '../store/databases.ts';

const DOING = { actor: MACHINE, now: '2026-11-25T03:00:00.000Z' };
const NORTH_VALE = join(import.meta.dirname, '../packages/north-vale');

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
let path: string;
let file: string;
beforeEach(async () => {
	folder = temporaryFolder();
	[path, file] = [join(folder.path, 'cotmoc.db'), join(folder.path, 'one.cotmoc')];
	const opened = await openWorkspace(path);
	if (!opened.ok) throw new Error(opened.fault.code);
	store = opened.value;
	const loaded = await loadWorkspace(store, NORTH_VALE, { now: DOING.now });
	if (!loaded.ok) throw new Error('not loaded');
});
afterEach(async () => {
	await store.close();
	folder.remove();
});

const write = (number: number) =>
	audited(store.db, DOING, async (trx, tell) => {
		await trx
			.updateTable('note')
			.set({ text: `ghi chú ${number}` })
			.execute();
		await tell({ deed: 'note.write', subject: 'note/1', before: number - 1, after: number });
	});
const figuresOf = async (of: string) => {
	const { store_state: _state, audit_entry: _entries, ...rest } = await contentOf(of);
	return rest;
};

describe('a backup', () => {
	it('made while others write restores to what the store held at that moment, as one file, and nothing is left lying about', async () => {
		let writing = true;
		const writer = (async () => {
			for (let number = 1; writing; number++) {
				await write(number);
				await new Promise(setImmediate);
			}
		})();
		const made = await makeBackup(store, DOING, file);
		writing = false;
		await writer;
		if (!made.ok) throw new Error(made.fault.code);
		await write(999);
		const restored = await restoreBackup(store, DOING, file);
		if (!restored.ok) throw new Error(restored.fault.code);
		const { store_state: _state, audit_entry: _entries, ...tables } = made.value.tables;
		expect(await figuresOf(path)).toEqual(tables);
		expect(await findBrokenLink(store.db)).toBeNull();
		expect(readdirSync(folder.path).filter((name) => /\.(part|copy|restoring)/.test(name))).toEqual([]);
	});

	it('restored under an open store is seen by it at once, under a version that was never there', async () => {
		await makeBackup(store, DOING, file);
		await write(1);
		const version = await readVersion(store.db);
		await restoreBackup(store, DOING, file);
		expect(await store.db.selectFrom('note').select('text').where('text', '=', 'ghi chú 1').execute()).toEqual([]);
		expect(await readVersion(store.db)).toBeGreaterThan(version);
		const last = await store.db.selectFrom('audit_entry').select('deed').orderBy('sequence', 'desc').limit(1).executeTakeFirst();
		expect(last?.deed).toBe('backup.restore');
	});

	it('has words for every table whose change a plan can name', async () => {
		const made = await makeBackup(store, DOING, file);
		const unsaid = ['store_state', 'kysely_migration', 'kysely_migration_lock', 'person_session', 'log_in_failure'];
		for (const { backup } of LOCALES.map(messagesOf))
			expect([...Object.keys(backup.tables), ...unsaid].sort()).toEqual(Object.keys(made.ok ? made.value.tables : {}).sort());
	});

	it('keeps the store as it was aside, and that can be restored in its turn', async () => {
		await makeBackup(store, DOING, file);
		await write(7);
		const before = await figuresOf(path);
		const restored = await restoreBackup(store, DOING, file);
		const kept = restored.ok ? (restored.value.keptAside ?? '') : '';
		await restoreBackup(store, { ...DOING, now: '2026-11-25T04:00:00.000Z' }, kept);
		expect(await figuresOf(path)).toEqual(before);
	});

	it('tells before it is restored what would change, and changes nothing', async () => {
		await makeBackup(store, DOING, file);
		await write(1);
		const before = readFileSync(path);
		const plan = await planRestore(store, DOING, file);
		expect(plan).toMatchObject({
			ok: true,
			value: { tables: [{ table: 'audit_entry' }, { table: 'note' }], entriesSince: 2, keptAside: null }
		});
		expect(readFileSync(path).equals(before)).toBe(true);
	});

	it.each<[string, string, (bytes: Buffer) => Buffer]>([
		['cut in half', 'backup_cut_short', (bytes) => bytes.subarray(0, bytes.length / 2)],
		['without its last bytes', 'backup_cut_short', (bytes) => bytes.subarray(0, -9)],
		['with one bit turned in the middle', 'backup_altered', (bytes) => turned(bytes, Math.floor(bytes.length / 2))],
		['with another number of rows in its manifest', 'backup_altered', (bytes) => replaced(bytes, '"rows":', '"rows":1')],
		['with another hash in its manifest', 'backup_altered', (bytes) => replaced(bytes, /"sha256":"\w{4}/, '"sha256":"0000')],
		['that is something else', 'backup_not_one', () => randomBytes(5000)],
		['that is empty', 'backup_not_one', () => Buffer.alloc(0)]
	])('%s is refused (%s), and the store is untouched', async (_, code, harm) => {
		await makeBackup(store, DOING, file);
		const before = await contentOf(path);
		writeFileSync(file, harm(readFileSync(file)));
		const restored = await restoreBackup(store, DOING, file);
		expect([restored.ok ? 'restored' : restored.fault.code]).toEqual([code]);
		expect(await contentOf(path)).toEqual(before);
	});

	it('of a store whose trail was tampered with is not made', async () => {
		await sql`drop trigger audit_entry_never_updated`.execute(store.db);
		await sql`update audit_entry set actor_name = 'ai đó'`.execute(store.db);
		const made = await makeBackup(store, DOING, file);
		expect(made).toEqual({ ok: false, fault: { code: 'backup_unsound', reason: 'audit' } });
		expect(existsSync(file)).toBe(false);
	});

	it('is the administrator’s alone, and so is restoring one', async () => {
		const secretary = { ...DOING, actor: { ...MACHINE, role: 'secretary' as const } };
		const refusals = [
			await makeBackup(store, secretary, file),
			await planRestore(store, secretary, file),
			await restoreBackup(store, secretary, file)
		];
		expect(refusals.map((one) => one.ok)).toEqual([false, false, false]);
	});
});

function turned(bytes: Buffer, at: number): Buffer {
	const copy = Buffer.from(bytes);
	copy[at] = (copy[at] ?? 0) ^ 1;
	return copy;
}

function replaced(bytes: Buffer, what: string | RegExp, by: string): Buffer {
	const end = bytes.indexOf('\n');
	return Buffer.concat([Buffer.from(bytes.subarray(0, end).toString().replace(what, by)), bytes.subarray(end)]);
}
