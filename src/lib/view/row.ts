import { judgeEachPlace, passes } from '../domain/each-place.ts';
import { forecast, type Forecast } from '../domain/forecast.ts';
import type { PlaceId } from '../domain/id.ts';
import type { Indicator, IndicatorValue } from '../domain/indicator.ts';
import { samePeriodLastYear } from '../domain/period.ts';
import { judge, type Verdict } from '../domain/status.ts';
import { goalOf, type AppliedTarget, type Target } from '../domain/target.ts';
import type { Day } from '../domain/period.ts';
import { comparisonOf } from './comparison.ts';
import { stepOf } from './frequency.ts';
import { hasCount, placesWithin } from './need.ts';
import { documentOf, indicatorView, placeView, targetView } from './part.ts';
import { restsOnInvented, type InventedFigures } from './invented.ts';
import { figureDays, readerOf, runOf, valueOver, type Question, type Reader } from './question.ts';
import type { EachPlace, IndicatorView, ScorecardRow, SeriesPoint } from './scorecard.ts';
import { seriesOf, windowOf } from './series.ts';

/** What a row needs besides the question: see `ScorecardOptions`. */
export interface RowOptions {
	readonly illustrative: InventedFigures;
	readonly lastMeeting: (indicator: Indicator, applied: AppliedTarget | null) => ScorecardRow['lastMeeting'];
}

export function buildRow(
	question: Question,
	indicator: Indicator,
	applied: AppliedTarget | null,
	key: string,
	options: RowOptions
): ScorecardRow {
	const { catalogue, selection, place } = question;
	const view = indicatorView(catalogue, indicator);
	const target = applied?.target ?? null;
	const window = windowOf(question, target);
	const read = readerOf(question, indicator, place, window.from);
	const { value, verdict, eachPlace } = judgedAt(question, indicator, view, applied, place, read);
	const series = seriesOf(question, indicator, place, window, read, applied?.role === 'holder' ? null : target);
	const lastYear = valueOver(question, indicator, place, samePeriodLastYear(selection.period));
	const compared = {
		indicator: view,
		target: target === null ? null : targetView(catalogue, target),
		value,
		inPeriod: valueOver(question, indicator, place, selection.period),
		samePeriodLastYear: lastYear.value === null ? null : lastYear,
		eachPlace
	};
	return {
		key,
		...compared,
		comparison: comparisonOf(compared),
		verdict,
		series,
		forecast: target === null || eachPlace !== null ? null : forecastOf(question, indicator, view, target, value, series),
		illustrative:
			(target !== null && documentOf(catalogue, target.document)?.illustrative === true) ||
			restsOnInvented(question, indicator, place, runOf(question, window.from, window.to), options.illustrative),
		lastMeeting: options.lastMeeting(indicator, applied)
	};
}

export interface Judged {
	readonly value: IndicatorValue;
	readonly verdict: Verdict;
	readonly eachPlace: EachPlace | null;
}

/** Value and verdict of one target at one place: the same for the row, for the ranking and for the last meeting. */
export function judgedAt(
	question: Question,
	indicator: Indicator,
	view: IndicatorView,
	applied: AppliedTarget | null,
	place: PlaceId,
	read?: Reader
): Judged {
	const { selection, programme } = question;
	const { asOf } = selection;
	const target = applied?.target ?? null;
	const window = windowOf(question, target);
	const value = valueFor(question, indicator, target, place, read ?? readerOf(question, indicator, place, window.from));
	if (target !== null && applied?.role === 'holder') return judgedEachPlace(question, indicator, view, target, value);
	const verdict = judge({
		target,
		value,
		asOf,
		direction: indicator.direction,
		cumulative: view.cumulative,
		wholeNumber: view.integer,
		tolerance: programme.tolerance,
		doneOn: target?.condition.kind === 'done_by' ? doneOn(question, indicator, place, window, read) : null
	});
	return { value, verdict, eachPlace: null };
}

/** Over the window so far; before it opens what stands on the as-of day; without a target what the selected period brought. */
function valueFor(question: Question, indicator: Indicator, target: Target | null, place: PlaceId, read: Reader): IndicatorValue {
	const { asOf, period } = question.selection;
	if (target === null) return valueOver(question, indicator, place, period);
	return asOf < target.from ? valueOver(question, indicator, place, runOf(question, asOf, asOf)) : read(windowOf(question, target).to);
}

function judgedEachPlace(question: Question, indicator: Indicator, view: IndicatorView, target: Target, value: IndicatorValue): Judged {
	const { catalogue, selection } = question;
	const level = target.eachLevel ?? '';
	const day = windowOf(question, target).to;
	const places = placesWithin(catalogue, selection, day, level)
		.map((place) => ({
			place: placeView(catalogue, place, day),
			...judgedAt(question, indicator, view, { target, role: 'member' }, place)
		}))
		.filter((judged) => !makesNoSense(judged.value));
	return {
		value,
		verdict: judgeEachPlace(target, places, selection.asOf),
		eachPlace: {
			level,
			passing: places.filter((judged) => passes(judged.verdict)).length,
			total: places.length,
			places: places.map(({ place, value: own, verdict }) => ({ place, value: own, verdict }))
		}
	};
}

/** "x": the place drops out of both k and n. */
export function makesNoSense({ gap }: IndicatorValue): boolean {
	return gap?.kind === 'missing_inputs' && gap.blank === 'not_applicable';
}

/** The last day of the first period in which it was done. */
function doneOn(
	question: Question,
	indicator: Indicator,
	place: PlaceId,
	window: { readonly from: Day; readonly to: Day },
	read?: Reader
): Day | null {
	const at = read ?? readerOf(question, indicator, place, window.from);
	const days = figureDays(question, indicator, place).filter((day) => window.from <= day && day <= window.to);
	return days.find((day) => (at(day).value ?? 0) >= 1) ?? null;
}

/** Pace counts only periods in which something was reported: a value that is merely carried forward is no news. */
function forecastOf(
	question: Question,
	indicator: Indicator,
	view: IndicatorView,
	target: Target,
	value: IndicatorValue,
	series: readonly SeriesPoint[]
): Forecast | null {
	const { asOf } = question.selection;
	const goal = goalOf(target, indicator.direction);
	if (goal === null || value.value === null || asOf < target.from || asOf >= target.due) return null;
	const reported = series.flatMap(({ period, day, value: at }) =>
		at.value !== null && at.date !== null && at.date >= period.start ? [{ day, value: at.value }] : []
	);
	const latest = reported.at(-1);
	// The number the headline shows is the number the pace starts from.
	const points = latest?.value === value.value ? reported : [...reported, { day: windowOf(question, target).to, value: value.value }];
	return forecast({
		points,
		goal,
		due: target.due,
		asOf,
		per: paceStep(view),
		scheme: question.programme.scheme,
		wholeNumber: view.integer,
		ceiling: ceilingOf(indicator, value)
	});
}

/** Of a share of places: its value if all of them pass. */
function ceilingOf({ expression }: Indicator, { value, numerator, denominator }: IndicatorValue): number | null {
	if (!hasCount(expression) || value === null || denominator === null || numerator === null || numerator === 0) return null;
	return (value * denominator) / numerator;
}

/** A pace per day says little: days are counted in months. */
function paceStep(view: IndicatorView) {
	const step = stepOf(view.frequency);
	return step === 'day' ? 'month' : step;
}
