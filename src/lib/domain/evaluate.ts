import {
	exactly,
	readCount,
	readMeasure,
	readPlaces,
	type CountInput,
	type CountPart,
	type Input,
	type MeasureInput,
	type MeasurePart,
	type Spot
} from './expression-input.ts';
import { partsOf, type Expression } from './expression.ts';
import type { Facts } from './facts.ts';
import type { Reading } from './figure.ts';
import { settled } from './figure-value.ts';
import { fractionOf } from './fraction.ts';
import type { PlaceId } from './id.ts';
import type { Indicator, IndicatorGap, IndicatorValue } from './indicator.ts';
import type { Period } from './period.ts';

export { isCumulative, isWholeNumber } from './indicator-form.ts';

/**
 * An indicator's value at a place over a period: `factor × numerator / denominator`, each measure read over the period and rolled up over
 * the places first, so that a ratio is the ratio of sums and never a mean of ratios.
 * @param options.placeLevel level of the places that `count(…)` goes through
 */
export function evaluateIndicator(
	{ expression }: Pick<Indicator, 'expression'>,
	place: PlaceId,
	period: Period,
	facts: Facts,
	{ placeLevel }: { readonly placeLevel: string }
): IndicatorValue {
	const inputs = readInputs(expression, { place, period, placeLevel }, facts);
	const { up, down, numerator, denominator } = fractionOf(expression);
	const solve = (edge: Edge): Solution => {
		const above = numerator === null ? 1 : solution(numerator, inputs, edge);
		const below = denominator === null ? 1 : solution(denominator, inputs, edge);
		if (typeof above === 'object' || typeof below === 'object') return foremost([above, below].filter((side) => typeof side === 'object'));
		return below === 0 || down === 0 ? { kind: 'zero_denominator' } : (up * above) / (down * below);
	};
	const value = solve('low');
	const gap = typeof value === 'object' ? value : null;
	const side = (part: Expression | null) => (denominator === null ? null : numberOrNull(part === null ? 1 : solution(part, inputs, 'low')));
	const counts = [...inputs.counts.values()];
	const measures = [...inputs.measures.entries()];
	const readings = [...measures.map(([, { reading }]) => reading), ...counts.flatMap((count) => count.readings)];
	const silent = unique(counts.flatMap((count) => count.silent));
	return {
		value: numberOrNull(value),
		gap,
		numerator: side(numerator),
		denominator: side(denominator),
		...completeness(
			measures.map(([, { reading }]) => reading),
			counts
		),
		estimate: readings.some((reading) => reading.estimate),
		own: counts.length === 0 && readings.length > 0 && readings.every((reading) => reading.own),
		date: extreme(
			readings.map(({ date }) => date),
			(a, b) => a > b
		),
		oldest: extreme(
			readings.map(({ oldest }) => oldest),
			(a, b) => a < b
		),
		worst: silent.length === 0 ? null : numberOrNull(value),
		best: silent.length === 0 ? null : numberOrNull(solve('high')),
		failing: unique(counts.flatMap((count) => count.failing)),
		silent,
		disagreements: measures.flatMap(([{ measure }, { reading }]) =>
			reading.disagreement === null ? [] : [{ measure, ...reading.disagreement }]
		)
	};
}

/** The value of an expression that is no indicator, e.g. one side of an identity; null when an input is missing or a divisor is zero. */
export function evaluateExpression(expression: Expression, spot: Spot, facts: Facts): number | null {
	return numberOrNull(solution(expression, readInputs(expression, spot, facts), 'low'));
}

/** With silent places failing, or passing. */
type Edge = 'low' | 'high';
type Solution = number | IndicatorGap;

interface Inputs {
	readonly measures: ReadonlyMap<MeasurePart, MeasureInput>;
	readonly counts: ReadonlyMap<CountPart, CountInput>;
	readonly all: ReadonlyMap<Expression, Input>;
}

function readInputs(expression: Expression, spot: Spot, facts: Facts): Inputs {
	const parts = partsOf(expression);
	const measures = new Map(parts.flatMap((part) => (part.kind === 'measure' ? [[part, readMeasure(part, spot, facts)] as const] : [])));
	const counts = new Map(parts.flatMap((part) => (part.kind === 'count' ? [[part, readCount(part, spot, facts)] as const] : [])));
	const counted = [...counts].map(([part, count]) => ({ ...count, part }));
	const all = new Map<Expression, Input>();
	for (const [part, { input }] of [...measures, ...counts]) all.set(part, input);
	for (const part of parts) {
		if (part.kind === 'places') all.set(part, readPlaces(part.level, spot, facts, counted));
		if (part.kind === 'number') all.set(part, exactly(part.value));
	}
	return { measures, counts, all };
}

function solution(expression: Expression, inputs: Inputs, edge: Edge): Solution {
	if (expression.kind === 'negate') {
		const operand = solution(expression.operand, inputs, edge);
		return typeof operand === 'object' ? operand : -operand;
	}
	if (expression.kind !== 'binary') {
		const input = inputs.all.get(expression);
		if (input === undefined) throw new RangeError(`no input was read for ${expression.kind}`);
		return input.gap ?? input[edge];
	}
	const left = solution(expression.left, inputs, edge);
	const right = solution(expression.right, inputs, edge);
	if (typeof left === 'object' || typeof right === 'object') return foremost([left, right].filter((side) => typeof side === 'object'));
	switch (expression.operator) {
		case '+':
			return settled(left + right);
		case '-':
			return settled(left - right);
		case '*':
			return left * right;
		case '/':
			return right === 0 ? { kind: 'zero_denominator' } : left / right;
	}
}

/** Of several reasons the one to tell: nothing to count, then "does not apply", then what somebody still has to report. */
function foremost(gaps: readonly IndicatorGap[]): IndicatorGap {
	const other = gaps.find((gap) => gap.kind === 'no_places');
	if (other !== undefined) return other;
	const missing = gaps.flatMap((gap) => (gap.kind === 'missing_inputs' ? [gap] : []));
	if (missing.length === 0) return { kind: 'zero_denominator' };
	const blank =
		(['not_applicable', 'not_reported', 'not_available'] as const).find((one) => missing.some((gap) => gap.blank === one)) ??
		'not_reported';
	return { kind: 'missing_inputs', measures: unique(missing.flatMap((gap) => gap.measures)), blank };
}

/** Reported of expected of the least complete input. */
function completeness(readings: readonly Reading[], counts: readonly CountInput[]): Pick<IndicatorValue, 'reported' | 'expected'> {
	const all = [
		...readings.map(({ reported, expected }) => ({ reported, expected })),
		...counts.map(({ passing, failing, silent }) => {
			const reported = passing.length + failing.length;
			return { reported, expected: reported + silent.length };
		})
	].filter(({ expected }) => expected > 0);
	return all.reduce(
		(least, one) => (one.reported * least.expected < least.reported * one.expected ? one : least),
		all[0] ?? { reported: 0, expected: 0 }
	);
}

function extreme<Item>(items: readonly (Item | null)[], wins: (a: Item, b: Item) => boolean): Item | null {
	return items.reduce((best, item) => (item !== null && (best === null || wins(item, best)) ? item : best), null);
}

function numberOrNull(solved: Solution): number | null {
	return typeof solved === 'object' ? null : solved;
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
	return [...new Set(items)];
}
