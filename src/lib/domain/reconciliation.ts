/** Figures, targets and tables held against each other: every finding shows both sides, none is corrected. */
import { partsOf } from './expression.ts';
import type { Figure } from './figure.ts';
import { differenceAt, valueOf } from './figure-value.ts';
import type { MeasureId, PlaceId, ProgrammeId } from './id.ts';
import type { Indicator } from './indicator.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { Observation } from './observation.ts';
import { overlaps, samePeriod, type Period, type Scheme } from './period.ts';
import type { PlaceTree } from './place-tree.ts';
import type { Programme } from './programme.ts';
import { rollUpPlace } from './rollup.ts';
import { placesBelow } from './rollup-order.ts';
import { byEnd } from './statement.ts';

export { allocationGaps } from './allocation.ts';
export { identityBreaks } from './identity-break.ts';

/** An entered figure and the sum of its parts, categories or places below, that differs from it. */
export interface Disagreement {
	readonly measure: MeasureId;
	readonly place: PlaceId;
	readonly period: Period;
	readonly category: string | null;
	readonly entered: number;
	readonly sum: number;
	/** entered − sum. */
	readonly difference: number;
}

/** Totals that were entered beside categories whose sum is another. */
export function categoryDisagreements(figures: Iterable<Figure>): readonly Disagreement[] {
	return [...figures].flatMap(({ measure, place, period, category, sum, own, categorySum }) => {
		if (!own || sum === null || categorySum === null) return [];
		return [{ measure, place, period, category, entered: sum, sum: categorySum, difference: differenceAt(DECIMALS, sum, categorySum) }];
	});
}

/** Finer than any measure's decimals: removes the noise of binary fractions only. */
const DECIMALS = 9;

/**
 * Figures entered at a place for whose very period the places below add up to another number, every one of them having reported. Only for measures
 * that are summed and whose entered figure replaces the sum.
 * @param figures all figures of the one measure
 */
export function placeDisagreements({
	tree,
	measure,
	context,
	figures
}: {
	readonly tree: PlaceTree;
	readonly measure: Measure;
	readonly context: MeasureContext;
	readonly figures: Iterable<Figure>;
}): readonly Disagreement[] {
	if (measure.overPlaces !== 'sum' || measure.ownValue !== 'replaces') return [];
	const byPlace = Map.groupBy(figures, ({ place }) => place);
	return [...byPlace].flatMap(([place, here]) => {
		const entered = here.filter(({ own, sum }) => own && sum !== null);
		if (entered.length === 0 || !placesBelow(tree, place).some((child) => byPlace.has(child))) return [];
		const rolledUp = rollUpPlace({ tree, measure, context, place, own: [], below: byPlace });
		return entered.flatMap(({ period, category, sum }) => {
			const parts = rolledUp.find(
				(figure) => figure.category === category && figure.period.end === period.end && samePeriodOrStock(measure, figure.period, period)
			);
			if (sum === null || parts === undefined || parts.reported < parts.expected) return [];
			const below = valueOf(measure.overPlaces, parts);
			const difference = below === null ? 0 : differenceAt(measure.decimals, sum, below);
			return below === null || difference === 0
				? []
				: [{ measure: measure.id, place, period, category, entered: sum, sum: below, difference }];
		});
	});
}

function samePeriodOrStock({ kind }: Measure, a: Period, b: Period): boolean {
	return kind !== 'increment' || samePeriod(a, b);
}

/** Two increments of one measure, place and category that share days: added up they would count twice. */
export interface IncrementOverlap {
	readonly measure: MeasureId;
	readonly place: PlaceId;
	readonly category: string | null;
	/** In order of period start. */
	readonly first: Observation;
	readonly second: Observation;
}

/** Increments that share days without being the same run of days; each later one with the one before it that reaches furthest. */
export function incrementOverlaps(
	observations: Iterable<Observation>,
	measures: ReadonlyMap<MeasureId, Pick<Measure, 'kind'>>
): readonly IncrementOverlap[] {
	const increments = [...observations].filter(({ measure, value }) => value !== null && measures.get(measure)?.kind === 'increment');
	const groups = Map.groupBy(increments, ({ measure, place, category }) => [measure, place, category ?? ''].join('\u0000'));
	return [...groups.values()].flatMap((group) => {
		const found: IncrementOverlap[] = [];
		let furthest: Observation | null = null;
		for (const observation of group.toSorted((a, b) =>
			a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : byEnd(b, a)
		)) {
			if (furthest !== null && overlaps(furthest.period, observation.period) && !samePeriod(furthest.period, observation.period)) {
				const { measure, place, category } = observation;
				found.push({ measure, place, category, first: furthest, second: observation });
			}
			if (furthest === null || observation.period.end > furthest.period.end) furthest = observation;
		}
		return found;
	});
}

/** A measure that programmes of different schemes share: the same code would mean different days. */
export interface SchemeConflict {
	readonly measure: MeasureId;
	readonly programmes: readonly { readonly programme: ProgrammeId; readonly scheme: Scheme }[];
}

/** Measures whose periods cannot be read one way, each with the programmes that use it. `measureContexts` takes the first of them. */
export function schemeConflicts(
	indicators: readonly Pick<Indicator, 'programme' | 'expression'>[],
	programmes: readonly Programme[]
): readonly SchemeConflict[] {
	const users = new Map<MeasureId, Set<ProgrammeId>>();
	for (const { programme, expression } of indicators) {
		for (const part of partsOf(expression)) {
			if (part.kind === 'measure' || part.kind === 'count') users.set(part.measure, (users.get(part.measure) ?? new Set()).add(programme));
		}
	}
	return [...users].flatMap(([measure, using]) => {
		const conflict = programmes.flatMap(({ id, scheme }) => (using.has(id) ? [{ programme: id, scheme }] : []));
		return new Set(conflict.map(({ scheme }) => scheme)).size > 1 ? [{ measure, programmes: conflict }] : [];
	});
}
