import type { Outcome } from '#lib/domain/outcome.ts';
import { migrate, openStore, type Patience, type Store, type StoreFault } from '../db.ts';

/** Opens the store and brings it to this program's head; closes it again when that is refused. */
export async function openWorkspace(url: string, patience: Patience = {}): Promise<Outcome<Store, StoreFault>> {
	const store = await openStore(url, patience);
	if (!store.ok) return store;
	const migrated = await migrate(store.value);
	if (migrated.ok) return store;
	await store.value.close();
	return migrated;
}
