import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { authorise } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { unpack, type ContainerFault, type Manifest } from '../backup/container.ts';
import { backupName } from '../backup/folder.ts';
import type { Store, StoreFault } from '../db.ts';
import { audited, auditHead } from '../store/audit.ts';
import { contentOf, copyStore } from '../store/copy.ts';
import { endAllSessions } from '../store/people.ts';
import { replaceServer } from '../store/server-copy.ts';
import { raiseVersion, readVersion } from '../store/state.ts';
import type { Doing } from './doing.ts';
import { copyTo, factsOf, makeBackup, removeStore, type BackupFault } from './make-backup.ts';
import { openWorkspace } from './open-workspace.ts';

export type RestoreFault = BackupFault | ContainerFault;

/** What a restore would do, or did. */
export interface RestorePlan {
	readonly madeAt: string;
	readonly head: Manifest['head'];
	/** Rows of every table whose content differs: now in the store, and in the backup. */
	readonly tables: readonly { readonly table: string; readonly now: number; readonly then: number }[];
	/** Entries of the trail written since the backup, and undone with it. */
	readonly entriesSince: number;
	/** Where the store as it was is kept; null: nothing was changed. */
	readonly keptAside: string | null;
}

/** Looks at a backup, all of it, and tells what restoring it would change. Nothing is written to the store. */
export async function planRestore(store: Store, doing: Omit<Doing, 'today'>, file: string): Promise<Outcome<RestorePlan, RestoreFault>> {
	return withUnpacked(store, doing, file, async (_, manifest) => {
		const present = await contentNow(store);
		return present.ok ? accepted(planOf({ head: await auditHead(store.db), tables: present.value }, manifest, null)) : present;
	});
}

/**
 * Puts a backup in the place of the store: in one transaction, under open connections, so that a running server goes on with
 * the restored figures. The store as it was is first made a backup of its own. Every session ends, and the trail says what happened.
 * @param aside folder for the store as it was; left out: beside a store in a file, beside the backup for one on a server
 */
export async function restoreBackup(
	store: Store,
	doing: Omit<Doing, 'today'>,
	file: string,
	aside = dirname(store.dialect === 'sqlite' ? store.name : file)
): Promise<Outcome<RestorePlan, RestoreFault>> {
	return withUnpacked(store, doing, file, async (unpacked, manifest) => {
		const keptAside = join(aside, backupName(doing.now, 'before'));
		const kept = await makeBackup(store, doing, keptAside);
		if (!kept.ok) return kept;
		// An older store is brought to this program's head before it takes the place of the present one.
		const restored = await openWorkspace(unpacked);
		if (!restored.ok) return restored;
		const change = {
			deed: 'backup.restore',
			subject: 'store',
			before: { head: await auditHead(store.db) },
			after: { madeAt: manifest.madeAt, sha256: manifest.sha256 }
		} as const;
		if (store.dialect === 'postgres') {
			await restored.value.close();
			await audited(store.db, doing, async (trx, tell) => {
				await replaceServer(trx, unpacked);
				await endAllSessions(trx);
				await tell(change);
			});
		} else {
			const version = await readVersion(store.db);
			await audited(restored.value.db, doing, async (trx, tell) => {
				await endAllSessions(trx);
				await raiseVersion(trx, version + 1);
				await tell(change);
			});
			await restored.value.close();
			await copyStore(unpacked, store.name);
		}
		return accepted(planOf(kept.value, manifest, keptAside));
	});
}

async function withUnpacked(
	store: Store,
	{ actor }: Omit<Doing, 'today'>,
	file: string,
	act: (unpacked: string, manifest: Manifest) => Promise<Outcome<RestorePlan, RestoreFault>>
): Promise<Outcome<RestorePlan, RestoreFault>> {
	const allowed = authorise(actor, 'backup.restore');
	if (!allowed.ok) return allowed;
	const unpacked = workFile(store);
	try {
		const manifest = await unpack(file, unpacked);
		if (!manifest.ok) return manifest;
		const facts = await factsOf(unpacked);
		if (!facts.ok) return facts;
		if (JSON.stringify(facts.value) !== JSON.stringify({ head: manifest.value.head, tables: manifest.value.tables }))
			return refused({ code: 'backup_altered', file });
		return await act(unpacked, manifest.value);
	} finally {
		removeStore(unpacked);
	}
}

/** A store in a file is prepared on its own disk; for one on a server this machine's own folder serves. */
function workFile(store: Store): string {
	const name = `${randomUUID()}.restoring`;
	return store.dialect === 'sqlite' ? `${store.name}.${name}` : join(tmpdir(), `cotmoc-${name}`);
}

async function contentNow(store: Store): Promise<Outcome<Manifest['tables'], StoreFault>> {
	if (store.dialect === 'sqlite') return accepted(await contentOf(store.name));
	const copy = workFile(store);
	try {
		const copied = await copyTo(store, copy);
		return copied.ok ? accepted(await contentOf(copy)) : copied;
	} finally {
		removeStore(copy);
	}
}

type Facts = Pick<Manifest, 'head' | 'tables'>;

function planOf(present: Facts, { madeAt, head, tables }: Facts & Pick<Manifest, 'madeAt'>, keptAside: string | null): RestorePlan {
	const names = [...new Set([...Object.keys(present.tables), ...Object.keys(tables)])].sort();
	const differing = names.filter((table) => present.tables[table]?.sha256 !== tables[table]?.sha256 && !OWN.includes(table));
	return {
		madeAt,
		head,
		tables: differing.map((table) => ({ table, now: present.tables[table]?.rows ?? 0, then: tables[table]?.rows ?? 0 })),
		entriesSince: Math.max(0, (present.head?.sequence ?? 0) - (head?.sequence ?? 0)),
		keptAside
	};
}

/** Tables that say nothing to a person. */
const OWN = ['store_state', 'kysely_migration', 'kysely_migration_lock', 'person_session', 'log_in_failure'];
