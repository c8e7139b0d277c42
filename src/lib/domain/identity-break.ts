import { evaluateExpression } from './evaluate.ts';
import { readMeasure, type MeasurePart } from './expression-input.ts';
import { partsOf, type Expression } from './expression.ts';
import type { Facts } from './facts.ts';
import { differenceAt } from './figure-value.ts';
import type { IndicatorId, PlaceId } from './id.ts';
import type { Identity, IdentityBreak } from './identity.ts';
import type { Indicator } from './indicator.ts';
import type { Note } from './note.ts';
import { lengthInDays, previous, samePeriod, type Period } from './period.ts';
import { figuresWithin } from './reading.ts';
import { standingIncrements } from './standing.ts';
import { inOrder } from './statement.ts';

/**
 * Identities that do not hold, per place and reporting period. Compared at the decimals of the measures, and only where both sides are known for
 * that very period: complete, nothing looked back, increments for every day of it. A place whose figures are all rolled up is passed over,
 * because its break is that of a place below. A note of kind `cause` for the place and period explains a break, when it is written to no indicator or
 * to the one that is the identity's left side: why another lags says nothing of a sum. Nothing is corrected.
 * @param places those to check
 */
export function identityBreaks({
	identities,
	places,
	facts,
	notes = [],
	indicators = new Map()
}: {
	readonly identities: readonly Identity[];
	readonly places: Iterable<PlaceId>;
	readonly facts: Facts;
	readonly notes?: readonly Note[];
	readonly indicators?: ReadonlyMap<IndicatorId, Pick<Indicator, 'expression'>>;
}): readonly IdentityBreak[] {
	return Array.from(places).flatMap((place) =>
		identities.flatMap((identity) => {
			const parts = measureParts(identity);
			return periodsOf(parts, place, facts).flatMap((period) => {
				const found = breakAt(identity, parts, place, period, facts);
				return found === null ? [] : [{ ...found, explanation: explanationOf(found, identity, notes, indicators) }];
			});
		})
	);
}

function measureParts({ left, right }: Identity): readonly MeasurePart[] {
	return [...partsOf(left), ...partsOf(right)].filter((part): part is MeasurePart => part.kind === 'measure');
}

function periodsOf(parts: readonly MeasurePart[], place: PlaceId, facts: Facts): readonly Period[] {
	const periods = new Map<string, Period>();
	for (const { measure, category } of parts) {
		for (const { period } of facts.figures(measure, place, category)) periods.set(`${period.start} ${period.end}`, period);
	}
	return [...periods.values()].sort(inOrder);
}

function breakAt(
	identity: Identity,
	parts: readonly MeasurePart[],
	place: PlaceId,
	period: Period,
	facts: Facts
): Omit<IdentityBreak, 'explanation'> | null {
	const spot = { place, period, placeLevel: '' };
	const readings = parts.map((part) => readMeasure(part, spot, facts).reading);
	if (!readings.some(({ own }) => own) || !parts.every((part) => isKnownFor(part, place, period, facts))) return null;
	const [left, right] = [evaluateExpression(identity.left, spot, facts), evaluateExpression(identity.right, spot, facts)];
	if (left === null || right === null) return null;
	const difference = differenceAt(decimalsOf(parts, facts), left, right);
	return difference === 0 ? null : { identity: identity.id, place, period, left, right, difference };
}

function isKnownFor(part: MeasurePart, place: PlaceId, period: Period, facts: Facts): boolean {
	const known = facts.measure(part.measure);
	if (known === null) return false;
	const over = part.previous ? previous(period) : period;
	const reading = facts.reading(part.measure, place, over, part.category);
	if (reading.value === null || reading.reported < reading.expected) return false;
	if (known.measure.kind !== 'increment') return reading.oldest !== null && reading.oldest >= over.start;
	const spoken = standingIncrements(figuresWithin(facts.figures(part.measure, place, part.category), over)).filter(
		({ sum }) => sum !== null
	);
	return spoken.reduce((days, figure) => days + lengthInDays(figure.period), 0) === lengthInDays(over);
}

function decimalsOf(parts: readonly MeasurePart[], facts: Facts): number {
	return Math.max(0, ...parts.map(({ measure }) => facts.measure(measure)?.measure.decimals ?? 0));
}

function explanationOf(
	{ place, period }: Pick<IdentityBreak, 'place' | 'period'>,
	{ left }: Identity,
	notes: readonly Note[],
	indicators: ReadonlyMap<IndicatorId, Pick<Indicator, 'expression'>>
): string | null {
	const speaksOf = ({ indicator }: Note): boolean => {
		const expression = indicator === null ? undefined : indicators.get(indicator)?.expression;
		return indicator === null || (expression !== undefined && isSame(expression, left));
	};
	const note = notes.find(
		(one) => one.kind === 'cause' && one.place === place && one.period !== null && samePeriod(one.period, period) && speaksOf(one)
	);
	return note?.text ?? null;
}

function isSame(expression: Expression, left: Expression): boolean {
	return (
		expression.kind === 'measure' && left.kind === 'measure' && expression.measure === left.measure && expression.category === left.category
	);
}
