import type { Comparison, Expression } from './expression.ts';
import type { Facts } from './facts.ts';
import type { Reading } from './figure.ts';
import type { PlaceId } from './id.ts';
import type { IndicatorGap } from './indicator.ts';
import type { Blank } from './observation.ts';
import { lastDay, previous, type Period } from './period.ts';
import { placesOfLevel } from './place-tree.ts';
import { silentReading } from './reading.ts';

/** Where and when an expression is read. */
export interface Spot {
	readonly place: PlaceId;
	readonly period: Period;
	/** Level of the places that `count(…)` goes through. */
	readonly placeLevel: string;
}

/** What a leaf of an expression gives: its number with the silent places failing (`low`) and passing (`high`), or why there is none. */
export type Input = { readonly gap: null; readonly low: number; readonly high: number } | { readonly gap: IndicatorGap };

export interface MeasureInput {
	readonly input: Input;
	readonly reading: Reading;
}

export type MeasurePart = Extract<Expression, { kind: 'measure' }>;
export type CountPart = Extract<Expression, { kind: 'count' }>;

export function readMeasure(part: MeasurePart, { place, period }: Spot, facts: Facts): MeasureInput {
	const over = part.previous ? previous(period) : period;
	const reading = facts.measure(part.measure) === null ? silentReading() : facts.reading(part.measure, place, over, part.category);
	return { reading, input: reading.value === null ? missing(part, reading.blank ?? 'not_reported') : exactly(reading.value) };
}

/** The places that a count went through: those to which the measure does not apply are in none of the other lists. */
export interface CountInput {
	readonly input: Input;
	readonly passing: readonly PlaceId[];
	readonly failing: readonly PlaceId[];
	readonly silent: readonly PlaceId[];
	readonly notApplicable: readonly PlaceId[];
	readonly readings: readonly Reading[];
}

/** Reads the measure place by place over the same period and counts the places that pass. */
export function readCount(part: CountPart, { place, period, placeLevel }: Spot, facts: Facts): CountInput {
	const places = placesOfLevel(facts.tree, place, lastDay(period), placeLevel);
	const [passing, failing, silent, notApplicable]: [PlaceId[], PlaceId[], PlaceId[], PlaceId[]] = [[], [], [], []];
	const readings = places.map((one) => {
		const { reading } = readMeasure({ ...part, kind: 'measure', previous: false }, { place: one, period, placeLevel }, facts);
		if (reading.value !== null) (compares(reading.value, part.operator, part.value) ? passing : failing).push(one);
		else (reading.blank === 'not_applicable' ? notApplicable : silent).push(one);
		return reading;
	});
	const input = inputOf(part, placeLevel, { passing, failing, silent, notApplicable, readings });
	return { input, passing, failing, silent, notApplicable, readings };
}

function inputOf(part: CountPart, level: string, counted: Omit<CountInput, 'input'>): Input {
	const { passing, failing, silent, readings } = counted;
	if (readings.length === 0) return { gap: { kind: 'no_places', level } };
	if (passing.length + failing.length > 0) return { gap: null, low: passing.length, high: passing.length + silent.length };
	if (silent.length === 0) return missing(part, 'not_applicable');
	return missing(part, readings.some(({ blank }) => blank === 'not_reported') ? 'not_reported' : 'not_available');
}

/** `places(level)`: how many there are within the place on the period's last day, without those that the counts beside it leave out. */
export function readPlaces(
	level: string,
	{ place, period }: Spot,
	facts: Facts,
	counts: readonly (CountInput & { readonly part: CountPart })[]
): Input {
	const all = placesOfLevel(facts.tree, place, lastDay(period), level);
	if (all.length === 0) return { gap: { kind: 'no_places', level } };
	const without = new Set(counts.flatMap(({ notApplicable }) => notApplicable));
	const number = all.filter((one) => !without.has(one)).length;
	const [first] = counts;
	return number === 0 && first !== undefined ? missing(first.part, 'not_applicable') : exactly(number);
}

export function exactly(value: number): Input {
	return { gap: null, low: value, high: value };
}

function missing({ measure }: Pick<MeasurePart, 'measure'>, blank: Blank): Input {
	return { gap: { kind: 'missing_inputs', measures: [measure], blank } };
}

function compares(value: number, operator: Comparison, limit: number): boolean {
	switch (operator) {
		case '>=':
			return value >= limit;
		case '>':
			return value > limit;
		case '<=':
			return value <= limit;
		case '<':
			return value < limit;
		case '=':
			return value === limit;
		case '!=':
			return value !== limit;
	}
}
