import type { IndicatorValue } from './indicator.ts';
import type { Day } from './period.ts';
import type { Status, Verdict } from './status.ts';
import type { Target } from './target.ts';

/** One place of an each-place target, judged by the inner condition. */
export interface JudgedPlace {
	readonly value: IndicatorValue;
	readonly verdict: Verdict;
}

/** Does this place count towards k of k/n? */
export function passes(verdict: Verdict): boolean {
	return verdict.status === 'met' || verdict.status === 'meeting' || verdict.status === 'exceeded';
}

/**
 * The k/n over the places: met when every one of them passes. Before the due day a path, if there is one, tells
 * whether the slowest place is on track. `attainment` is k/n; `goal`, `expected` and `shortfall` stay null, because the
 * condition speaks of each place's number, not of their sum. Silent places give a worst and a best case.
 * @param places those the target applies to, without the ones it makes no sense for
 */
export function judgeEachPlace(
	target: Pick<Target, 'from' | 'due' | 'path' | 'stretch'>,
	places: readonly JudgedPlace[],
	asOf: Day
): Verdict {
	const passing = places.filter((place) => passes(place.verdict));
	const silent = places.filter((place) => place.verdict.status === 'no_data');
	const status = statusOf(target, places, asOf);
	const judged = status !== 'no_data' && status !== 'not_started';
	const atDue = (complete: boolean): Status =>
		asOf < target.due ? (complete ? 'meeting' : 'not_yet') : complete ? 'met' : target.stretch ? 'not_yet' : 'missed';
	const bestIsAll = passing.length + silent.length === places.length;
	return {
		status,
		provisional: places.some((place) => place.value.estimate),
		goal: null,
		expected: null,
		attainment: judged && places.length > 0 ? passing.length / places.length : null,
		shortfall: null,
		band: null,
		worst: judged && silent.length > 0 ? atDue(false) : null,
		best: judged && silent.length > 0 ? atDue(bestIsAll) : null
	};
}

function statusOf(target: Pick<Target, 'from' | 'due' | 'path' | 'stretch'>, places: readonly JudgedPlace[], asOf: Day): Status {
	if (asOf < target.from) return 'not_started';
	const statuses = new Set(places.map((place) => place.verdict.status));
	if (places.length === 0 || (statuses.size === 1 && statuses.has('no_data'))) return 'no_data';
	const all = places.every((place) => passes(place.verdict));
	// The places' own statuses already say whether an early pass can still be lost.
	if (all) return asOf >= target.due || !statuses.has('meeting') ? 'met' : 'meeting';
	if (target.stretch) return 'not_yet';
	if (asOf >= target.due) return 'missed';
	if (statuses.has('behind')) return 'behind';
	if (statuses.has('at_risk')) return 'at_risk';
	return statuses.has('on_track') && !statuses.has('no_data') && !statuses.has('not_yet') ? 'on_track' : 'not_yet';
}
