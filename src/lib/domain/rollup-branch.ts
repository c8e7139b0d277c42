import type { Figure } from './figure.ts';
import type { PlaceId } from './id.ts';
import type { PlaceSpell } from './place.ts';
import { isValidOn, type PlaceTree } from './place-tree.ts';
import type { Day } from './period.ts';
import { placesBelow } from './rollup-order.ts';

/** A place directly below the one that is rolled up, with its figures by category, each list in order of period end. */
export interface RollUpBranch {
	readonly place: PlaceId;
	readonly figures: ReadonlyMap<string | null, readonly Figure[]>;
	readonly spells: readonly PlaceSpell[];
	/** The spells under the place that is rolled up. */
	readonly here: ReadonlySet<PlaceSpell>;
	/** True when it has always been here and always will be. */
	readonly always: boolean;
}

interface BranchSource {
	readonly tree: PlaceTree;
	readonly place: PlaceId;
	readonly below: ReadonlyMap<PlaceId, readonly Figure[]>;
}

/** The branches that have figures, in official order, so that a sum is the same whatever order figures were loaded in. */
export function branchesOf({ tree, place, below }: BranchSource): readonly RollUpBranch[] {
	const branches = tree.branches.get(place) ?? [];
	if (branches.length === 0) return [];
	return placesBelow(tree, place).flatMap((child): RollUpBranch[] => {
		const figures = below.get(child);
		if (figures === undefined || figures.length === 0) return [];
		const spells = tree.places.get(child)?.spells ?? [];
		const [only] = spells;
		if (spells.length === 1 && only !== undefined && only.validFrom === null && only.validTo === null) {
			return [{ place: child, figures: groupByCategory(figures), spells, here: new Set(spells), always: true }];
		}
		const here = new Set(branches.flatMap((branch) => (branch.place === child ? [branch.spell] : [])));
		return [{ place: child, figures: groupByCategory(figures), spells, here, always: false }];
	});
}

function groupByCategory(figures: readonly Figure[]): ReadonlyMap<string | null, readonly Figure[]> {
	const groups = new Map<string | null, Figure[]>();
	for (const figure of figures) {
		const group = groups.get(figure.category);
		if (group) group.push(figure);
		else groups.set(figure.category, [figure]);
	}
	return groups;
}

/** Whether the branch hangs here on the day. */
export function isHereOn(branch: RollUpBranch, day: Day): boolean {
	return branch.always || branch.spells.some((spell) => branch.here.has(spell) && isValidOn(spell, day));
}

/** Whether what happened in a run of days counts here: the place hung here on the last of those days on which it existed. */
export function isHereDuring(branch: RollUpBranch, start: Day, last: Day): boolean {
	if (branch.always) return true;
	const spell = branch.spells.findLast(
		({ validFrom, validTo }) => (validFrom === null || validFrom <= last) && (validTo === null || start <= validTo)
	);
	return spell !== undefined && branch.here.has(spell);
}
