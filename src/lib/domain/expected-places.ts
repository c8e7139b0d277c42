import { addDays } from './day.ts';
import type { PlaceId } from './id.ts';
import { childrenAt, descendantsAt, spellAt, type PlaceTree } from './place-tree.ts';
import type { Day } from './period.ts';

interface Counts {
	/** The days on which some place begins, ends or changes, in order: between two of them no count differs. */
	readonly boundaries: readonly Day[];
	readonly byEra: Map<string, Map<PlaceId, number>>;
}

const remembered = new WeakMap<PlaceTree, Counts>();
const MOST_ERAS = 512;

/**
 * How many places within `place` are expected to report on the day: those of the reporting level, each counting 1 whatever
 * lies below it; the places without children when the level is null. 0 when the place does not exist on the day.
 */
export function expectedPlaces(tree: PlaceTree, reportingLevel: string | null, place: PlaceId, day: Day): number {
	return expectedOn(tree, reportingLevel, day)(place);
}

/** `expectedPlaces` of one day, for many places. */
export function expectedOn(tree: PlaceTree, reportingLevel: string | null, day: Day): (place: PlaceId) => number {
	const counts = countsOf(tree, reportingLevel, day);
	return (place) => counts.get(place) ?? count(tree, reportingLevel, place, day, counts);
}

function count(tree: PlaceTree, reportingLevel: string | null, place: PlaceId, day: Day, counts: Map<PlaceId, number>): number {
	if (spellAt(tree, place, day) === null) return 0;
	// Parents come before their children, so backwards every child is counted when its parent asks.
	for (const one of [place, ...descendantsAt(tree, place, day)].reverse()) {
		if (counts.has(one)) continue;
		const children = childrenAt(tree, one, day);
		const counted = reportingLevel === null ? children.length === 0 : spellAt(tree, one, day)?.level === reportingLevel;
		counts.set(one, counted ? 1 : children.reduce((sum, child) => sum + (counts.get(child) ?? 0), 0));
	}
	return counts.get(place) ?? 0;
}

/** A number that two days share when no place began, ended or changed between them: what holds of the tree on one holds on the other. */
export function eraAt(tree: PlaceTree, day: Day): number {
	return eraOf(rememberedOf(tree).boundaries, day);
}

function rememberedOf(tree: PlaceTree): Counts {
	let counts = remembered.get(tree);
	if (counts === undefined) remembered.set(tree, (counts = { boundaries: boundariesOf(tree), byEra: new Map() }));
	return counts;
}

function countsOf(tree: PlaceTree, reportingLevel: string | null, day: Day): Map<PlaceId, number> {
	const counts = rememberedOf(tree);
	const key = `${eraOf(counts.boundaries, day)} ${reportingLevel ?? ''}`;
	let era = counts.byEra.get(key);
	if (era === undefined) {
		if (counts.byEra.size >= MOST_ERAS) counts.byEra.clear();
		counts.byEra.set(key, (era = new Map()));
	}
	return era;
}

function boundariesOf(tree: PlaceTree): readonly Day[] {
	const days = new Set<Day>();
	for (const { spells } of tree.places.values()) {
		for (const { validFrom, validTo } of spells) {
			if (validFrom !== null) days.add(validFrom);
			if (validTo !== null) days.add(addDays(validTo, 1));
		}
	}
	return [...days].sort();
}

/** How many boundaries lie at or before the day. */
function eraOf(boundaries: readonly Day[], day: Day): number {
	let low = 0;
	let high = boundaries.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((boundaries[middle] as Day) <= day) low = middle + 1;
		else high = middle;
	}
	return low;
}
