import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese, sortKey } from './collation.ts';

const byKey = (a: string, b: string) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b)));

const ORDERED = [
	['ma', 'mà', 'mả', 'mã', 'má', 'mạ'],
	['Dân Lý', 'Dân Quyền', 'Đắk Kôi', 'Đăk Rve', 'Đồng Lợi', 'Đồng Tiến'].sort(compareVietnamese),
	['An', 'Ăn', 'Ân', 'Ba', 'Cá', 'Da', 'Đa', 'Em', 'Êm', 'Ga'],
	['Thôn 2', 'Thôn 02 A', 'Thôn 10', 'Thôn 100', 'Thôn Một'],
	['Tân An', 'Tân Ân', 'Tân Châu', 'Tân-An', 'Tâna'].sort(compareVietnamese),
	['hoa', 'Hoa', 'hoà', 'hoá', 'hòa', 'Hòa']
];

describe('Vietnamese order', () => {
	it('puts letters before tones before case, and đ after d', () => {
		expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(compareVietnamese)).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
		expect(['Đắk Kôi', 'Dân Lý', 'Eo'].sort(compareVietnamese)).toEqual(['Dân Lý', 'Đắk Kôi', 'Eo']);
	});

	it.each(ORDERED.map((list) => [list]))('is kept byte by byte by the sort keys of %j', (list) => {
		expect([...list].reverse().sort(byKey)).toEqual(list);
		expect([...list].reverse().sort(compareVietnamese)).toEqual(list);
	});

	const syllables = fc.constantFrom(
		...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵfjwz',
		' ',
		'-',
		'.',
		'(',
		')',
		',',
		'/',
		"'"
	);
	const names = fc
		.array(fc.tuple(syllables, fc.boolean()), { maxLength: 12 })
		.map((letters) => letters.map(([letter, capital]) => (capital ? letter.toUpperCase() : letter)).join(''));
	const numbered = fc.tuple(names, fc.nat({ max: 2000 }), names).map(([before, number, after]) => `${before} ${number} ${after}`);

	it('of any two names is the same by collator and by key', () => {
		fc.assert(
			fc.property(fc.oneof(names, numbered), fc.oneof(names, numbered), (a, b) => {
				expect(Math.sign(byKey(a, b))).toBe(Math.sign(compareVietnamese(a, b)));
			}),
			{ seed: 12, numRuns: 3000 }
		);
	});

	it('of two spellings of one name differs in tones or case only', () => {
		fc.assert(
			fc.property(names, (name) => {
				expect(sortKey(name.normalize('NFD'))).toBe(sortKey(name.normalize('NFC')));
			}),
			{ seed: 13 }
		);
	});

	it('has a key of printable ASCII for any text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(sortKey(text)).toMatch(/^[\x20-\x7e]*$/);
			}),
			{ seed: 14 }
		);
	});
});
