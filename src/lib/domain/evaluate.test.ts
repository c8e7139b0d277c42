import { describe, expect, it } from 'vitest';
import { evaluateIndicator, isCumulative, isWholeNumber } from './evaluate.ts';
import type { Facts } from './facts.ts';
import { groupFacts } from './group-facts.ts';
import type { Measure } from './measure.ts';
import type { EnteredBlank, Observation } from './observation.ts';
import { period } from './period.ts';
import { CONTEXT, districtOf, factsFor, indicatorOf, measureOf, observe, placeId } from './sample.ts';

const MEASURES = [
	measureOf('coops_new'),
	measureOf('coop_unions_new'),
	measureOf('inspected'),
	...['coops', 'coops_rated', 'coops_effective', 'coops_good', 'ocop', 'hitech', 'models', 'harvested', 'area', 'assigned'].map((name) =>
		measureOf(name, { kind: 'level' })
	),
	measureOf('disbursed', { kind: 'to_date', window: 'year', categories: ['central', 'local'], integer: false, decimals: 1 }),
	measureOf('sown', { kind: 'to_date', window: 'season' }),
	measureOf('score', { kind: 'level', overPlaces: 'average' }),
	measureOf('rain', { overPlaces: 'max' })
];
const BY_ID = new Map(MEASURES.map((measure) => [measure.id, measure]));

function ask(facts: Facts, expression: string, code: string, place = 'd') {
	return evaluateIndicator(indicatorOf(expression, MEASURES), placeId(place), period(code), facts, { placeLevel: 'commune' });
}

function factsWith(communes: number, observations: readonly Observation[]): Facts {
	return factsFor(districtOf(communes), MEASURES, observations);
}

/** One observation a commune: `c1` the first value, and so on; null reports nothing. */
function each(measure: string, code: string, values: readonly (number | EnteredBlank | null)[]): readonly Observation[] {
	return values.flatMap((value, index) => (value === null ? [] : [observe(measure, `c${index + 1}`, code, value)]));
}

describe('worked examples of collective economy', () => {
	it('coops_new: 2021: 1, 2022-Q1: 0, 2022-Q2: 1 make 2 since 2021', () => {
		const facts = factsWith(13, [
			observe('coops_new', 'd', '2021', 1),
			observe('coops_new', 'd', '2022-Q1', 0),
			observe('coops_new', 'd', '2022-Q2', 1)
		]);
		expect(ask(facts, 'coops_new', '2021-01-01..2022-06-30')).toMatchObject({
			value: 2,
			numerator: null,
			denominator: null,
			date: '2022-06-30',
			own: true
		});
	});

	it('coop_unions_new: all places reported 0 is the value 0, not a gap', () => {
		const facts = factsWith(
			13,
			each(
				'coop_unions_new',
				'2022-Q2',
				Array.from({ length: 13 }, () => 0)
			)
		);
		expect(ask(facts, 'coop_unions_new', '2022')).toMatchObject({ value: 0, gap: null, reported: 13, expected: 13 });
	});

	it.each([
		[19, 76],
		[21, 84],
		[17, 68]
	])('effective rate: %d of 25 is %d %%', (effective, value) => {
		const facts = factsWith(13, [observe('coops_effective', 'd', '2025', effective), observe('coops_rated', 'd', '2025', 25)]);
		expect(ask(facts, '100 * coops_effective / coops_rated', '2025')).toMatchObject({ value, numerator: effective, denominator: 25 });
	});

	it('good of effective: 9 of 19 is 47.4 %', () => {
		const facts = factsWith(13, [observe('coops_good', 'd', '2024', 9), observe('coops_effective', 'd', '2024', 19)]);
		const found = ask(facts, '100 * coops_good / coops_effective', '2024');
		expect(found).toMatchObject({ numerator: 9, denominator: 19 });
		expect(found.value).toBeCloseTo(47.368, 3);
	});

	it('ocop 4 and hitech 1 are stocks as of their last figure', () => {
		const facts = factsWith(13, [observe('ocop', 'd', '2023', 4), observe('hitech', 'd', '2024', 1)]);
		expect(ask(facts, 'ocop', '2024')).toMatchObject({ value: 4, date: '2023-12-31' });
		expect(ask(facts, 'hitech', '2024')).toMatchObject({ value: 1, date: '2024-12-31' });
	});
});

