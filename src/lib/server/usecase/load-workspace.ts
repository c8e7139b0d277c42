import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import type { PackageFault } from '../import/package/fault.ts';
import { readPackage } from '../import/package/reader.ts';
import type { Tables, Workspace } from '../import/package/workspace.ts';
import { TABLE_NAMES } from '../import/package/columns.ts';
import { audited } from '../store/audit.ts';
import { removeDemoPeople } from '../store/people.ts';
import { replaceWithin } from '../store/workspace.ts';
import { MACHINE, type Doing } from './doing.ts';
import { recordingMoments } from './recording.ts';

/** How many rows of each table are now in the store. */
export type LoadedRows = { readonly [Table in keyof Tables]: number };

/** When, and by whom; the machine itself when not said: the command line, and an empty store's first start. */
export type LoadedBy = Pick<Doing, 'now'> & Partial<Pick<Doing, 'actor'>>;

/** Puts a package in the place of all that the store holds; with any fault in it nothing is changed and every fault is told. */
export async function loadWorkspace(store: Store, folder: string, by: LoadedBy): Promise<Outcome<LoadedRows, readonly PackageFault[]>> {
	const workspace = await readPackage(folder);
	if (!workspace.ok) return workspace;
	return accepted(await putWorkspace(store, workspace.value, by));
}

/** What the demonstration's package is called: its accounts exist nowhere else. */
const DEMO_NAME = 'cotmoc-demo';

/** The same for a workspace that is known to be sound. */
export async function putWorkspace(store: Store, workspace: Workspace, { now, actor = MACHINE }: LoadedBy): Promise<LoadedRows> {
	const rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, workspace[table].length])) as LoadedRows;
	await audited(store.db, { actor, now }, async (trx, tell) => {
		await replaceWithin(trx, workspace, recordingMoments(workspace.observations, now));
		if (workspace.description.properties['name'] !== DEMO_NAME) await removeDemoPeople(trx);
		await tell({ deed: 'workspace.load', subject: 'workspace', before: null, after: rows });
	});
	return rows;
}
