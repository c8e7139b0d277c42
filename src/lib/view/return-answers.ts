import type { MeasureId, PlaceId } from '../domain/id.ts';
import type { Measure } from '../domain/measure.ts';
import type { Observation } from '../domain/observation.ts';
import { lastDay, samePeriod, type Period } from '../domain/period.ts';
import { descendantsAt } from '../domain/place-tree.ts';
import { submissionPeriodOf } from '../domain/submission.ts';
import type { Catalogue } from './catalogue.ts';

/** A figure that a place was asked for and has not given, not even as a blank with its reason. */
export interface MissingFigure {
	readonly measure: MeasureId;
	readonly name: string;
	readonly nameEn: string | null;
	/** null: the measure as a whole. */
	readonly category: string | null;
}

/** The figures that belong to each place's return of the period: entered there or below. */
export function answersByPlace(
	catalogue: Catalogue,
	places: readonly PlaceId[],
	period: Period,
	observations: readonly Observation[]
): ReadonlyMap<PlaceId, readonly Observation[]> {
	const reporter = new Map<PlaceId, PlaceId>();
	for (const place of places)
		for (const one of [place, ...descendantsAt(catalogue.tree, place, lastDay(period))]) if (!reporter.has(one)) reporter.set(one, place);
	const own = observations.filter((one) => belongsTo(catalogue, one, period));
	const answers = Map.groupBy(own, ({ place }) => reporter.get(place) ?? place);
	return new Map(places.map((place) => [place, answers.get(place) ?? []]));
}

function belongsTo({ measure }: Catalogue, { measure: id, period: of }: Observation, period: Period): boolean {
	const frequency = measure.get(id)?.frequency;
	return frequency !== undefined && samePeriod(submissionPeriodOf(frequency, of, period.scheme), period);
}

/** Category by category once one of them is given; a total answers for all. */
export function missingCategories(measure: Measure, answers: readonly Observation[]): readonly (string | null)[] {
	const given = new Set(answers.flatMap(({ measure: id, category }) => (id === measure.id ? [category] : [])));
	if (given.has(null)) return [];
	return given.size === 0 ? [null] : measure.categories.filter((category) => !given.has(category));
}

export function missingFigures(asked: readonly Measure[], answers: readonly Observation[]): readonly MissingFigure[] {
	return asked.flatMap((measure) =>
		missingCategories(measure, answers).map((category) => ({ measure: measure.id, name: measure.name, nameEn: measure.nameEn, category }))
	);
}