describe('worked examples of other programmes', () => {
	const COVERAGE = '100 * count(inspected >= 1) / places(commune)';

	it('inspection of 14 communes: 14 × yes is 100 % (14/14)', () => {
		const facts = factsWith(
			14,
			each(
				'inspected',
				'2022',
				Array.from({ length: 14 }, () => 1)
			)
		);
		expect(ask(facts, COVERAGE, '2022')).toMatchObject({
			value: 100,
			numerator: 14,
			denominator: 14,
			reported: 14,
			expected: 14,
			worst: null,
			best: null,
			failing: [],
			silent: []
		});
	});

	it('inspection of 14 communes: 13 yes and 1 not reported is 13/14, worst 93 %, best 100 %', () => {
		const facts = factsWith(14, each('inspected', '2022', [...Array.from({ length: 13 }, () => 1), null]));
		const found = ask(facts, COVERAGE, '2022');
		expect(found).toMatchObject({ numerator: 13, denominator: 14, reported: 13, expected: 14, best: 100, failing: [], silent: ['c14'] });
		expect(found.value).toBeCloseTo(92.86, 2);
		expect(found.worst).toBeCloseTo(92.86, 2);
	});

	it('harvest: a district is Σha/Σha of communes between 30 % and 95 %', () => {
		const facts = factsWith(3, [...each('harvested', '2022-09-20', [30, 95, 120]), ...each('area', '2022-09-20', [100, 100, 200])]);
		expect(ask(facts, '100 * harvested / area', '2022-09-20')).toMatchObject({ value: 61.25, numerator: 245, denominator: 400 });
		expect(['c1', 'c2', 'c3'].map((place) => ask(facts, '100 * harvested / area', '2022-09-20', place).value)).toEqual([30, 95, 60]);
	});

	it('each commune 1–2 models: of 0, 1, 2, 3 three pass and the failing one is named', () => {
		const facts = factsWith(4, each('models', '2022', [0, 1, 2, 3]));
		expect(ask(facts, 'count(models >= 1)', '2022')).toMatchObject({ value: 3, failing: ['c1'], silent: [] });
		expect(ask(facts, 'count(models > 2)', '2022')).toMatchObject({ value: 1 });
	});

	it('ratio over places: 6/10 and 6/10 are 12/20 = 60 %', () => {
		const facts = factsWith(2, [...each('coops_effective', '2022', [6, 6]), ...each('coops_rated', '2022', [10, 10])]);
		expect(ask(facts, '100 * coops_effective / coops_rated', '2022')).toMatchObject({
			value: 60,
			numerator: 12,
			denominator: 20,
			reported: 2,
			expected: 2
		});
	});

	it('disbursement: assigned 100, to date on 31/08 45 is 45 %', () => {
		const facts = factsWith(2, [observe('assigned', 'd', '2022-01-01', 100), observe('disbursed', 'd', '2022-08-31', 45)]);
		expect(ask(facts, '100 * disbursed / assigned', '2022-01..2022-08')).toMatchObject({
			value: 45,
			date: '2022-08-31',
			oldest: '2022-01-01'
		});
	});
});

describe('gaps', () => {
	const both = '100 * coops_effective / coops_rated';
	it.each<[string, string, readonly Observation[], unknown]>([
		[
			'a missing input',
			both,
			each('coops_rated', '2022', [1, 1]),
			{ kind: 'missing_inputs', measures: ['coops_effective'], blank: 'not_reported' }
		],
		['both inputs missing', both, [], { kind: 'missing_inputs', measures: ['coops_effective', 'coops_rated'], blank: 'not_reported' }],
		[
			'an empty denominator',
			both,
			[...each('coops_effective', '2022', [0]), ...each('coops_rated', '2022', [0])],
			{ kind: 'zero_denominator' }
		],
		[
			'a division by zero inside',
			'coops + ocop / hitech',
			[...each('coops', '2022', [1]), ...each('ocop', '2022', [1]), ...each('hitech', '2022', [0])],
			{ kind: 'zero_denominator' }
		],
		[
			'"not applicable" before "not reported"',
			both,
			each('coops_rated', '2022', ['not_applicable', 'not_applicable']),
			{ kind: 'missing_inputs', measures: ['coops_effective', 'coops_rated'], blank: 'not_applicable' }
		],
		['a count that nobody answered', 'count(models >= 1)', [], { kind: 'missing_inputs', measures: ['models'], blank: 'not_reported' }]
	])('name %s', (_, expression, observations, gap) => {
		expect(ask(factsWith(2, observations), expression, '2022')).toMatchObject({ value: null, gap });
	});

	it.each(['count(models >= 1)', 'models / places(commune)'])('name the level that %s finds no place of', (expression) => {
		expect(ask(factsWith(0, [observe('models', 'd', '2022', 1)]), expression, '2022').gap).toEqual({ kind: 'no_places', level: 'commune' });
	});

	it('tell how many places were expected where nobody reported', () => {
		expect(ask(factsWith(13, []), 'coops_new', '2022')).toMatchObject({ value: null, reported: 0, expected: 13 });
	});

	it('tell the parts that are known', () => {
		expect(ask(factsWith(2, each('coops_rated', '2022', [5, 5])), both, '2022')).toMatchObject({
			value: null,
			numerator: null,
			denominator: 10
		});
	});
});

