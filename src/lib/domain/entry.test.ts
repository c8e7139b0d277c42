import { describe, expect, it } from 'vitest';
import { checkEntry, saysTheSame } from './entry.ts';
import { period } from './period.ts';
import { measureOf, observe } from './sample.ts';

const QUARTER = period('2022-Q2');
const count = measureOf('coops_new', { min: 0, max: 20 });
const area = measureOf('area', { kind: 'to_date', frequency: 'day', integer: false, decimals: 1, min: 0 });
const balance = measureOf('balance', { kind: 'level', min: -5, max: 5 });

describe('a number that is written for a figure', () => {
	it.each([
		['a plain count', count, 3, null],
		['a true zero', count, 0, null],
		['the most that is usual', count, 20, null],
		['more than usual', count, 21, 'figure_implausible'],
		['less than usual where less than nothing is possible', balance, -6, 'figure_implausible'],
		['less than nothing where it is possible', balance, -5, null],
		['less than nothing', count, -1, 'number_out_of_range'],
		['a part of a whole thing', count, 0.5, 'number_not_whole'],
		['one decimal of one', area, 14662.5, null],
		['two decimals of one', area, 1280.65, 'figure_too_fine'],
		['as many digits as a double keeps', area, 1e15, null],
		['more digits than a double keeps', area, 1e308, 'figure_too_large'],
		['no number at all', area, NaN, 'figure_too_large'],
		['no end', area, -Infinity, 'figure_too_large']
	])('%s', (_, measure, value, code) => {
		expect(checkEntry(measure, { value, note: null, period: QUARTER }, [])?.code ?? null).toBe(code);
	});

	it.each([
		['more than usual', count, 21, null],
		['two decimals of one', area, 1280.65, null],
		['less than nothing', count, -1, 'number_out_of_range'],
		['a part of a whole thing', count, 0.5, 'number_not_whole'],
		['more digits than a double keeps', area, 1e308, 'figure_too_large']
	])('%s, explained in a note', (_, measure, value, code) => {
		expect(checkEntry(measure, { value, note: 'đã kiểm tra', period: QUARTER }, [])?.code ?? null).toBe(code);
	});
});

describe('the period that a figure is written for', () => {
	it.each([
		['the kind that is reported', count, '2022-Q2', [], null],
		['several of them', count, '2022', [], null],
		['a part of one', count, '2022-06', [], 'figure_period_unfit'],
		['parts of two', count, '2022-03..2022-06', [], 'figure_period_unfit'],
		['the same again: a correction', count, '2022-Q2', ['2022-Q1', '2022-Q2', '2022-Q3'], null],
		['a year over one of its quarters', count, '2022', ['2022-Q1'], 'figure_overlaps'],
		['a quarter within the year', count, '2022-Q2', ['2021', '2022'], 'figure_overlaps'],
		['any day of a stock', balance, '2022-06-20', ['2022', '2022-Q2'], null],
		['a to-date figure after another', area, '2022-09-20', ['2022-09-10'], null]
	])('%s', (_, measure, code, others, fault) => {
		const entry = { value: 1, note: null, period: period(code) };
		expect(
			checkEntry(
				measure,
				entry,
				others.map((other) => period(other))
			)?.code ?? null
		).toBe(fault);
	});
});

describe('what is said of a figure', () => {
	const standing = observe('coops_new', 'c1', '2022-Q2', 5);
	it.each([
		['the same number', standing, true],
		['another number', { ...standing, value: 6 }, false],
		['the same number, now final', { ...standing, status: 'final' as const }, false],
		['the same number with a note', { ...standing, note: 'đã rà soát' }, false],
		['a blank', { ...standing, value: null, blank: 'not_available' as const }, false],
		['the same by another person', { ...standing, recordedBy: 'lan', sequence: 9 }, true]
	])('%s', (_, said, same) => {
		expect(saysTheSame(said, standing)).toBe(same);
	});

	it('nothing changes when nothing is taken back', () => {
		const nothing = { ...standing, value: null, blank: 'not_reported' as const };
		expect(saysTheSame(nothing, null)).toBe(true);
		expect(saysTheSame(nothing, nothing)).toBe(true);
		expect(saysTheSame(nothing, standing)).toBe(false);
		expect(saysTheSame(standing, null)).toBe(false);
	});
});
