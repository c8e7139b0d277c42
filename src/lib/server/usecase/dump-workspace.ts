import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { isFree, writePackage } from '../import/package/writer.ts';
import { storedPackage } from './stored-package.ts';

export interface FolderFault {
	readonly code: 'folder_not_ours';
	readonly folder: string;
}

/**
 * Writes all that the store holds as a package: loading it again gives the same workspace. A package that is in the folder is
 * replaced; a folder with other files and no package is refused, lest someone's own tables be overwritten.
 */
export async function dumpWorkspace(store: Store, folder: string): Promise<Outcome<null, FolderFault>> {
	if (!(await isFree(folder))) return refused({ code: 'folder_not_ours', folder });
	await writePackage(await storedPackage(store.db), folder);
	return accepted(null);
}
