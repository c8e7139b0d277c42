import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isMigrated, type Store } from '../db.ts';
import { faultOf } from '../db.ts';
import { tryWriting } from '../store/state.ts';

export interface Readiness {
	/** Takes a writing transaction and gives it back. */
	readonly writable: boolean;
	/** At this program's schema. */
	readonly current: boolean;
	/** Bytes free on the store's disk; null: the store is on another machine. */
	readonly room: number | null;
	/** Why it cannot be written. */
	readonly fault: string | null;
}

/** Below it the next import may not fit: people are told while there is time. */
export const LITTLE_ROOM = 100_000_000;

/** Bytes free on the disk of a store in a file; null: it is on another machine. */
export async function roomOf(store: Store): Promise<number | null> {
	if (store.dialect !== 'sqlite') return null;
	const { bavail, bsize } = await statfs(dirname(resolve(store.name)));
	return bavail * bsize;
}

/** Whether figures can be written just now. */
export async function readReadiness(store: Store): Promise<Readiness> {
	const fault = await tryWriting(store.db).then(
		() => null,
		(error: unknown) => {
			const known = faultOf(error, store.name);
			if (known === null) throw error;
			return known.code;
		}
	);
	return { writable: fault === null, current: await isMigrated(store), room: await roomOf(store), fault };
}
