import type { Facts } from '#lib/domain/facts.ts';
import type { MeasureId } from '#lib/domain/id.ts';
import { factsOf } from '#lib/domain/known-facts.ts';
import { rollUp } from '#lib/domain/rollup.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { unionOf, type FigureNeed } from '#lib/view/need.ts';
import type { Store } from '../db.ts';
import { readNeededFigures } from '../store/figures.ts';
import { listObservations } from '../store/observations.ts';
import { readVersion } from '../store/state.ts';
import { kept } from './view-cache.ts';

/**
 * The figures that a view needs: from the store's roll-up, or, as known at a moment, rolled up anew from the observations
 * of that moment by the same rule.
 */
export async function loadFacts(store: Store, catalogue: Catalogue, needs: readonly FigureNeed[], knownAt: string | null): Promise<Facts> {
	if (knownAt !== null) return factsKnownAt(store, catalogue, unionOf(needs).measures, knownAt);
	const figures = await readNeededFigures(store.db, needs);
	return factsOf({ tree: catalogue.tree, measures: catalogue.measure, contexts: catalogue.contexts, figures });
}

/** The figures of this many observations weigh as much as a scorecard. */
const OBSERVATIONS_A_SCORECARD = 100;

/** Of all places: a page of one commune and that of its district share them. */
async function factsKnownAt(store: Store, catalogue: Catalogue, measures: readonly MeasureId[], moment: string): Promise<Facts> {
	const key = JSON.stringify(['facts', measures.toSorted(), moment]);
	const make = async () => {
		const observations = Map.groupBy(await listObservations(store.db, { measures }, moment), (observation) => observation.measure);
		weight += [...observations.values()].reduce((sum, list) => sum + list.length, 0) / OBSERVATIONS_A_SCORECARD;
		const figures = measures.flatMap((id) => {
			const measure = catalogue.measure.get(id);
			const context = catalogue.contexts.get(id);
			return measure && context ? rollUp({ tree: catalogue.tree, measure, context, observations: observations.get(id) ?? [] }) : [];
		});
		return factsOf({ tree: catalogue.tree, measures: catalogue.measure, contexts: catalogue.contexts, figures });
	};
	let weight = 1;
	return kept(store.db, await readVersion(store.db), key, make, () => weight);
}
