import type { Kysely, Transaction } from 'kysely';
import type { MeasureId, PlaceId } from '#lib/domain/id.ts';
import { rollUp, rollUpPlace } from '#lib/domain/rollup.ts';
import { placesBelow, placesUpward } from '#lib/domain/rollup-order.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { readCatalogue } from './catalogue.ts';
import { known } from './keys.ts';
import { insertFigures, readFigures, replaceFigures } from './figures.ts';
import { appendObservations, listObservations, type By, type NewObservation } from './observations.ts';
import { publicationOf } from './publication.ts';
import type { Database } from './tables.ts';

/**
 * Records observations and everything that follows from them above, within a writing transaction (`audited`): a figure is never
 * seen without the observations it rests on.
 *
 * @param catalogue of this store (`loadCatalogue`)
 * @param hear how many of them are written with all that follows, measure by measure
 * @returns the sequences of the observations, in their order
 */
export async function recordObservations(
	trx: Transaction<Database>,
	catalogue: Catalogue,
	observations: readonly NewObservation[],
	by: By,
	hear: (written: number) => void = () => {}
): Promise<readonly number[]> {
	const sequences = await appendObservations(trx, observations, by);
	let written = 0;
	for (const [measure, ofMeasure] of Map.groupBy(observations, (observation) => observation.measure)) {
		await refreshFigures(
			trx,
			catalogue,
			measure,
			ofMeasure.map(({ place }) => place)
		);
		hear((written += ofMeasure.length));
	}
	return sequences;
}

/**
 * Recomputes the figures of a measure at the written places and at all above them, children first; never incremented. However many were
 * written, the store is asked as often as for one.
 */
export async function refreshFigures(
	trx: Kysely<Database>,
	catalogue: Catalogue,
	measureId: MeasureId,
	written: readonly PlaceId[]
): Promise<void> {
	const { tree } = catalogue;
	const counts = await publicationOf(trx, null, catalogue);
	const measure = known(catalogue.measure, measureId);
	const context = known(catalogue.contexts, measureId);
	const places = placesUpward(tree, written);
	const entered = await listObservations(trx, { measures: [measureId], places, drafts: true });
	const own = Map.groupBy(entered.filter(counts), ({ place }) => place);
	const refreshed = new Set(places);
	const untouched = [...new Set(places.flatMap((place) => placesBelow(tree, place)))].filter((place) => !refreshed.has(place));
	const below = Map.groupBy(await readFigures(trx, { measures: [measureId], places: untouched }), ({ place }) => place);
	for (const place of places) below.set(place, [...rollUpPlace({ tree, measure, context, place, own: own.get(place) ?? [], below })]);
	await replaceFigures(
		trx,
		measureId,
		places,
		places.flatMap((place) => below.get(place) ?? [])
	);
}

/** Empties the roll-up table, so that what its rows name may change; `rebuildFigures` fills it again in the same transaction. */
export async function dropFigures(trx: Transaction<Database>): Promise<void> {
	await trx.deleteFrom('figure').execute();
}

/** Fills the empty roll-up table from all observations, measure by measure. */
export async function rebuildFigures(trx: Kysely<Database>): Promise<void> {
	const catalogue = await readCatalogue(trx);
	const { tree, measures, contexts } = catalogue;
	const counts = await publicationOf(trx, null, catalogue);
	for (const measure of measures) {
		const observations = (await listObservations(trx, { measures: [measure.id], drafts: true })).filter(counts);
		await insertFigures(trx, rollUp({ tree, measure, context: known(contexts, measure.id), observations }));
	}
}
