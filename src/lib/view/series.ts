import { expectedAt } from '../domain/path.ts';
import { lastDay, next, periodAt, type Day, type Period, type RegularKind } from '../domain/period.ts';
import type { PlaceId } from '../domain/id.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Target } from '../domain/target.ts';
import { coarser, frequencyOf, stepOf } from './frequency.ts';
import { hasCount, placesWithin } from './need.ts';
import { earlier, figureDays, runOf, type Question, type Reader } from './question.ts';
import type { SeriesPoint } from './scorecard.ts';

/** A path chart stays legible and a page stays fast. */
const MOST_POINTS = 40;
/** A coverage is evaluated place by place: a country's is read at fewer points. */
const MOST_PLACE_READINGS = 20_000;

/**
 * Values at the ends of the reporting periods from the window's start to `to`; a coarser kind of period when there would be too
 * many. Figures of single days are shown on their own days. A period still running ends the series when it changed the value.
 */
export function seriesOf(
	question: Question,
	indicator: Indicator,
	place: PlaceId,
	window: { readonly from: Day; readonly to: Day },
	read: Reader,
	target: Target | null
): readonly SeriesPoint[] {
	const { from, to } = window;
	if (to < from) return [];
	const most = mostPoints(question, indicator);
	const frequency = stepOf(frequencyOf(question.catalogue, indicator));
	const periods =
		frequency === 'day' ? daysOf(question, indicator, place, from, to) : stepsOf(from, to, frequency, most, question.programme.scheme);
	const point = (period: Period): SeriesPoint => {
		const day = lastDay(period);
		return { period, day, value: read(day), expected: target === null ? null : expectedAt(target, day, indicator.direction) };
	};
	const points = thinned(periods, most).map(point);
	const last = points.at(-1);
	if (last !== undefined && last.day >= to) return points;
	const now = point(runOf(question, last === undefined ? from : next(last.period).start, to));
	const moved = now.value.value !== last?.value.value || now.value.date !== last.value.date;
	return moved && now.value.value !== null ? [...points, now] : points;
}

function mostPoints({ catalogue, programme, selection }: Question, indicator: Indicator): number {
	if (!hasCount(indicator.expression)) return MOST_POINTS;
	const places = placesWithin(catalogue, selection, selection.asOf, programme.placeLevel).length;
	return Math.min(MOST_POINTS, Math.max(4, Math.floor(MOST_PLACE_READINGS / Math.max(1, places))));
}

function daysOf(question: Question, indicator: Indicator, place: PlaceId, from: Day, to: Day): readonly Period[] {
	const days = figureDays(question, indicator, place).filter((day) => from <= day && day <= to);
	return days.map((day) => periodAt(day, 'day', question.programme.scheme));
}

/** Complete periods of a kind within the days; of the next coarser kind when there are too many. */
function stepsOf(from: Day, to: Day, kind: RegularKind, most: number, scheme: Question['programme']['scheme']): readonly Period[] {
	const periods: Period[] = [];
	for (let period = periodAt(from, kind, scheme); lastDay(period) <= to; period = next(period)) periods.push(period);
	const wider = coarser(kind);
	return periods.length > most && wider !== null ? stepsOf(from, to, wider, most, scheme) : periods;
}

/** At most `most` of them, evenly spread, the last always among them. */
function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
	const stride = Math.ceil(items.length / most);
	return stride <= 1 ? items : items.filter((_, index) => (items.length - 1 - index) % stride === 0);
}

/** The end of a row's window: nothing after the due day counts. */
export function windowOf({ programme, selection }: Question, target: Target | null): { readonly from: Day; readonly to: Day } {
	if (target === null) return { from: programme.start, to: earlier(selection.asOf, programme.end) };
	return { from: target.from, to: earlier(selection.asOf, target.due) };
}
