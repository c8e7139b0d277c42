import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { evaluateIndicator } from './evaluate.ts';
import type { Measure } from './measure.ts';
import type { Observation } from './observation.ts';
import type { Succession } from './place.ts';
import { period } from './period.ts';
import { placeTree } from './place-tree.ts';
import { factsFor, indicatorOf, measureOf, observe, placeId, placeOf, spellOf } from './sample.ts';
import { piecesOf } from './succession.ts';
import { predecessorsOf, todaysMapFacts } from './todays-map.ts';

function step(date: string, from: string, to: string, over: Partial<Succession> = {}): Succession {
	return { date: day(date), kind: 'merge', from: placeId(from), to: placeId(to), share: null, document: null, note: null, ...over };
}

/** Triệu Sơn: Thọ Phú and Thọ Vực became Thọ Phú on 2025-01-01, and with Thọ Thế the larger Thọ Phú on 2025-07-01. */
const TREE = placeTree([
	placeOf('province', 'province', null),
	placeOf('trieu-son', 'district', 'province', { validTo: day('2025-06-30') }),
	placeOf('tho-phu-2024', 'commune', 'trieu-son', { code: '15757', name: 'Thọ Phú', validTo: day('2024-12-31') }),
	placeOf('tho-vuc', 'commune', 'trieu-son', { code: '15760', validTo: day('2024-12-31') }),
	placeOf('tho-the', 'commune', 'trieu-son', { code: '15763', validTo: day('2025-06-30') }),
	placeOf('tho-phu-2025', 'commune', 'trieu-son', {
		code: '15760',
		name: 'Thọ Phú',
		validFrom: day('2025-01-01'),
		validTo: day('2025-06-30')
	}),
	placeOf('tho-phu', 'commune', 'province', { code: '15763', name: 'Thọ Phú', validFrom: day('2025-07-01') }),
	{
		id: placeId('renamed'),
		spells: [
			spellOf('commune', 'trieu-son', { name: 'Văn Sơn', validTo: day('2025-06-30') }),
			spellOf('commune', 'province', { name: 'Vân Sơn', validFrom: day('2025-07-01') })
		]
	},
	{ id: placeId('giver'), spells: [spellOf('commune', 'province', {})] },
	placeOf('taker', 'commune', 'province', { validFrom: day('2025-07-01') }),
	placeOf('part-of-unknown', 'commune', 'province', { validFrom: day('2025-07-01') }),
	placeOf('divided', 'commune', 'trieu-son', { validTo: day('2025-06-30') })
]);
const SUCCESSIONS = [
	step('2025-01-01', 'tho-phu-2024', 'tho-phu-2025'),
	step('2025-01-01', 'tho-vuc', 'tho-phu-2025'),
	step('2025-07-01', 'tho-phu-2025', 'tho-phu'),
	step('2025-07-01', 'tho-the', 'tho-phu'),
	step('2025-07-01', 'renamed', 'renamed', { kind: 'rename' }),
	step('2025-07-01', 'giver', 'taker', { kind: 'split', share: 0.25 }),
	step('2025-07-01', 'divided', 'taker', { kind: 'split', share: 0.5 }),
	step('2025-07-01', 'divided', 'part-of-unknown', { kind: 'split' })
];

describe('the pieces of a place', () => {
	it.each<[string, string, readonly [string, number | null][]]>([
		['tho-phu', '2026-01-01', [['tho-phu', 1]]],
		['tho-phu', '2025-07-01', [['tho-phu', 1]]],
		[
			'tho-phu',
			'2025-06-30',
			[
				['tho-phu-2025', 1],
				['tho-the', 1]
			]
		],
		[
			'tho-phu',
			'2024-12-31',
			[
				['tho-phu-2024', 1],
				['tho-vuc', 1],
				['tho-the', 1]
			]
		],
		['renamed', '2024-12-31', [['renamed', 1]]],
		['giver', '2025-06-30', [['giver', 0.75]]],
		[
			'taker',
			'2025-06-30',
			[
				['giver', 0.25],
				['divided', 0.5]
			]
		],
		['part-of-unknown', '2025-06-30', [['divided', null]]],
		['tho-vuc', '2020-01-01', [['tho-vuc', 1]]]
	])('of %s on %s', (place, date, expected) => {
		expect(piecesOf(TREE, SUCCESSIONS, placeId(place), day(date))).toEqual(expected.map(([piece, share]) => ({ place: piece, share })));
	});

	it('include the place itself where it absorbed another and nobody wrote that it went on', () => {
		const tree = placeTree([placeOf('a', 'commune', null), placeOf('b', 'commune', null, { validTo: day('2025-06-30') })]);
		expect(piecesOf(tree, [step('2025-07-01', 'b', 'a')], placeId('a'), day('2025-01-01'))).toEqual([
			{ place: 'a', share: 1 },
			{ place: 'b', share: 1 }
		]);
	});

	it('name every place whose figures are read', () => {
		expect(predecessorsOf(TREE, SUCCESSIONS, placeId('tho-phu'))).toEqual([
			'tho-phu',
			'tho-phu-2025',
			'tho-phu-2024',
			'tho-vuc',
			'tho-the'
		]);
	});
});

