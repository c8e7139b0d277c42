import type { GroupId, PlaceId, ProgrammeId } from './id.ts';
import type { GroupMembership, Place, PlaceSpell } from './place.ts';
import type { Day } from './period.ts';

/** One spell of a place below a parent. */
export interface Branch {
	readonly place: PlaceId;
	readonly spell: PlaceSpell;
}

/**
 * The places of a workspace with their look-ups, built once per catalogue. Every question takes a day, because places
 * are founded, renamed, moved and dissolved; nothing assumes a number of levels.
 */
export interface PlaceTree {
	readonly places: ReadonlyMap<PlaceId, Place>;
	/** Spells by parent (null: roots), in official order: every place that was below it on some day. */
	readonly branches: ReadonlyMap<PlaceId | null, readonly Branch[]>;
}

/** Never fails: what is wrong with the places is told by `placeFaults`, and look-ups end even in a tree with cycles. */
export function placeTree(places: readonly Place[]): PlaceTree {
	const branches = new Map<PlaceId | null, Branch[]>();
	for (const place of places) {
		for (const spell of place.spells) {
			const siblings = branches.get(spell.parent);
			if (siblings) siblings.push({ place: place.id, spell });
			else branches.set(spell.parent, [{ place: place.id, spell }]);
		}
	}
	for (const siblings of branches.values()) siblings.sort(inOfficialOrder);
	return { places: new Map(places.map((place) => [place.id, place])), branches };
}

/** Whether the spell holds on the day; both of its ends are inclusive. */
export function isValidOn(spell: Pick<PlaceSpell, 'validFrom' | 'validTo'>, day: Day): boolean {
	return (spell.validFrom === null || spell.validFrom <= day) && (spell.validTo === null || day <= spell.validTo);
}

/** Whether the place existed on any day from the first to the last, both inclusive. */
export function existsDuring(tree: PlaceTree, id: PlaceId, first: Day, last: Day): boolean {
	const spells = tree.places.get(id)?.spells ?? [];
	return spells.some(({ validFrom, validTo }) => (validFrom === null || validFrom <= last) && (validTo === null || first <= validTo));
}

/** Attributes of the place on the day; null when it is unknown or did not exist then. */
export function spellAt(tree: PlaceTree, id: PlaceId, day: Day): PlaceSpell | null {
	return tree.places.get(id)?.spells.find((spell) => isValidOn(spell, day)) ?? null;
}

/** As `spellAt`, or else the last spell before the day, or the first after it: how to name a place that no longer exists. */
export function nearestSpell(tree: PlaceTree, id: PlaceId, day: Day): PlaceSpell | null {
	const spells = tree.places.get(id)?.spells ?? [];
	return (
		spells.find((spell) => isValidOn(spell, day)) ??
		spells.findLast((spell) => spell.validTo !== null && spell.validTo < day) ??
		spells[0] ??
		null
	);
}

/** Places directly below on the day, in official order; `null` asks for the roots. */
export function childrenAt(tree: PlaceTree, id: PlaceId | null, day: Day): readonly PlaceId[] {
	const branches = tree.branches.get(id) ?? [];
	return branches.filter(({ spell }) => isValidOn(spell, day)).map(({ place }) => place);
}

/** Places below on the day, without the place itself, each parent before its children, in official order; of one level when given. */
export function descendantsAt(tree: PlaceTree, id: PlaceId, day: Day, level?: string): readonly PlaceId[] {
	const found: PlaceId[] = [];
	const seen = new Set<PlaceId>([id]);
	const waiting = [...branchesAt(tree, id, day)].reverse();
	for (let branch = waiting.pop(); branch !== undefined; branch = waiting.pop()) {
		if (seen.has(branch.place)) continue;
		seen.add(branch.place);
		if (level === undefined || branch.spell.level === level) found.push(branch.place);
		waiting.push(...branchesAt(tree, branch.place, day).reverse());
	}
	return found;
}

