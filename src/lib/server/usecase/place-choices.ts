import type { Place } from '#lib/domain/place.ts';
import { nearestSpell, type PlaceTree } from '#lib/domain/place-tree.ts';
import type { Day } from '#lib/domain/period.ts';
import type { PlaceChoice } from './figure-match.ts';

/**
 * Places to choose from, in their order, each with every name it has had. Those that are called alike are told apart by type and by what
 * they lie in, those of two times by their years.
 */
export function placeChoices(places: readonly Place[], tree: PlaceTree, today: Day): readonly PlaceChoice[] {
	const named = places.map(({ id, spells }) => {
		const spell = nearestSpell(tree, id, today);
		const parent = spell === null || spell.parent === null ? null : nearestSpell(tree, spell.parent, today);
		const within = [spell?.type, parent?.name].filter(Boolean).join(', ');
		const years = [spell?.validFrom?.slice(0, 4) ?? '', spell?.validTo?.slice(0, 4) ?? ''].join('–');
		return {
			id: id as string,
			spelled: [spell?.name ?? id, `${spell?.name ?? id} (${within})`, `${spell?.name ?? id} (${within}, ${years})`],
			names: spells.flatMap(({ type, name, aliases }) => [name, ...aliases].map((one) => ({ type, name: one })))
		};
	});
	const counts = new Map<string, number>();
	for (const { spelled } of named) for (const one of spelled) counts.set(one, (counts.get(one) ?? 0) + 1);
	return named.map(({ id, spelled, names }) => ({ id, name: spelled.find((one) => counts.get(one) === 1) ?? spelled.at(-1) ?? id, names }));
}
