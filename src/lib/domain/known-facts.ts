import { expectedPlaces } from './expected-places.ts';
import type { Facts } from './facts.ts';
import type { Figure, Reading } from './figure.ts';
import type { MeasureId, PlaceId } from './id.ts';
import type { Measure, MeasureContext } from './measure.ts';
import { lastDay, type Period } from './period.ts';
import { childrenAt, standingDay, type PlaceTree } from './place-tree.ts';
import { figuresWithin, readFigures } from './reading.ts';
import { byEnd } from './statement.ts';
import { readPlaceByPlace } from './spread.ts';

/** What facts are made of; more figures than a question needs do no harm. */
export interface KnownFacts {
	readonly tree: PlaceTree;
	readonly measures: ReadonlyMap<MeasureId, Measure>;
	readonly contexts: ReadonlyMap<MeasureId, MeasureContext>;
	readonly figures: Iterable<Figure>;
}

/**
 * Facts from figures that are already rolled up. A place without any figure reads `not_reported`, 0 of the places expected by the tree.
 * Increments that do not add up over places (`restsOnPlaces`) also read the places below, as far as their figures were given.
 */
export function factsOf({ tree, measures, contexts, figures }: KnownFacts): Facts {
	const index = indexOf(figures);
	const known = (id: MeasureId): KnownMeasure | null => {
		const measure = measures.get(id);
		const context = contexts.get(id);
		return measure && context ? { measure, context } : null;
	};
	return factsFrom(tree, known, (measure, place, category) => index.get(measure)?.get(place)?.get(category) ?? NONE);
}

const NONE: readonly Figure[] = [];

interface KnownMeasure {
	readonly measure: Measure;
	readonly context: MeasureContext;
}

/** Facts over any source of figures: the same reading for all of them. */
export function factsFrom(
	tree: PlaceTree,
	measureOf: (id: MeasureId) => KnownMeasure | null,
	figuresAt: (measure: MeasureId, place: PlaceId, category: string | null) => readonly Figure[]
): Facts {
	const facts: Facts = {
		tree,
		measure: measureOf,
		figures: figuresAt,
		reading: (id, place, period, category) => readAt(facts, id, place, period, category)
	};
	return facts;
}

/**
 * Whether a reading over several reporting periods rests on the places below and not on their roll-up: first over time for each place, then
 * over places. The figures of the descendants must then be among the facts; else the reporting periods are read one by one.
 */
export function restsOnPlaces({ kind, overPlaces }: Pick<Measure, 'kind' | 'overPlaces'>): boolean {
	return kind === 'increment' && (overPlaces === 'average' || overPlaces === 'min' || overPlaces === 'max');
}

function readAt(facts: Facts, id: MeasureId, place: PlaceId, period: Period, category: string | null): Reading {
	const known = facts.measure(id);
	if (known === null) throw new RangeError(`unknown measure ${id}`);
	const { measure, context } = known;
	const figures = facts.figures(id, place, category);
	const reading = readFigures(measure, context, figures, period);
	const read =
		restsOnPlaces(measure) && figuresWithin(figures, period).length > 1
			? readPlaceByPlace(facts, measure, place, period, category, reading)
			: reading;
	if (read.value !== null || read.expected > 0 || read.blank !== 'not_reported') return read;
	const day = standingDay(facts.tree, place, lastDay(period));
	const belowLevel = () => (childrenAt(facts.tree, place, day).length === 0 ? 1 : 0);
	return { ...read, expected: expectedPlaces(facts.tree, context.reportingLevel, place, day) || belowLevel() };
}

type FigureIndex = ReadonlyMap<MeasureId, ReadonlyMap<PlaceId, ReadonlyMap<string | null, readonly Figure[]>>>;

function indexOf(figures: Iterable<Figure>): FigureIndex {
	const index = new Map<MeasureId, Map<PlaceId, Map<string | null, Figure[]>>>();
	const lists: Figure[][] = [];
	for (const figure of figures) {
		let places = index.get(figure.measure);
		if (places === undefined) index.set(figure.measure, (places = new Map()));
		let categories = places.get(figure.place);
		if (categories === undefined) places.set(figure.place, (categories = new Map()));
		const list = categories.get(figure.category);
		if (list) list.push(figure);
		else {
			const started = [figure];
			categories.set(figure.category, started);
			lists.push(started);
		}
	}
	for (const list of lists) list.sort(byEnd);
	return index;
}
