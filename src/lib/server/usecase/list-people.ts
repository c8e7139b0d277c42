import { authorise, type DeedFault, type Role } from '#lib/domain/deed.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { nearestSpell } from '#lib/domain/place-tree.ts';
import { accountsOver } from '../auth/accounts.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { readAllPersonPlaces, readLastSeen } from '../store/people.ts';
import type { Doing } from './doing.ts';
import { placeChoice } from './person-places.ts';

export interface PersonRow {
	readonly login: string;
	readonly name: string;
	readonly role: Role;
	/** A place that is in the store no longer keeps its id alone. */
	readonly places: readonly { readonly id: PlaceId; readonly name: string; readonly choice: string }[];
	/** Moments, ISO 8601 UTC; null: may log in, was never seen or is logged in nowhere. */
	readonly disabledAt: string | null;
	readonly lastSeen: string | null;
	readonly passwordIsTemporary: boolean;
	readonly demo: boolean;
}

export interface People {
	readonly people: readonly PersonRow[];
	/** Every place, as the chooser offers it. */
	readonly choices: readonly string[];
}

/** Everybody with an account: who may log in first, by name to log in with. */
export async function listPeople(store: Store, { actor, today }: Doing): Promise<Outcome<People, DeedFault>> {
	const allowed = authorise(actor, 'people.write');
	if (!allowed.ok) return allowed;
	const accounts = await accountsOver(store.db, store.dialect);
	const { places, tree } = await loadCatalogue(store.db);
	const [own, seen] = [await readAllPersonPlaces(store.db), await readLastSeen(store.db)];
	const nameOf = (place: PlaceId) => nearestSpell(tree, place, today)?.name ?? place;
	const people = (await accounts.list()).map(({ id, ...account }) => ({
		...account,
		places: (own.get(id) ?? []).map((place) => ({ id: place, name: nameOf(place), choice: placeChoice(nameOf(place), place) })),
		lastSeen: seen.get(id) ?? null
	}));
	return accepted({
		people: people.toSorted((a, b) => Number(a.disabledAt !== null) - Number(b.disabledAt !== null)),
		choices: places.map(({ id }) => placeChoice(nameOf(id), id))
	});
}
