import type { PlaceId } from './id.ts';
import type { PlaceTree } from './place-tree.ts';

/** A place and those that were directly below it on any day, in official order. */
export interface Family {
	readonly place: PlaceId;
	readonly below: readonly PlaceId[];
}

const remembered = new WeakMap<PlaceTree, readonly Family[]>();

/** Places that were directly below on any day, each once, in official order: whose figures a roll-up of the place reads. */
export function placesBelow(tree: PlaceTree, place: PlaceId): readonly PlaceId[] {
	return [...new Set((tree.branches.get(place) ?? []).map((branch) => branch.place))];
}

/** Every place after all places that were ever below it. A cycle, which `placeFaults` reports, is cut where it closes. */
export function placesBottomUp(tree: PlaceTree): readonly Family[] {
	let order = remembered.get(tree);
	if (order === undefined) remembered.set(tree, (order = sortBottomUp(tree)));
	return order;
}

function sortBottomUp(tree: PlaceTree): readonly Family[] {
	const order: Family[] = [];
	const seen = new Set<PlaceId>();
	for (const start of tree.places.keys()) {
		if (seen.has(start)) continue;
		seen.add(start);
		const path: { readonly family: Family; next: number }[] = [{ family: { place: start, below: placesBelow(tree, start) }, next: 0 }];
		for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
			const child = step.family.below[step.next++];
			if (child === undefined) {
				order.push(step.family);
				path.pop();
			} else if (!seen.has(child)) {
				seen.add(child);
				path.push({ family: { place: child, below: placesBelow(tree, child) }, next: 0 });
			}
		}
	}
	return order;
}

/**
 * The places themselves and every place that was above one of them on any day, children first: what must be rolled up anew, in this
 * order, after figures of these places changed.
 */
export function placesUpward(tree: PlaceTree, places: Iterable<PlaceId>): readonly PlaceId[] {
	const touched = new Set(places);
	for (const place of touched) {
		for (const { parent } of tree.places.get(place)?.spells ?? []) if (parent !== null) touched.add(parent);
	}
	return placesBottomUp(tree).flatMap(({ place }) => (touched.has(place) ? [place] : []));
}
