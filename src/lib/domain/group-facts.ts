import type { Facts } from './facts.ts';
import type { Figure } from './figure.ts';
import type { MeasureId, PlaceId } from './id.ts';
import { factsFrom } from './known-facts.ts';
import type { PlaceTree } from './place-tree.ts';
import type { PlaceSpell } from './place.ts';
import { rollUpPlace } from './rollup.ts';

/**
 * Facts in which `group` is a place above its members: its figures roll up theirs, by the rule of every other place, and `count(…)` goes
 * through them. All else is answered as before.
 * @param group an id that no place has
 * @param members `groupMembersAt` the day in question; their figures must be among the facts
 */
export function groupFacts(facts: Facts, group: PlaceId, members: readonly PlaceId[]): Facts {
	const tree = treeWith(facts.tree, group, members);
	const rolledUp = new Map<MeasureId, readonly Figure[]>();
	const figuresAt = (id: MeasureId, place: PlaceId, category: string | null): readonly Figure[] => {
		if (place !== group) return facts.figures(id, place, category);
		const known = facts.measure(id);
		if (known === null) return [];
		let figures = rolledUp.get(id);
		if (figures === undefined) {
			const categories = [null, ...known.measure.categories];
			const below = new Map(members.map((member) => [member, categories.flatMap((one) => facts.figures(id, member, one))]));
			rolledUp.set(id, (figures = rollUpPlace({ tree, ...known, place: group, own: [], below })));
		}
		return figures.filter((figure) => figure.category === category);
	};
	return factsFrom(tree, (id) => facts.measure(id), figuresAt);
}

function treeWith({ places, branches }: PlaceTree, group: PlaceId, members: readonly PlaceId[]): PlaceTree {
	const spell: PlaceSpell = {
		code: '',
		name: '',
		nameEn: null,
		// A group is no level: no question about levels may find it.
		level: '',
		type: '',
		parent: null,
		validFrom: null,
		validTo: null,
		order: 0,
		aliases: [],
		tile: null
	};
	const below = members.flatMap((place) => (places.get(place)?.spells ?? []).map((one) => ({ place, spell: one })));
	return {
		places: new Map([...places, [group, { id: group, spells: [spell] }]]),
		branches: new Map([...branches, [group, below]])
	};
}
