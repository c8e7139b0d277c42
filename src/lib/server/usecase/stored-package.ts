import type { Kysely } from 'kysely';
import type { Database } from '../db.ts';
import type { PackageDescription, Workspace } from '../import/package/workspace.ts';
import { readTables, readWorkspace } from '../store/workspace.ts';

/** All that the store holds, as a package: loading it gives the same workspace. */
export async function storedPackage(db: Kysely<Database>): Promise<Workspace> {
	return described((await readWorkspace(db)) as unknown as Workspace);
}

/** The same with no observations, for questions that no observation answers. */
export async function storedTables(db: Kysely<Database>): Promise<Workspace> {
	return described({ ...((await readTables(db)) as unknown as Workspace), observations: [] });
}

/** A store that nothing was loaded into has no description yet. */
function described(workspace: Workspace): Workspace {
	const { properties = {}, layout = {} } = workspace.description as Partial<PackageDescription>;
	return { ...workspace, description: { properties, layout } };
}
