import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, daysBetween, daysInMonth, monthOf, parseDay, yearOf } from './day.ts';
import type { Day } from './day.ts';

describe('a day', () => {
	it.each([
		['2022-06-30', '2022-06-30'],
		['  2022-06-30 ', '2022-06-30'],
		['2024-02-29', '2024-02-29'],
		['2000-02-29', '2000-02-29']
	])('%j is read as %s', (text, value) => {
		expect(parseDay(text)).toEqual({ ok: true, value });
	});

	it.each([
		['', { code: 'day_unreadable', text: '' }],
		['30/06/2022', { code: 'day_unreadable', text: '30/06/2022' }],
		['2022-6-30', { code: 'day_unreadable', text: '2022-6-30' }],
		['2022-06-30T00:00:00Z', { code: 'day_unreadable', text: '2022-06-30T00:00:00Z' }],
		['2022-02-30', { code: 'day_no_such_part', text: '2022-02-30', part: 'day', found: '30' }],
		['2023-02-29', { code: 'day_no_such_part', text: '2023-02-29', part: 'day', found: '29' }],
		['1900-02-29', { code: 'day_no_such_part', text: '1900-02-29', part: 'day', found: '29' }],
		['2022-13-01', { code: 'day_no_such_part', text: '2022-13-01', part: 'month', found: '13' }],
		['2022-00-10', { code: 'day_no_such_part', text: '2022-00-10', part: 'month', found: '00' }],
		['2022-01-00', { code: 'day_no_such_part', text: '2022-01-00', part: 'day', found: '00' }],
		['0222-01-01', { code: 'day_no_such_part', text: '0222-01-01', part: 'year', found: '0222' }]
	])('%j is refused, naming the part at fault', (text, fault) => {
		expect(parseDay(text)).toEqual({ ok: false, fault });
	});

	it('given as a literal must be right', () => {
		expect(() => day('2022-02-30')).toThrow(RangeError);
	});

	it.each([
		['2022-12-31', 1, '2023-01-01'],
		['2024-02-28', 1, '2024-02-29'],
		['2023-03-01', -1, '2023-02-28'],
		['2021-01-01', 1825, '2025-12-31'],
		['2022-06-30', 0, '2022-06-30']
	])('%s plus %i days is %s', (from, count, to) => {
		expect(addDays(day(from), count)).toBe(to);
		expect(daysBetween(day(from), day(to))).toBe(count);
	});
});

const START = day('1900-01-01');
const anyDay = fc.integer({ min: 0, max: 73_413 }).map((count) => addDays(START, count));

describe('over two centuries', () => {
	it('every day follows the one before, month by month, without gaps', () => {
		let current: Day = START;
		for (let year = 1900; year <= 2100; year++) {
			for (let month = 1; month <= 12; month++) {
				for (let dayOfMonth = 1; dayOfMonth <= daysInMonth(year, month); dayOfMonth++) {
					expect(current).toBe(`${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`);
					current = addDays(current, 1);
				}
			}
		}
		expect(current).toBe('2101-01-01');
	});

	it('adding and counting days undo each other, and text order is the order of time', () => {
		fc.assert(
			fc.property(anyDay, anyDay, (a, b) => {
				expect(addDays(a, daysBetween(a, b))).toBe(b);
				expect(a < b).toBe(daysBetween(a, b) > 0);
				expect(parseDay(a)).toEqual({ ok: true, value: a });
				expect([yearOf(a), monthOf(a)]).toEqual(a.split('-').slice(0, 2).map(Number));
			}),
			{ seed: 1 }
		);
	});

	it('no text makes the reader throw', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				parseDay(text);
			}),
			{ seed: 2 }
		);
	});
});
