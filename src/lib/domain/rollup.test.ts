import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import type { Figure } from './figure.ts';
import type { PlaceId } from './id.ts';
import type { Measure } from './measure.ts';
import type { Observation } from './observation.ts';
import { placeTree } from './place-tree.ts';
import { readFigures } from './reading.ts';
import { asKnownAt } from './revision.ts';
import { rollUpPlace } from './rollup.ts';
import { placesBelow, placesUpward } from './rollup-order.ts';
import { CONTEXT, districtOf, figuresOf, measureOf, observe, placeId, placeOf } from './sample.ts';
import { period } from './period.ts';

fc.configureGlobal({ seed: 20260103, numRuns: 150 });

const FLOW = measureOf('new');
const STOCK = measureOf('total', { kind: 'level' });
const TO_DATE = measureOf('spent', { kind: 'to_date', window: 'year' });

/** The figures of one place and category as `code: sum (reported/expected)`, blanks by name, own figures starred. */
function lines(figures: readonly Figure[], place: string, category: string | null = null): readonly string[] {
	return figures
		.filter((figure) => figure.place === place && figure.category === category)
		.map(
			(figure) => `${figure.period.code}: ${figure.sum ?? figure.blank}${figure.own ? '*' : ''} (${figure.reported}/${figure.expected})`
		);
}

describe('increments over places', () => {
	const tree = districtOf(3);
	it.each<[string, Partial<Measure>, readonly Observation[], readonly string[]]>([
		[
			'adds what the communes report and says how many are silent',
			{},
			[observe('new', 'c1', '2022-Q1', 2), observe('new', 'c2', '2022-Q1', 3)],
			['2022-Q1: 5 (2/3)']
		],
		['counts a true zero as reported', {}, [observe('new', 'c1', '2022-Q1', 0)], ['2022-Q1: 0 (1/3)']],
		[
			'keeps reporting periods apart',
			{},
			[observe('new', 'c1', '2022-Q2', 1), observe('new', 'c1', '2022-Q1', 2)],
			['2022-Q1: 2 (1/3)', '2022-Q2: 1 (1/3)']
		],
		[
			'lets places where it does not apply drop out',
			{},
			[observe('new', 'c1', '2022-Q1', 2), observe('new', 'c2', '2022-Q1', 'not_applicable')],
			['2022-Q1: 2 (1/2)']
		],
		[
			'keeps expecting places whose figure is not available',
			{},
			[observe('new', 'c1', '2022-Q1', 2), observe('new', 'c2', '2022-Q1', 'not_available')],
			['2022-Q1: 2 (1/3)']
		],
		[
			'is not reported where one is silent and one has none',
			{},
			[observe('new', 'c2', '2022-Q1', 'not_available')],
			['2022-Q1: not_reported (0/3)']
		],
		[
			'is not available where nobody has a figure',
			{},
			['c1', 'c2', 'c3'].map((place) => observe('new', place, '2022-Q1', 'not_available')),
			['2022-Q1: not_available (0/3)']
		],
		[
			'is not applicable where it applies nowhere',
			{},
			['c1', 'c2', 'c3'].map((place) => observe('new', place, '2022-Q1', 'not_applicable')),
			['2022-Q1: not_applicable (0/0)']
		],
		[
			'lets an entered figure replace the communes for its very period only',
			{},
			[observe('new', 'd', '2022-Q1', 9), observe('new', 'c1', '2022-Q1', 2), observe('new', 'c1', '2022-Q2', 4)],
			['2022-Q1: 9* (1/1)', '2022-Q2: 4 (1/3)']
		],
		[
			'never lets an entered blank erase numbers',
			{},
			[observe('new', 'd', '2022-Q1', 'not_available'), observe('new', 'c1', '2022-Q1', 2)],
			['2022-Q1: 2 (1/3)']
		],
		[
			'shows an entered blank where there is no number',
			{},
			[observe('new', 'd', '2022-Q1', 'not_applicable')],
			['2022-Q1: not_applicable* (0/0)']
		],
		[
			'adds an entered figure to the communes where the measure says so',
			{ ownValue: 'adds' },
			[observe('new', 'd', '2022-Q1', 9), observe('new', 'c1', '2022-Q1', 2)],
			['2022-Q1: 11* (1/3)']
		],
		[
			'forgets the noise of binary fractions',
			{ decimals: 1 },
			[observe('new', 'c1', '2022-Q1', 0.1), observe('new', 'c2', '2022-Q1', 0.2)],
			['2022-Q1: 0.3 (2/3)']
		],
		[
			'takes the later recorded of two revisions',
			{},
			[observe('new', 'c1', '2022-Q1', 2, { sequence: 1 }), observe('new', 'c1', '2022-Q1', 5, { sequence: 2 })],
			['2022-Q1: 5 (1/3)']
		]
	])('%s', (_, over, observations, expected) => {
		expect(lines(figuresOf(tree, { ...FLOW, ...over }, observations), 'd')).toEqual(expected);
	});

	it('marks a sum as an estimate when any part is one', () => {
		const figures = figuresOf(tree, FLOW, [observe('new', 'c1', '2022-Q1', 1), observe('new', 'c2', '2022-Q1', 1, { status: 'estimate' })]);
		expect(figures.find(({ place }) => place === 'd')?.estimate).toBe(true);
		expect(figures.find(({ place }) => place === 'c1')?.estimate).toBe(false);
	});

	it('names the smallest and the largest place and counts the numbers', () => {
		const figures = figuresOf(tree, FLOW, [
			observe('new', 'c1', '2022-Q1', 30),
			observe('new', 'c2', '2022-Q1', 95),
			observe('new', 'c3', '2022-Q1', 60)
		]);
		expect(figures.find(({ place }) => place === 'd')).toMatchObject({ sum: 185, min: 30, max: 95, count: 3 });
	});

	it('does not add a yearly figure of a district to the quarters of its communes, at the district or above', () => {
		const places = [placeOf('p', 'province', null), placeOf('d', 'district', 'p'), placeOf('e', 'district', 'p')];
		const country = placeTree([...places, placeOf('c1', 'commune', 'd'), placeOf('c2', 'commune', 'e')]);
		const figures = figuresOf(country, FLOW, [
			observe('new', 'd', '2021', 7),
			observe('new', 'c1', '2021-Q1', 3),
			observe('new', 'c2', '2021-Q1', 2)
		]);
		const read = (place: string, code: string) =>
			readFigures(
				FLOW,
				CONTEXT,
				figures.filter((figure) => figure.place === place),
				period(code)
			).value;
		expect([read('d', '2021'), read('d', '2021-Q1'), read('p', '2021')]).toEqual([7, 3, 9]);
	});
});

