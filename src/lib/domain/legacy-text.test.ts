import { describe, expect, it } from 'vitest';
import { decodeLegacy, detectLegacy, legacyFontOf } from './legacy-text.ts';

const LOWER = 'ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const tcvn3 = { charset: 'tcvn3', capitals: false } as const;
const vni = { charset: 'vni', capitals: false } as const;

describe('legacy text', () => {
	it.each([
		['.VnTime', { charset: 'tcvn3', capitals: false }],
		['.VnTimeH', { charset: 'tcvn3', capitals: true }],
		['.VnArial NarrowH', { charset: 'tcvn3', capitals: true }],
		['VNI-Times', { charset: 'vni', capitals: false }],
		['Times New Roman', null],
		['Vni', null]
	])('is told by its font: %s', (font, expected) => {
		expect(legacyFontOf(font)).toEqual(expected);
	});

	it.each([
		[tcvn3, 'huyÖn TriÖu S¬n', 'huyện Triệu Sơn'],
		[tcvn3, 'Uû ban nh©n d©n x· §ång TiÕn', 'Uỷ ban nhân dân xã Đồng Tiến'],
		[tcvn3, 'th\u00adêng trùc', 'thường trực'],
		[{ charset: 'tcvn3', capitals: true }, 'x· phó cÇn', 'XÃ PHÚ CẦN'],
		[vni, 'huyeän Keá Saùch, hôïp taùc xaõ', 'huyện Kế Sách, hợp tác xã'],
		[vni, 'Ñoàng Thaùp, ÑAËNG, Ôû ñaây', 'Đồng Tháp, ĐẶNG, Ở đây'],
		[vni, 'kyõ thuaät; myõ ngheä; bò; chæ; nghó; Vónh Long', 'kỹ thuật; mỹ nghệ; bị; chỉ; nghĩ; Vĩnh Long']
	] as const)('of %o is converted: %s', (font, before, after) => {
		expect(decodeLegacy(before, font)).toBe(after.normalize('NFC'));
	});

	it('loses no letter: every small letter of the alphabet has its place in TCVN3', () => {
		const table = Array.from({ length: 94 }, (_, index) => decodeLegacy(String.fromCharCode(0xa1 + index), tcvn3)).join('');
		for (const letter of LOWER) expect(table).toContain(letter);
	});

	it.each([
		['tcvn3', ['x· Phó CÇn', 'thÞ trÊn N­a', 'x· §ång Th¾ng', 'huyÖn TriÖu S¬n']],
		['vni', ['xaõ Trinh Phuù', 'xaõ Thôùi An Hoäi', 'huyeän Keá Saùch', 'An Laïc Thoân']],
		[null, ['xã Phú Cần', 'thị trấn Nưa', 'Xã Hòa Bình', 'Đắk Tơ Lung', 'Chư Rcăm', 'Ia Mláh']],
		[null, ['Đắk Pne', 'Ia RSươm']],
		[null, ['Phu Can', 'coops_new', '12']],
		[null, ['São Paulo – Besançon']]
	])('without fonts is decided for a block of cells: %s', (charset, block) => {
		expect(detectLegacy(block)).toBe(charset);
	});
});
