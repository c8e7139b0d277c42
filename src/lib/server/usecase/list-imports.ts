import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { findImport, listStoredImports, readOriginal, type StoredImport } from '../store/imports.ts';
import type { Doing } from './doing.ts';

/** A file that came in, as lists show it. */
export type ListedImport = Omit<StoredImport, 'telling' | 'first_sequence' | 'last_sequence'>;

/** Newest first; a reporter sees the own ones. */
export async function listImports(store: Store, { actor }: Pick<Doing, 'actor'>): Promise<Outcome<readonly ListedImport[], DeedFault>> {
	const allowed = authorise(actor, 'import.commit');
	if (!allowed.ok) return allowed;
	const all = await listStoredImports(store.db);
	return accepted(
		all
			.filter(({ received_by }) => actor.role !== 'reporter' || received_by === actor.id)
			.map(({ telling: _, first_sequence: _first, last_sequence: _last, ...listed }) => listed)
	);
}

export type OriginalFault = DeedFault | { readonly code: 'import_unknown'; readonly text: string };

/** The file as it came, under the name it had. */
export async function readImportOriginal(
	store: Store,
	id: number,
	{ actor }: Pick<Doing, 'actor'>
): Promise<Outcome<{ readonly name: string; readonly bytes: Uint8Array }, OriginalFault>> {
	const allowed = authorise(actor, 'import.commit');
	if (!allowed.ok) return allowed;
	const found = Number.isSafeInteger(id) ? await findImport(store.db, id) : null;
	if (found === null || (actor.role === 'reporter' && found.received_by !== actor.id))
		return refused({ code: 'import_unknown', text: String(id) });
	const bytes = await readOriginal(store.db, found.file_hash);
	return bytes === null ? refused({ code: 'import_unknown', text: String(id) }) : accepted({ name: found.file_name, bytes });
}
