import type { IndicatorValue } from '../domain/indicator.ts';
import type { PlaceView } from './scorecard.ts';

/** One end of a spread: the value, and every place that has it, in the given order. */
export interface Extreme {
	readonly value: IndicatorValue;
	readonly places: readonly PlaceView[];
}

/**
 * Lowest and highest value over places, and how many places have a number; null when none has. Values that print alike are one.
 * @param decimals with which values are printed
 */
export function extremesOf(
	places: readonly { readonly place: PlaceView; readonly value: IndicatorValue }[],
	decimals: number
): { readonly lowest: Extreme; readonly highest: Extreme; readonly reporting: number; readonly equal: boolean } | null {
	const printed = (value: number) => Number(value.toFixed(decimals));
	const numbers = places.flatMap(({ value }) => (value.value === null ? [] : [printed(value.value)]));
	if (numbers.length === 0) return null;
	const end = (edge: number): Extreme | null => {
		const there = places.filter(({ value }) => value.value !== null && printed(value.value) === edge);
		return there[0] === undefined ? null : { value: there[0].value, places: there.map(({ place }) => place) };
	};
	const [lowest, highest] = [end(numbers.reduce((a, b) => Math.min(a, b))), end(numbers.reduce((a, b) => Math.max(a, b)))];
	return lowest === null || highest === null
		? null
		: { lowest, highest, reporting: numbers.length, equal: numbers.every((number) => number === numbers[0]) };
}
