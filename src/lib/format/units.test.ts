import { describe, expect, it } from 'vitest';
import { formatChange, formatQuantity, formatQuantityRange, formatRatio, unitName } from './units.ts';

const coops = { unit: 'HTX', unitEn: 'co-operatives', decimals: 0 };
const percent = { unit: '%', unitEn: null, decimals: 1 };
const hectares = { unit: 'ha', unitEn: null, decimals: 1 };
const bare = { unit: '', unitEn: null, decimals: 2 };

describe('a quantity', () => {
	it.each([
		[5, coops, '5 HTX', '5 co-operatives'],
		[76, percent, '76%', '76%'],
		[47.368, percent, '47,4%', '47.4%'],
		[1280.6, hectares, '1.280,6 ha', '1,280.6 ha'],
		[-1.5, hectares, '-1,5 ha', '-1.5 ha'],
		[1.25, bare, '1,25', '1.25']
	])('of %d in %j is %s or %s', (value, unit, vi, en) => {
		expect([formatQuantity(value, unit, 'vi'), formatQuantity(value, unit, 'en')]).toEqual([vi, en]);
	});

	it.each([
		['co-operatives', '1 co-operative'],
		['branches', '1 branch'],
		['activities', '1 activity'],
		['classes', '1 class'],
		['households', '1 household'],
		['ha', '1 ha']
	])('of one is singular in English: %s', (unitEn, text) => {
		expect(formatQuantity(1, { ...coops, unitEn }, 'en')).toBe(text);
	});

	it('in running text may have two digits', () => {
		expect(formatQuantity(1, coops, 'vi', { twoDigits: true })).toBe('01 HTX');
	});

	it('from one to another names the unit once', () => {
		expect(formatQuantityRange(70, 80, percent, 'vi')).toBe('70–80%');
		expect(formatQuantityRange(1, 2, coops, 'vi')).toBe('1–2 HTX');
	});

	it('is named in the reader’s language where the author did', () => {
		expect([unitName(coops, 'en'), unitName(hectares, 'en'), unitName(coops, 'vi')]).toEqual(['co-operatives', 'ha', 'HTX']);
	});
});

describe('a change', () => {
	it.each([
		[2, coops, '+2 HTX', '+2 co-operatives'],
		[-3, percent, '−3 điểm %', '−3 percentage points'],
		[0, percent, '0 điểm %', '0 percentage points'],
		[-1.25, hectares, '−1,3 ha', '−1.3 ha']
	])('of %d in %j is %s or %s', (change, unit, vi, en) => {
		expect([formatChange(change, unit, 'vi'), formatChange(change, unit, 'en')]).toEqual([vi, en]);
	});
});

describe('a ratio', () => {
	it.each([
		[{ value: 76, numerator: 19, denominator: 25 }, 'HTX', '76% (19/25 HTX)'],
		[{ value: 47.368, numerator: 9, denominator: 19 }, 'HTX hoạt động hiệu quả', '47,4% (9/19 HTX hoạt động hiệu quả)'],
		[{ value: 44.9, numerator: 44900.125, denominator: 100000 }, 'triệu đồng', '44,9% (44.900,125/100.000 triệu đồng)'],
		[{ value: 60, numerator: 12, denominator: 20 }, null, '60% (12/20)'],
		[{ value: 60, numerator: null, denominator: null }, 'HTX', '60%']
	])('%j of %s reads %s', (ratio, denominatorName, text) => {
		expect(formatRatio(ratio, { ...percent, denominatorName }, 'vi')).toBe(text);
	});
});
