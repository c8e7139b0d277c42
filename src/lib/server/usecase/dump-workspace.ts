import type { Store } from '../db.ts';
import type { Workspace } from '../import/package/workspace.ts';
import { writePackage } from '../import/package/writer.ts';
import { readWorkspace } from '../store/workspace.ts';

/** Writes all that the store holds as a package: loading it again gives the same workspace. */
export async function dumpWorkspace(store: Store, folder: string): Promise<void> {
	const { description, ...tables } = (await readWorkspace(store.db)) as unknown as Workspace;
	// A store that nothing was loaded into has no description yet.
	await writePackage({ ...tables, description: { properties: description.properties ?? {}, layout: description.layout ?? {} } }, folder);
}
