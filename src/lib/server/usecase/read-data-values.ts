import type { Actor } from '#lib/domain/deed.ts';
import { addDays, parseDay } from '#lib/domain/day.ts';
import { exchangeCode, exchangedPeriod } from '#lib/domain/exchange-period.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import type { Observation } from '#lib/domain/observation.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { contains, lastDay, samePeriod, type Period } from '#lib/domain/period.ts';
import { ancestorsAt, belongedTo } from '#lib/domain/place-tree.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { dataValueOf, type DataValue } from '#lib/view/data-value.ts';
import { measuresNeeded } from '#lib/view/need.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { listObservations } from '../store/observations.ts';
import { findPlace, findProgramme, type SelectionFault } from './selection.ts';

/** Which figures, in the words of DHIS2's `dataValueSets`: these very periods, or all that lie within two days. */
export interface DataValueQuestion {
	readonly dataSet: readonly string[];
	readonly orgUnit: readonly string[];
	/** Whatever lay below the places at the end of the figure's period as well. */
	readonly children: boolean;
	readonly period: readonly string[];
	readonly startDate?: string | undefined;
	readonly endDate?: string | undefined;
}

/** What holds for every value stands at the top, as DHIS2 writes it. */
export interface DataValueSet {
	readonly dataSet?: string;
	readonly period?: string;
	readonly orgUnit?: string;
	readonly dataValues: readonly DataValue[];
}

export type DataValueQuestionFault = SelectionFault | { readonly code: 'api_parameter_one_of'; readonly names: readonly string[] };

/** Published figures as they were entered, place by place: nothing is summed, so that whoever takes them over can sum them. */
export async function readDataValues(
	store: Store,
	question: DataValueQuestion,
	{ actor }: { readonly actor: Actor }
): Promise<Outcome<DataValueSet, DataValueQuestionFault>> {
	const catalogue = await loadCatalogue(store.db);
	const programmes = every(question.dataSet.map((text) => findProgramme(catalogue, text)));
	if (!programmes.ok) return programmes;
	const roots = every(question.orgUnit.map((text) => findPlace(catalogue, text)));
	if (!roots.ok) return roots;
	const found = new Map<number, Observation>();
	const periods = new Set<string>();
	for (const programme of programmes.value) {
		const spans = readSpans(programme, question);
		if (!spans.ok) return spans;
		for (const one of spans.value.periods ?? []) periods.add(exchangeCode(one));
		for (const observation of await figuresWithin(store, catalogue, programme, spans.value, reachOf(catalogue, roots.value, question)))
			found.set(observation.sequence, observation);
	}
	const told = actor.role !== 'visitor';
	const [dataSet, period, orgUnit] = [programmes.value.map(({ id }) => id), [...periods], roots.value].map(only);
	return accepted({
		...(dataSet === null ? {} : { dataSet }),
		...(period === null ? {} : { period }),
		...(orgUnit === null ? {} : { orgUnit }),
		dataValues: inOrder(catalogue, [...found.values()]).map((observation) => dataValueOf(observation, told))
	});
}

/** The first refusal, or all values. */
function every<Value, Fault>(outcomes: readonly Outcome<Value, Fault>[]): Outcome<readonly Value[], Fault> {
	return outcomes.find((one) => !one.ok) ?? accepted(outcomes.flatMap((one) => (one.ok ? [one.value] : [])));
}

function only(things: readonly string[]): string | null {
	return things.length === 1 ? (things[0] ?? null) : null;
}

interface Spans {
	/** These very ones; null: all that lie within `within`. */
	readonly periods: readonly Period[] | null;
	readonly within: Pick<Period, 'start' | 'end'>;
}

function readSpans(programme: Programme, { period, startDate, endDate }: DataValueQuestion): Outcome<Spans, DataValueQuestionFault> {
	if (period.length > 0) {
		const periods = every(period.map((text) => exchangedPeriod(text, programme.scheme)));
		if (!periods.ok) return periods;
		const [starts, ends] = [periods.value.map(({ start }) => start).toSorted(), periods.value.map(({ end }) => end).toSorted()];
		return accepted({ periods: periods.value, within: { start: starts[0] ?? programme.start, end: ends.at(-1) ?? programme.end } });
	}
	if (startDate === undefined || endDate === undefined)
		return refused({ code: 'api_parameter_one_of', names: ['period', 'startDate + endDate'] });
	const [start, end] = [parseDay(startDate), parseDay(endDate)];
	if (!start.ok) return start;
	if (!end.ok) return end;
	return accepted({ periods: null, within: { start: start.value, end: addDays(end.value, 1) } });
}

/** Places that may count, and whether one does at the end of a period. */
interface Reach {
	readonly places: readonly PlaceId[];
	counts(place: PlaceId, period: Period): boolean;
}

function reachOf({ tree, places }: Catalogue, roots: readonly PlaceId[], { children }: DataValueQuestion): Reach {
	if (!children) return { places: roots, counts: () => true };
	return {
		places: places.map(({ id }) => id).filter((id) => roots.some((root) => id === root || belongedTo(tree, id, root))),
		counts: (place, period) => [place, ...ancestorsAt(tree, place, lastDay(period))].some((one) => roots.includes(one))
	};
}

async function figuresWithin(
	store: Store,
	catalogue: Catalogue,
	programme: Programme,
	{ periods, within }: Spans,
	{ places, counts }: Reach
): Promise<readonly Observation[]> {
	const measures = measuresNeeded(catalogue, { programme: programme.id });
	const observations = await listObservations(store.db, { measures, places, within });
	return observations.filter(
		({ place, period }) =>
			counts(place, period) && (periods === null ? contains(within, period) : periods.some((one) => samePeriod(one, period)))
	);
}

/** Of the workspace, and not of the history: two stores that say the same are written alike. */
function inOrder({ measures, places, measure: measureOf }: Catalogue, observations: readonly Observation[]): readonly Observation[] {
	const measureRank = new Map(measures.map(({ id }, rank) => [id, rank]));
	const placeRank = new Map(places.map(({ id }, rank) => [id, rank]));
	const rank = ({ measure, place, category }: Observation): readonly number[] => [
		measureRank.get(measure) ?? 0,
		placeRank.get(place) ?? 0,
		category === null ? -1 : (measureOf.get(measure)?.categories.indexOf(category) ?? 0)
	];
	const days = ({ period: { start, end } }: Observation) => `${start} ${end}`;
	return observations.toSorted((a, b) => {
		const [[am = 0, ap = 0, ac = 0], [bm = 0, bp = 0, bc = 0]] = [rank(a), rank(b)];
		return am - bm || ap - bp || (days(a) < days(b) ? -1 : days(a) > days(b) ? 1 : ac - bc);
	});
}
