import type { Store } from '../db.ts';
import { writePackage } from '../import/package/writer.ts';
import { TABLE_NAMES } from '../import/package/columns.ts';
import { NATIONAL, syntheticWorkspace, type SyntheticSize } from '../synthetic/workspace.ts';
import { putWorkspace, type LoadedRows } from './load-workspace.ts';

/** An invented workspace, into the store or as a package; sizes left out are those of the whole country. */
export async function generateWorkspace(
	size: { readonly [Key in keyof SyntheticSize]?: number | undefined },
	target: { readonly store: Store; readonly now: string } | { readonly folder: string }
): Promise<LoadedRows> {
	const given = Object.fromEntries(Object.entries(size).filter(([, value]) => value !== undefined));
	const workspace = syntheticWorkspace({ ...NATIONAL, ...given });
	if ('store' in target) return putWorkspace(target.store, workspace, { now: target.now });
	await writePackage(workspace, target.folder);
	return Object.fromEntries(TABLE_NAMES.map((table) => [table, workspace[table].length])) as LoadedRows;
}