describe('levels over places', () => {
	const tree = districtOf(2);
	it.each<[string, readonly Observation[], readonly string[]]>([
		[
			'look back for a commune that reported nothing new',
			[observe('total', 'c1', '2022-Q1', 5), observe('total', 'c2', '2022-Q1', 3), observe('total', 'c1', '2022-Q2', 6)],
			['2022-Q1: 8 (2/2)', '2022-Q2: 9 (2/2)']
		],
		[
			'let a newer entered figure replace the communes until one of them speaks later',
			[observe('total', 'c1', '2022-Q1', 5), observe('total', 'd', '2022-Q2', 20), observe('total', 'c2', '2022-Q3', 4)],
			['2022-Q1: 5 (1/2)', '2022-Q2: 20* (1/1)', '2022-Q3: 9 (2/2)']
		],
		[
			'prefer the entered figure of the same day',
			[observe('total', 'c1', '2022-Q1', 5), observe('total', 'd', '2022-Q1', 20)],
			['2022-Q1: 20* (1/1)']
		],
		[
			'look past "not available" but not past "not applicable"',
			[
				observe('total', 'c1', '2022-Q1', 5),
				observe('total', 'c1', '2022-Q2', 'not_available'),
				observe('total', 'c1', '2022-Q3', 'not_applicable')
			],
			['2022-Q1: 5 (1/2)', '2022-Q2: 5 (1/2)', '2022-Q3: not_reported (0/1)']
		],
		[
			'take a quarter and the day it closes on as one date',
			[observe('total', 'c1', '2022-03-31', 5), observe('total', 'c2', '2022-Q1', 3)],
			['2022-Q1: 8 (2/2)']
		]
	])('%s', (_, observations, expected) => {
		expect(lines(figuresOf(tree, STOCK, observations), 'd')).toEqual(expected);
	});

	it('say how old the oldest part is', () => {
		const figures = figuresOf(tree, STOCK, [observe('total', 'c1', '2021', 5), observe('total', 'c2', '2022-Q1', 3)]);
		expect(figures.filter(({ place }) => place === 'd').at(-1)).toMatchObject({ sum: 8, newest: '2022-03-31', oldest: '2021-12-31' });
	});

	it('lose a place after its last day and expect its successor', () => {
		const changing = placeTree([
			placeOf('d', 'district', null),
			placeOf('old', 'commune', 'd', { validTo: day('2025-06-30') }),
			placeOf('kept', 'commune', 'd'),
			placeOf('young', 'commune', 'd', { validFrom: day('2025-07-01') })
		]);
		const observations = [
			observe('total', 'old', '2025-Q1', 5),
			observe('total', 'kept', '2025-Q1', 3),
			observe('total', 'young', '2025-Q4', 4)
		];
		expect(lines(figuresOf(changing, STOCK, observations), 'd')).toEqual(['2025-Q1: 8 (2/2)', '2025-07-01: 3 (1/2)', '2025-Q4: 7 (2/2)']);
	});

	it('stay with a district that ended as they were on its last day', () => {
		const ended = placeTree([
			placeOf('p', 'province', null),
			placeOf('d', 'district', 'p', { validTo: day('2025-06-30') }),
			placeOf('c1', 'commune', 'd', { validTo: day('2025-06-30') })
		]);
		const figures = figuresOf(ended, STOCK, [observe('total', 'c1', '2025-Q1', 5)]);
		expect(lines(figures, 'd')).toEqual(['2025-Q1: 5 (1/1)']);
		expect(lines(figures, 'p')).toEqual(['2025-Q1: 5 (1/1)', '2025-07-01: not_reported (0/0)']);
	});

	it.each([
		['since the year began', TO_DATE, '2025-Q4', ['2025-Q1: 12 (2/2)', '2025-Q4: 13 (1/1)']],
		['in the year', FLOW, '2025', ['2025: 11 (1/1)']]
	])('keep what an ended commune brought about %s, and count the communes of the last day', (_, measure, code, expected) => {
		const shrunk = placeTree([
			placeOf('d', 'district', null),
			placeOf('c1', 'commune', 'd', { validTo: day('2025-06-30') }),
			placeOf('c2', 'commune', 'd')
		]);
		const observations =
			measure === TO_DATE
				? [observe('spent', 'c1', '2025-Q1', 7), observe('spent', 'c2', '2025-Q1', 5), observe('spent', 'c2', code, 6)]
				: [observe('new', 'c1', code, 5), observe('new', 'c2', code, 6)];
		expect(lines(figuresOf(shrunk, measure, observations), 'd')).toEqual(expected);
	});

	it('follow a commune that moves to another district', () => {
		const moved = placeTree([
			placeOf('d', 'district', null),
			placeOf('e', 'district', null),
			{
				id: placeId('c'),
				spells: [
					{ ...placeOf('c', 'commune', 'd').spells[0]!, validTo: day('2022-12-31') },
					{ ...placeOf('c', 'commune', 'e').spells[0]!, validFrom: day('2023-01-01') }
				]
			}
		]);
		const figures = figuresOf(moved, STOCK, [observe('total', 'c', '2022', 5), observe('total', 'c', '2023', 6)]);
		expect(lines(figures, 'd')).toEqual(['2022: 5 (1/1)', '2023-01-01: not_reported (0/0)']);
		expect(lines(figures, 'e')).toEqual(['2023-01-01: 5 (1/1)', '2023: 6 (1/1)']);
	});
});

