/** Why the store cannot be used. Facts only; the words and the remedy are in messages.fault. */
export type StoreFault =
	| { readonly code: 'store_folder_missing'; readonly store: string; readonly folder: string }
	| { readonly code: 'store_not_a_database'; readonly store: string }
	| { readonly code: 'store_damaged'; readonly store: string }
	| { readonly code: 'store_locked'; readonly store: string }
	| { readonly code: 'store_read_only'; readonly store: string }
	| { readonly code: 'store_disk_full'; readonly store: string }
	| { readonly code: 'store_write_failed'; readonly store: string; readonly reason: string }
	| { readonly code: 'store_newer'; readonly store: string; readonly found: string; readonly known: string }
	| { readonly code: 'store_unreachable'; readonly store: string; readonly reason: string }
	| { readonly code: 'store_access_denied'; readonly store: string }
	| { readonly code: 'store_url_unknown'; readonly store: string };

type Plain = Exclude<StoreFault['code'], 'store_folder_missing' | 'store_newer' | 'store_unreachable' | 'store_write_failed'>;

/** SQLite's primary result codes and PostgreSQL's SQLSTATEs (sqlite.org/rescode.html; PostgreSQL manual, appendix A). */
const PLAIN: Readonly<Record<string, Plain>> = {
	SQLITE_NOTADB: 'store_not_a_database',
	SQLITE_CORRUPT: 'store_damaged',
	SQLITE_BUSY: 'store_locked',
	SQLITE_LOCKED: 'store_locked',
	SQLITE_READONLY: 'store_read_only',
	SQLITE_FULL: 'store_disk_full',
	SQLITE_PERM: 'store_access_denied',
	SQLITE_AUTH: 'store_access_denied',
	SQLITE_CANTOPEN: 'store_access_denied',
	'53100': 'store_disk_full',
	'25006': 'store_read_only',
	'55P03': 'store_locked',
	// Two transactions wait for each other's tables, as a page and a restore may: the one that was ended tries again.
	'40P01': 'store_locked',
	'28000': 'store_access_denied',
	'28P01': 'store_access_denied',
	'42501': 'store_access_denied',
	ENOSPC: 'store_disk_full',
	EROFS: 'store_read_only',
	EACCES: 'store_access_denied',
	EPERM: 'store_access_denied'
};

/** Connection refused, host unknown, server starting or stopping, database absent. */
const UNREACHABLE = /^(ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|08\w{3}|57P0\d|53300|3D000)$/;

/** A quota, a limit on the size of files, a disk that fails: SQLite names only what it could not do. */
const WRITE_FAILED = /^(SQLITE_IOERR(_(WRITE|FSYNC|DIR_FSYNC|TRUNCATE|SHMSIZE|SHMMAP))?|EFBIG|EDQUOT|EIO)$/;

/** Reads a driver's exception, while opening or later while writing; null: not a fault of the store but of the program. */
export function faultOf(error: unknown, store: string): StoreFault | null {
	const named = withoutPassword(store);
	for (let cause: unknown = error; cause instanceof Error; cause = causeOf(cause)) {
		const code = 'code' in cause ? String(cause.code) : '';
		// Extended codes carry their primary code in front: SQLITE_READONLY_DIRECTORY.
		const plain = PLAIN[code] ?? PLAIN[code.split('_').slice(0, 2).join('_')];
		if (plain !== undefined) return { code: plain, store: named };
		if (WRITE_FAILED.test(code)) return { code: 'store_write_failed', store: named, reason: code };
		if (UNREACHABLE.test(code)) return { code: 'store_unreachable', store: named, reason: code };
	}
	return null;
}

/** A URL is shown to people and written to logs; its password is not. */
export function withoutPassword(store: string): string {
	return store.replace(/^(\w+:\/\/[^/@:]+):[^@]*@/, '$1:***@');
}

function causeOf(error: Error): unknown {
	// Several addresses of one host fail as one AggregateError.
	if (error instanceof AggregateError) return error.errors[0];
	return error.cause;
}
