import type { MeasureId } from './id.ts';

/**
 * The grammar of indicators and identities:
 * numbers, measures, `measure[category]`, `+ - * / ( )`, `count(measure op number)`, `places(level)`,
 * and, in identities only, `prev(measure)` = the measure one reporting period earlier.
 */
export type Expression =
	| { readonly kind: 'number'; readonly value: number }
	| { readonly kind: 'measure'; readonly measure: MeasureId; readonly category: string | null; readonly previous: boolean }
	| { readonly kind: 'binary'; readonly operator: '+' | '-' | '*' | '/'; readonly left: Expression; readonly right: Expression }
	| { readonly kind: 'negate'; readonly operand: Expression }
	| {
			readonly kind: 'count';
			readonly measure: MeasureId;
			readonly category: string | null;
			readonly operator: Comparison;
			readonly value: number;
	  }
	| { readonly kind: 'places'; readonly level: string };

export type Comparison = '>=' | '>' | '<=' | '<' | '=' | '!=';

/** Where the text stops making sense; `position` counts characters from 1. */
export type ExpressionFault =
	| { readonly code: 'expression_empty' }
	| { readonly code: 'expression_unexpected'; readonly position: number; readonly found: string; readonly expectedWhat: string }
	| { readonly code: 'expression_unknown_measure'; readonly position: number; readonly name: string; readonly nearest: string | null }
	| {
			readonly code: 'expression_unknown_category';
			readonly position: number;
			readonly name: string;
			readonly category: string;
			readonly nearest: string | null;
	  }
	| { readonly code: 'expression_unknown_level'; readonly position: number; readonly name: string; readonly nearest: string | null };

/** Every part of an expression, itself first. */
export function partsOf(expression: Expression): readonly Expression[] {
	switch (expression.kind) {
		case 'binary':
			return [expression, ...partsOf(expression.left), ...partsOf(expression.right)];
		case 'negate':
			return [expression, ...partsOf(expression.operand)];
		default:
			return [expression];
	}
}
