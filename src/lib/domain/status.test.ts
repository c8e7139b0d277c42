import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import type { Direction, IndicatorValue } from './indicator.ts';
import { period } from './period.ts';
import { judge, STATUSES, type Judgement, type Status } from './status.ts';
import type { Condition, Path, Target } from './target.ts';

fc.configureGlobal({ seed: 20260101, numRuns: 300 });

type Assigned = NonNullable<Judgement['target']>;

const LINEAR: Path = { kind: 'linear' };
const NONE: Path = { kind: 'none' };
/** 20 by the end of quarter I, 45 by the end of quarter II of 2022. */
const STEPS: Path = {
	kind: 'steps',
	steps: [
		{ period: period('2022-Q1'), value: 20 },
		{ period: period('2022-Q2'), value: 45 }
	]
};

function targetOf(condition: Condition, over: Partial<Assigned> = {}): Assigned {
	return { from: day('2021-01-01'), due: day('2025-12-31'), condition, baseline: 0, path: LINEAR, stretch: false, ...over };
}

function valueOf(value: number | null, over: Partial<IndicatorValue> = {}): IndicatorValue {
	return {
		value,
		gap: value === null ? { kind: 'missing_inputs', measures: [], blank: 'not_reported' } : null,
		numerator: null,
		denominator: null,
		reported: 1,
		expected: 1,
		estimate: false,
		own: false,
		date: value === null ? null : day('2022-06-30'),
		oldest: null,
		worst: null,
		best: null,
		failing: [],
		silent: [],
		disagreements: [],
		...over
	};
}

function judged(target: Assigned | null, value: number | null | IndicatorValue, asOf: string, over: Partial<Judgement> = {}) {
	return judge({
		target,
		value: typeof value === 'object' && value !== null ? value : valueOf(value),
		asOf: day(asOf),
		direction: 'up',
		cumulative: false,
		wholeNumber: false,
		tolerance: 0.9,
		...over
	});
}

const atLeast = (value: number): Condition => ({ kind: 'at_least', value });
const count: Partial<Judgement> = { cumulative: true, wholeNumber: true };
const down: Partial<Judgement> = { direction: 'down' };
const year = { from: day('2022-01-01'), due: day('2022-12-31') };

describe('the worked examples of the collective economy', () => {
	it('finds two new co-operatives of five on track at 134 % of 1.495', () => {
		const verdict = judged(targetOf(atLeast(5)), 2, '2022-06-30', count);
		expect(verdict.status).toBe('on_track');
		expect(verdict.goal).toBe(5);
		expect(verdict.expected).toBeCloseTo(1.495, 3);
		expect(Math.round(verdict.attainment! * 100)).toBe(134);
		expect(verdict.shortfall).toBe(3);
	});

	it.each([
		['2022-06-30', 0.299, 'on_track'],
		['2025-06-30', 0.899, 'on_track'],
		['2025-12-31', 1, 'missed']
	] as const)('judges a union that nobody founded as of %s against %d: %s', (asOf, expected, status) => {
		const verdict = judged(targetOf(atLeast(1)), 0, asOf, count);
		expect(verdict.expected).toBeCloseTo(expected, 3);
		expect(verdict.status).toBe(status);
	});

	it.each([
		[19, 25, 'met', 'inside', 76, 0],
		[21, 25, 'exceeded', 'above', 84, 0],
		[17, 25, 'missed', 'below', 68, 2]
	] as const)('places %d effective of %d against the band 70–80 at due: %s', (numerator, denominator, status, band, percent, shortfall) => {
		const verdict = judged(targetOf({ kind: 'between', low: 70, high: 80 }, { path: NONE }), (100 * numerator) / denominator, '2025-12-31');
		expect(verdict).toMatchObject({ status, band, shortfall, goal: 70 });
		expect((100 * numerator) / denominator).toBe(percent);
	});

	it.each([
		['9 of 19 good, at least 50', (100 * 9) / 19, atLeast(50), 'not_yet'],
		['4 with OCOP products, 4 aimed at', 4, { kind: 'exactly', value: 4 }, 'meeting'],
		['1 with high technology, at least 2', 1, atLeast(2), 'not_yet']
	] as const)('judges without a path before due: %s', (_, value, condition, status) => {
		expect(judged(targetOf(condition, { path: NONE }), value, '2024-12-31').status).toBe(status);
	});

	it('finds 45 % disbursed by the end of August behind the 66.6 % of a straight year, at 68 %', () => {
		const verdict = judged(targetOf(atLeast(100), year), 45, '2022-08-31');
		expect(verdict.expected).toBeCloseTo((100 * 243) / 365, 9);
		expect(verdict.expected!.toFixed(1)).toBe('66.6');
		expect(verdict.status).toBe('behind');
		expect(Math.round(verdict.attainment! * 100)).toBe(68);
	});

	it.each([
		['2022-06-30', 'not_yet', 'not_yet', 'meeting'],
		['2022-12-31', 'missed', 'missed', 'met']
	] as const)('bounds 13 of 14 communes inspected and one silent as of %s', (asOf, status, worst, best) => {
		const value = valueOf((100 * 13) / 14, { worst: (100 * 13) / 14, best: 100, silent: ['x' as never], numerator: 13, denominator: 14 });
		expect(judged(targetOf(atLeast(100), { ...year, path: NONE }), value, asOf)).toMatchObject({ status, worst, best });
	});
});