describe('to-date figures over places', () => {
	it('look back within their own year only', () => {
		const observations = [
			observe('spent', 'c1', '2022-03-31', 10),
			observe('spent', 'c2', '2022-06-30', 5),
			observe('spent', 'c2', '2023-03-31', 1)
		];
		expect(lines(figuresOf(districtOf(2), TO_DATE, observations), 'd')).toEqual([
			'2022-03-31: 10 (1/2)',
			'2022-06-30: 15 (2/2)',
			'2023-03-31: 1 (1/2)'
		]);
	});
});

describe('who spoke in the very period', () => {
	/** The figures of the district as `code: reported in it/reported`. */
	const spoken = (figures: readonly Figure[]) =>
		figures
			.filter((figure) => figure.place === 'd' && figure.category === null)
			.map(({ period: { code }, reportedNow, reported }) => `${code}: ${reportedNow}/${reported}`);
	const adding = measureOf('total', { kind: 'level', ownValue: 'adds' });
	it.each<[string, Measure, readonly Observation[], readonly string[]]>([
		[
			'is not the commune whose stock is carried forward',
			STOCK,
			[observe('total', 'c1', '2022-Q1', 5), observe('total', 'c2', '2022-Q1', 3), observe('total', 'c1', '2022-Q2', 6)],
			['2022-Q1: 2/2', '2022-Q2: 1/2']
		],
		[
			'is whoever says that nothing changed',
			STOCK,
			[observe('total', 'c1', '2022-Q1', 5), observe('total', 'c1', '2022-Q2', 5)],
			['2022-Q1: 1/1', '2022-Q2: 1/1']
		],
		[
			'is not who spoke on another day of the year',
			TO_DATE,
			[observe('spent', 'c1', '2022-Q1', 5), observe('spent', 'c2', '2022-Q2', 3)],
			['2022-Q1: 1/1', '2022-Q2: 1/2']
		],
		['is everybody behind an increment', FLOW, [observe('new', 'c1', '2022-Q1', 5), observe('new', 'c2', '2022-Q1', 3)], ['2022-Q1: 2/2']],
		[
			'is the district itself where its entered figure stands alone, until that is carried forward',
			STOCK,
			[observe('total', 'd', '2022-Q1', 20), observe('total', 'c1', '2022-Q2', 'not_available')],
			['2022-Q1: 1/1', '2022-Q2: 0/1']
		],
		[
			'is not the communes where the district adds to what they said before',
			adding,
			[observe('total', 'c1', '2022-Q1', 5), observe('total', 'd', '2022-Q2', 2)],
			['2022-Q1: 1/1', '2022-Q2: 0/1']
		]
	])('%s', (_, measure, observations, expected) => {
		expect(spoken(figuresOf(districtOf(2), measure, observations))).toEqual(expected);
	});
});

