import { describe, expect, it } from 'vitest';
import { fiveCoopsRow, value } from '../charts/fixtures.ts';
import type { Condition } from '../domain/target.ts';
import { comparisonOf } from './comparison.ts';
import type { ScorecardRow } from './scorecard.ts';

const row = (condition: Condition, number: number | null, baseline: number | null = 0): ScorecardRow => ({
	...fiveCoopsRow,
	target: { ...fiveCoopsRow.target!, condition, baseline },
	value: value(number)
});

describe('value against the plan', () => {
	it.each<[string, ScorecardRow, number | null]>([
		['a minimum', row({ kind: 'at_least', value: 5 }, 2), 0.4],
		['more than the minimum', row({ kind: 'at_least', value: 5 }, 6), 1.2],
		['an exact aim to be reached from below', row({ kind: 'exactly', value: 4 }, 3), 0.75],
		['a multiple of the baseline', row({ kind: 'times', value: 1.5 }, 120, 100), 0.8],
		['no value', row({ kind: 'at_least', value: 5 }, null), null],
		['an aim of zero', row({ kind: 'at_least', value: 0 }, 2), null],
		['a ceiling', row({ kind: 'at_most', value: 5 }, 2), null],
		['a band', row({ kind: 'between', low: 70, high: 80 }, 76), null],
		['a deed', row({ kind: 'done_by' }, 1), null],
		['nothing assigned', { ...fiveCoopsRow, target: null }, null],
		['each place', { ...fiveCoopsRow, eachPlace: { level: 'commune', passing: 3, total: 4, places: [] } }, 0.75],
		['each of no places', { ...fiveCoopsRow, eachPlace: { level: 'commune', passing: 0, total: 0, places: [] } }, null]
	])('%s', (_, compared, expected) => {
		expect(comparisonOf(compared).ofGoal).toBe(expected);
	});
});

describe('against the same period of the previous year', () => {
	it.each([
		[3, 1, 2],
		[1, 3, -2],
		[0.3, 0.1, 0.2],
		[null, 1, null],
		[1, null, null]
	])('%s after %s is a change of %s', (now, before, expected) => {
		const compared = { ...fiveCoopsRow, inPeriod: value(now), samePeriodLastYear: before === null ? null : value(before) };
		expect(comparisonOf(compared).change).toBe(expected);
	});
});