describe('every status and every edge', () => {
	const cases: readonly [name: string, Assigned | null, number | null, string, Partial<Judgement>, Status][] = [
		['no target for the place', null, 7, '2022-06-30', {}, 'not_assigned'],
		['the day before the window opens', targetOf(atLeast(5)), 7, '2020-12-31', {}, 'not_started'],
		['the first day of the window, nothing done, whole numbers', targetOf(atLeast(5)), 0, '2021-01-01', count, 'on_track'],
		['the first day of the window, nothing done, any number', targetOf(atLeast(5)), 0, '2021-01-01', {}, 'behind'],
		['nothing reported', targetOf(atLeast(5)), null, '2022-06-30', count, 'no_data'],
		['nothing reported at due', targetOf(atLeast(5)), null, '2025-12-31', count, 'no_data'],
		['a true zero is not a blank', targetOf(atLeast(5)), 0, '2025-12-31', count, 'missed'],
		['the day before due, short', targetOf(atLeast(5)), 4.9, '2025-12-30', {}, 'at_risk'],
		['the due day itself, short', targetOf(atLeast(5)), 4.9, '2025-12-31', {}, 'missed'],
		['the due day itself, exactly', targetOf(atLeast(5)), 5, '2025-12-31', {}, 'met'],
		['after due, more', targetOf(atLeast(5)), 6, '2026-03-01', {}, 'exceeded'],
		['a count that reached it early', targetOf(atLeast(5)), 5, '2022-06-30', count, 'met'],
		['a count that passed it early', targetOf(atLeast(5)), 6, '2022-06-30', count, 'met'],
		['a level that reaches it early', targetOf(atLeast(5)), 5, '2022-06-30', {}, 'meeting'],
		['a level that passes it early', targetOf(atLeast(5)), 9, '2022-06-30', {}, 'meeting'],
		['exactly as planned', targetOf(atLeast(365), year), 243, '2022-08-31', {}, 'on_track'],
		['at the tolerance', targetOf(atLeast(3650), year), 2187, '2022-08-31', {}, 'at_risk'],
		['a hair below the tolerance', targetOf(atLeast(3650), year), 2186.99, '2022-08-31', {}, 'behind'],
		['a programme with its own tolerance', targetOf(atLeast(3650), year), 2187, '2022-08-31', { tolerance: 0.95 }, 'behind'],
		['whole part of 9.4 met', targetOf(atLeast(14.12), year), 9, '2022-08-31', { wholeNumber: true }, 'on_track'],
		['whole part of 10.65 at risk with 9', targetOf(atLeast(16), year), 9, '2022-08-31', { wholeNumber: true }, 'at_risk'],
		['more than: on the edge at due', targetOf({ kind: 'more_than', value: 8 }), 8, '2025-12-31', {}, 'missed'],
		['more than: past the edge at due is met, never exceeded', targetOf({ kind: 'more_than', value: 8 }), 12, '2025-12-31', {}, 'met'],
		['at most: on the edge at due', targetOf({ kind: 'at_most', value: 3 }), 3, '2025-12-31', down, 'met'],
		['at most: above at due', targetOf({ kind: 'at_most', value: 3 }), 3.1, '2025-12-31', down, 'missed'],
		['at most: below at due', targetOf({ kind: 'at_most', value: 3 }), 2, '2025-12-31', down, 'exceeded'],
		[
			'at most: a growing count below its ceiling can still break it',
			targetOf({ kind: 'at_most', value: 3 }),
			1,
			'2022-06-30',
			{ ...down, ...count },
			'meeting'
		],
		[
			'at most: a growing count above its ceiling',
			targetOf({ kind: 'at_most', value: 3 }),
			5,
			'2022-06-30',
			{ ...down, ...count },
			'behind'
		],
		['at most nothing, nothing happened', targetOf({ kind: 'at_most', value: 0 }), 0, '2025-12-31', { ...down, ...count }, 'met'],
		['less than: on the edge at due', targetOf({ kind: 'less_than', value: 7 }), 7, '2025-12-31', down, 'missed'],
		['less than: below at due is met, never exceeded', targetOf({ kind: 'less_than', value: 7 }), 2, '2025-12-31', down, 'met'],
		['falling: on the way', targetOf({ kind: 'at_most', value: 7 }, { baseline: 12 }), 10, '2022-06-30', down, 'on_track'],
		[
			'falling: slower than the line, within the tolerance',
			targetOf({ kind: 'at_most', value: 0 }, { ...year, baseline: 365 }),
			146,
			'2022-08-31',
			down,
			'at_risk'
		],
		[
			'falling: slower than the tolerance',
			targetOf({ kind: 'at_most', value: 0 }, { ...year, baseline: 365 }),
			147,
			'2022-08-31',
			down,
			'behind'
		],
		[
			'falling without a baseline has no line',
			targetOf({ kind: 'at_most', value: 7 }, { baseline: null }),
			10,
			'2022-06-30',
			down,
			'not_yet'
		],
		[
			'rising without a baseline starts from nothing',
			targetOf(atLeast(365), { ...year, baseline: null }),
			243,
			'2022-08-31',
			{},
			'on_track'
		],
		[
			'falling whole numbers round towards the baseline',
			targetOf({ kind: 'at_most', value: 5 }, { baseline: 10 }),
			9,
			'2022-06-30',
			{ ...down, wholeNumber: true },
			'on_track'
		],
		['exactly, upwards', targetOf({ kind: 'exactly', value: 4 }), 5, '2025-12-31', {}, 'exceeded'],
		['exactly, downwards', targetOf({ kind: 'exactly', value: 4 }), 5, '2025-12-31', down, 'missed'],
		['exactly, no direction, hit', targetOf({ kind: 'exactly', value: 4 }), 4, '2025-12-31', { direction: 'none' }, 'met'],
		['exactly, no direction, overshot', targetOf({ kind: 'exactly', value: 4 }), 5, '2025-12-31', { direction: 'none' }, 'missed'],
		[
			'exactly, no direction, overshot before due',
			targetOf({ kind: 'exactly', value: 4 }),
			5,
			'2022-06-30',
			{ direction: 'none' },
			'not_yet'
		],
		['band: its lower edge counts', targetOf({ kind: 'between', low: 70, high: 80 }), 70, '2025-12-31', {}, 'met'],
		['band: its upper edge is inside', targetOf({ kind: 'between', low: 70, high: 80 }), 80, '2025-12-31', {}, 'met'],
		['band: above exceeds at any time', targetOf({ kind: 'between', low: 70, high: 80 }), 80.1, '2022-06-30', {}, 'exceeded'],
		['band: inside before due', targetOf({ kind: 'between', low: 70, high: 80 }), 75, '2022-06-30', {}, 'meeting'],
		['band: below but ahead of its path', targetOf({ kind: 'between', low: 70, high: 80 }), 60, '2022-06-30', {}, 'on_track'],
		['band downwards: above fails', targetOf({ kind: 'between', low: 2, high: 4 }), 5, '2025-12-31', down, 'missed'],
		['band downwards: below exceeds', targetOf({ kind: 'between', low: 2, high: 4 }), 1, '2025-12-31', down, 'exceeded'],
		[
			'band without direction: above fails too',
			targetOf({ kind: 'between', low: 2, high: 4 }),
			5,
			'2025-12-31',
			{ direction: 'none' },
			'missed'
		],
		['change: three points down', targetOf({ kind: 'change_by', value: 3 }, { baseline: 10 }), 7, '2025-12-31', down, 'met'],
		['change: written with its sign', targetOf({ kind: 'change_by', value: -3 }, { baseline: 10 }), 7.1, '2025-12-31', down, 'missed'],
		[
			'change: binary fractions do not fail it',
			targetOf({ kind: 'change_by', value: 0.1 }, { baseline: 0.3 }),
			0.2,
			'2025-12-31',
			down,
			'met'
		],
		[
			'change: without a baseline nothing can be said',
			targetOf({ kind: 'change_by', value: 3 }, { baseline: null }),
			7,
			'2025-12-31',
			{},
			'no_data'
		],
		['times: half as much again', targetOf({ kind: 'times', value: 1.5 }, { baseline: 20 }), 30, '2025-12-31', {}, 'met'],
		['times: of nothing', targetOf({ kind: 'times', value: 1.5 }, { baseline: 0 }), 30, '2025-12-31', {}, 'no_data'],
		[
			'hold the baseline: no worse is on track',
			targetOf({ kind: 'more_than', value: 5 }, { baseline: 5 }),
			5,
			'2022-06-30',
			{},
			'on_track'
		],
		['hold the baseline: worse is behind', targetOf(atLeast(5), { baseline: 5 }), 4.9, '2022-06-30', {}, 'behind'],
		['no path, short before due', targetOf(atLeast(5), { path: NONE }), 1, '2022-06-30', {}, 'not_yet'],
		['steps: before the first is due', targetOf(atLeast(100), { ...year, path: STEPS }), 5, '2022-03-30', {}, 'not_started'],
		[
			'steps: before the first is due but already there',
			targetOf(atLeast(100), { ...year, path: STEPS }),
			100,
			'2022-03-30',
			{},
			'meeting'
		],
		['steps: the first is due on its last day', targetOf(atLeast(100), { ...year, path: STEPS }), 5, '2022-03-31', {}, 'behind'],
		['steps: the first holds until the second is due', targetOf(atLeast(100), { ...year, path: STEPS }), 20, '2022-06-29', {}, 'on_track'],
		['steps: the second is due', targetOf(atLeast(100), { ...year, path: STEPS }), 20, '2022-06-30', {}, 'behind'],
		['steps: the last holds until the goal is due', targetOf(atLeast(100), { ...year, path: STEPS }), 45, '2022-12-30', {}, 'on_track'],
		['a stretch aim behind its path', targetOf(atLeast(5), { stretch: true }), 0, '2025-06-30', {}, 'not_yet'],
		['a stretch aim not reached', targetOf(atLeast(5), { stretch: true }), 4, '2025-12-31', {}, 'not_yet'],
		['a stretch aim reached', targetOf(atLeast(5), { stretch: true }), 5, '2025-12-31', {}, 'met'],
		['done in time', targetOf({ kind: 'done_by' }, year), 1, '2022-08-31', { doneOn: day('2022-06-30') }, 'met'],
		['done on the due day', targetOf({ kind: 'done_by' }, year), 1, '2023-01-31', { doneOn: day('2022-12-31') }, 'met'],
		['done a day late', targetOf({ kind: 'done_by' }, year), 1, '2023-01-31', { doneOn: day('2023-01-01') }, 'missed'],
		['not done, still time', targetOf({ kind: 'done_by' }, year), 0, '2022-12-30', {}, 'not_yet'],
		['not done at due', targetOf({ kind: 'done_by' }, year), 0, '2022-12-31', {}, 'missed'],
		['done or not, nobody said', targetOf({ kind: 'done_by' }, year), null, '2022-12-31', {}, 'no_data']
	];

	it.each(cases)('%s', (_, target, value, asOf, over, status) => {
		expect(judged(target, value, asOf, over).status).toBe(status);
	});

	it('meets every status at least once in the table', () => {
		expect(new Set(cases.map((row) => row[5]))).toEqual(new Set(STATUSES));
	});

	it('marks a judgement that rests on an estimate as provisional', () => {
		expect(judged(targetOf(atLeast(5)), valueOf(5, { estimate: true }), '2025-12-31')).toMatchObject({ status: 'met', provisional: true });
	});
});