function branchesAt(tree: PlaceTree, id: PlaceId, day: Day): Branch[] {
	return (tree.branches.get(id) ?? []).filter(({ spell }) => isValidOn(spell, day));
}

/** The day itself, or the last day of a place that had ended by then: what is asked about it later is answered as of its end. */
export function standingDay(tree: PlaceTree, id: PlaceId, day: Day): Day {
	const spell = nearestSpell(tree, id, day);
	return spell !== null && spell.validTo !== null && spell.validTo < day ? spell.validTo : day;
}

/** Places of a level within the place on the day: those below it, or the place itself when it is of that level. */
export function placesOfLevel(tree: PlaceTree, id: PlaceId, day: Day, level: string): readonly PlaceId[] {
	const on = standingDay(tree, id, day);
	return spellAt(tree, id, on)?.level === level ? [id] : descendantsAt(tree, id, on, level);
}

/** Places above on the day, root first, without the place itself. A place that ended is looked up on its last day. */
export function ancestorsAt(tree: PlaceTree, id: PlaceId, day: Day): readonly PlaceId[] {
	const path: PlaceId[] = [];
	const seen = new Set<PlaceId>([id]);
	let above = nearestSpell(tree, id, day)?.parent ?? null;
	while (above !== null && !seen.has(above)) {
		seen.add(above);
		path.push(above);
		above = nearestSpell(tree, above, day)?.parent ?? null;
	}
	return path.reverse();
}

/** Whether the place ever was the root or stood below it, on one and the same day at every step up. */
export function belongedTo(tree: PlaceTree, id: PlaceId, root: PlaceId): boolean {
	const climb = (place: PlaceId, from: Day | null, to: Day | null, below: ReadonlySet<PlaceId>): boolean => {
		if (place === root) return true;
		return (tree.places.get(place)?.spells ?? []).some(({ parent, validFrom, validTo }) => {
			if (parent === null || below.has(parent)) return false;
			const first = validFrom === null || (from !== null && from > validFrom) ? from : validFrom;
			const last = validTo === null || (to !== null && to < validTo) ? to : validTo;
			if (first !== null && last !== null && last < first) return false;
			return climb(parent, first, last, new Set([...below, parent]));
		});
	};
	return climb(id, null, null, new Set([id]));
}

/** Members of a group on the day, in official order. */
export function groupMembersAt(
	tree: PlaceTree,
	memberships: readonly GroupMembership[],
	programme: ProgrammeId,
	group: GroupId,
	day: Day
): readonly PlaceId[] {
	const members = memberships
		.filter((membership) => membership.programme === programme && membership.group === group && isValidOn(membership, day))
		.map((membership) => ({ place: membership.place, spell: nearestSpell(tree, membership.place, day) }));
	const known = members.filter((member): member is Branch => member.spell !== null);
	return [...new Set(known.sort(inOfficialOrder).map(({ place }) => place))];
}

/** Names of the levels, outermost first, by the shallowest place of each. */
export function levelsOf(tree: PlaceTree): readonly string[] {
	const depths = new Map<string, number>();
	const seen = new Set<PlaceId>();
	let current = tree.branches.get(null) ?? [];
	for (let depth = 0; current.length > 0; depth++) {
		const fresh = current.filter(({ place }) => !seen.has(place));
		for (const { place, spell } of current) {
			if (!depths.has(spell.level)) depths.set(spell.level, depth);
			seen.add(place);
		}
		current = fresh.flatMap(({ place }) => tree.branches.get(place) ?? []);
	}
	return [...depths.keys()];
}

/** The order of official lists: `order`, then code; the id settles the rest, so that no order depends on loading. */
function inOfficialOrder(a: Branch, b: Branch): number {
	return a.spell.order - b.spell.order || compareText(a.spell.code, b.spell.code) || compareText(a.place, b.place);
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
