import type { IndicatorId, PlaceId, TargetId } from '../domain/id.ts';
import { descendantsAt } from '../domain/place-tree.ts';
import { allocationGaps } from '../domain/reconciliation.ts';
import type { Catalogue } from './catalogue.ts';
import { placeView } from './part.ts';
import type { PlaceView } from './scorecard.ts';

/** A target and what was given of it to the places of one level below, where the two differ. */
export interface Allocation {
	readonly indicator: IndicatorId;
	readonly target: TargetId;
	/** The target's own. */
	readonly place: PlaceView;
	readonly level: string;
	readonly assigned: number;
	readonly allocated: number;
	/** allocated − assigned. */
	readonly difference: number;
	/** As named when the target begins; in the order of the places. */
	readonly parts: readonly { readonly target: TargetId; readonly place: PlaceView; readonly value: number }[];
	/** Places of the level that were given nothing. */
	readonly without: readonly PlaceView[];
}

/** Targets do not change between readings of one catalogue. */
const known = new WeakMap<Catalogue, readonly Allocation[]>();

/** Every allocation of the catalogue that does not add up. */
export function allocationsOf(catalogue: Catalogue): readonly Allocation[] {
	const kept = known.get(catalogue);
	if (kept !== undefined) return kept;
	const { targets, indicator: indicators, measure: measures, tree } = catalogue;
	const byId = new Map(targets.map((target) => [target.id, target]));
	const allocations = allocationGaps({ targets, indicators, measures, tree }).flatMap((gap): readonly Allocation[] => {
		const target = byId.get(gap.target);
		if (target === undefined) return [];
		const viewOf = (place: PlaceId) => placeView(catalogue, place, target.from);
		const given = new Set(gap.parts.map(({ place }) => place));
		return [
			{
				...gap,
				place: viewOf(target.place),
				parts: gap.parts
					.map(({ target: part, place, value }) => ({ target: part, place: viewOf(place), value }))
					.toSorted((a, b) => a.place.order - b.place.order),
				without: descendantsAt(tree, target.place, target.from)
					.filter((place) => !given.has(place))
					.map(viewOf)
					.filter(({ level }) => level === gap.level)
					.toSorted((a, b) => a.order - b.order)
			}
		];
	});
	known.set(catalogue, allocations);
	return allocations;
}