describe('the numbers beside the status', () => {
	it.each([
		['half the way down', targetOf({ kind: 'at_most', value: 6 }, { baseline: 10, path: NONE }), 8, '2025-06-30', down, 0.5],
		['without path or start, upwards', targetOf(atLeast(80), { baseline: null, path: NONE }), 40, '2025-06-30', {}, 0.5],
		[
			'without path or start, downwards',
			targetOf({ kind: 'at_most', value: 3 }, { baseline: null, path: NONE }),
			6,
			'2025-06-30',
			down,
			0.5
		],
		['a ceiling above the start', targetOf({ kind: 'at_most', value: 3 }), 6, '2025-12-31', down, 0.5],
		['after due, against the goal', targetOf(atLeast(4)), 3, '2027-01-01', {}, 0.75],
		['nothing had to change', targetOf(atLeast(5), { baseline: 5 }), 4, '2025-12-31', {}, null],
		['a goal of zero from zero', targetOf({ kind: 'at_most', value: 0 }), 0, '2025-12-31', down, null]
	] as const)('attainment: %s', (_, target, value, asOf, over, attainment) => {
		const found = judged(target, value, asOf, over).attainment;
		if (attainment === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(attainment, 9);
	});

	it.each([
		['at least', targetOf(atLeast(5)), 2, {}, 3],
		['reached', targetOf(atLeast(5)), 9, {}, 0],
		['more than, whole numbers need one more', targetOf({ kind: 'more_than', value: 5 }), 5, { wholeNumber: true }, 1],
		['at most', targetOf({ kind: 'at_most', value: 5 }), 7, down, 2],
		['above a band without direction', targetOf({ kind: 'between', low: 2, high: 4 }), 7, { direction: 'none' }, 3],
		['change', targetOf({ kind: 'change_by', value: 3 }, { baseline: 10 }), 8, down, 1]
	] as const)('shortfall: %s', (_, target, value, over, shortfall) => {
		expect(judged(target, value, '2025-12-31', over).shortfall).toBe(shortfall);
	});
});

/** How good an outcome is; statuses of one rank do not compare. */
const GOODNESS: Partial<Record<Status, number>> = {
	missed: 0,
	behind: 0,
	not_started: 0,
	not_yet: 1,
	at_risk: 2,
	on_track: 3,
	meeting: 4,
	met: 4,
	exceeded: 5
};

describe('order', () => {
	const finite = fc.double({ min: -50, max: 150, noNaN: true });
	const conditionUp = fc.oneof(
		fc.record({ kind: fc.constantFrom('at_least', 'more_than', 'exactly', 'change_by', 'times'), value: fc.integer({ min: 1, max: 90 }) }),
		fc
			.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 40 }))
			.map(([low, width]) => ({ kind: 'between', low, high: low + width }))
	) as fc.Arbitrary<Condition>;
	const conditionDown = fc.oneof(
		fc.record({ kind: fc.constantFrom('at_most', 'less_than', 'exactly', 'change_by', 'times'), value: fc.integer({ min: 0, max: 90 }) }),
		fc
			.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 40 }))
			.map(([low, width]) => ({ kind: 'between', low, high: low + width }))
	) as fc.Arbitrary<Condition>;
	const circumstances = fc.record({
		baseline: fc.option(fc.integer({ min: 0, max: 120 })),
		path: fc.constantFrom(LINEAR, NONE, STEPS),
		stretch: fc.boolean(),
		asOf: fc.constantFrom('2021-01-01', '2022-02-01', '2022-06-30', '2025-12-30', '2025-12-31', '2026-05-01'),
		cumulative: fc.boolean(),
		wholeNumber: fc.boolean()
	});

	function ranks(
		direction: Direction,
		condition: Condition,
		{ asOf, cumulative, wholeNumber, ...over }: typeof circumstances extends fc.Arbitrary<infer C> ? C : never,
		values: readonly number[]
	) {
		return values.map(
			(value) =>
				GOODNESS[judged(targetOf(condition, over as Partial<Target>), value, asOf, { direction, cumulative, wholeNumber }).status] ?? -1
		);
	}

	it('never judges a higher value worse when up is good', () => {
		fc.assert(
			fc.property(conditionUp, circumstances, finite, finite, (condition, circumstance, a, b) => {
				const [lower, higher] = ranks('up', condition, circumstance, [Math.min(a, b), Math.max(a, b)]);
				expect(higher).toBeGreaterThanOrEqual(lower!);
			})
		);
	});

	it('never judges a lower value worse when down is good', () => {
		fc.assert(
			fc.property(conditionDown, circumstances, finite, finite, (condition, circumstance, a, b) => {
				const [lower, higher] = ranks('down', condition, circumstance, [Math.min(a, b), Math.max(a, b)]);
				expect(lower).toBeGreaterThanOrEqual(higher!);
			})
		);
	});

	it('never finds the worst case of silent places better than the best case', () => {
		const places = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40), fc.nat(40));
		fc.assert(
			fc.property(
				fc.constantFrom<Direction>('up', 'down'),
				fc.integer({ min: 0, max: 100 }),
				circumstances,
				places,
				(direction, edge, circumstance, [silent, passing, failing]) => {
					const total = silent + passing + failing;
					const worst = (100 * passing) / total;
					const value = valueOf(worst, { worst, best: (100 * (passing + silent)) / total, silent: ['x' as never] });
					const { asOf, cumulative, wholeNumber, ...over } = circumstance;
					const condition: Condition = direction === 'up' ? { kind: 'at_least', value: edge } : { kind: 'at_most', value: edge };
					const verdict = judged(targetOf(condition, over), value, asOf, { direction, cumulative, wholeNumber });
					expect(GOODNESS[verdict.worst!]).toBeLessThanOrEqual(GOODNESS[verdict.best!]!);
				}
			)
		);
	});
});
