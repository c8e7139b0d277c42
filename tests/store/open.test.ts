import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultOf, migrate, openStore, READER_PATIENCE, type Store, type StoreFault } from '#lib/server/db.ts';
import { BUSY_TIMEOUT } from '#lib/server/store/sqlite.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { writing } from '#lib/server/store/state.ts';
import { temporaryFolder } from './databases.ts';

let folder: ReturnType<typeof temporaryFolder>;
let path: string;
beforeEach(() => {
	folder = temporaryFolder();
	path = join(folder.path, 'store.db');
});
afterEach(() => folder.remove());

async function open(): Promise<Store> {
	const opened = await openStore(path);
	if (!opened.ok) throw new Error(JSON.stringify(opened.fault));
	return opened.value;
}

describe('a SQLite store', () => {
	it('has the settings that keep an acknowledged write on every opening, not only the first', async () => {
		for (const opening of ['first', 'second']) {
			const store = await open();
			await migrate(store);
			const settings = await Promise.all(
				['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'].map(async (name) => {
					const { rows } = await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(store.db);
					return [name, Object.values(rows[0] ?? {})[0]];
				})
			);
			expect(Object.fromEntries(settings), opening).toEqual({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1, busy_timeout: 5000 });
			await store.close();
		}
	});

	it('comes with a SQLite that has no known way to lose a WAL', async () => {
		const store = await open();
		const { rows } = await sql<{ version: string }>`select sqlite_version() as version`.execute(store.db);
		await store.close();
		const [major = 0, minor = 0, patch = 0] = (rows[0]?.version ?? '').split('.').map(Number);
		expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003);
	});

	it('is refused by name when its folder is missing, and nothing is made', async () => {
		const missing = join(folder.path, 'no', 'such', 'store.db');
		expect(await openStore(missing)).toEqual({
			ok: false,
			fault: { code: 'store_folder_missing', store: missing, folder: join(folder.path, 'no', 'such') }
		});
		expect(existsSync(join(folder.path, 'no'))).toBe(false);
	});

	it.each([
		['a text file', () => writeFileSync(path, 'Đây không phải cơ sở dữ liệu, chỉ là một tệp văn bản. '.repeat(100))],
		['a folder', () => mkdirSync(path)]
	])('is refused when it is %s', async (_, make) => {
		make();
		expect(await openStore(path)).toEqual({ ok: false, fault: { code: 'store_not_a_database', store: path } });
	});

	it('is refused while another program holds it alone', async () => {
		const other = new BetterSqlite(path);
		other.exec('create table t (x); pragma locking_mode = exclusive; begin exclusive');
		expect(await openStore(path, { reader: 50 })).toEqual({ ok: false, fault: { code: 'store_locked', store: path } });
		other.exec('rollback');
		other.close();
	});

	it('opens for readers while another program writes, since nothing is to be migrated', async () => {
		const first = await open();
		await migrate(first);
		await first.close();
		const other = new BetterSqlite(path);
		other.exec('begin immediate');
		try {
			const opened = await openWorkspace(path, { reader: 50 });
			expect(opened.ok).toBe(true);
			if (opened.ok) await opened.value.close();
		} finally {
			other.exec('rollback');
			other.close();
		}
	});

	it('lets a writer wait longer than a reader, and a reader no longer after a write', async () => {
		const opened = await openWorkspace(path, { reader: READER_PATIENCE });
		if (!opened.ok) throw new Error(opened.fault.code);
		await writing(opened.value.db, async () => {});
		const { rows } = await sql<{ timeout: number }>`pragma busy_timeout`.execute(opened.value.db);
		await opened.value.close();
		expect([rows[0]?.timeout, READER_PATIENCE < BUSY_TIMEOUT]).toEqual([READER_PATIENCE, true]);
	});

	it('answers that the disk is full, and keeps what it had', async () => {
		const store = await open();
		await migrate(store);
		await sql.raw('pragma max_page_count = 1').execute(store.db);
		const write = writing(store.db, async (trx) => {
			await sql`insert into document (id, position, title) select value, value, hex(zeroblob(2000)) from json_each(${JSON.stringify([...Array(500).keys()])})`.execute(
				trx
			);
		});
		const error = await write.then(
			() => null,
			(caught: unknown) => caught
		);
		expect(faultOf(error, path)).toEqual({ code: 'store_disk_full', store: path });
		expect(await store.db.selectFrom('document').selectAll().execute()).toEqual([]);
		await store.close();
	});
});

describe('a PostgreSQL address', () => {
	it('nobody answers at is a fault that names it without its password', async () => {
		const opened = await openStore('postgres://cotmoc:bi-mat@127.0.0.1:1/cotmoc');
		expect(opened).toEqual({
			ok: false,
			fault: { code: 'store_unreachable', store: 'postgres://cotmoc:***@127.0.0.1:1/cotmoc', reason: 'ECONNREFUSED' }
		});
	});

	it('of another kind of database is refused', async () => {
		expect(await openStore('mysql://localhost/cotmoc')).toEqual({
			ok: false,
			fault: { code: 'store_url_unknown', store: 'mysql://localhost/cotmoc' }
		});
	});
});

describe("a driver's exception", () => {
	it.each<[string, StoreFault['code']]>([
		['SQLITE_READONLY_DIRECTORY', 'store_read_only'],
		['SQLITE_BUSY_SNAPSHOT', 'store_locked'],
		['SQLITE_CORRUPT_INDEX', 'store_damaged'],
		['SQLITE_CANTOPEN', 'store_access_denied'],
		['53100', 'store_disk_full'],
		['25006', 'store_read_only'],
		['40P01', 'store_locked'],
		['28P01', 'store_access_denied'],
		['57P03', 'store_unreachable'],
		['3D000', 'store_unreachable'],
		['ENOSPC', 'store_disk_full'],
		['SQLITE_IOERR_WRITE', 'store_write_failed'],
		['EDQUOT', 'store_write_failed']
	])('%s is read as %s', (code, fault) => {
		expect(faultOf(Object.assign(new Error('driver'), { code }), 'x')?.code).toBe(fault);
		expect(faultOf(new Error('wrapped', { cause: Object.assign(new Error('driver'), { code }) }), 'x')?.code).toBe(fault);
	});

	it('of the program itself is none of the store', () => {
		expect(faultOf(Object.assign(new Error('constraint'), { code: 'SQLITE_CONSTRAINT_CHECK' }), 'x')).toBeNull();
		expect(faultOf(new TypeError('x is not a function'), 'x')).toBeNull();
	});
});
