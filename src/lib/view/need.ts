import type { MeasureId, PlaceId } from '../domain/id.ts';
import { partsOf, type Expression } from '../domain/expression.ts';
import type { Identity } from '../domain/identity.ts';
import type { Indicator } from '../domain/indicator.ts';
import { restsOnPlaces } from '../domain/known-facts.ts';
import { measuresIn } from '../domain/measure-context.ts';
import type { Day } from '../domain/period.ts';
import { childrenAt, groupMembersAt, placesOfLevel, spellAt, standingDay } from '../domain/place-tree.ts';
import { placesBelow } from '../domain/rollup-order.ts';
import { predecessorsOf } from '../domain/todays-map.ts';
import { programmeOf, type Catalogue } from './catalogue.ts';
import type { Selection } from './scorecard.ts';

/** Figures to load: every measure at every place of the pair. Several needs are several queries, or one over their union. */
export interface FigureNeed {
	readonly measures: readonly MeasureId[];
	readonly places: readonly PlaceId[];
}

/** Measures of the programme's indicators and of the identities that tie them. */
export function measuresNeeded(catalogue: Catalogue, selection: Pick<Selection, 'programme'>): readonly MeasureId[] {
	const measures = new Set(
		(catalogue.indicatorsOf.get(selection.programme) ?? []).flatMap(({ expression }) => [...measuresIn(expression)])
	);
	for (const measure of tiedMeasures(catalogue, [...measures])) measures.add(measure);
	return [...measures];
}

/** The selected place, or the members of the selected group on the as-of day: where a scorecard's own numbers are read. */
export function selectedPlaces(catalogue: Catalogue, { programme, place, group, asOf }: Selection): readonly PlaceId[] {
	return group === null ? [place] : groupMembersAt(catalogue.tree, catalogue.groups, programme, group, asOf);
}

/** The day whose places are listed: `day` itself, or on today's map the newest the workspace knows (its last reorganisation, if later). */
export function mapDay(catalogue: Catalogue, { view, asOf }: Pick<Selection, 'view' | 'asOf'>, day: Day): Day {
	return view === 'reported' ? day : catalogue.successions.reduce((latest, { date }) => (date > latest ? date : latest), asOf);
}

/** Places of a level within the selection on the day. */
export function placesWithin(catalogue: Catalogue, selection: Selection, day: Day, level: string): readonly PlaceId[] {
	const on = mapDay(catalogue, selection, day);
	return selectedPlaces(catalogue, selection).flatMap((place) => placesOfLevel(catalogue.tree, place, on, level));
}

/** A page lists no more than this many places; the largest province has 168 communes. */
export const MOST_PLACES_LISTED = 200;

/**
 * The places that a breakdown lists: those of the programme's level within the selection on the as-of day; within a place of
 * that level, and where there are too many for a page (a country's communes), the places directly below the selected one. A
 * place that ended is looked up on its last day.
 */
export function listedPlaces(catalogue: Catalogue, selection: Selection): readonly PlaceId[] {
	const { placeLevel } = programmeOf(catalogue, selection.programme);
	const day = standingDay(catalogue.tree, selection.place, mapDay(catalogue, selection, selection.asOf));
	const deepest = selection.group === null && spellAt(catalogue.tree, selection.place, day)?.level === placeLevel;
	const listed = deepest ? [] : placesWithin(catalogue, selection, selection.asOf, placeLevel);
	return deepest || listed.length > MOST_PLACES_LISTED ? childrenAt(catalogue.tree, selection.place, day) : listed;
}

/** The places whose figures are held against the identities: the selected and the listed ones. */
export function placesReconciled(catalogue: Catalogue, selection: Selection): readonly PlaceId[] {
	return [...new Set([...selectedPlaces(catalogue, selection), ...listedPlaces(catalogue, selection)])];
}

/** Identities that tie one of the measures. */
export function identitiesOf(catalogue: Catalogue, measures: readonly MeasureId[]): readonly Identity[] {
	return catalogue.identities.filter(({ left, right }) =>
		[left, right].some((side) => [...measuresIn(side)].some((measure) => measures.includes(measure)))
	);
}

function tiedMeasures(catalogue: Catalogue, measures: readonly MeasureId[]): readonly MeasureId[] {
	return [...new Set(identitiesOf(catalogue, measures).flatMap(({ left, right }) => [...measuresIn(left), ...measuresIn(right)]))];
}

/** A scorecard reads its place, and the places below only for k/n (coverage expressions, each-place targets) and for averages of increments. */
export function scorecardNeeds(catalogue: Catalogue, selection: Selection): readonly FigureNeed[] {
	const measures = measuresNeeded(catalogue, selection);
	const places = selectedPlaces(catalogue, selection);
	const counted = (catalogue.indicatorsOf.get(selection.programme) ?? []).filter((indicator) => isCountedByPlace(catalogue, indicator));
	return [
		{ measures, places },
		{
			measures: [...new Set(counted.flatMap(({ expression }) => [...measuresIn(expression)]))],
			places: placesCounted(catalogue, selection, counted)
		},
		{ measures: tiedMeasures(catalogue, measures), places: placesReconciled(catalogue, selection) }
	].flatMap((need) => completed(catalogue, selection, need));
}

