import { partsOf, type Expression } from '#lib/domain/expression.ts';
import { parseExpression, parseIdentity, type ExpressionNames } from '#lib/domain/grammar.ts';
import type { Identity } from '#lib/domain/identity.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { Place } from '#lib/domain/place.ts';

/** What the expressions of a workspace may speak of. */
export function namesOf(measures: readonly Measure[], places: readonly Place[]): ExpressionNames {
	const levels = new Set(places.flatMap((place) => place.spells.map((spell) => spell.level)));
	return { measures: new Map(measures.map((measure) => [measure.id, measure])), levels };
}

/** @throws RangeError: an expression was checked before it was stored, so one that cannot be read means a damaged store */
export function storedExpression(owner: string, text: string, names: ExpressionNames): Expression {
	const parsed = parseExpression(text, names);
	if (!parsed.ok) throw new RangeError(`${owner}: "${text}": ${JSON.stringify(parsed.fault)}`);
	return parsed.value;
}

/** @throws RangeError, as `storedExpression` */
export function storedIdentity(name: string, left: string, right: string, names: ExpressionNames): Identity {
	const parsed = parseIdentity(name, left, right, names);
	if (!parsed.ok) throw new RangeError(`${name}: "${left}" = "${right}": ${JSON.stringify(parsed.fault)}`);
	return parsed.value;
}

export function isRatio(expression: Expression): boolean {
	return partsOf(expression).some((part) => part.kind === 'binary' && part.operator === '/');
}
