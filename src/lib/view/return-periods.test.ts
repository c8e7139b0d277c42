import { describe, expect, it } from 'vitest';
import { day } from '../domain/day.ts';
import { period } from '../domain/period.ts';
import { currentReturnPeriod } from './return-periods.ts';

const QUARTERS = ['2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1'].map((code) => period(code));

describe('the period that the office is busy with', () => {
	it.each([
		['the quarter that has just ended, before anything is known of it', '2025-10-03', ['2025-Q2'], '2025-Q3'],
		['the quarter that has ended, whatever is known of the running one', '2025-12-30', ['2025-Q4', '2025-Q3'], '2025-Q3'],
		['the running quarter on its last day is not yet it', '2025-12-31', [], '2025-Q3'],
		['the last quarter of the term while its returns come in', '2026-02-10', ['2025-Q2'], '2025-Q4'],
		['the last of which something is known, long after the term', '2027-02-10', ['2025-Q2', '2025-Q1'], '2025-Q2'],
		['the last of the term, long after it, when nothing is known', '2027-02-10', [], '2025-Q4'],
		['the newest, before any has ended', '2025-01-10', [], '2025-Q4']
	])('is %s', (_, today, known, expected) => {
		const current = currentReturnPeriod(
			QUARTERS,
			day(today),
			known.map((code) => period(code))
		);
		expect(current?.code).toBe(expected);
	});

	it('is of seasons, which no next one follows, the last of which something is known', () => {
		const seasons = ['2024-11-01..2025-03-31', '2024-05-01..2024-09-30'].map((code) => period(code));
		expect(currentReturnPeriod(seasons, day('2025-04-02'), seasons.slice(1))?.code).toBe('2024-05..2024-09');
		expect(currentReturnPeriod([], day('2025-04-02'), [])).toBeNull();
	});
});
