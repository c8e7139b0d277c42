import { partsOf, type Expression } from './expression.ts';
import type { MeasureId } from './id.ts';
import type { Indicator } from './indicator.ts';
import type { Measure } from './measure.ts';

type Measures = ReadonlyMap<MeasureId, Measure>;

/**
 * Whether its value since a window's start can only grow, so that a goal reached early stays reached: sums of
 * increments, of to-date figures that run through a season or term, and the places that had enough of an increment, counted or
 * as a share of all places.
 */
export function isCumulative({ expression }: Pick<Indicator, 'expression'>, measures: Measures): boolean {
	return !isConstant(expression) && neverFalls(expression, measures);
}

/** Whether it counts things that do not come in fractions: only whole-number measures, counts and places, added and multiplied. */
export function isWholeNumber({ expression }: Pick<Indicator, 'expression'>, measures: Measures): boolean {
	return partsOf(expression).every((part) => {
		if (part.kind === 'number') return Number.isInteger(part.value);
		if (part.kind === 'binary') return part.operator !== '/';
		if (part.kind !== 'measure') return true;
		const measure = measures.get(part.measure);
		return measure !== undefined && measure.integer && measure.overPlaces !== 'average';
	});
}

function neverFalls(expression: Expression, measures: Measures): boolean {
	switch (expression.kind) {
		case 'number':
			return expression.value >= 0;
		case 'measure': {
			const measure = measures.get(expression.measure);
			return measure !== undefined && !expression.previous && accumulates(measure);
		}
		case 'count': {
			const measure = measures.get(expression.measure);
			return measure !== undefined && accumulates(measure) && (expression.operator === '>=' || expression.operator === '>');
		}
		case 'binary': {
			const { operator, left, right } = expression;
			if (operator === '+') return neverFalls(left, measures) && neverFalls(right, measures);
			if (operator === '*') return (isPositive(left) && neverFalls(right, measures)) || (isPositive(right) && neverFalls(left, measures));
			return operator === '/' && (isPositive(right) || right.kind === 'places') && neverFalls(left, measures);
		}
		default:
			return false;
	}
}

function accumulates({ kind, window }: Measure): boolean {
	return kind === 'increment' || (kind === 'to_date' && (window === 'season' || window === 'term'));
}

function isPositive(expression: Expression): boolean {
	return expression.kind === 'number' && expression.value > 0;
}

function isConstant(expression: Expression): boolean {
	return partsOf(expression).every(({ kind }) => kind === 'number' || kind === 'binary' || kind === 'negate' || kind === 'places');
}