describe('completeness', () => {
	const tree = placeTree([
		placeOf('p', 'province', null),
		placeOf('d', 'district', 'p'),
		placeOf('e', 'district', 'p'),
		placeOf('c1', 'commune', 'd'),
		placeOf('c2', 'commune', 'd'),
		placeOf('c3', 'commune', 'e'),
		placeOf('v1', 'village', 'c1'),
		placeOf('v2', 'village', 'c1')
	]);

	it('counts a place of the reporting level once, whatever lies below it', () => {
		const figures = figuresOf(tree, FLOW, [observe('new', 'v1', '2022-Q1', 1), observe('new', 'v2', '2022-Q1', 1)]);
		expect([lines(figures, 'v1'), lines(figures, 'c1'), lines(figures, 'd'), lines(figures, 'p')]).toEqual([
			['2022-Q1: 1* (1/1)'],
			['2022-Q1: 2 (1/1)'],
			['2022-Q1: 2 (1/2)'],
			['2022-Q1: 2 (1/3)']
		]);
	});

	it('counts the places without children when no level reports', () => {
		const figures = figuresOf(tree, FLOW, [observe('new', 'v1', '2022-Q1', 1)], { ...CONTEXT, reportingLevel: null });
		expect([lines(figures, 'c1'), lines(figures, 'p')]).toEqual([['2022-Q1: 1 (1/2)'], ['2022-Q1: 1 (1/4)']]);
	});

	it('counts a district whose own figure replaces its communes as 1 of 1', () => {
		const figures = figuresOf(tree, FLOW, [observe('new', 'd', '2022-Q1', 9), observe('new', 'c3', '2022-Q1', 1)]);
		expect(lines(figures, 'p')).toEqual(['2022-Q1: 10 (2/2)']);
	});
});

describe('categories', () => {
	const MONEY = measureOf('money', { categories: ['central', 'local'] });
	const tree = districtOf(2);
	const central = (place: string, value: number) => observe('money', place, '2022-Q1', value, { category: 'central' });
	const local = (place: string, value: number) => observe('money', place, '2022-Q1', value, { category: 'local' });

	it('make the whole where no total was entered', () => {
		const figures = figuresOf(tree, MONEY, [central('c1', 60), local('c1', 30), central('c2', 10)]);
		expect([lines(figures, 'c1'), lines(figures, 'd'), lines(figures, 'd', 'central'), lines(figures, 'd', 'local')]).toEqual([
			['2022-Q1: 90* (1/1)'],
			['2022-Q1: 100 (2/2)'],
			['2022-Q1: 70 (2/2)'],
			['2022-Q1: 30 (1/2)']
		]);
	});

	it('stand beside an entered total that differs, which remains the value', () => {
		const [figure] = figuresOf(tree, MONEY, [central('c1', 60), local('c1', 30), observe('money', 'c1', '2022-Q1', 100)]).filter(
			({ category }) => category === null
		);
		expect(figure).toMatchObject({ place: 'c1', sum: 100, categorySum: 90 });
	});

	it('agree silently with a total that is their sum', () => {
		const figures = figuresOf(tree, MONEY, [central('c1', 60), local('c1', 40), observe('money', 'c1', '2022-Q1', 100)]);
		expect(figures.every(({ categorySum }) => categorySum === null)).toBe(true);
	});

	it('entered at a district make its whole, together with those that only its communes know', () => {
		const figures = figuresOf(tree, MONEY, [central('c1', 60), local('c1', 30), central('d', 80)]);
		expect(lines(figures, 'd')).toEqual(['2022-Q1: 110* (1/1)']);
	});
});

