import { createHash } from 'node:crypto';
import BetterSqlite, { type Database as SqliteFile } from 'better-sqlite3';

/** 40 MB at a time: a store of usual size is copied in one piece, a country's leaves room for requests between the pieces. */
const PAGES_A_STEP = 10_000;

/**
 * Copies a SQLite store, whole and at one moment, while others read and write it: into a new file, or in the place of what an
 * existing one holds. An existing store changes in one transaction, under its own open connections; a copy that is cut short
 * leaves it as it was.
 */
export async function copyStore(from: string, to: string): Promise<void> {
	const file = new BetterSqlite(from, { readonly: true, fileMustExist: true, timeout: 10_000 });
	try {
		let left = Infinity;
		await file.backup(to, {
			progress({ totalPages, remainingPages }) {
				// A write between two pieces starts the copy over; the second time everything is copied in one piece.
				const again = remainingPages > left;
				left = remainingPages;
				return again ? Math.max(totalPages, 1) : PAGES_A_STEP;
			}
		});
	} finally {
		file.close();
	}
}

/** What a table holds: two stores with equal rows have equal hashes, however their files lie on the disk. */
export interface TableContent {
	readonly rows: number;
	readonly sha256: string;
}

export type StoreDamage = 'not_sqlite' | 'integrity' | 'foreign_keys';

/** Whether a file is a sound SQLite database: every page, index and reference. Null: it is. */
export function damageOf(path: string): StoreDamage | null {
	let file: SqliteFile | null = null;
	try {
		file = new BetterSqlite(path, { readonly: true, fileMustExist: true });
		if (file.pragma('integrity_check', { simple: true }) !== 'ok') return 'integrity';
		return (file.pragma('foreign_key_check') as unknown[]).length === 0 ? null : 'foreign_keys';
	} catch {
		return 'not_sqlite';
	} finally {
		file?.close();
	}
}

/** Rows between two breaths: hashing a country's figures takes seconds, and pages wait for none of it longer than this. */
const ROWS_A_BREATH = 5000;

/** What each table of a store holds, by name. */
export async function contentOf(path: string): Promise<Readonly<Record<string, TableContent>>> {
	const file = new BetterSqlite(path, { readonly: true, fileMustExist: true });
	try {
		const tables = file
			.prepare(`select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name`)
			.pluck()
			.all();
		const content: Record<string, TableContent> = {};
		for (const table of tables as string[]) {
			const hash = createHash('sha256');
			let rows = 0;
			for (const row of file
				.prepare(`select * from "${table}" order by ${orderOf(file, table)}`)
				.raw()
				.iterate()) {
				hash.update(JSON.stringify(row)).update('\n');
				if (++rows % ROWS_A_BREATH === 0) await new Promise(setImmediate);
			}
			content[table] = { rows, sha256: hash.digest('hex') };
		}
		return content;
	} finally {
		file.close();
	}
}

/** The primary key, which tables without row numbers have as well. */
function orderOf(file: SqliteFile, table: string): string {
	const columns = file.prepare('select name from pragma_table_info(?) where pk > 0 order by pk').pluck().all(table) as string[];
	return columns.length === 0 ? 'rowid' : columns.map((column) => `"${column}"`).join(', ');
}
