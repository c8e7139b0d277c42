import type { Facts } from './facts.ts';
import type { Reading } from './figure.ts';
import { settled } from './figure-value.ts';
import type { PlaceId } from './id.ts';
import type { Measure } from './measure.ts';
import { lastDay, type Period } from './period.ts';
import { childrenAt, standingDay } from './place-tree.ts';
import { figuresWithin } from './reading.ts';

/**
 * Average, minimum or maximum over places of what each place had in all over the period. Falls back on `rolledUp` where the figures of the
 * places below are not at hand.
 */
export function readPlaceByPlace(
	facts: Facts,
	measure: Measure,
	place: PlaceId,
	period: Period,
	category: string | null,
	rolledUp: Reading
): Reading {
	const values = valuesBelow(facts, measure, place, period, category);
	if (values.length === 0) return rolledUp;
	const value =
		measure.overPlaces === 'min'
			? values.reduce((a, b) => Math.min(a, b))
			: measure.overPlaces === 'max'
				? values.reduce((a, b) => Math.max(a, b))
				: settled(values.reduce((a, b) => a + b, 0)) / values.length;
	return { ...rolledUp, value, blank: null };
}

/** One number a place: what it entered over the period, or the numbers of the places below it. */
function valuesBelow(facts: Facts, measure: Measure, place: PlaceId, period: Period, category: string | null): readonly number[] {
	const figures = figuresWithin(facts.figures(measure.id, place, category), period);
	const own = figures.flatMap((figure) => (figure.own && figure.sum !== null ? [figure.sum] : []));
	if (own.length > 0 && own.length === figures.length) return [settled(own.reduce((a, b) => a + b, 0))];
	const children = childrenAt(facts.tree, place, standingDay(facts.tree, place, lastDay(period)));
	return children.flatMap((child) => valuesBelow(facts, measure, child, period, category));
}
