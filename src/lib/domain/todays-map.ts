import type { Facts } from './facts.ts';
import type { Figure } from './figure.ts';
import { figureFor } from './figure-search.ts';
import { settled } from './figure-value.ts';
import type { MeasureId, PlaceId } from './id.ts';
import type { Measure } from './measure.ts';
import { factsFrom } from './known-facts.ts';
import { lastDay, type Day, type Period } from './period.ts';
import type { Succession } from './place.ts';
import { placeTree, spellAt, type PlaceTree } from './place-tree.ts';
import { silentReading } from './reading.ts';
import { inOrder, periodKey } from './statement.ts';
import { lineageOf, traceableSince, type Lineage } from './succession.ts';

/** Facts with history summed onto the places of one day. */
export interface TodaysMapFacts extends Facts {
	/** The first day from which a measure's figures at a place can be compared with today's; null: always. Before it readings are "not available". */
	comparableSince(measure: MeasureId, place: PlaceId): Day | null;
}

/**
 * The view "on today's map": a place's figures from before a reorganisation are the sum over its predecessors, as far as each went
 * here whole or with a known share. Only measures that add up over places are summed; of the others, statuses and grades among them, nothing
 * carries over unless the place is one old place as a whole. The tree holds the places of `today`, as if they had always been.
 * @param facts as reported; must hold the figures of the predecessors (`predecessorsOf`)
 */
export function todaysMapFacts(facts: Facts, successions: readonly Succession[], today: Day): TodaysMapFacts {
	const lineages = new Map<PlaceId, Lineage>();
	const lineageAt = (place: PlaceId): Lineage => {
		let lineage = lineages.get(place);
		if (lineage === undefined) lineages.set(place, (lineage = lineageOf(facts.tree, successions, place)));
		return lineage;
	};
	const comparableSince = (id: MeasureId, place: PlaceId): Day | null => {
		const lineage = lineageAt(place);
		const overPlaces = facts.measure(id)?.measure.overPlaces;
		return overPlaces === 'sum' ? traceableSince(lineage) : mergedSince(lineage);
	};
	const cache = new Map<string, readonly Figure[]>();
	const figuresAt = (id: MeasureId, place: PlaceId, category: string | null): readonly Figure[] => {
		const lineage = lineageAt(place);
		const known = facts.measure(id);
		if (known === null || lineage.predecessors.length === 0) return facts.figures(id, place, category);
		const key = [id, place, category ?? ''].join('\u0000');
		let figures = cache.get(key);
		if (figures === undefined)
			cache.set(key, (figures = tracedFigures(facts, known.measure, lineage, category, comparableSince(id, place))));
		return figures;
	};
	const base = factsFrom(treeOf(facts.tree, today), (id) => facts.measure(id), figuresAt);
	return {
		...base,
		comparableSince,
		reading(id, place, period, category) {
			const since = comparableSince(id, place);
			const kind = facts.measure(id)?.measure.kind;
			const reaches = kind === 'increment' ? period.start : lastDay(period);
			return since !== null && reaches < since ? silentReading('not_available') : base.reading(id, place, period, category);
		}
	};
}

/** The places whose figures `todaysMapFacts` reads for a place: itself and all its predecessors. */
export function predecessorsOf(tree: PlaceTree, successions: readonly Succession[], place: PlaceId): readonly PlaceId[] {
	const found = new Set<PlaceId>();
	const collect = (lineage: Lineage): void => {
		found.add(lineage.place);
		lineage.predecessors.forEach(collect);
	};
	collect(lineageOf(tree, successions, place));
	return [...found];
}

/** The places of one day, as if they had always been and would always be. */
function treeOf(tree: PlaceTree, today: Day): PlaceTree {
	const places = Array.from(tree.places.values(), ({ id }) => {
		const spell = spellAt(tree, id, today);
		return { id, spells: spell === null ? [] : [{ ...spell, validFrom: null, validTo: null }] };
	});
	return placeTree(places.filter(({ spells }) => spells.length > 0));
}