describe("today's map", () => {
	const FLOW = measureOf('new');
	const STOCK = measureOf('total', { kind: 'level' });
	const GRADE = measureOf('grade', { kind: 'level', overPlaces: 'none' });
	const MEASURES = [FLOW, STOCK, GRADE];
	const OBSERVATIONS: readonly Observation[] = [
		observe('new', 'tho-phu-2024', '2024-Q4', 1),
		observe('new', 'tho-vuc', '2024-Q4', 2),
		observe('new', 'tho-the', '2024-Q4', 4),
		observe('new', 'tho-phu-2025', '2025-Q1', 8),
		observe('new', 'tho-phu', '2025-Q3', 16),
		observe('total', 'tho-phu-2024', '2024', 10),
		observe('total', 'tho-vuc', '2024', 20),
		observe('total', 'tho-the', '2024', 40),
		observe('total', 'tho-phu-2025', '2025-Q2', 33),
		observe('total', 'tho-phu', '2025', 80),
		observe('grade', 'tho-the', '2024', 5),
		observe('grade', 'renamed', '2024', 4),
		observe('total', 'giver', '2024', 100),
		observe('total', 'divided', '2024', 60),
		observe('new', 'divided', '2024', 6)
	];
	const reported = factsFor(TREE, MEASURES, OBSERVATIONS);
	const facts = todaysMapFacts(reported, SUCCESSIONS, day('2026-01-01'));
	const read = (measure: Measure, place: string, code: string) => facts.reading(measure.id, placeId(place), period(code), null);

	it.each<[string, Measure, string, number, number, number]>([
		['increments of all predecessors', FLOW, '2024-Q4', 7, 3, 3],
		['a predecessor that was silent as expected', FLOW, '2025-Q1', 8, 1, 2],
		['its own increments', FLOW, '2025-Q3', 16, 1, 1],
		['increments through two reorganisations', FLOW, '2024..2025', 31, 1, 2],
		['levels of all predecessors', STOCK, '2024', 70, 3, 3],
		['levels with each link looking back', STOCK, '2025-Q2', 73, 2, 2],
		['levels of its predecessors until it reports itself', STOCK, '2025-Q3', 73, 2, 2],
		['its own level', STOCK, '2025', 80, 1, 1]
	])('sums %s', (_, measure, code, value, heard, expected) => {
		expect(read(measure, 'tho-phu', code)).toMatchObject({ value, reported: heard, expected });
	});

	it('leaves history where it was reported in the other view', () => {
		expect(reported.reading(STOCK.id, placeId('tho-phu'), period('2024'), null)).toMatchObject({ value: null, blank: 'not_reported' });
		expect(reported.reading(STOCK.id, placeId('tho-vuc'), period('2024'), null).value).toBe(20);
	});

	it('takes shares where they are known', () => {
		expect(read(STOCK, 'taker', '2024').value).toBe(55);
		expect(read(STOCK, 'giver', '2024').value).toBe(75);
	});

	it('is not comparable where a part of unknown size went', () => {
		expect(read(STOCK, 'part-of-unknown', '2024')).toMatchObject({ value: null, blank: 'not_available' });
		expect(facts.comparableSince(STOCK.id, placeId('part-of-unknown'))).toBe('2025-07-01');
		expect(facts.comparableSince(STOCK.id, placeId('tho-phu'))).toBeNull();
	});

	it('never carries grades over a merger, only over a change of name', () => {
		expect(read(GRADE, 'tho-phu', '2024')).toMatchObject({ value: null, blank: 'not_available' });
		expect(facts.comparableSince(GRADE.id, placeId('tho-phu'))).toBe('2025-07-01');
		expect(read(GRADE, 'renamed', '2025')).toMatchObject({ value: 4, date: '2024-12-31' });
	});

	it('counts the places of today, for earlier periods too', () => {
		const coverage = indicatorOf('100 * count(new >= 1) / places(commune)', MEASURES);
		const options = { placeLevel: 'commune' };
		const found = evaluateIndicator(coverage, placeId('province'), period('2024-Q4'), facts, options);
		expect(found).toMatchObject({ numerator: 1, denominator: 5 });
		expect(evaluateIndicator(coverage, placeId('province'), period('2024-Q4'), reported, options)).toMatchObject({
			numerator: 3,
			denominator: 6
		});
	});
});
