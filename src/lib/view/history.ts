import type { Revision } from '../domain/observation.ts';
import { nearestSpell } from '../domain/place-tree.ts';
import { lastDay } from '../domain/period.ts';
import type { Catalogue } from './catalogue.ts';
import type { IndicatorSheet } from './indicator-sheet.ts';

/** Revisions newest first, each marked when a later one of the same measure, place, period and category replaced it. */
export function historyOf(catalogue: Catalogue, observations: readonly Revision[]): IndicatorSheet['history'] {
	const newest = new Map<string, number>();
	for (const observation of observations) {
		const key = keyOf(observation);
		newest.set(key, Math.max(newest.get(key) ?? -Infinity, observation.sequence));
	}
	return observations
		.toSorted((a, b) => b.sequence - a.sequence)
		.map((observation) => ({
			observation,
			measureName: catalogue.measure.get(observation.measure)?.name ?? observation.measure,
			placeName: nearestSpell(catalogue.tree, observation.place, lastDay(observation.period))?.name ?? observation.place,
			superseded: newest.get(keyOf(observation)) !== observation.sequence
		}));
}

function keyOf({ measure, place, period, category }: Revision): string {
	return JSON.stringify([measure, place, period.start, period.end, category]);
}
