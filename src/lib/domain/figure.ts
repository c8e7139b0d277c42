import type { MeasureId, PlaceId } from './id.ts';
import type { Blank } from './observation.ts';
import type { Day, Period } from './period.ts';

/**
 * What is known of a measure at a place for one reporting period: entered there, or rolled up from the places below.
 * The roll-up table of the store keeps exactly these; readings over longer periods are made from them.
 */
export interface Figure {
	readonly measure: MeasureId;
	readonly place: PlaceId;
	/** For increments the reporting period; for levels and to-date figures only its `end` matters. */
	readonly period: Period;
	/** null: the measure as a whole (an entered total, else the sum of its categories). */
	readonly category: string | null;
	/** Sum, minimum and maximum over the places it rests on; null when none gave a number. */
	readonly sum: number | null;
	readonly min: number | null;
	readonly max: number | null;
	/** How many numbers the sum rests on (the divisor of an unweighted average). */
	readonly count: number;
	/** Places that reported a number, of those expected to; an entered own figure that replaces its descendants is 1 of 1. */
	readonly reported: number;
	readonly expected: number;
	/** Of those that reported, the ones whose number was said for this very period; the others' stock was carried forward. */
	readonly reportedNow: number;
	/** Why there is no number; null when there is one. */
	readonly blank: Blank | null;
	/** True when any part is an estimate. */
	readonly estimate: boolean;
	/** True when entered at this very place. */
	readonly own: boolean;
	/** Last day of the newest and of the oldest period it rests on: levels look back. */
	readonly newest: Day;
	readonly oldest: Day;
	/** Set when a total and its categories were both entered here and differ: the sum of the categories. */
	readonly categorySum: number | null;
}

/** The answer to "measure at place over period". */
export interface Reading {
	readonly value: number | null;
	readonly blank: Blank | null;
	readonly reported: number;
	readonly expected: number;
	readonly estimate: boolean;
	readonly own: boolean;
	/** The last day the value speaks for (end of the last period it rests on); null when there is no value. */
	readonly date: Day | null;
	/** The oldest look-back among the parts of a level. */
	readonly oldest: Day | null;
	/** A total and its categories disagree: both are shown, neither is corrected. */
	readonly disagreement: { readonly entered: number; readonly categorySum: number } | null;
}
