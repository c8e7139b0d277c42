import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldPlaceName, nearest, withoutMarks, withoutPlaceType } from './fold.ts';

describe('folding', () => {
	it.each([
		['Đắk Tơ Lung', 'dak to lung'],
		['ĐĂK  RVE ', 'dak rve'],
		['Hòa Bình', 'hoa binh'],
		['Hoà Bình', 'hoa binh'],
		['Hòa Bình'.normalize('NFD'), 'hoa binh'],
		['Mỹ Hương', 'mi huong'],
		['Mĩ Hương', 'mi huong'],
		['Kỳ Sơn', 'ki son'],
		['Thủy', 'thuy'],
		['Thuỷ', 'thuy'],
		['Ý Yên', 'y yen'],
		['quý', 'quy'],
		['Văn Miếu - Quốc Tử Giám', 'van mieu quoc tu giam'],
		['Tân–An', 'tan an'],
		["Cư M'gar", 'cu mgar'],
		['Cư M’gar', 'cu mgar'],
		['Phú\u200b Cần\u00a0', 'phu can'],
		['Č\u0169 Ea H\u0111ing', 'cu ea hding'],
		['', '']
	])('%j gives %j', (text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it('twice is folding once', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(fold(fold(text))).toBe(fold(text));
			}),
			{ seed: 15, numRuns: 1000 }
		);
	});

	it('keeps the case of file names', () => {
		expect(withoutMarks('Báo cáo quý II Đắk Lắk')).toBe('Bao cao quy II Dak Lak');
	});
});

describe('the bare name of a place', () => {
	it.each([
		['xã Phú Cần', 'Phú Cần'],
		['X. Phú Cần', 'Phú Cần'],
		['X.Phú Cần', 'Phú Cần'],
		['XÃ PHÚ CẦN', 'PHÚ CẦN'],
		['Phú Cần', 'Phú Cần'],
		['thị trấn Nưa', 'Nưa'],
		['Thị  trấn Nưa', 'Thị  trấn Nưa'],
		['TT. Nưa', 'Nưa'],
		['TT Nưa', 'Nưa'],
		['Phường 12', '12'],
		['P. 12', '12'],
		['TP. Thanh Hóa', 'Thanh Hóa'],
		['Đặc khu Phú Quý', 'Phú Quý'],
		['Xã Làng Giàng', 'Làng Giàng'],
		['Làng Giàng', 'Làng Giàng'],
		['Xã Xa Dung', 'Xa Dung'],
		['Xa Dung', 'Xa Dung'],
		['Thọ Phú', 'Thọ Phú'],
		['Tân An', 'Tân An'],
		['xã', 'xã']
	])('%j is %j', (name, bare) => {
		expect(withoutPlaceType(name)).toBe(bare);
	});

	it('is matched however it is spelled', () => {
		expect(new Set(['xã Hòa Bình', 'X. Hoà Bình', 'Hoà  Bình', 'HÒA BÌNH', 'xã hòa bình'.normalize('NFD')].map(foldPlaceName))).toEqual(
			new Set(['hoa binh'])
		);
	});
});

describe('did you mean', () => {
	const places = ['Thọ Phú', 'Thọ Thế', 'Thọ Vực', 'Phú Cần', 'Văn Sơn', 'Đăk Rve', 'Krông Pa'];

	it.each([
		['Vân Sơn', ['Văn Sơn']],
		['Tho Phu', ['Thọ Phú']],
		['Thọ Pú', ['Thọ Phú']],
		['Đắk Rve', ['Đăk Rve']],
		['krong', ['Krông Pa']],
		['Phú Cnầ', ['Phú Cần']],
		['Kế Sách', []],
		['', []],
		['—', []]
	])('for %j it is %j', (text, expected) => {
		expect(nearest(text, places, 1)).toEqual(expected);
	});

	it('offers the best first and at most what is asked for', () => {
		expect(nearest('Thọ Phế', places, 2)).toEqual(['Thọ Phú', 'Thọ Thế']);
		expect(nearest('coops_nwe', ['coops_total', 'coops_new', 'coops_news'], 3)[0]).toBe('coops_new');
	});

	it('does not hang on long texts', () => {
		expect(nearest('x'.repeat(1_000_000), [...places, 'y'.repeat(1_000_000)], 3)).toEqual([]);
	});
});
