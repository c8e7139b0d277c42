import type { Kysely } from 'kysely';
import { catalogueOf, type Catalogue } from '#lib/view/catalogue.ts';
import { readCatalogueTables } from './catalogue-rows.ts';
import { readVersion } from './state.ts';
import type { Database } from './tables.ts';

interface Kept {
	readonly version: number;
	readonly catalogue: Catalogue;
}

const kept = new WeakMap<Kysely<Database>, Kept>();

/**
 * The static tables of the workspace with their look-ups. Kept in memory for each store and read again when the version has
 * moved, whoever moved it; a reading costs one look at the version.
 */
export async function loadCatalogue(db: Kysely<Database>): Promise<Catalogue> {
	const version = await readVersion(db);
	const known = kept.get(db);
	if (known?.version === version) return known.catalogue;
	const catalogue = await readCatalogue(db);
	// A write between the first table and the last would mix two workspaces: then read anew.
	if ((await readVersion(db)) !== version) return loadCatalogue(db);
	kept.set(db, { version, catalogue });
	return catalogue;
}

/** The same, always read: inside a transaction, whose view nobody shares. */
export async function readCatalogue(db: Kysely<Database>): Promise<Catalogue> {
	return catalogueOf(await readCatalogueTables(db));
}