describe('the roll-up rule', () => {
	const KINDS = ['increment', 'level', 'to_date'] as const;
	const COUNTRY = placeTree([
		placeOf('n', 'nation', null),
		...['p1', 'p2'].map((place) => placeOf(place, 'province', 'n')),
		...['d1', 'd2', 'd3'].map((place, index) =>
			placeOf(place, 'district', index < 2 ? 'p1' : 'p2', index === 1 ? { validTo: day('2022-06-30') } : {})
		),
		...Array.from({ length: 6 }, (_, index) =>
			placeOf(`c${index}`, 'commune', `d${(index % 3) + 1}`, index % 3 === 1 ? { validTo: day('2022-06-30') } : {})
		)
	]);
	const anything = fc.record({
		place: fc.constantFrom('n', 'p1', 'd1', 'd2', 'd3', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5'),
		code: fc.constantFrom('2022-Q1', '2022-Q2', '2022-Q3', '2023-Q1'),
		value: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.constantFrom('not_available' as const, 'not_applicable' as const)),
		category: fc.constantFrom(null, 'a', 'b')
	});
	const measures = fc
		.record({ kind: fc.constantFrom(...KINDS), ownValue: fc.constantFrom('replaces' as const, 'adds' as const) })
		.map((over) => measureOf('m', { ...over, window: 'year', categories: ['a', 'b'] }));
	const observed = (
		rows: readonly { place: string; code: string; value: number | 'not_available' | 'not_applicable'; category: string | null }[]
	) => rows.map(({ place, code, value, category }, sequence) => observe('m', place, code, value, { category, sequence }));

	it('refreshed for one place and those above it equals the roll-up of everything', () => {
		fc.assert(
			fc.property(measures, fc.array(anything, { maxLength: 25 }), anything, (measure, before, written) => {
				const tables = observed([...before, written]);
				const figures = Map.groupBy(figuresOf(COUNTRY, measure, tables.slice(0, -1)), ({ place }) => place);
				const own = Map.groupBy(asKnownAt(tables, null), ({ place }) => place);
				for (const place of placesUpward(COUNTRY, [placeId(written.place)])) {
					const below = new Map<PlaceId, readonly Figure[]>(placesBelow(COUNTRY, place).map((child) => [child, figures.get(child) ?? []]));
					const fresh = rollUpPlace({ tree: COUNTRY, measure, context: CONTEXT, place, own: own.get(place) ?? [], below });
					if (fresh.length > 0) figures.set(place, fresh);
				}
				const whole = Map.groupBy(figuresOf(COUNTRY, measure, tables), ({ place }) => place);
				expect(new Map([...figures].toSorted())).toEqual(new Map([...whole].toSorted()));
			})
		);
	});

	it('gives a whole that equals the sum of any partition into communes', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...KINDS),
				fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom('2022-Q1', '2022-Q2'), fc.integer({ min: 0, max: 999 }))),
				(kind, rows) => {
					const measure = measureOf('m', { kind, window: 'year' });
					const tables = rows.map(([commune, code, value], sequence) => observe('m', `c${commune + 1}`, code, value, { sequence }));
					const flat = figuresOf(districtOf(10), measure, tables);
					const halves = placeTree([
						placeOf('d', 'district', null),
						...['left', 'right'].map((half) => placeOf(half, 'half', 'd')),
						...Array.from({ length: 10 }, (_, index) => placeOf(`c${index + 1}`, 'commune', index % 2 === 0 ? 'left' : 'right'))
					]);
					const split = figuresOf(halves, measure, tables);
					const whole = (figures: readonly Figure[]) => figures.filter(({ place }) => place === 'd');
					expect(whole(split)).toEqual(whole(flat));
				}
			)
		);
	});

	it('never counts more places than it expects', () => {
		fc.assert(
			fc.property(measures, fc.array(anything, { maxLength: 25 }), (measure, rows) => {
				for (const { reported, reportedNow, expected, sum, blank } of figuresOf(COUNTRY, measure, observed(rows))) {
					expect(reported).toBeLessThanOrEqual(expected);
					expect(reportedNow).toBeLessThanOrEqual(reported);
					expect(sum === null).toBe(blank !== null);
				}
			})
		);
	});

	it('does not depend on the order in which observations are given', () => {
		fc.assert(
			fc.property(measures, fc.array(anything, { maxLength: 25 }), (measure, rows) => {
				const tables = observed(rows);
				expect(figuresOf(COUNTRY, measure, tables.toReversed())).toEqual(figuresOf(COUNTRY, measure, tables));
			})
		);
	});
});
