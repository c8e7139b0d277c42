import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { expectedAt, plan, startOf } from './path.ts';
import { period } from './period.ts';
import type { Condition, Path } from './target.ts';

const term = { from: day('2021-01-01'), due: day('2025-12-31'), baseline: 0 };
const atLeast = (value: number): Condition => ({ kind: 'at_least', value });
const five = { ...term, condition: atLeast(5), path: { kind: 'linear' } as Path };
const stepped = {
	from: day('2022-01-01'),
	due: day('2022-12-31'),
	baseline: 0,
	condition: atLeast(100),
	path: {
		kind: 'steps',
		steps: [
			{ period: period('2022-Q2'), value: 45 },
			{ period: period('2022-Q1'), value: 20 }
		]
	} as Path
};

describe('the value a straight path expects', () => {
	it.each([
		['the day before the window', '2020-12-31', null],
		['its first day', '2021-01-01', 5 / 1826],
		['in the middle of 2022', '2022-06-30', (5 * 546) / 1826],
		['the day before due', '2025-12-30', (5 * 1825) / 1826],
		['the due day', '2025-12-31', 5],
		['after due it stays', '2027-01-01', 5]
	])('%s', (_, asOf, expected) => {
		const found = expectedAt(five, day(asOf), 'up');
		if (expected === null) expect(found).toBeNull();
		else expect(found).toBeCloseTo(expected, 12);
	});

	it('falls from the baseline when less is better', () => {
		const poverty = { ...term, baseline: 12, condition: { kind: 'change_by', value: 5 } as Condition, path: { kind: 'linear' } as Path };
		expect(expectedAt(poverty, day('2022-06-30'), 'down')).toBeCloseTo(12 - (5 * 546) / 1826, 12);
	});

	it.each([
		['up', 0],
		['down', null],
		['none', null]
	] as const)('without a baseline, direction %s starts at %s', (direction, start) => {
		expect(startOf({ baseline: null }, direction)).toBe(start);
	});
});

describe('the value a stepped path expects', () => {
	it.each([
		['2022-03-30', null],
		['2022-03-31', 20],
		['2022-06-29', 20],
		['2022-06-30', 45],
		['2022-12-30', 45],
		['2022-12-31', 100]
	])('on %s is %s', (asOf, expected) => {
		expect(expectedAt(stepped, day(asOf), 'up')).toBe(expected);
	});
});

describe('the plan to draw', () => {
	it('is a line from the baseline to the goal', () => {
		expect(plan(five, 'up')).toEqual([
			{ day: '2020-12-31', value: 0 },
			{ day: '2025-12-31', value: 5 }
		]);
	});

	it('lists the steps in order of their due days and ends at the goal', () => {
		expect(plan(stepped, 'up')).toEqual([
			{ day: '2022-03-31', value: 20 },
			{ day: '2022-06-30', value: 45 },
			{ day: '2022-12-31', value: 100 }
		]);
	});

	it.each([
		['no path', { ...five, path: { kind: 'none' } as Path }, 'up'],
		['a deed with a date', { ...five, condition: { kind: 'done_by' } as Condition }, 'up'],
		['a fall without a start', { ...five, baseline: null }, 'down']
	] as const)('is empty for %s', (_, target, direction) => {
		expect(plan(target, direction)).toEqual([]);
	});
});
