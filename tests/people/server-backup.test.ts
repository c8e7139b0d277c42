import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Manifest } from '#lib/server/backup/container.ts';
import type { Store } from '#lib/server/db.ts';
import { audited, findBrokenLink } from '#lib/server/store/audit.ts';
import { contentOf } from '#lib/server/store/copy.ts';
import { insertImport } from '#lib/server/store/imports.ts';
import { readVersion } from '#lib/server/store/state.ts';
import { addPerson } from '#lib/server/usecase/add-person.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { keepDailyBackup, listOwnBackups } from '#lib/server/usecase/keep-backups.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { makeBackup } from '#lib/server/usecase/make-backup.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { planRestore, restoreBackup } from '#lib/server/usecase/restore-backup.ts';
import { temporaryFolder } from '../store/databases.ts';
import { startPostgres } from '../store/postgres-server.ts';

const DOING = { actor: MACHINE, now: '2026-11-25T03:00:00.000Z', today: '2026-11-25' as Day };
const later = (hour: number) => ({ ...DOING, now: `2026-11-25T${String(hour).padStart(2, '0')}:00:00.000Z` });
const NORTH_VALE = join(import.meta.dirname, '../packages/north-vale');

function valueOf<Value>(outcome: Outcome<Value, unknown>): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

/** What differs after every restore: who is logged in, what was last done, the version, and when the schema was made. */
function lasting(tables: Manifest['tables']): Manifest['tables'] {
	const passing = ['store_state', 'audit_entry', 'person_session', 'kysely_migration', 'kysely_migration_lock'];
	return Object.fromEntries(Object.entries(tables).filter(([table]) => !passing.includes(table)));
}

const server = await startPostgres();

describe.skipIf(typeof server === 'string')('a backup of a store on PostgreSQL', () => {
	const folder = temporaryFolder();
	const file = join(folder.path, 'one.cotmoc');
	let store: Store;
	let made: Manifest;

	const write = (number: number) =>
		audited(store.db, DOING, async (trx, tell) => {
			await trx
				.updateTable('note')
				.set({ text: `ghi chú ${number}` })
				.execute();
			await tell({ deed: 'note.write', subject: 'note/1', before: number - 1, after: number });
		});
	const contentNow = async () => lasting(valueOf(await makeBackup(store, later(20), join(folder.path, 'now.cotmoc'))).tables);

	beforeAll(async () => {
		if (typeof server === 'string') return;
		store = valueOf(await openWorkspace(server.url));
		valueOf(await loadWorkspace(store, NORTH_VALE, { now: DOING.now }));
		valueOf(await addPerson(store, DOING, { login: 'lan', name: 'Lê Lan', role: 'secretary', places: [] }));
		const row = { programme: 'p', file_name: 'tệp.xlsx', telling: '{}', sender: '', received_at: DOING.now, received_by: 'lan' };
		await audited(store.db, DOING, async (trx) => void (await insertImport(trx, row, new Uint8Array([0, 255, 10, 13]))));
	});
	afterAll(async () => {
		await store?.close();
		if (typeof server !== 'string') await server.stop();
		folder.remove();
	});

	it('made while others write is one file that restores to that moment, in one step that a reader sees at once', async () => {
		let writing = true;
		const writer = (async () => {
			for (let number = 1; writing; number++) await write(number);
		})();
		made = valueOf(await makeBackup(store, DOING, file));
		writing = false;
		await writer;
		expect(made.tables['observation']?.rows).toBeGreaterThan(0);
		expect(made.tables['import_file']?.rows).toBe(1);
		await write(999);
		const version = await readVersion(store.db);
		const plan = valueOf(await planRestore(store, DOING, file));
		expect(plan.tables.map(({ table }) => table)).toEqual(['audit_entry', 'note']);
		const restored = valueOf(await restoreBackup(store, later(4), file));
		expect(restored.keptAside).toBe(join(folder.path, 'cotmoc-2026-11-25T040000Z-before.cotmoc'));
		expect(await readVersion(store.db)).toBeGreaterThan(version);
		expect(await contentNow()).toEqual(lasting(made.tables));
		expect(readdirSync(folder.path).filter((name) => /\.(part|copy|restoring)/.test(name))).toEqual([]);
	});

	it('leaves a trail that holds, tables that refuse to forget, and numbers that go on', async () => {
		expect(await findBrokenLink(store.db)).toBeNull();
		const deeds = await store.db.selectFrom('audit_entry').select('deed').execute();
		expect(deeds.map(({ deed }) => deed)).toContain('backup.restore');
		for (const table of ['audit_entry', 'observation', 'submission_event', 'meeting_freeze'])
			await expect(sql`truncate ${sql.table(table)} cascade`.execute(store.db)).rejects.toThrow('append-only');
		const { rows } = await sql<{ next: number; last: number }>`
			select nextval(pg_get_serial_sequence('observation', 'sequence')) as next, (select max(sequence) from observation) as last
		`.execute(store.db);
		expect(rows[0]?.next).toBeGreaterThan(rows[0]?.last ?? Infinity);
	});

	it('goes into a store in a file, and a file’s backup into one on a server: the same rows, the same numbers', async () => {
		const path = join(folder.path, 'moved.db');
		const moved = valueOf(await openWorkspace(path));
		valueOf(await restoreBackup(moved, later(5), file));
		expect(lasting(await contentOf(path))).toEqual(lasting(made.tables));
		const back = join(folder.path, 'back.cotmoc');
		valueOf(await makeBackup(moved, later(6), back));
		await moved.close();
		await write(1000);
		valueOf(await restoreBackup(store, later(7), back));
		expect(await contentNow()).toEqual(lasting(made.tables));
		expect(await findBrokenLink(store.db)).toBeNull();
	});

	it('that was harmed is refused, and nothing changes', async () => {
		const before = await contentNow();
		const harmed = join(folder.path, 'harmed.cotmoc');
		writeFileSync(harmed, 'một tệp khác');
		expect(await restoreBackup(store, later(8), harmed)).toMatchObject({ ok: false, fault: { code: 'backup_not_one' } });
		expect(await contentNow()).toEqual(before);
	});

	it('is made every day, as of a store in a file', async () => {
		const keeping = { folder: join(folder.path, 'daily'), kept: 1, daily: true };
		for (const now of ['2026-11-23T03:00:00.000Z', '2026-11-24T03:00:00.000Z', '2026-11-24T09:00:00.000Z'])
			valueOf(await keepDailyBackup(store, keeping, now));
		const names = valueOf(await listOwnBackups(DOING, keeping)).map(({ name }) => name);
		expect(names).toEqual(['cotmoc-2026-11-24T030000Z-daily.cotmoc']);
	});
});
