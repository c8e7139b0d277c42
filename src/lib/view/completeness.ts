import { eraAt } from '../domain/expected-places.ts';
import type { Figure } from '../domain/figure.ts';
import type { PlaceId } from '../domain/id.ts';
import { containsDay, lastDay, type Day, type Period } from '../domain/period.ts';
import { measuresNeeded, placesWithin } from './need.ts';
import type { Question } from './question.ts';
import type { Scorecard } from './scorecard.ts';

/**
 * How many places have reported in the selected period: those behind the best-reported measure of the programme whose period
 * ends within it; a stock that is carried forward was not reported in it. A place that sent anything is usually behind that measure too, and the answer needs no figure but the selected
 * place's own roll-ups. Expected are the places of the period's last day: what was reported before a reorganisation within the
 * period was said by other places. Nobody reported: the places of the programme's level are what was expected.
 */
export function completenessOf(question: Question): Scorecard['completeness'] {
	const { catalogue, selection, programme } = question;
	const places = placesWithin(catalogue, selection, lastDay(selection.period), programme.placeLevel);
	return { ...(mostReported(question, places) ?? { reported: 0, expected: places.length }), level: programme.placeLevel };
}

function mostReported(question: Question, places: readonly PlaceId[]): { readonly reported: number; readonly expected: number } | null {
	const isOfThese = speaksFor(question, places);
	const figures = programmeFigures(question).filter((figure) => {
		const day = lastDay(figure.period);
		return containsDay(question.selection.period, day) && isOfThese(day);
	});
	if (figures.length === 0) return null;
	const expected = Math.max(...figures.map((figure) => figure.expected));
	// Where places report, theirs is the completeness that matters: a figure entered for the whole counts 1 of 1 beside it.
	const telling = figures.filter((figure) => expected === 1 || figure.expected > 1);
	return { reported: Math.max(...telling.map((figure) => figure.reportedNow)), expected };
}

/** Whether a figure of that day rests on these very places and no others. */
function speaksFor({ catalogue, selection, programme }: Question, places: readonly PlaceId[]): (day: Day) => boolean {
	const expected = new Set(places);
	const known = new Map<number, boolean>([[eraAt(catalogue.tree, lastDay(selection.period)), true]]);
	return (day) => {
		const era = eraAt(catalogue.tree, day);
		let same = known.get(era);
		if (same === undefined) {
			const then = placesWithin(catalogue, selection, day, programme.placeLevel);
			known.set(era, (same = then.length === expected.size && then.every((place) => expected.has(place))));
		}
		return same;
	};
}

/** The period that ends last among the programme's figures at the selected place; null when there are none. */
export function latestPeriodOf(question: Question): Period | null {
	const periods = programmeFigures(question).flatMap((figure) => (figure.sum === null ? [] : [figure.period]));
	return periods.reduce<Period | null>((latest, period) => (latest === null || period.end > latest.end ? period : latest), null);
}

function programmeFigures({ catalogue, facts, selection, place }: Question): readonly Figure[] {
	return measuresNeeded(catalogue, selection).flatMap((measure) => [...facts.figures(measure, place, null)]);
}