/** An indicator's sheet reads every listed place besides what its scorecard reads. */
export function indicatorNeeds(catalogue: Catalogue, selection: Selection, indicator: Indicator): readonly FigureNeed[] {
	const days = (catalogue.targetsOf.get(indicator.id) ?? []).map(({ due }) => (due < selection.asOf ? due : selection.asOf));
	const listed = [...new Set([selection.asOf, ...days])].flatMap((asOf) => listedPlaces(catalogue, { ...selection, asOf }));
	const places = new Set([...listed, ...placesCounted(catalogue, selection, [indicator])]);
	return [
		...scorecardNeeds(catalogue, selection),
		...completed(catalogue, selection, { measures: [...measuresIn(indicator.expression)], places: [...places] })
	];
}

/** Compare: every indicator at every listed place. */
export function matrixNeeds(catalogue: Catalogue, selection: Selection): readonly FigureNeed[] {
	const measures = measuresNeeded(catalogue, selection);
	return [
		...scorecardNeeds(catalogue, selection),
		...completed(catalogue, selection, { measures, places: listedPlaces(catalogue, selection) })
	];
}

/** Needs nothing, or also the places that its averages rest on, and on today's map what the predecessors reported. */
function completed(catalogue: Catalogue, { view }: Selection, need: FigureNeed): readonly FigureNeed[] {
	return withPlacesBelow(catalogue, need).map(({ measures, places }) => {
		if (view === 'reported' || catalogue.successions.length === 0) return { measures, places };
		const traced = places.flatMap((place) => predecessorsOf(catalogue.tree, catalogue.successions, place));
		return { measures, places: [...new Set(traced)] };
	});
}

/** Averages, minima and maxima over places of increments are made place by place, however deep and on whatever day the places lie below. */
export function withPlacesBelow(catalogue: Catalogue, { measures, places }: FigureNeed): readonly FigureNeed[] {
	if (measures.length === 0 || places.length === 0) return [];
	const resting = measures.filter((id) => {
		const measure = catalogue.measure.get(id);
		return measure !== undefined && restsOnPlaces(measure);
	});
	if (resting.length === 0) return [{ measures, places }];
	const below = new Set(places);
	for (const place of below) for (const child of placesBelow(catalogue.tree, place)) below.add(child);
	return [
		{ measures, places },
		{ measures: resting, places: [...below] }
	];
}

/** One need for the whole: the union of the measures at the union of the places. Loads more than asked when the needs differ. */
export function unionOf(needs: readonly FigureNeed[]): FigureNeed {
	return { measures: [...new Set(needs.flatMap(({ measures }) => measures))], places: [...new Set(needs.flatMap(({ places }) => places))] };
}

/** Whether its number is counted place by place: `count(…)` in the expression, or an each-place target. */
export function isCountedByPlace(catalogue: Catalogue, indicator: Indicator): boolean {
	return hasCount(indicator.expression) || (catalogue.targetsOf.get(indicator.id) ?? []).some((target) => target.eachLevel !== null);
}

export function hasCount(expression: Expression): boolean {
	return partsOf(expression).some(({ kind }) => kind === 'count');
}

function placesCounted(catalogue: Catalogue, selection: Selection, indicators: readonly Indicator[]): readonly PlaceId[] {
	const { placeLevel, start } = programmeOf(catalogue, selection.programme);
	const targets = indicators.flatMap(({ id }) => catalogue.targetsOf.get(id) ?? []);
	const levels = new Set([placeLevel, ...targets.flatMap(({ eachLevel }) => eachLevel ?? [])]);
	const found = [...levels].flatMap((level) => placesWithin(catalogue, selection, selection.asOf, level));
	// Earlier points of a series, and targets that fell due earlier, count the places that existed then.
	const first = targets.reduce((earliest, { from }) => (from < earliest ? from : earliest), start);
	const earlier = selectedPlaces(catalogue, selection).flatMap((place) => [...placesDuring(catalogue, place, first, selection.asOf)]);
	return [...new Set([...found, ...earlier.flatMap(({ place, level }) => (levels.has(level) ? [place] : []))])];
}

/** The place and all that were below it on some day of the run, both ends inclusive, each with a level it had. */
function* placesDuring(
	{ tree }: Catalogue,
	place: PlaceId,
	first: Day,
	last: Day
): Iterable<{ readonly place: PlaceId; readonly level: string }> {
	for (const { level } of tree.places.get(place)?.spells ?? []) yield { place, level };
	const seen = new Set([place]);
	for (const above of seen) {
		for (const branch of tree.branches.get(above) ?? []) {
			const { validFrom, validTo, level } = branch.spell;
			if ((validFrom !== null && last < validFrom) || (validTo !== null && validTo < first)) continue;
			seen.add(branch.place);
			yield { place: branch.place, level };
		}
	}
}
