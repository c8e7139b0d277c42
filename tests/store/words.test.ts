import { describe, expect, it } from 'vitest';
import { explainFault } from '#lib/format/faults.ts';
import type { StoreFault } from '#lib/server/db.ts';

const FAULTS: readonly StoreFault[] = [
	{ code: 'store_folder_missing', store: 'kho.db', folder: '/mnt/kho' },
	{ code: 'store_not_a_database', store: 'kho.db' },
	{ code: 'store_damaged', store: 'kho.db' },
	{ code: 'store_locked', store: 'kho.db' },
	{ code: 'store_read_only', store: 'kho.db' },
	{ code: 'store_disk_full', store: 'kho.db' },
	{ code: 'store_write_failed', store: 'kho.db', reason: 'SQLITE_IOERR_WRITE' },
	{ code: 'store_newer', store: 'kho.db', found: '2027-01-01-new', known: '2026-11-22-foundation' },
	{ code: 'store_unreachable', store: 'kho.db', reason: 'ECONNREFUSED' },
	{ code: 'store_access_denied', store: 'kho.db' },
	{ code: 'store_url_unknown', store: 'kho.db' }
];

describe.each(['vi', 'en'] as const)('a store that cannot be opened, in %s', (locale) => {
	it.each(FAULTS)('$code is told with its facts and a way to mend it', (fault) => {
		const { message, remedy } = explainFault(fault, locale);
		for (const [key, fact] of Object.entries(fault)) if (key !== 'code') expect(message).toContain(fact);
		expect(remedy.length).toBeGreaterThan(20);
	});
});
