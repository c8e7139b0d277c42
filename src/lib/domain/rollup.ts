import type { Figure } from './figure.ts';
import { figureFor } from './figure-search.ts';
import type { PlaceId } from './id.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { Observation } from './observation.ts';
import type { Period } from './period.ts';
import type { PlaceTree } from './place-tree.ts';
import { branchesOf } from './rollup-branch.ts';
import { rollUpFlow } from './rollup-flow.ts';
import { placesBottomUp } from './rollup-order.ts';
import { rollUpStock } from './rollup-stock.ts';
import { statementsOf, wholeStatements } from './statement.ts';

/** One node of the roll-up: everything that the figures of one measure at one place rest on. */
export interface RollUpNode {
	readonly tree: PlaceTree;
	readonly measure: Measure;
	readonly context: MeasureContext;
	readonly place: PlaceId;
	/** Revisions in force of this measure at this place, all periods and categories. */
	readonly own: readonly Observation[];
	/** Figures of this measure, all periods and categories, of each place directly below on any day (`placesBelow`); a place without figures may be left out. */
	readonly below: ReadonlyMap<PlaceId, readonly Figure[]>;
}

/**
 * All figures of one measure at one place, from what was entered there and the figures of the places directly below: the single
 * rule by which numbers rise through the tree. Pure, so a store refreshes after a write by calling it for the
 * written place and then for every place of `placesUpward`, children first, replacing all rows of that measure and place.
 * @returns by category (null first, then as the measure lists them), each in order of period end
 */
export function rollUpPlace(node: RollUpNode): Figure[] {
	const { measure } = node;
	const rollUpCategory = measure.kind === 'increment' ? rollUpFlow : rollUpStock;
	const own = statementsOf(measure, node.own);
	const below = branchesOf(node);
	const seen = new Set<string>(measure.categories);
	for (const category of own.keys()) if (category !== null) seen.add(category);
	for (const branch of below) for (const category of branch.figures.keys()) if (category !== null) seen.add(category);
	const categories = [...seen];

	const byCategory = new Map<string, Figure[]>();
	for (const category of categories) {
		const figures = rollUpCategory(node, category, own.get(category) ?? [], below);
		if (figures.length > 0) byCategory.set(category, figures);
	}
	const figureAt = (category: string, period: Period) => figureFor(measure.kind, byCategory.get(category) ?? [], period);
	const whole = rollUpCategory(node, null, wholeStatements(measure, own, categories, figureAt), below);
	return [whole, ...byCategory.values()].flat();
}

/**
 * All figures of one measure at all places: `rollUpPlace` for every place that has something to say, children first. Linear in
 * the number of observations and of children's figures.
 * @param observations revisions in force of this measure (`asKnownAt`); of other measures they must not be among them
 */
export function rollUp({
	tree,
	measure,
	context,
	observations
}: {
	readonly tree: PlaceTree;
	readonly measure: Measure;
	readonly context: MeasureContext;
	readonly observations: Iterable<Observation>;
}): Figure[] {
	const own = new Map<PlaceId, Observation[]>();
	for (const observation of observations) {
		const list = own.get(observation.place);
		if (list) list.push(observation);
		else own.set(observation.place, [observation]);
	}
	const figures = new Map<PlaceId, readonly Figure[]>();
	const all: Figure[] = [];
	for (const { place, below } of placesBottomUp(tree)) {
		const said = own.get(place);
		if (said === undefined && !below.some((child) => figures.has(child))) continue;
		const found = rollUpPlace({ tree, measure, context, place, own: said ?? [], below: figures });
		if (found.length === 0) continue;
		figures.set(place, found);
		for (const figure of found) all.push(figure);
	}
	return all;
}
