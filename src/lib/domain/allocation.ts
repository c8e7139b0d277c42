import { partsOf } from './expression.ts';
import { differenceAt, settled } from './figure-value.ts';
import type { IndicatorId, MeasureId, PlaceId, TargetId } from './id.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';
import { ancestorsAt, levelsOf, nearestSpell, type PlaceTree } from './place-tree.ts';
import { goalOf, supersededTargets, type Target } from './target.ts';

/** A target and the sum of the targets given to the places of one level below it, where the two differ. Both are kept. */
export interface AllocationGap {
	readonly target: TargetId;
	readonly indicator: IndicatorId;
	readonly level: string;
	readonly assigned: number;
	readonly allocated: number;
	/** allocated − assigned. */
	readonly difference: number;
	readonly parts: readonly { readonly target: TargetId; readonly place: PlaceId; readonly value: number }[];
}

/**
 * Compares every target with those of the same indicator, due day and side that were given to places below it, level by level. Only what
 * adds up can be allocated: no ratios, no counts of places, no measures that are not summed; no stretch aims, no superseded versions.
 */
export function allocationGaps({
	targets,
	indicators,
	measures,
	tree
}: {
	readonly targets: readonly Target[];
	readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
	readonly measures: ReadonlyMap<MeasureId, Measure>;
	readonly tree: PlaceTree;
}): readonly AllocationGap[] {
	const superseded = supersededTargets(targets);
	const inForce = targets.filter(({ id, eachLevel, stretch }) => eachLevel === null && !stretch && !superseded.has(id));
	const levels = levelsOf(tree);
	return [...Map.groupBy(inForce, ({ indicator }) => indicator)].flatMap(([id, ofIndicator]) => {
		const indicator = indicators.get(id);
		if (indicator === undefined || !addsUp(indicator, measures) || ofIndicator.length < 2) return [];
		const shares = ofIndicator.flatMap((target) => {
			const goal = goalOf(target, indicator.direction);
			return goal === null || goal.kind === 'band' ? [] : [{ target, goal, above: new Set(ancestorsAt(tree, target.place, target.from)) }];
		});
		return shares.flatMap(({ target, goal }) => {
			const below = shares.filter(
				(share) => share.above.has(target.place) && share.target.due === target.due && share.goal.kind === goal.kind
			);
			const byLevel = Map.groupBy(below, (share) => nearestSpell(tree, share.target.place, share.target.from)?.level ?? '');
			return [...byLevel]
				.toSorted(([a], [b]) => levels.indexOf(a) - levels.indexOf(b))
				.flatMap(([level, parts]): AllocationGap[] => {
					const allocated = settled(parts.reduce((sum, part) => sum + part.goal.value, 0));
					const difference = differenceAt(indicator.decimals, allocated, goal.value);
					if (difference === 0) return [];
					return [
						{
							target: target.id,
							indicator: id,
							level,
							assigned: goal.value,
							allocated,
							difference,
							parts: parts.map(({ target: { id, place }, goal: share }) => ({ target: id, place, value: share.value }))
						}
					];
				});
		});
	});
}

function addsUp({ expression }: Indicator, measures: ReadonlyMap<MeasureId, Measure>): boolean {
	return partsOf(expression).every((part) => {
		if (part.kind === 'binary')
			return part.operator === '+' || part.operator === '-' || part.left.kind === 'number' || part.right.kind === 'number';
		if (part.kind === 'measure') return measures.get(part.measure)?.overPlaces === 'sum';
		return part.kind === 'number' || part.kind === 'negate';
	});
}
