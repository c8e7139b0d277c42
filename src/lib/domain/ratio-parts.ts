import type { Expression } from './expression.ts';
import { fractionOf } from './fraction.ts';
import type { MeasureId } from './id.ts';

/** A figure that somebody can enter. */
export interface EnteredPart {
	readonly measure: MeasureId;
	readonly category: string | null;
}

/**
 * What k and n of a ratio are: two figures; or n is the number of places of a level, which the tree of places knows. `part` is null
 * where k itself is counted, place by place.
 */
export type RatioParts =
	| { readonly kind: 'entered'; readonly part: EnteredPart; readonly whole: EnteredPart }
	| { readonly kind: 'of_places'; readonly part: EnteredPart | null; readonly level: string };

/** Null: no ratio, or one of more than two numbers, such as a sum of funds over another. */
export function ratioPartsOf(expression: Expression): RatioParts | null {
	const { numerator, denominator } = fractionOf(expression);
	if (numerator === null || denominator === null) return null;
	const part = enteredPartOf(numerator);
	if (denominator.kind === 'places')
		return part || numerator.kind === 'count' ? { kind: 'of_places', part, level: denominator.level } : null;
	const whole = enteredPartOf(denominator);
	return part && whole ? { kind: 'entered', part, whole } : null;
}

function enteredPartOf(expression: Expression): EnteredPart | null {
	if (expression.kind !== 'measure' || expression.previous) return null;
	return { measure: expression.measure, category: expression.category };
}
