import type { Actor } from '#lib/domain/deed.ts';
import { accountsOver } from '../auth/accounts.ts';
import type { Store } from '../db.ts';
import { listStoredImports } from '../store/imports.ts';

/** What the ids in a figure's history stand for. */
export interface Recorders {
	/** Names of people, by name to log in with. */
	readonly people: Readonly<Record<string, string>>;
	/** Names of imported files, by number of the import. */
	readonly files: Readonly<Record<string, string>>;
}

/** Who wrote figures, and from which files. Names of people and files are the office's own: a visitor is told neither. */
export async function nameRecorders(store: Store, actor: Actor): Promise<Recorders | null> {
	if (actor.role === 'visitor') return null;
	const accounts = await accountsOver(store.db, store.dialect);
	return {
		people: Object.fromEntries((await accounts.list()).map(({ login, name }) => [login, name])),
		files: Object.fromEntries((await listStoredImports(store.db)).map((one) => [String(one.id), one.file_name]))
	};
}
