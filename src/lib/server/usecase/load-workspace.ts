import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import type { PackageFault } from '../import/package/fault.ts';
import { readPackage } from '../import/package/reader.ts';
import type { Tables, Workspace } from '../import/package/workspace.ts';
import { TABLE_NAMES } from '../import/package/columns.ts';
import { replaceWorkspace } from '../store/workspace.ts';
import { recordingMoments } from './recording.ts';

/** How many rows of each table are now in the store. */
export type LoadedRows = { readonly [Table in keyof Tables]: number };

/** Puts a package in the place of all that the store holds; with any fault in it nothing is changed and every fault is told. */
export async function loadWorkspace(
	store: Store,
	folder: string,
	{ now }: { readonly now: string }
): Promise<Outcome<LoadedRows, readonly PackageFault[]>> {
	const workspace = await readPackage(folder);
	if (!workspace.ok) return workspace;
	return accepted(await putWorkspace(store, workspace.value, { now }));
}

/** The same for a workspace that is known to be sound. */
export async function putWorkspace(store: Store, workspace: Workspace, { now }: { readonly now: string }): Promise<LoadedRows> {
	await replaceWorkspace(store.db, workspace, recordingMoments(workspace.observations, now));
	return Object.fromEntries(TABLE_NAMES.map((table) => [table, workspace[table].length])) as LoadedRows;
}