describe('completeness and blanks', () => {
	it('places where a measure does not apply drop out of count and places', () => {
		const facts = factsWith(4, each('inspected', '2022', [1, 'not_applicable', 0, null]));
		expect(ask(facts, '100 * count(inspected >= 1) / places(commune)', '2022')).toMatchObject({
			numerator: 1,
			denominator: 3,
			reported: 2,
			expected: 3,
			failing: ['c3'],
			silent: ['c4']
		});
	});

	it('a ratio is as complete as its least complete part, and estimated if any part is', () => {
		const facts = factsWith(3, [
			...each('coops_rated', '2022', [10, 10, 10]),
			observe('coops_effective', 'c1', '2022', 6, { status: 'estimate' })
		]);
		expect(ask(facts, '100 * coops_effective / coops_rated', '2022')).toMatchObject({
			value: 20,
			reported: 1,
			expected: 3,
			estimate: true
		});
	});

	it('shows where a total and its categories disagree', () => {
		const facts = factsWith(1, [
			observe('disbursed', 'd', '2022-08-31', 100),
			observe('disbursed', 'd', '2022-08-31', 60, { category: 'central' }),
			observe('disbursed', 'd', '2022-08-31', 30, { category: 'local' })
		]);
		expect(ask(facts, 'disbursed', '2022').disagreements).toEqual([{ measure: 'disbursed', entered: 100, categorySum: 90 }]);
		expect(ask(facts, '100 * disbursed[central] / disbursed', '2022')).toMatchObject({ value: 60, numerator: 60 });
	});
});

describe('first over time, then over places', () => {
	it('takes the largest yearly total, not the sum of the largest quarters', () => {
		const facts = factsWith(2, [...each('rain', '2022-Q1', [10, 1]), ...each('rain', '2022-Q2', [2, 9])]);
		expect(ask(facts, 'rain', '2022')).toMatchObject({ value: 12, reported: 2, expected: 2 });
		expect(ask(facts, 'rain', '2022-Q2').value).toBe(9);
	});

	it('averages over the places that reported', () => {
		const facts = factsWith(3, each('score', '2022', [4, 8, null]));
		expect(ask(facts, 'score', '2022')).toMatchObject({ value: 6, reported: 2, expected: 3 });
	});
});

describe('a group', () => {
	it('rolls up its members and counts through them', () => {
		const observations = [...each('coops_new', '2022-Q1', [1, 2, 4, 8]), ...each('models', '2022', [0, 1, 2, null])];
		const group = placeId('cluster');
		const facts = groupFacts(factsWith(4, observations), group, [placeId('c2'), placeId('c3'), placeId('c4')]);
		expect(ask(facts, 'coops_new', '2022', group)).toMatchObject({ value: 14, reported: 3, expected: 3, own: false });
		expect(ask(facts, '100 * count(models >= 1) / places(commune)', '2022', group)).toMatchObject({
			numerator: 2,
			denominator: 3,
			silent: ['c4']
		});
		expect(ask(facts, 'coops_new', '2022')).toMatchObject({ value: 15 });
		expect(ask(facts, 'ocop', '2022', group)).toMatchObject({ value: null, reported: 0, expected: 3 });
	});
});

describe('the form of an indicator', () => {
	it.each<[string, boolean, boolean]>([
		['coops_new', true, true],
		['coops_new + coop_unions_new', true, true],
		['coops_new - coop_unions_new', false, true],
		['coops', false, true],
		['100 * coops_effective / coops_rated', false, false],
		['100 * count(inspected >= 1) / places(commune)', true, false],
		['count(inspected >= 1)', true, true],
		['count(inspected < 1)', false, true],
		['count(models >= 1)', false, true],
		['sown / 1000', true, false],
		['disbursed', false, false],
		['score', false, false],
		['places(commune)', false, true]
	])('%s: cumulative %s, whole numbers %s', (expression, cumulative, whole) => {
		const measures: ReadonlyMap<Measure['id'], Measure> = BY_ID;
		expect([isCumulative(indicatorOf(expression, MEASURES), measures), isWholeNumber(indicatorOf(expression, MEASURES), measures)]).toEqual(
			[cumulative, whole]
		);
	});

	it('needs no reporting level to count places', () => {
		const facts = factsFor(districtOf(3), MEASURES, each('models', '2022', [1, 1, 1]), { ...CONTEXT, reportingLevel: null });
		expect(ask(facts, 'models', '2022')).toMatchObject({ value: 3, reported: 3, expected: 3 });
	});
});
