import type { Expression } from './expression.ts';

/** An expression seen as `factor × numerator / denominator`; the factor is `up / down`, kept apart so that 100 × 7 / 100 stays exact. */
export interface Fraction {
	readonly up: number;
	readonly down: number;
	/** null: nothing but constants, which counts 1. */
	readonly numerator: Expression | null;
	/** null: no ratio. */
	readonly denominator: Expression | null;
}

/** Takes a chain of products and quotients apart: `100 * a / b` and `a / b * 100` are one fraction. A sum is a numerator as it stands. */
export function fractionOf(expression: Expression): Fraction {
	switch (expression.kind) {
		case 'number':
			return { up: expression.value, down: 1, numerator: null, denominator: null };
		case 'negate': {
			const operand = fractionOf(expression.operand);
			return { ...operand, up: -operand.up };
		}
		case 'binary': {
			if (expression.operator !== '*' && expression.operator !== '/') break;
			const left = fractionOf(expression.left);
			const right = fractionOf(expression.right);
			const over = expression.operator === '*' ? right : inverse(right, expression.right);
			return {
				up: left.up * over.up,
				down: left.down * over.down,
				numerator: product(left.numerator, over.numerator),
				denominator: product(left.denominator, over.denominator)
			};
		}
	}
	return { up: 1, down: 1, numerator: expression, denominator: null };
}

/** A divisor that is itself a ratio stays whole, so that its own division by zero is not turned into a factor of zero. */
function inverse(divisor: Fraction, expression: Expression): Fraction {
	if (divisor.denominator !== null) return { up: 1, down: 1, numerator: null, denominator: expression };
	return { up: divisor.down, down: divisor.up, numerator: null, denominator: divisor.numerator };
}

function product(left: Expression | null, right: Expression | null): Expression | null {
	if (left === null || right === null) return left ?? right;
	return { kind: 'binary', operator: '*', left, right };
}
