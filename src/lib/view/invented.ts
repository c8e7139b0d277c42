import type { MeasureId, PlaceId } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import { measuresIn } from '../domain/measure-context.ts';
import type { Period } from '../domain/period.ts';
import { ancestorsAt } from '../domain/place-tree.ts';
import { predecessorsOf } from '../domain/todays-map.ts';
import { selectedPlaces } from './need.ts';
import type { Question } from './question.ts';

/** The places at which a measure holds an invented figure, entered there. */
export type InventedFigures = ReadonlyMap<MeasureId, ReadonlySet<PlaceId>>;

/**
 * Whether an indicator's value at a place rests on an invented figure: one entered there, or, where the value is rolled up, one
 * of a place below. A stated total over an invented breakdown is not invented.
 */
export function restsOnInvented(
	question: Question,
	indicator: Indicator,
	place: PlaceId,
	period: Period,
	invented: InventedFigures
): boolean {
	const { catalogue, facts, selection } = question;
	const read = place === question.place ? selectedPlaces(catalogue, selection) : [place];
	// On today's map a place speaks for its predecessors.
	const roots = new Set(
		selection.view === 'reported' ? read : read.flatMap((one) => predecessorsOf(catalogue.tree, catalogue.successions, one))
	);
	return [...measuresIn(indicator.expression)].some((measure) => {
		const places = invented.get(measure);
		if (places === undefined) return false;
		if (facts.reading(measure, place, period, null).own) return places.has(place);
		return [...places].some((one) => roots.has(one) || ancestorsAt(catalogue.tree, one, selection.asOf).some((above) => roots.has(above)));
	});
}
