import { expect, it } from 'vitest';
import { numberIn, typedNumber } from './typed-number.ts';

it.each([
	['vi', 1.5, '1,5'],
	['vi', 1.234, '1,234'],
	['vi', 14662.5, '14662,5'],
	['vi', -1.41, '-1,41'],
	['en', 1.5, '1.5'],
	['en', 1.234, '1.234']
] as const)('%s writes %d as %s and reads it back', (lang, value, text) => {
	expect(typedNumber(value, lang)).toBe(text);
	expect(numberIn(text, lang)).toBe(value);
});

it.each([
	['vi', '1.250', 1250],
	['en', '1,250', 1250],
	['vi', '1.234,5', 1234.5],
	['vi', '06', 6],
	['vi', 'bảy', Number.NaN]
] as const)('%s reads %s as %d', (lang, text, value) => {
	expect(numberIn(text, lang)).toBe(value);
});

it('nothing is an empty field', () => {
	expect(typedNumber(null, 'vi')).toBe('');
});
