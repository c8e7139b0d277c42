import { addDays } from '../domain/day.ts';
import { evaluateIndicator } from '../domain/evaluate.ts';
import type { Facts } from '../domain/facts.ts';
import { groupFacts } from '../domain/group-facts.ts';
import { id, type PlaceId } from '../domain/id.ts';
import type { Indicator, IndicatorValue } from '../domain/indicator.ts';
import { measuresIn } from '../domain/measure-context.ts';
import { lastDay, periodOf, type Day, type Period } from '../domain/period.ts';
import type { Programme } from '../domain/programme.ts';
import { todaysMapFacts } from '../domain/todays-map.ts';
import { programmeOf, type Catalogue } from './catalogue.ts';
import { mapDay, selectedPlaces } from './need.ts';
import type { Selection } from './scorecard.ts';

/** What every part of a view is built from: the tables, the figures, and what the reader chose. */
export interface Question {
	readonly catalogue: Catalogue;
	readonly facts: Facts;
	readonly selection: Selection;
	readonly programme: Programme;
	/** Where the figures are read: the selected place, or the selected group as a place above its members. */
	readonly place: PlaceId;
}

/**
 * Prepares the figures for the selection: summed onto today's map, rolled up over the group.
 * @param facts as reported; must hold the figures of the needs (`need.ts`)
 */
export function questionOf(catalogue: Catalogue, facts: Facts, selection: Selection): Question {
	const programme = programmeOf(catalogue, selection.programme);
	const mapped =
		selection.view === 'reported' ? facts : todaysMapFacts(facts, catalogue.successions, mapDay(catalogue, selection, selection.asOf));
	if (selection.group === null) return { catalogue, facts: mapped, selection, programme, place: selection.place };
	const place = id<'place'>(`group ${selection.group}`);
	return { catalogue, facts: groupFacts(mapped, place, selectedPlaces(catalogue, selection)), selection, programme, place };
}

export function valueOver({ facts, programme }: Question, indicator: Indicator, place: PlaceId, period: Period): IndicatorValue {
	return evaluateIndicator(indicator, place, period, facts, { placeLevel: programme.placeLevel });
}

/** The run of days from `from` to `to`, both inclusive; a run that would be empty is its last day alone. */
export function runOf({ programme }: Question, from: Day, to: Day): Period {
	return periodOf(from < to ? from : to, addDays(to, 1), programme.scheme);
}

export function earlier(a: Day, b: Day): Day {
	return a < b ? a : b;
}

/** Values of one indicator at one place from a fixed day on, each end asked for once. */
export type Reader = (to: Day) => IndicatorValue;

export function readerOf(question: Question, indicator: Indicator, place: PlaceId, from: Day): Reader {
	const known = new Map<Day, IndicatorValue>();
	return (to) => {
		let value = known.get(to);
		if (value === undefined) known.set(to, (value = valueOver(question, indicator, place, runOf(question, from, to))));
		return value;
	};
}

/** Last days of the figures an indicator rests on at a place, in order, each once. */
export function figureDays({ facts }: Question, indicator: Indicator, place: PlaceId): readonly Day[] {
	const days = new Set<Day>();
	for (const measure of measuresIn(indicator.expression)) {
		for (const figure of facts.figures(measure, place, null)) days.add(lastDay(figure.period));
	}
	return [...days].sort();
}
