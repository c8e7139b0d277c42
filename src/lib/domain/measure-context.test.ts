import { describe, expect, it } from 'vitest';
import type { Day } from './day.ts';
import { parseExpression } from './grammar.ts';
import { id } from './id.ts';
import { measureContexts, measuresIn } from './measure-context.ts';
import type { Expression } from './expression.ts';
import type { Programme } from './programme.ts';
import type { Scheme } from './scheme.ts';

const MEASURES = ['new', 'total', 'dissolved', 'chained', 'alone'];

function expression(text: string): Expression {
	const parsed = parseExpression(text, {
		measures: new Map(MEASURES.map((name) => [name, { categories: [] }])),
		levels: [],
		previous: true
	});
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
	return parsed.value;
}

function programme(name: string, scheme: Scheme, placeLevel: string, start = '2021-01-01', end = '2025-12-31'): Programme {
	return {
		id: id<'programme'>(name),
		name,
		nameEn: null,
		parent: null,
		kind: '',
		start: start as Day,
		end: end as Day,
		scheme,
		committee: null,
		documentStyle: 'state',
		rootPlace: id<'place'>('root'),
		placeLevel,
		tolerance: 0.9,
		dueRule: { days: 2, counted: 'working_days' },
		approval: false,
		order: 1
	};
}

const judgedBy = (name: string, text: string): { programme: Programme['id']; expression: Expression } => ({
	programme: id<'programme'>(name),
	expression: expression(text)
});
const measures = MEASURES.map((name) => ({ id: id<'measure'>(name) }));
const identities = [
	{ left: expression('total'), right: expression('prev(total) + new - dissolved') },
	{ left: expression('chained'), right: expression('2 * dissolved') }
];

describe('the context of a measure', () => {
	const programmes = [programme('a', 'fiscal-07', 'commune'), programme('b', 'calendar', 'village', '2022-01-01', '2022-12-31')];
	const contexts = measureContexts({ measures, programmes, indicators: [judgedBy('a', '100 * new / 4')], identities });

	it.each([
		['an indicator uses it', 'new', 'fiscal-07', 'commune'],
		['an identity ties it to one that is used', 'dissolved', 'fiscal-07', 'commune'],
		['a chain of identities does', 'chained', 'fiscal-07', 'commune'],
		['nothing uses it and the programmes differ', 'alone', 'calendar', null]
	])('when %s', (_, measure, scheme, reportingLevel) => {
		expect(contexts.get(id<'measure'>(measure))).toMatchObject({ scheme, reportingLevel });
	});

	it('of one that nothing uses is that of the whole workspace when its programmes agree', () => {
		const [only] = programmes;
		const agreeing = measureContexts({ measures, programmes: only === undefined ? [] : [only], indicators: [], identities: [] });
		expect(agreeing.get(id<'measure'>('alone'))).toMatchObject({ scheme: 'fiscal-07', reportingLevel: 'commune' });
	});

	it('holds the spans of all programmes that use it, half-open, and the scheme of the first', () => {
		const both = measureContexts({ measures, programmes, indicators: [judgedBy('b', 'new'), judgedBy('a', 'new')], identities });
		expect(both.get(id<'measure'>('new'))).toEqual({
			scheme: 'fiscal-07',
			reportingLevel: 'commune',
			windows: [
				{ start: '2021-01-01', end: '2026-01-01' },
				{ start: '2022-01-01', end: '2023-01-01' }
			]
		});
	});
});

describe('the measures of an expression', () => {
	it.each([
		['new', ['new']],
		['100 * (new - dissolved) / new', ['new', 'dissolved']],
		['-count(total >= 1)', ['total']],
		['prev(total) + 3', ['total']],
		['4', []]
	])('%s', (text, names) => {
		expect([...measuresIn(expression(text))]).toEqual(names);
	});
});
