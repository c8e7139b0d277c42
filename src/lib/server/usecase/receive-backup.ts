import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { authorise } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { backupName, ensureFolder } from '../backup/folder.ts';
import type { Store } from '../db.ts';
import type { Doing } from './doing.ts';
import type { BackupKeeping } from './keep-backups.ts';
import { planRestore, type RestoreFault, type RestorePlan } from './restore-backup.ts';

/** Bytes that a browser may hand over; a larger file is laid into the folder, or restored by the command. */
export const LARGEST_RECEIVED = 200_000_000;

interface BackupTooLarge {
	readonly code: 'backup_too_large';
	readonly bytes: number;
	readonly limit: number;
	readonly folder: string;
}

export function backupTooLarge(bytes: number, { folder }: BackupKeeping): BackupTooLarge {
	return { code: 'backup_too_large', bytes, limit: LARGEST_RECEIVED, folder };
}

/** A backup from elsewhere, as it is handed over; `name` as its sender calls it: said in refusals, never a path. */
type HandedFile = Pick<File, 'name' | 'size' | 'stream'>;

/**
 * Takes a backup into the folder, under a name of ours, once all of it was verified as for a restore; and tells what restoring it would
 * change. Nothing is written to the store.
 */
export async function receiveBackup(
	store: Store,
	doing: Doing,
	keeping: BackupKeeping,
	handed: HandedFile
): Promise<Outcome<RestorePlan & { readonly file: string }, RestoreFault | BackupTooLarge>> {
	const allowed = authorise(doing.actor, 'backup.restore');
	if (!allowed.ok) return allowed;
	if (handed.size > LARGEST_RECEIVED) return refused(backupTooLarge(handed.size, keeping));
	await ensureFolder(keeping.folder);
	const draft = join(keeping.folder, `${randomUUID()}.receiving`);
	try {
		await writeFile(draft, handed.stream(), { mode: 0o600, flag: 'wx' });
		const plan = await planRestore(store, doing, draft);
		if (!plan.ok) return 'file' in plan.fault ? refused({ ...plan.fault, file: handed.name }) : plan;
		const file = backupName(plan.value.madeAt, 'received');
		await rename(draft, join(keeping.folder, file));
		return accepted({ file, ...plan.value });
	} finally {
		await rm(draft, { force: true });
	}
}
