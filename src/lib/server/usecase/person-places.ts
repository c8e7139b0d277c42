import type { PlaceId } from '#lib/domain/id.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import type { PersonRole } from '#lib/domain/person.ts';
import { nearestSpell } from '#lib/domain/place-tree.ts';
import { fold } from '#lib/format/fold.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import type { PeopleFault } from './person-faults.ts';

/** A place as a chooser lists it and as its choice comes back: the id in brackets tells two of one name apart. */
export function placeChoice(name: string, place: PlaceId): string {
	return `${name} (${place})`;
}

/** Reads the places of a person: by id, by name where only one place has it, or as the chooser wrote them. Only a reporter has any. */
export async function readPersonPlaceNames(
	store: Store,
	role: PersonRole,
	texts: readonly string[],
	today: Day
): Promise<Outcome<readonly PlaceId[], PeopleFault>> {
	if (role !== 'reporter') return accepted([]);
	const given = texts.map((text) => text.trim()).filter((text) => text !== '');
	const { places, tree } = await loadCatalogue(store.db);
	const found = new Set<PlaceId>();
	for (const text of given) {
		const key = /\(([^()]+)\)$/.exec(text)?.[1] ?? text;
		const named = places.filter(({ id }) => fold(nearestSpell(tree, id, today)?.name ?? '') === fold(text));
		const place = places.find(({ id }) => id === key) ?? (named.length === 1 ? named[0] : undefined);
		if (place === undefined) return refused({ code: 'person_place_unknown', text });
		found.add(place.id);
	}
	return found.size === 0 ? refused({ code: 'reporter_without_place' }) : accepted([...found]);
}
