/** Small sound tables for tests: each builder takes what a test is about and fills in the rest. */
import { parseExpression } from './grammar.ts';
import { id, type MeasureId, type PlaceId, type ProgrammeId } from './id.ts';
import type { Indicator } from './indicator.ts';
import type { Figure } from './figure.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { EnteredBlank, Observation } from './observation.ts';
import type { Place, PlaceSpell } from './place.ts';
import { period, type Scheme } from './period.ts';
import { placeTree, type PlaceTree } from './place-tree.ts';
import { factsOf } from './known-facts.ts';
import type { Facts } from './facts.ts';
import { asKnownAt } from './revision.ts';
import { rollUp } from './rollup.ts';

export const CONTEXT: MeasureContext = { scheme: 'calendar', reportingLevel: 'commune', windows: [] };

export function placeId(text: string): PlaceId {
	return id<'place'>(text);
}

export function spellOf(level: string, parent: string | null, over: Partial<PlaceSpell> = {}): PlaceSpell {
	return {
		code: '',
		name: '',
		nameEn: null,
		level,
		type: '',
		parent: parent === null ? null : placeId(parent),
		validFrom: null,
		validTo: null,
		order: 0,
		aliases: [],
		tile: null,
		...over
	};
}

export function placeOf(name: string, level: string, parent: string | null, over: Partial<PlaceSpell> = {}): Place {
	return { id: placeId(name), spells: [spellOf(level, parent, { code: name, name, ...over })] };
}

/** A district `d` with communes `c1` … `cn` in this order. */
export function districtOf(communes: number): PlaceTree {
	const below = Array.from({ length: communes }, (_, index) => placeOf(`c${index + 1}`, 'commune', 'd', { order: index + 1 }));
	return placeTree([placeOf('d', 'district', null), ...below]);
}

export function measureOf(name: string, over: Partial<Measure> = {}): Measure {
	return {
		id: id<'measure'>(name),
		name,
		nameEn: null,
		unit: '',
		unitEn: null,
		kind: 'increment',
		window: null,
		overPlaces: 'sum',
		ownValue: 'replaces',
		frequency: 'quarter',
		categories: [],
		decimals: 0,
		integer: true,
		min: null,
		max: null,
		...over
	};
}

/** `value`: a number or an entered blank. */
export function observe(
	measure: string,
	place: string,
	code: string,
	value: number | EnteredBlank,
	over: Partial<Observation> & { readonly scheme?: Scheme } = {}
): Observation {
	const { scheme = 'calendar', ...rest } = over;
	return {
		measure: id<'measure'>(measure),
		place: placeId(place),
		period: period(code, scheme),
		category: null,
		value: typeof value === 'number' ? value : null,
		blank: typeof value === 'number' ? null : value,
		status: 'reported',
		asOf: null,
		document: null,
		note: null,
		sequence: 1,
		recordedAt: '2022-01-01T00:00:00.000Z',
		recordedBy: null,
		origin: null,
		reason: null,
		...rest
	};
}

/** Facts of all observations, rolled up. */
export function factsFor(
	tree: PlaceTree,
	measures: readonly Measure[],
	observations: readonly Observation[],
	context: MeasureContext = CONTEXT
): Facts {
	const contexts = new Map(measures.map((measure) => [measure.id, context]));
	const figures = measures.flatMap((measure) => figuresOf(tree, measure, observations, context));
	return factsOf({ tree, measures: new Map(measures.map((measure) => [measure.id, measure])), contexts, figures });
}

export function figuresOf(
	tree: PlaceTree,
	measure: Measure,
	observations: readonly Observation[],
	context: MeasureContext = CONTEXT
): Figure[] {
	return rollUp({ tree, measure, context, observations: asKnownAt(observations, null).filter((one) => one.measure === measure.id) });
}

export function indicatorOf(expression: string, measures: readonly Measure[], over: Partial<Indicator> = {}): Indicator {
	const parsed = parseExpression(expression, {
		measures: new Map<MeasureId, Measure>(measures.map((measure) => [measure.id, measure])),
		levels: ['commune', 'district']
	});
	if (!parsed.ok) throw new Error(`${expression}: ${JSON.stringify(parsed.fault)}`);
	return {
		id: id<'indicator'>('i'),
		programme: id<'programme'>('p') as ProgrammeId,
		name: 'i',
		nameEn: null,
		shortName: null,
		expressionText: expression,
		expression: parsed.value,
		unit: '%',
		unitEn: null,
		decimals: 1,
		direction: 'up',
		denominatorName: null,
		order: 1,
		definition: null,
		document: null,
		...over
	};
}
