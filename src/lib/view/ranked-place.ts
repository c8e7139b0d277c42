import type { PlaceId } from '../domain/id.ts';
import type { Direction, Indicator } from '../domain/indicator.ts';
import type { Day } from '../domain/period.ts';
import { judge } from '../domain/status.ts';
import type { AppliedTarget } from '../domain/target.ts';
import type { RankedPlace } from './indicator-sheet.ts';
import { placeView, targetView } from './part.ts';
import { bearingTarget, isOpenOn } from './bearing-target.ts';
import { earlier, readerOf, valueOver, type Question } from './question.ts';
import { judgedAt } from './row.ts';
import { targetsAt } from './scorecard-assembly.ts';
import type { IndicatorView, TargetView } from './scorecard.ts';
import { windowOf } from './series.ts';

/**
 * One place of a breakdown, judged by its own target: the one that asks the same as the row (the same each-place target, or the
 * same due day), else one that was open when the row is judged; where the row has none, the one that bears on the as-of day. A place without a target is read over the row's window, so that its bar compares with the others'.
 */
export function rankedPlace(
	question: Question,
	indicator: Indicator,
	view: IndicatorView,
	asked: TargetView | null,
	place: PlaceId
): RankedPlace {
	const { catalogue, selection, programme } = question;
	const applied = chosenAmong(targetsAt(question, indicator, place), asked, selection.asOf);
	const named = placeView(catalogue, place, selection.asOf);
	if (applied !== null) {
		const { value, verdict } = judgedAt(question, indicator, view, applied, place);
		return { place: named, value, target: targetView(catalogue, applied.target), verdict };
	}
	const row = (catalogue.targetsOf.get(indicator.id) ?? []).find((target) => target.id === asked?.id);
	const window = row === undefined ? null : windowOf(question, row);
	const open = window !== null && window.from <= window.to;
	const value = open
		? readerOf(question, indicator, place, window.from)(window.to)
		: valueOver(question, indicator, place, selection.period);
	const verdict = judge({
		target: null,
		value,
		asOf: selection.asOf,
		direction: indicator.direction,
		cumulative: view.cumulative,
		wholeNumber: view.integer,
		tolerance: programme.tolerance
	});
	return { place: named, value, target: null, verdict };
}

function chosenAmong(applied: readonly AppliedTarget[], asked: TargetView | null, asOf: Day): AppliedTarget | null {
	if (asked === null) return bearingTarget(applied, asOf);
	const judgedOn = earlier(asOf, asked.due);
	return (
		applied.find(({ target }) => target.id === asked.id) ??
		applied.find(({ target }) => target.due === asked.due) ??
		applied.find(({ target }) => isOpenOn(target, judgedOn)) ??
		null
	);
}

/** Worst value first; equal ones, and those without a number at the end, stay in official order. */
export function worstValueFirst(places: readonly RankedPlace[], direction: Direction): readonly RankedPlace[] {
	return places.toSorted((a, b) => {
		if (a.value.value === null || b.value.value === null) return Number(a.value.value === null) - Number(b.value.value === null);
		return direction === 'up' ? a.value.value - b.value.value : b.value.value - a.value.value;
	});
}
