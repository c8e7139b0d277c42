import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vi } from '../../messages/vi.ts';
import { readCellText, writeCellText } from './cell-text.ts';

const area = { unit: 'ha', integer: false };
const count = { unit: 'HTX', integer: true };
const share = { unit: '%', integer: false };

describe('what is typed into a cell', () => {
	it.each([
		['12', count, 12],
		['1.234,5', area, 1234.5],
		['1,234.5', area, 1234.5],
		['1 234 567', count, 1234567],
		['0,75', area, 0.75],
		['.5', area, 0.5],
		['−3', area, -3],
		['12 HTX', count, 12],
		['95,5%', share, 95.5],
		['1.234', count, 1234],
		['1,234', count, 1234],
		['  7\u00a0', count, 7]
	])('%j is a number', (text, column, value) => {
		expect(readCellText(text, column)).toEqual({ kind: 'content', content: { value, blank: null } });
	});

	it.each([
		['-', { value: 0, blank: null }],
		['–', { value: 0, blank: null }],
		['0', { value: 0, blank: null }],
		['…', { value: null, blank: 'not_available' }],
		['...', { value: null, blank: 'not_available' }],
		['x', { value: null, blank: 'not_applicable' }],
		['X', { value: null, blank: 'not_applicable' }],
		['', { value: null, blank: 'not_reported' }],
		['   ', { value: null, blank: 'not_reported' }]
	])('%j is one of the four blanks', (text, content) => {
		expect(readCellText(text, area)).toEqual({ kind: 'content', content });
	});

	it.each([
		['1.234', 1234, 1.234],
		['12,500', 12500, 12.5]
	])('%j is asked about where decimals are possible', (text, thousands, decimals) => {
		expect(readCellText(text, area)).toEqual({ kind: 'ambiguous', thousands, decimals });
	});

	it.each(['mười', '3/4', '12 ha 5', '1.23.4', '95%', '=1+1', 'NaN', 'Infinity', '9'.repeat(400)])('%j is not understood', (text) => {
		expect(readCellText(text, count)).toEqual({ kind: 'unreadable' });
	});

	it('is read back as it was written, in both languages', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.constantFrom('vi' as const, 'en' as const), (number, locale) => {
				const value = Number(number.toFixed(2)) + 0;
				const read = readCellText(writeCellText({ value, blank: null }, locale, vi.blank), count);
				expect(read).toEqual({ kind: 'content', content: { value, blank: null } });
			}),
			{ seed: 20261125 }
		);
	});
});
