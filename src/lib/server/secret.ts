import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DEFAULT_STORE } from './config.ts';

/**
 * The secret that signs the cookies of sessions: made at the first start, beside the store and readable by its owner alone, never
 * in the store, so that a backup that gets lost opens no session. A PostgreSQL store has its secret where the default file would be.
 */
export function readSecret(store: string): string {
	const path = `${/^postgres(ql)?:\/\//.test(store) ? DEFAULT_STORE : store}.secret`;
	mkdirSync(dirname(path), { recursive: true });
	try {
		writeFileSync(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	}
	return readFileSync(path, 'utf8').trim();
}
