import { addDays } from './day.ts';
import type { PlaceId } from './id.ts';
import type { Place, PlaceSpell } from './place.ts';
import { isValidOn } from './place-tree.ts';
import type { Day } from './period.ts';

/** What is wrong with a set of places; `spell` counts from 0 in the place's order of validity. */
export type PlaceFault =
	| { readonly code: 'place_parent_unknown'; readonly place: PlaceId; readonly spell: number; readonly parent: PlaceId }
	/** The parent does not exist on every day of the spell. */
	| {
			readonly code: 'place_parent_not_valid';
			readonly place: PlaceId;
			readonly spell: number;
			readonly parent: PlaceId;
			readonly day: Day | null;
	  }
	| { readonly code: 'place_cycle'; readonly path: readonly PlaceId[] }
	| { readonly code: 'place_spells_overlap'; readonly place: PlaceId; readonly spell: number }
	| { readonly code: 'place_spell_ends_before_start'; readonly place: PlaceId; readonly spell: number };

/** Every fault of the places, in their order. Numbers roll up over a sound tree only. */
export function placeFaults(places: readonly Place[]): readonly PlaceFault[] {
	const known = new Map(places.map((place) => [place.id, place]));
	return [...places.flatMap((place) => [...spellFaults(place), ...parentFaults(place, known)]), ...cycleFaults(places)];
}

function spellFaults({ id, spells }: Place): PlaceFault[] {
	return spells.flatMap((spell, index): PlaceFault[] => {
		const faults: PlaceFault[] = [];
		if (spell.validFrom !== null && spell.validTo !== null && spell.validTo < spell.validFrom) {
			faults.push({ code: 'place_spell_ends_before_start', place: id, spell: index });
		}
		if (spells.slice(0, index).some((earlier) => meet(earlier, spell)))
			faults.push({ code: 'place_spells_overlap', place: id, spell: index });
		return faults;
	});
}

function parentFaults({ id, spells }: Place, known: ReadonlyMap<PlaceId, Place>): PlaceFault[] {
	return spells.flatMap((spell, index): PlaceFault[] => {
		if (spell.parent === null) return [];
		const parent = known.get(spell.parent);
		if (!parent) return [{ code: 'place_parent_unknown', place: id, spell: index, parent: spell.parent }];
		const gap = firstDayWithout(parent, spell);
		return gap.found ? [{ code: 'place_parent_not_valid', place: id, spell: index, parent: spell.parent, day: gap.day }] : [];
	});
}

/** The first day of `spell` on which `parent` does not exist; null day = before any date that is known. */
function firstDayWithout(parent: Place, spell: PlaceSpell): { readonly found: boolean; readonly day: Day | null } {
	const candidates: (Day | null)[] = [
		spell.validFrom,
		...parent.spells.flatMap(({ validTo }) => (validTo === null ? [] : [addDays(validTo, 1)]))
	];
	for (const day of candidates) {
		if (day === null) {
			if (!parent.spells.some(({ validFrom }) => validFrom === null)) return { found: true, day: null };
		} else if (isValidOn(spell, day) && !parent.spells.some((one) => isValidOn(one, day))) {
			return { found: true, day };
		}
	}
	return { found: false, day: null };
}

function meet(a: PlaceSpell, b: PlaceSpell): boolean {
	return (
		(a.validFrom === null || b.validTo === null || a.validFrom <= b.validTo) &&
		(b.validFrom === null || a.validTo === null || b.validFrom <= a.validTo)
	);
}

/** A place must never be above itself, not even on different days: the roll-up orders places once for all days. */
function cycleFaults(places: readonly Place[]): PlaceFault[] {
	const parents = new Map(places.map(({ id, spells }) => [id, spells.flatMap(({ parent }) => (parent === null ? [] : [parent]))]));
	const settled = new Set<PlaceId>();
	const faults: PlaceFault[] = [];
	for (const start of parents.keys()) {
		const path: { readonly place: PlaceId; next: number }[] = settled.has(start) ? [] : [{ place: start, next: 0 }];
		const onPath = new Set<PlaceId>([start]);
		for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
			const parent = parents.get(step.place)?.[step.next++];
			if (parent === undefined) {
				settled.add(step.place);
				onPath.delete(step.place);
				path.pop();
			} else if (onPath.has(parent)) {
				const cycle = path.slice(path.findIndex(({ place }) => place === parent)).map(({ place }) => place);
				faults.push({ code: 'place_cycle', path: [...cycle, parent] });
			} else if (!settled.has(parent)) {
				onPath.add(parent);
				path.push({ place: parent, next: 0 });
			}
		}
	}
	return faults;
}
