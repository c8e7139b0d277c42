import type { Kysely } from 'kysely';
import type { Database } from '../db.ts';
import type { Workspace } from '../import/package/workspace.ts';
import { readWorkspace } from '../store/workspace.ts';

/** All that the store holds, as a package: loading it gives the same workspace. */
export async function storedPackage(db: Kysely<Database>): Promise<Workspace> {
	const { description, ...tables } = (await readWorkspace(db)) as unknown as Workspace;
	// A store that nothing was loaded into has no description yet.
	return { ...tables, description: { properties: description.properties ?? {}, layout: description.layout ?? {} } };
}
