import type { Store } from '../db.ts';
import { newestRecording } from '../store/observations.ts';
import { readVersion } from '../store/state.ts';
import { kept } from './view-cache.ts';

/**
 * The moment at which all figures of now were known, for addresses that must show them again: figures recorded later do not change what
 * was known then. Null: there are no figures.
 */
export async function readPin(store: Store): Promise<string | null> {
	return kept(store.db, await readVersion(store.db), 'pin', () => newestRecording(store.db));
}
