import type { PlaceId } from '#lib/domain/id.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import { belongedTo, nearestSpell } from '#lib/domain/place-tree.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { SelectionFault } from './selection.ts';

/**
 * Whether a place is a programme's to speak of: it once stood at or below the root, whether it still exists or not, or it
 * came out of such a place when the map was redrawn. What lies above or beside the root is not.
 */
export function isInArea(
	{ tree, successions }: Pick<Catalogue, 'tree' | 'successions'>,
	{ rootPlace }: Programme,
	place: PlaceId
): boolean {
	const seen = new Set<PlaceId>([place]);
	// A set takes what is added while it is walked.
	for (const one of seen) {
		if (belongedTo(tree, one, rootPlace)) return true;
		for (const { from, to } of successions) if (to === one) seen.add(from);
	}
	return false;
}

/** @param day on which the places are named */
export function withinArea(catalogue: Catalogue, programme: Programme, place: PlaceId, day: Day): Outcome<PlaceId, SelectionFault> {
	if (isInArea(catalogue, programme, place)) return accepted(place);
	const { rootPlace } = programme;
	const root = nearestSpell(catalogue.tree, rootPlace, day);
	return refused({
		code: 'place_outside_programme',
		text: nearestSpell(catalogue.tree, place, day)?.name ?? place,
		programme: programme.name,
		nearest: [{ id: rootPlace, name: root?.name ?? rootPlace, nameEn: root?.nameEn ?? null }]
	});
}
