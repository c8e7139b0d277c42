import { addDays } from './day.ts';
import { next, periodAt, type Day, type Period, type RegularKind, type Scheme } from './period.ts';
import { satisfies, shortfallOf, type Goal } from './target.ts';

/** A projection, never a fact: drawn dashed, named as such. */
export interface Forecast {
	/** Median change from one reporting period to the next; null with fewer than three points. */
	readonly pace: number | null;
	/** What each remaining period must bring to reach the goal; null when reached or unknown. */
	readonly required: { readonly total: number; readonly periods: number; readonly perPeriod: number } | null;
	/** Value at due if the pace goes on, with the interval of the slower and the faster quartile of the changes. */
	readonly projected: { readonly value: number; readonly low: number; readonly high: number } | null;
	/** The reporting period in which the goal is reached at this pace; null when not before a generous horizon. */
	readonly reachedIn: Period | null;
	/** The kind of period that `pace` and `required` count in. */
	readonly per: Period['kind'];
}

export interface ForecastQuestion {
	/** Values at the ends of reporting periods, in order of day; only periods in which something was reported. */
	readonly points: readonly { readonly day: Day; readonly value: number }[];
	readonly goal: Goal | null;
	readonly due: Day;
	readonly asOf: Day;
	/** The kind of period to count in; several points of one period count as its last. */
	readonly per: RegularKind;
	readonly scheme: Scheme;
	readonly wholeNumber: boolean;
	/** No projection goes above it: more places than there are cannot pass. */
	readonly ceiling?: number | null;
}

/** How many periods ahead "reached in" looks before it says nothing: twenty years of quarters. */
const HORIZON = 80;

/**
 * Pace, what is still required, and where the pace leads. The periods that remain are those
 * that begin or go on after the as-of day, up to the one that holds the due day: on 2022-06-30 a target due 2025-12-31 has 14
 * quarters left. Nothing is projected past the due day or from fewer than three points.
 */
export function forecast({ points, goal, due, asOf, per, scheme, wholeNumber, ceiling = null }: ForecastQuestion): Forecast {
	const steps = lastOfEachPeriod(points, per, scheme);
	const changes = changesOf(steps);
	const latest = steps.at(-1) ?? null;
	const pace = changes.length >= 2 ? quantile(changes, 0.5) : null;
	const open = goal !== null && latest !== null && !satisfies(goal, latest.value);
	return {
		per,
		pace,
		required:
			open && asOf < due
				? requiredOf(shortfallOf(goal, latest.value, wholeNumber), periodsUntil(addDays(asOf, 1), due, per, scheme))
				: null,
		projected:
			pace !== null && latest !== null && asOf < due
				? projectedOf(latest, changes, distance(latest.period, periodAt(due, per, scheme)), ceiling ?? Infinity)
				: null,
		reachedIn: open && pace !== null ? reachedIn(latest, pace, goal) : null
	};
}

interface Step {
	readonly period: Period;
	readonly value: number;
}

function lastOfEachPeriod(points: ForecastQuestion['points'], per: RegularKind, scheme: Scheme): readonly Step[] {
	const steps: Step[] = [];
	for (const { day, value } of points) {
		const period = periodAt(day, per, scheme);
		if (steps.at(-1)?.period.start === period.start) steps.pop();
		steps.push({ period, value });
	}
	return steps;
}

/** Change per period; a gap in the reports spreads its change evenly over the silent periods. */
function changesOf(steps: readonly Step[]): readonly number[] {
	return steps.slice(1).map((step, index) => {
		const before = steps[index]!;
		return (step.value - before.value) / Math.max(1, distance(before.period, step.period));
	});
}

function requiredOf(total: number, periods: number): Forecast['required'] {
	return { total, periods, perPeriod: total / periods };
}

function projectedOf(latest: Step, changes: readonly number[], ahead: number, ceiling: number): Forecast['projected'] {
	const at = (share: number) => Math.min(ceiling, latest.value + quantile(changes, share) * ahead);
	return { value: at(0.5), low: at(0.25), high: at(0.75) };
}

function reachedIn(latest: Step, pace: number, goal: Goal): Period | null {
	let { period, value } = latest;
	for (let ahead = 0; ahead < HORIZON && pace !== 0; ahead++) {
		period = next(period);
		value += pace;
		if (satisfies(goal, value)) return period;
	}
	return null;
}

/** Periods from the one that holds `first` to the one that holds `last`, both counted. */
function periodsUntil(first: Day, last: Day, per: RegularKind, scheme: Scheme): number {
	return distance(periodAt(first, per, scheme), periodAt(last, per, scheme)) + 1;
}

function distance(from: Period, to: Period): number {
	let count = 0;
	for (let period = from; period.start < to.start; period = next(period)) count++;
	return count;
}

/** Quantile by linear interpolation between the sorted values (the common "type 7"); `share` 0–1. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const position = (sorted.length - 1) * share;
	const below = sorted[Math.floor(position)] ?? Number.NaN;
	const above = sorted[Math.ceil(position)] ?? below;
	return below + (above - below) * (position - Math.floor(position));
}
