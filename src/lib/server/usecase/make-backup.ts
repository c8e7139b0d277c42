import { rmSync } from 'node:fs';
import { statfs, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { pack, type Manifest } from '../backup/container.ts';
import { openStore, type Store, type StoreFault } from '../db.ts';
import { audited, auditHead, findBrokenLink } from '../store/audit.ts';
import { contentOf, copyStore, damageOf } from '../store/copy.ts';
import { copyServer, sizeOfServer } from '../store/server-copy.ts';
import type { Doing } from './doing.ts';
import { openWorkspace } from './open-workspace.ts';

export type BackupFault =
	| DeedFault
	| StoreFault
	| { readonly code: 'backup_no_room'; readonly folder: string; readonly needed: number; readonly free: number }
	| { readonly code: 'backup_unsound'; readonly reason: string };

/**
 * Makes one file of the whole store while it is in use, and verifies the copy before it counts: every page and reference, the
 * chain of the trail, a hash of every table. A store on PostgreSQL makes the same kind of file (docs/decisions/0023).
 */
export async function makeBackup(
	store: Store,
	{ actor, now }: Omit<Doing, 'today'>,
	file: string
): Promise<Outcome<Manifest, BackupFault>> {
	const allowed = authorise(actor, 'backup.make');
	if (!allowed.ok) return allowed;
	const folder = dirname(file);
	const size = store.dialect === 'sqlite' ? (await stat(store.name)).size : await sizeOfServer(store.db);
	const { bavail, bsize } = await statfs(folder);
	// The copy, and the packed file beside it.
	const [needed, free] = [2 * size, bavail * bsize];
	if (free < needed) return refused({ code: 'backup_no_room', folder, needed, free });
	const copy = `${file}.${process.pid}.copy`;
	try {
		const copied = await copyTo(store, copy);
		if (!copied.ok) return copied;
		const facts = await factsOf(copy);
		if (!facts.ok) return facts;
		const manifest = await pack(copy, file, { madeAt: now, ...facts.value });
		const after = { sha256: manifest.sha256, head: manifest.head };
		try {
			await audited(store.db, { actor, now }, (_, tell) => tell({ deed: 'backup.make', subject: 'store', before: null, after }));
		} catch (error) {
			// A backup that the trail does not know was not made.
			rmSync(file, { force: true });
			throw error;
		}
		return accepted(manifest);
	} finally {
		removeStore(copy);
	}
}

/** Copies the store as it is at one moment into a new SQLite file. */
export async function copyTo(store: Store, path: string): Promise<Outcome<null, StoreFault>> {
	removeStore(path);
	if (store.dialect === 'sqlite') {
		await copyStore(store.name, path);
		return accepted(null);
	}
	const file = await openWorkspace(path);
	if (!file.ok) return file;
	try {
		await copyServer(store.db, file.value.db, path);
	} finally {
		await file.value.close();
	}
	return accepted(null);
}

/** What a copied store is: its tables, and the end of its trail. Refused when anything in it does not hold together. */
export async function factsOf(path: string): Promise<Outcome<Pick<Manifest, 'head' | 'tables'>, BackupFault>> {
	const damage = damageOf(path);
	if (damage !== null) return refused({ code: 'backup_unsound', reason: damage });
	const store = await openStore(path);
	if (!store.ok) return store;
	try {
		if ((await findBrokenLink(store.value.db)) !== null) return refused({ code: 'backup_unsound', reason: 'audit' });
		return accepted({ head: await auditHead(store.value.db), tables: await contentOf(path) });
	} finally {
		await store.value.close();
	}
}

/** A store's file and what SQLite keeps beside it. */
export function removeStore(path: string): void {
	for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}
