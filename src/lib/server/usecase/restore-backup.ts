import { authorise } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { unpack, type ContainerFault, type Manifest } from '../backup/container.ts';
import type { Store } from '../db.ts';
import { audited, auditHead } from '../store/audit.ts';
import { contentOf, copyStore } from '../store/copy.ts';
import { endAllSessions } from '../store/people.ts';
import { raiseVersion, readVersion } from '../store/state.ts';
import type { Doing } from './doing.ts';
import { factsOf, makeBackup, removeStore, type BackupFault } from './make-backup.ts';
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
	return withUnpacked(store, doing, file, async (_, manifest) => accepted(await planOf(store, manifest)));
}

/**
 * Puts a backup in the place of the store: in one transaction, under open connections, so that a running server goes on with
 * the restored figures. The store as it was is first made a backup of its own. Every session ends, and the trail says what happened.
 */
export async function restoreBackup(store: Store, doing: Omit<Doing, 'today'>, file: string): Promise<Outcome<RestorePlan, RestoreFault>> {
	return withUnpacked(store, doing, file, async (unpacked, manifest) => {
		const plan = await planOf(store, manifest);
		const keptAside = `${store.name}.before-${doing.now.replaceAll(/[-:]|\.\d+/g, '')}.cotmoc`;
		const kept = await makeBackup(store, doing, keptAside);
		if (!kept.ok) return kept;
		// An older store is brought to this program's head before it takes the place of the present one.
		const restored = await openWorkspace(unpacked);
		if (!restored.ok) return restored;
		const [version, undone] = [await readVersion(store.db), await auditHead(store.db)];
		await audited(restored.value.db, doing, async (trx, tell) => {
			await endAllSessions(trx);
			await raiseVersion(trx, version + 1);
			await tell({
				deed: 'backup.restore',
				subject: 'store',
				before: { head: undone },
				after: { madeAt: manifest.madeAt, sha256: manifest.sha256 }
			});
		});
		await restored.value.close();
		await copyStore(unpacked, store.name);
		return accepted({ ...plan, keptAside });
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
	if (store.dialect !== 'sqlite') return refused({ code: 'backup_of_server' });
	const unpacked = `${store.name}.${process.pid}.restoring`;
	removeStore(unpacked);
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

async function planOf(store: Store, { madeAt, head, tables }: Manifest): Promise<RestorePlan> {
	const present = await contentOf(store.name);
	const names = [...new Set([...Object.keys(present), ...Object.keys(tables)])].sort();
	const differing = names.filter((table) => present[table]?.sha256 !== tables[table]?.sha256 && !OWN.includes(table));
	return {
		madeAt,
		head,
		tables: differing.map((table) => ({ table, now: present[table]?.rows ?? 0, then: tables[table]?.rows ?? 0 })),
		entriesSince: Math.max(0, ((await auditHead(store.db))?.sequence ?? 0) - (head?.sequence ?? 0)),
		keptAside: null
	};
}

/** Tables that say nothing to a person. */
const OWN = ['store_state', 'kysely_migration', 'kysely_migration_lock', 'person_session'];
