import { setTimeout } from 'node:timers/promises';
import BetterSqlite, { type Database as SqliteFile, type Statement } from 'better-sqlite3';
import { CompiledQuery, Kysely, SqliteAdapter, SqliteDialect, SqliteDriver, type DatabaseConnection, type SqliteDatabase } from 'kysely';
import type { Database } from './tables.ts';

/** How long a writer waits for another process before the store counts as locked, in milliseconds. */
export const BUSY_TIMEOUT = 5000;

/** How long this program waits for others that hold the file, in milliseconds; left out: `BUSY_TIMEOUT`. */
export interface Patience {
	/** To open and to read. */
	readonly reader?: number;
	/** For the turn to write. */
	readonly writer?: number;
}

/**
 * How long the server waits to open and to read, in milliseconds. In WAL mode no reader waits for a writer, only for a program
 * that holds the whole file; a reader rather hears of that than wait, and while SQLite waits no other page is answered.
 */
export const READER_PATIENCE = 1000;

/**
 * Opens a SQLite file with the settings that keep an acknowledged write: they are not stored in the file, so they are
 * set on every open. better-sqlite3 itself would open WAL files with synchronous=NORMAL, which a power cut can lose.
 *
 * @throws the driver's error; `faultOf` reads it
 */
export function openSqlite(path: string, { reader = BUSY_TIMEOUT, writer = BUSY_TIMEOUT }: Patience = {}): Kysely<Database> {
	const file = new BetterSqlite(path, { timeout: reader });
	try {
		file.pragma('journal_mode = WAL');
		file.pragma('synchronous = FULL');
		file.pragma('foreign_keys = ON');
		file.pragma(`busy_timeout = ${reader}`);
		file.pragma('cache_size = -65536');
		// SQLite reads the header only when asked for something.
		file.prepare('select count(*) from sqlite_master').get();
	} catch (error) {
		file.close();
		throw error;
	}
	return new Kysely<Database>({ dialect: new StoreSqliteDialect(file, { reader, writer }) });
}

class StoreSqliteDialect extends SqliteDialect {
	readonly #file: SqliteFile;
	readonly #patience: Required<Patience>;

	constructor(file: SqliteFile, patience: Required<Patience>) {
		super({ database: keepingStatements(file) });
		this.#file = file;
		this.#patience = patience;
	}

	override createAdapter(): SqliteAdapter {
		return new TransactionalSqliteAdapter();
	}

	override createDriver(): SqliteDriver {
		return new ImmediateSqliteDriver(this.#file, this.#patience);
	}
}

/** SQLite can roll back a changed schema; Kysely leaves that unused unless told, and a killed migration would be half done. */
class TransactionalSqliteAdapter extends SqliteAdapter {
	override get supportsTransactionalDdl(): boolean {
		return true;
	}
}

/** Takes the write lock at the start: a transaction that reads first and writes later could fail without waiting. */
class ImmediateSqliteDriver extends SqliteDriver {
	readonly #file: SqliteFile;
	readonly #patience: Required<Patience>;

	constructor(file: SqliteFile, patience: Required<Patience>) {
		super({ database: keepingStatements(file) });
		this.#file = file;
		this.#patience = patience;
	}

	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('pragma busy_timeout = 0'));
		try {
			// SQLite's own waiting stops the whole program: a large import in a process of its own would hold up every page here.
			for (const begun = performance.now(); ; await setTimeout(ANOTHER_TRY)) {
				const locked = await connection.executeQuery(CompiledQuery.raw('begin immediate')).then(
					() => null,
					(error: unknown) => error
				);
				if (locked === null) return;
				if (!isBusy(locked) || performance.now() - begun > this.#patience.writer) throw locked;
			}
		} finally {
			await connection.executeQuery(CompiledQuery.raw(`pragma busy_timeout = ${this.#patience.reader}`));
		}
	}

	/** A disk that is full or fails makes SQLite take the transaction back itself; asked to do it again it would hide why. */
	override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
		if (this.#file.inTransaction) await super.rollbackTransaction(connection);
	}
}

/** Milliseconds between two tries to take the lock. */
const ANOTHER_TRY = 20;

function isBusy(error: unknown): boolean {
	return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

const KEPT_STATEMENTS = 200;

/** Kysely prepares each query anew; keeping prepared statements makes a bulk load and a page's reading several times faster. */
function keepingStatements(file: SqliteFile): SqliteDatabase {
	const kept = new Map<string, Statement>();
	return {
		prepare(text) {
			const known = kept.get(text);
			if (known !== undefined) return known as unknown as ReturnType<SqliteDatabase['prepare']>;
			const statement = file.prepare(text);
			if (kept.size >= KEPT_STATEMENTS) kept.delete(kept.keys().next().value ?? '');
			kept.set(text, statement);
			return statement as unknown as ReturnType<SqliteDatabase['prepare']>;
		},
		close() {
			kept.clear();
			file.close();
		}
	};
}
