import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import type { Item } from './item.ts';
import { COUNTED_NOUNS } from './nouns.ts';
import { STATEMENTS, told } from './statements.ts';

const NONE: readonly string[] = [
	'Căn cứ Quyết định số 88/QĐ-UBND ngày 4/5/2022 và Kết luận 12-KL/TU.',
	'Họp lúc 7 giờ 45 phút sáng 16/9 tại phòng số 3, nhà số 27 đường 19/5.',
	'Kỳ họp thứ 11, khóa XV, nhiệm kỳ 2021-2026; đứng thứ 2/9 huyện.',
	'Điện thoại 0263 3822 190; fax 0263.3822.191; tệp b77c0e1f9a.jpg, trang 4/9.',
	'Giống lúa OM 5451, cúm H7N9, HTX 26 tháng 3, tổ dân phố 6, trẻ từ 6 đến 11 tuổi.',
	'Dự lễ có hơn 90 đại biểu; nghị quyết nêu 5 nhiệm vụ và 3 khâu đột phá.',
	'Bản Mới là một trong 7 bản giáp biên; trường học 2 ca; nộp sổ vào ngày 20 hằng tháng.',
	'Tai nạn giảm cả 3 tiêu chí; 11/13 thành viên có mặt.',
	'Nhập từ 5 ký tự trở lên; 4 xã cao nhất là những xã vùng thấp; tăng 6 bậc.',
	'Đang online: 12\nHôm nay: 340\nTất cả: 99812'
];

it.each(NONE)('no figure is made of: %s', (text) => {
	expect(told(text)).toEqual([]);
});

describe('the form of the text does not matter', () => {
	const sentence = 'Toàn huyện có 25 hợp tác xã, đạt 95,5% kế hoạch.';
	const plain = told(sentence);

	it.each([
		['decomposed letters', sentence.normalize('NFD')],
		['lines broken by a page', 'Toàn huyện có\n25 hợp tác xã, đạt\n95,5%\nkế hoạch.'],
		['a page number between', 'Toàn huyện có 25 hợp tác xã,\n- 7 -\nđạt 95,5% kế hoạch.'],
		['no-break spaces', sentence.replaceAll(' ', '\u00a0')],
		['TCVN3 letters', 'Toµn huyÖn cã 25 hîp t¸c x·, ®¹t 95,5% kÕ ho¹ch.']
	])('%s', (_, text) => {
		expect(told(text)).toEqual(plain);
	});

	it('a footnote inside a ratio is skipped', () => {
		expect(told('Có 8[2]/10 xã đã nộp báo cáo.')).toEqual(['actual 8 /10 xã']);
	});
});

it('an entry of a list keeps to itself when a target is due and what it is set against', () => {
	const text =
		'Số liệu quý II/2022.\nKết quả từng chỉ tiêu:\n- Trồng quế: 3/5 ha, chậm; mục tiêu đến ngày 31/12/2025: ít nhất 5 ha.\n- Trồng chè: 7 ha, tính từ ngày 01/01/2021.\n- Thông tư 01/2020/TT-BKHĐT: 2 ha.';
	expect(told(text)).toEqual([
		'actual 3 /5 ha by Q2/2022',
		'target at_least 5 ha by 31/12/2025',
		'actual 7 ha by Q2/2022',
		'actual 2 ha by Q2/2022'
	]);
});

it('a heading settles the kind, a paragraph the period', () => {
	const text = 'I. KẾT QUẢ THỰC HIỆN\n- Trồng 12 ha quế.\nII. NHIỆM VỤ NĂM 2026\n- Trồng 20 ha quế.';
	expect(told(text)).toEqual(['actual 12 ha', 'target 20 ha by 2026']);
});

const PIECES = [
	'12',
	'5%',
	'/',
	'-',
	'(',
	'tăng',
	'từ',
	'đến',
	'năm 2025',
	'xã',
	'Xã A',
	',',
	';',
	'.',
	'\n',
	' ',
	'kế hoạch',
	'1.2.3',
	'e\u0301',
	'\u200b',
	'😀',
	'©',
	'06',
	'tỷ',
	'nâng tổng số'
];
const anything = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((parts) => parts.join(' '))
);

it('every span is exactly where it says, in order and apart, whatever the text', () => {
	fc.assert(
		fc.property(anything, (text) => {
			const points = [...text];
			let last = 0;
			for (const { start, end, span } of extract(text).items) {
				expect(points.slice(start, end).join('')).toBe(span);
				expect(start).toBeGreaterThanOrEqual(last);
				expect(end).toBeGreaterThan(start);
				last = start;
			}
		}),
		{ numRuns: 300 }
	);
});

/** Counted by their number alone they say nothing: the parts of a set, and words that begin a name. */
const NAMED_SETS = /^(?:tiêu chí|nhóm tiêu chí|nhóm chỉ tiêu|nhiệm vụ|mục tiêu|giải pháp|chỉ số|nhóm|gương)$/u;
const MEASURES = ['tấn', 'tạ/ha', 'kg', 'kg/ha', 'lít', 'm3', 'km', 'ha', 'm2', 'MW', 'triệu đồng', 'tỷ đồng', 'triệu USD', '%'];
const WHAT_IS_COUNTED = [...COUNTED_NOUNS, ...MEASURES].filter((what) => !NAMED_SETS.test(what));

it.each([
	['actual', (figure: string) => `Đến nay, toàn huyện có ${figure}.`],
	['actual', (figure: string) => `Tổng số đạt ${figure}.`],
	['actual', (figure: string) => `Kết quả: ${figure}.`],
	['target', (figure: string) => `Phấn đấu đến năm 2030 có ${figure}.`]
])('whatever is counted or measured is found in a plain sentence (%s, %#)', (kind, sentence) => {
	const lost = WHAT_IS_COUNTED.flatMap((what) => ['3', '24', '100', '350', '2.025'].map((number) => `${number} ${what}`)).filter(
		(figure) => {
			const text = sentence(figure);
			const [item, ...more] = extract(text).items;
			return item === undefined || more.length > 0 || item.kind !== kind || !item.span.endsWith(figure);
		}
	);
	expect(lost).toEqual([]);
});

const byLine = (text: string, lines: number): readonly Item[] => extract(`${text}\n`.repeat(lines)).items;

it('what is found grows with the text and with nothing else', () => {
	fc.assert(
		fc.property(fc.constantFrom(...STATEMENTS.map(([text]) => text)), fc.integer({ min: 2, max: 30 }), (text, lines) => {
			expect(byLine(text, lines)).toHaveLength(lines * byLine(text, 1).length);
		}),
		{ numRuns: 40 }
	);
});
