import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { forecast, quantile, type ForecastQuestion } from './forecast.ts';
import type { Goal } from './target.ts';

const atLeast = (value: number): Goal => ({ kind: 'up', value, strict: false });

function asked(points: readonly (readonly [string, number])[], over: Partial<ForecastQuestion> = {}) {
	return forecast({
		points: points.map(([at, value]) => ({ day: day(at), value })),
		goal: atLeast(5),
		due: day('2025-12-31'),
		asOf: day(points.at(-1)?.[0] ?? '2022-06-30'),
		per: 'quarter',
		scheme: 'calendar',
		wholeNumber: true,
		...over
	});
}

describe('what is still required', () => {
	it('needs 3 co-operatives in 14 quarters', () => {
		const { required } = asked([
			['2021-12-31', 1],
			['2022-03-31', 1],
			['2022-06-30', 2]
		]);
		expect(required).toEqual({ total: 3, periods: 14, perPeriod: 3 / 14 });
	});

	it('needs 1 union in 2 quarters', () => {
		expect(asked([['2025-06-30', 0]], { goal: atLeast(1) }).required).toEqual({ total: 1, periods: 2, perPeriod: 0.5 });
	});

	it('counts the quarter that is still running', () => {
		expect(asked([['2025-06-30', 0]], { goal: atLeast(1), asOf: day('2025-08-15') }).required?.periods).toBe(2);
	});

	it('counts fiscal quarters of their own year', () => {
		expect(asked([['2025-06-30', 0]], { goal: atLeast(1), scheme: 'fiscal-04', due: day('2026-03-31') }).required?.periods).toBe(3);
	});

	it.each([
		['the goal is reached', [['2022-06-30', 5]], {}],
		['the due day has come', [['2025-12-31', 4]], {}],
		['nothing was reported', [], {}],
		['there is no number to reach', [['2022-06-30', 1]], { goal: null }]
	] as const)('says nothing when %s', (_, points, over) => {
		expect(asked(points, over).required).toBeNull();
	});
});

describe('where the pace leads', () => {
	const rising = [
		['2021-03-31', 10],
		['2021-06-30', 12],
		['2021-09-30', 13],
		['2021-12-31', 16]
	] as const;

	it('takes the median change and its quartiles to the due day', () => {
		const { pace, projected } = asked(rising, { goal: atLeast(100), due: day('2022-12-31') });
		expect(pace).toBe(2);
		expect(projected).toEqual({ value: 16 + 4 * 2, low: 16 + 4 * 1.5, high: 16 + 4 * 2.5 });
	});

	it('names the period in which the goal is reached, before or after it is due', () => {
		expect(asked(rising, { goal: atLeast(19), due: day('2022-12-31') }).reachedIn?.code).toBe('2022-Q2');
		expect(asked(rising, { goal: atLeast(25), due: day('2022-12-31') }).reachedIn?.code).toBe('2023-Q1');
	});

	it('goes no higher than the ceiling', () => {
		const { projected } = asked(rising, { goal: atLeast(100), due: day('2022-12-31'), ceiling: 23 });
		expect(projected).toEqual({ value: 23, low: 22, high: 23 });
	});

	it('needs three points', () => {
		expect(asked(rising.slice(0, 2))).toMatchObject({ pace: null, projected: null, reachedIn: null });
	});

	it('spreads the change of a silent quarter over it', () => {
		expect(
			asked(
				[
					['2021-03-31', 10],
					['2021-09-30', 14],
					['2021-12-31', 16]
				],
				{ goal: atLeast(100) }
			).pace
		).toBe(2);
	});

	it('counts several points of a month as its last', () => {
		const points = [
			['2022-10-05', 1],
			['2022-10-25', 4],
			['2022-11-30', 9],
			['2022-12-31', 14]
		] as const;
		expect(asked(points, { per: 'month', goal: atLeast(100) }).pace).toBe(5);
	});

	it.each([
		[
			'stands still',
			[
				['2021-03-31', 1],
				['2021-06-30', 1],
				['2021-09-30', 1]
			]
		],
		[
			'goes the wrong way',
			[
				['2021-03-31', 3],
				['2021-06-30', 2],
				['2021-09-30', 1]
			]
		]
	] as const)('never reaches the goal when it %s', (_, points) => {
		expect(asked(points).reachedIn).toBeNull();
	});

	it('follows a fall to its goal', () => {
		const goal: Goal = { kind: 'down', value: 5, strict: false };
		expect(
			asked(
				[
					['2021-03-31', 11],
					['2021-06-30', 9],
					['2021-09-30', 8]
				],
				{ goal }
			).reachedIn?.code
		).toBe('2022-Q1');
	});
});

it.each([
	[[1, 2, 3, 4], 0.25, 1.75],
	[[4, 1, 3, 2], 0.5, 2.5],
	[[7], 0.75, 7]
])('the quantile of %o at %d is %d', (values, share, expected) => {
	expect(quantile(values, share)).toBe(expected);
});
