import { describe, expect, it, test } from 'vitest';
import { messagesOf } from '../messages/index.ts';
import { palettes } from '../theme/tokens.ts';
import { widest, wrap } from './lettering.ts';
import { barDomain, roundDomain } from './scale.ts';
import { measureFont, measureText } from './text-measure.ts';

const frame = {
	id: 'c',
	width: 720,
	scale: 1,
	locale: 'vi' as const,
	messages: messagesOf('vi'),
	palette: palettes.normal,
	measureText,
	hall: null
};

describe('text is measured from the font', () => {
	test('a stacked mark does not widen its letter', () => {
		expect(measureText('ậ', 100, false) / measureText('a', 100, false)).toBeCloseTo(1, 1);
	});
	test('composed and decomposed spelling are equally wide', () => {
		expect(measureText('Triệu Sơn'.normalize('NFD'), 14, false)).toBe(measureText('Triệu Sơn', 14, false));
	});
	test('the strong weight is wider, and size is proportional', () => {
		expect(measureText('Kế Sách', 14, true)).toBeGreaterThan(measureText('Kế Sách', 14, false));
		expect(measureText('Kế Sách', 28, false)).toBeCloseTo(2 * measureText('Kế Sách', 14, false), 6);
	});
	test('the engine’s font shorthand is understood', () => {
		expect(measureFont('Kế Sách', "600 14px 'Be Vietnam Pro'").width).toBe(measureText('Kế Sách', 14, true));
		expect(measureFont('国', '14px x').width).toBe(14);
	});
});

describe('wrapping', () => {
	it.each(['xã Đồng Tiến', 'Thị trấn Nông trường Việt Trung và các thôn bản', 'Krôngpathịtrấnmộttừrấtdàikhôngcókhoảngtrắng', ''])(
		'loses no letter of “%s” and keeps to the width',
		(name) => {
			const lines = wrap(frame, 'label', name, 80);
			expect(lines.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
			expect(widest(frame, 'label', lines)).toBeLessThanOrEqual(80);
		}
	);
});

describe('axes end in round numbers', () => {
	it.each([
		[0, 5, { min: 0, max: 6, step: 2, decimals: 0 }],
		[0, 1, { min: 0, max: 1, step: 0.25, decimals: 2 }],
		[48, 80, { min: 40, max: 80, step: 10, decimals: 0 }],
		[-3, 12, { min: -5, max: 15, step: 5, decimals: 0 }],
		[0, 0, { min: 0, max: 0.25, step: 0.25, decimals: 2 }]
	])('%d to %d', (low, high, expected) => {
		expect(roundDomain(low, high)).toEqual(expected);
	});
	it('counts whole things in whole steps', () => {
		expect(roundDomain(0, 1, 1)).toEqual({ min: 0, max: 1, step: 1, decimals: 0 });
		expect(roundDomain(0, 9, 1).step).toBe(5);
	});
	it('holds zero and every number for bars, and shows large percentages against the whole', () => {
		expect(barDomain([2, 5, null], 'HTX')).toEqual({ min: 0, max: 5.2 });
		expect(barDomain([76, 80], '%').max).toBe(102);
		expect(barDomain([7, 8], '%').max).toBeLessThan(9);
		expect(barDomain([-4, 2], 'HTX').min).toBeLessThan(-4);
		expect(barDomain([], 'HTX')).toEqual({ min: 0, max: 0.04 });
	});
});
