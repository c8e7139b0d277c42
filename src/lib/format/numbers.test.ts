import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPercent, formatPoints, formatRange } from './numbers.ts';
import type { NumberStyle } from './numbers.ts';

describe('a number', () => {
	it.each<[number, Omit<NumberStyle, 'locale'>, string, string]>([
		[1234.5, {}, '1.234,5', '1,234.5'],
		[1234567.891, { decimals: 3 }, '1.234.567,891', '1,234,567.891'],
		[-1234.5, {}, '-1.234,5', '-1,234.5'],
		[0, {}, '0', '0'],
		[-0, {}, '0', '0'],
		[-0.004, {}, '0', '0'],
		[1.495, { decimals: 1 }, '1,5', '1.5'],
		[47.368, { decimals: 1 }, '47,4', '47.4'],
		[1.005, {}, '1,01', '1.01'],
		[2.5, { decimals: 0 }, '3', '3'],
		[-2.5, { decimals: 0 }, '-3', '-3'],
		[0.285 * 100, { decimals: 0 }, '29', '29'],
		[0.1 + 0.2, { decimals: 15 }, '0,3', '0.3'],
		[5, { decimals: 2 }, '5', '5'],
		[5, { decimals: 2, fixed: true }, '5,00', '5.00'],
		[3, { sign: true }, '+3', '+3'],
		[-3.2, { sign: true }, '−3,2', '−3.2'],
		[0, { sign: true }, '0', '0'],
		[-0.004, { sign: true }, '0', '0'],
		[6, { twoDigits: true }, '06', '6'],
		[0, { twoDigits: true }, '0', '0'],
		[12, { twoDigits: true }, '12', '12'],
		[1.5, { twoDigits: true }, '1,5', '1.5'],
		[-1, { twoDigits: true }, '-1', '-1']
	])('%d with %j is %s in Vietnamese and %s in English', (value, style, vi, en) => {
		expect(formatNumber(value, { ...style, locale: 'vi' })).toBe(vi);
		expect(formatNumber(value, { ...style, locale: 'en' })).toBe(en);
	});

	it('of percent has no space, of points has words, of a span has a dash', () => {
		expect(formatPercent(95.5, { locale: 'vi' })).toBe('95,5%');
		expect(formatPercent(95.5, { locale: 'en' })).toBe('95.5%');
		expect(formatPoints(-3, { locale: 'vi', sign: true })).toBe('−3 điểm %');
		expect(formatPoints(3.25, { locale: 'en' })).toBe('3.25 percentage points');
		expect(formatRange(70, 80, { locale: 'vi' })).toBe('70–80');
	});

	it('can be read back from either language', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
				const value = whole / 10 ** decimals;
				const vi = formatNumber(value, { locale: 'vi', decimals });
				expect(Number(vi.replaceAll('.', '').replace(',', '.'))).toBe(value === 0 ? 0 : value);
				expect(Number(formatNumber(value, { locale: 'en', decimals }).replaceAll(',', ''))).toBe(value === 0 ? 0 : value);
			}),
			{ seed: 11 }
		);
	});
});
