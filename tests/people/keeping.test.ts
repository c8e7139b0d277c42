import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { readVersion } from '#lib/server/store/state.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { findOwnBackup, keepDailyBackup, listOwnBackups, makeOwnBackup, restoreOwnBackup } from '#lib/server/usecase/keep-backups.ts';
import { receiveBackup } from '#lib/server/usecase/receive-backup.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { readReadiness } from '#lib/server/usecase/read-readiness.ts';
import { temporaryFolder } from '../store/databases.ts';

const doingAt = (now: string) => ({ actor: MACHINE, now, today: now.slice(0, 10) as Day });
const DOING = doingAt('2026-11-25T03:00:00.000Z');

let folder: ReturnType<typeof temporaryFolder>;
let store: Store;
beforeEach(async () => {
	folder = temporaryFolder();
	const opened = await openWorkspace(join(folder.path, 'cotmoc.db'));
	if (!opened.ok) throw new Error(opened.fault.code);
	store = opened.value;
});
afterEach(async () => {
	await store.close();
	folder.remove();
});
const keepingOf = (kept: number) => ({ folder: join(folder.path, 'backups'), kept, daily: true });

async function names(kept = 2): Promise<readonly string[]> {
	const listed = await listOwnBackups(DOING, keepingOf(kept));
	return listed.ok ? listed.value.map(({ name }) => name) : [];
}

describe('the office’s backups', () => {
	it('are made once a day, and the oldest go', async () => {
		for (const now of ['2026-11-23T03:00:00.000Z', '2026-11-23T09:00:00.000Z', '2026-11-24T03:00:00.000Z', '2026-11-25T03:30:00.000Z'])
			expect((await keepDailyBackup(store, keepingOf(2), now)).ok).toBe(true);
		expect(await names()).toEqual(['cotmoc-2026-11-25T033000Z-daily.cotmoc', 'cotmoc-2026-11-24T030000Z-daily.cotmoc']);
	});

	it('are not made where the office makes its own', async () => {
		expect(await keepDailyBackup(store, { ...keepingOf(2), daily: false }, DOING.now)).toEqual({ ok: true, value: null });
		expect(await names()).toEqual([]);
	});

	it('are found by the names in the list alone', async () => {
		const made = await makeOwnBackup(store, DOING, keepingOf(2));
		const name = made.ok ? made.value : '';
		expect(await findOwnBackup(DOING, keepingOf(2), name)).toEqual({ ok: true, value: join(folder.path, 'backups', name) });
		for (const other of ['../cotmoc.db', 'none', '', `./${name}`])
			expect(await findOwnBackup(DOING, keepingOf(2), other)).toMatchObject({ ok: false, fault: { code: 'backup_file_unknown' } });
	});

	it('are restored from the list', async () => {
		const made = await makeOwnBackup(store, DOING, keepingOf(2));
		const given = { name: made.ok ? made.value : '', dryRun: false };
		const restored = await restoreOwnBackup(store, doingAt('2026-11-25T05:00:00.000Z'), keepingOf(2), given);
		expect(restored).toMatchObject({
			ok: true,
			value: { keptAside: join(folder.path, 'backups', 'cotmoc-2026-11-25T050000Z-before.cotmoc') }
		});
	});

	it('are joined by one from elsewhere, once all of it was verified; then it is restored like the others', async () => {
		const made = await makeOwnBackup(store, DOING, keepingOf(2));
		const bytes = readFileSync(join(folder.path, 'backups', made.ok ? made.value : ''));
		const received = await receiveBackup(store, DOING, keepingOf(2), new File([bytes], 'của tỉnh.cotmoc'));
		const file = 'cotmoc-2026-11-25T030000Z-received.cotmoc';
		expect(received).toMatchObject({ ok: true, value: { file, madeAt: DOING.now, keptAside: null } });
		expect(await names()).toContain(file);
		expect((await restoreOwnBackup(store, DOING, keepingOf(2), { name: file, dryRun: false })).ok).toBe(true);
	});

	it.each([
		['is none', new File(['một tệp khác'], 'a.cotmoc'), { code: 'backup_not_one', file: 'a.cotmoc' }],
		['is empty', new File([], '../../b'), { code: 'backup_not_one', file: '../../b' }],
		['is too large', { name: 'c', size: 1e12, stream: () => new ReadableStream<never>() }, { code: 'backup_too_large' }]
	])('are not joined by a file that %s', async (_, handed, fault) => {
		expect(await receiveBackup(store, DOING, keepingOf(2), handed)).toMatchObject({ ok: false, fault });
		expect(readdirSync(folder.path, { recursive: true }).filter((name) => String(name).includes('receiv'))).toEqual([]);
	});

	it('are received from administrators alone', async () => {
		const secretary = { ...DOING, actor: { ...MACHINE, role: 'secretary' as const } };
		const received = await receiveBackup(store, secretary, keepingOf(2), new File(['x'], 'a'));
		expect(received).toMatchObject({ ok: false, fault: { code: 'deed_not_allowed' } });
	});
});

describe('whether the store is ready', () => {
	it('is asked by a writing transaction that leaves nothing', async () => {
		const before = await readVersion(store.db);
		expect(await readReadiness(store)).toMatchObject({ writable: true, current: true, fault: null });
		expect(await readVersion(store.db)).toBe(before);
		expect(readFileSync(join(folder.path, 'cotmoc.db')).length).toBeGreaterThan(0);
	});

	it('is no when another program holds it', async () => {
		const other = await openWorkspace(store.name);
		if (!other.ok) throw new Error(other.fault.code);
		const held = await other.value.db.startTransaction().execute();
		const waiting = await openWorkspace(store.name, { reader: 10, writer: 10 });
		if (!waiting.ok) throw new Error(waiting.fault.code);
		expect(await readReadiness(waiting.value)).toMatchObject({ writable: false, current: true, fault: 'store_locked' });
		await held.rollback().execute();
		await waiting.value.close();
		await other.value.close();
	});
});
