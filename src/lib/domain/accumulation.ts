import type { Measure, MeasureContext } from './measure.ts';
import { periodAt, type Day } from './period.ts';

/** Half-open run of days over which a `to_date` measure accumulates before it starts again at nothing. */
export interface AccumulationWindow {
	readonly start: Day;
	readonly end: Day;
}

const UNBOUNDED: AccumulationWindow = { start: '0000-01-01' as Day, end: '9999-12-31' as Day };
const remembered = new WeakMap<MeasureContext, Map<string, AccumulationWindow>>();

/**
 * The window of a to-date figure dated `day`: the scheme's year, or the span of a programme that uses the measure (of several,
 * the shortest for a season and the longest for a term). Outside every span the figures form one window of their own.
 */
export function windowAt(measure: Pick<Measure, 'window'>, context: MeasureContext, day: Day): AccumulationWindow {
	let windows = remembered.get(context);
	if (windows === undefined) remembered.set(context, (windows = new Map()));
	const key = `${measure.window} ${day}`;
	let window = windows.get(key);
	if (window === undefined) windows.set(key, (window = findWindow(measure, context, day)));
	return window;
}

function findWindow(measure: Pick<Measure, 'window'>, context: MeasureContext, day: Day): AccumulationWindow {
	if (measure.window === null || measure.window === 'year') return periodAt(day, 'year', context.scheme);
	const spans = context.windows.filter(({ start, end }) => start <= day && day < end);
	const byLength = spans.toSorted((a, b) => length(a) - length(b));
	return (measure.window === 'season' ? byLength[0] : byLength.at(-1)) ?? UNBOUNDED;
}

function length({ start, end }: AccumulationWindow): number {
	return Date.parse(end) - Date.parse(start);
}