/** The day since which the place is not simply one old place under a new name. */
function mergedSince(lineage: Lineage): Day | null {
	const [only, ...others] = lineage.predecessors;
	if (only === undefined) return null;
	return others.length > 0 || only.share !== 1 ? lineage.from : mergedSince(only);
}

function tracedFigures(facts: Facts, measure: Measure, lineage: Lineage, category: string | null, since: Day | null): readonly Figure[] {
	const periods = new Map<string, Period>();
	const collect = (one: Lineage): void => {
		for (const { period } of figuresOf(facts, measure, one, category)) {
			if (since !== null && lastDay(period) < since) continue;
			const key = periodKey(measure.kind, period);
			const rival = periods.get(key);
			if (rival === undefined || period.start < rival.start) periods.set(key, period);
		}
		one.predecessors.forEach(collect);
	};
	collect(lineage);
	return [...periods.values()].sort(inOrder).flatMap((period) => {
		const figure = trace(facts, measure, lineage, category, period);
		return figure === null ? [] : [{ ...figure, place: lineage.place, period }];
	});
}

/** The place's own figure for (levels: until) the period, else the sum of what its predecessors said. */
function trace(facts: Facts, measure: Measure, lineage: Lineage, category: string | null, period: Period): Figure | null {
	const figures = figuresOf(facts, measure, lineage, category);
	const found = figureFor(measure.kind, figures, period);
	if (found !== null) return scaled(found, lineage.share ?? 0);
	const parts = lineage.predecessors.map((predecessor) => trace(facts, measure, predecessor, category, period));
	const heard = parts.filter((part) => part !== null);
	const [first] = heard;
	return first === undefined ? null : scaled(joined(first, heard, parts.length - heard.length), lineage.share ?? 0);
}

/** The figures a place gave while it was this link of the descent. */
function figuresOf(
	facts: Facts,
	measure: Measure,
	{ place, from, before, predecessors }: Lineage,
	category: string | null
): readonly Figure[] {
	const continues = predecessors.some((predecessor) => predecessor.place === place);
	return facts.figures(measure.id, place, category).filter(({ period, count, blank }) => {
		// A place below that ended leaves a figure without a number behind; it is no statement about the successor.
		if (count === 0 && blank === 'not_reported') return false;
		const last = lastDay(period);
		return (from === null || !continues || from <= last) && (before === null || period.start < before);
	});
}

function scaled(figure: Figure, share: number): Figure {
	if (share === 1) return figure;
	const part = (number: number | null) => (number === null ? null : settled(number * share));
	return { ...figure, sum: part(figure.sum), min: part(figure.min), max: part(figure.max), categorySum: null };
}

function joined(first: Figure, parts: readonly Figure[], silent: number): Figure {
	if (parts.length === 1 && silent === 0) return first;
	const numbers = parts.filter((part) => part.sum !== null);
	const total = (pick: (part: Figure) => number) => parts.reduce((sum, part) => sum + pick(part), 0);
	const edge = <Value extends number | string>(pick: (part: Figure) => Value | null, wins: (a: Value, b: Value) => boolean): Value | null =>
		numbers.reduce<Value | null>((best, part) => {
			const value = pick(part);
			return value !== null && (best === null || wins(value, best)) ? value : best;
		}, null);
	return {
		...first,
		sum: numbers.length === 0 ? null : settled(total((part) => part.sum ?? 0)),
		min: edge(
			(part) => part.min,
			(a, b) => a < b
		),
		max: edge(
			(part) => part.max,
			(a, b) => a > b
		),
		count: total((part) => part.count),
		reported: total((part) => part.reported),
		expected: total((part) => part.expected) + silent,
		blank: numbers.length === 0 ? first.blank : null,
		estimate: parts.some((part) => part.estimate),
		own: false,
		newest:
			edge(
				(part) => part.newest,
				(a, b) => a > b
			) ?? first.newest,
		oldest:
			edge(
				(part) => part.oldest,
				(a, b) => a < b
			) ?? first.oldest,
		categorySum: null
	};
}
