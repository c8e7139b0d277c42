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
 * the shortest for a season and the longest for a term). Outside every span the figures since the last one closed, and before the
 * next one opens, form a window of their own: a closed season's figure says nothing about the days after it.
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
	return (measure.window === 'season' ? byLength[0] : byLength.at(-1)) ?? gapAt(context, day);
}

function gapAt({ windows }: MeasureContext, day: Day): AccumulationWindow {
	const closed = windows.flatMap(({ end }) => (end <= day ? [end] : []));
	const coming = windows.flatMap(({ start }) => (day < start ? [start] : []));
	return { start: closed.toSorted().at(-1) ?? UNBOUNDED.start, end: coming.toSorted()[0] ?? UNBOUNDED.end };
}

function length({ start, end }: AccumulationWindow): number {
	return Date.parse(end) - Date.parse(start);
}
