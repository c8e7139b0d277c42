import { join } from 'node:path';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { backupName, ensureFolder, isDue, listBackups, rotate, type BackupFile } from '../backup/folder.ts';
import type { Store } from '../db.ts';
import { MACHINE, type Doing } from './doing.ts';
import { makeBackup, type BackupFault } from './make-backup.ts';
import { planRestore, restoreBackup, type RestoreFault, type RestorePlan } from './restore-backup.ts';

/** Where backups are kept, and how many daily ones; null: the office makes none by itself. */
export interface BackupKeeping {
	readonly folder: string;
	readonly kept: number;
	readonly daily: boolean;
}

/** Makes today's backup when there is none of the last 24 hours, and lets the oldest go. Null: it was not due. */
export async function keepDailyBackup(
	store: Store,
	{ folder, kept, daily }: BackupKeeping,
	now: string
): Promise<Outcome<string | null, BackupFault>> {
	if (!daily || !isDue(await listBackups(folder), now)) return accepted(null);
	await ensureFolder(folder);
	const name = backupName(now, 'daily');
	const made = await makeBackup(store, { actor: MACHINE, now }, join(folder, name));
	if (!made.ok) return made;
	await rotate(folder, kept);
	return accepted(name);
}

/** What lies in the office's folder. */
export async function listOwnBackups({ actor }: Doing, { folder }: BackupKeeping): Promise<Outcome<readonly BackupFile[], DeedFault>> {
	const allowed = authorise(actor, 'backup.make');
	return allowed.ok ? accepted(await listBackups(folder)) : allowed;
}

export async function makeOwnBackup(store: Store, doing: Doing, { folder }: BackupKeeping): Promise<Outcome<string, BackupFault>> {
	const allowed = authorise(doing.actor, 'backup.make');
	if (!allowed.ok) return allowed;
	await ensureFolder(folder);
	const name = backupName(doing.now, null);
	const made = await makeBackup(store, doing, join(folder, name));
	return made.ok ? accepted(name) : made;
}

type OwnFault = RestoreFault | { readonly code: 'backup_file_unknown'; readonly file: string };

/** The path of a backup that lies in the folder: a name that was not found there reaches no file. */
export async function findOwnBackup({ actor }: Doing, { folder }: BackupKeeping, name: string): Promise<Outcome<string, OwnFault>> {
	const allowed = authorise(actor, 'backup.restore');
	if (!allowed.ok) return allowed;
	const found = (await listBackups(folder)).find((file) => file.name === name);
	return found === undefined ? refused({ code: 'backup_file_unknown', file: name }) : accepted(join(folder, found.name));
}

/** Tells what restoring one of them changes, or does it. */
export async function restoreOwnBackup(
	store: Store,
	doing: Doing,
	keeping: BackupKeeping,
	{ name, dryRun }: { readonly name: string; readonly dryRun: boolean }
): Promise<Outcome<RestorePlan, OwnFault>> {
	const file = await findOwnBackup(doing, keeping, name);
	if (!file.ok) return file;
	return dryRun ? planRestore(store, doing, file.value) : restoreBackup(store, doing, file.value, keeping.folder);
}
