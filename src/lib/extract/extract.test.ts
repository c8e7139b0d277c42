import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from './extract.ts';
import type { Item } from './item.ts';

/** What a statement says, in the order of a table: kind, value with unit, and what else there is. */
function told(text: string): readonly string[] {
	return extract(text).items.map((item) =>
		[
			item.kind,
			item.comparator === 'equal' ? '' : item.comparator,
			item.low === null ? String(item.value) : `${item.low}..${item.high}`,
			item.denominator === null ? '' : `/${item.denominator}`,
			item.unit ?? '',
			item.pct === null ? '' : `(${item.pct}%)`,
			...item.change.map(({ type, value }) => `${type}=${value}`),
			item.by === null ? '' : `by ${item.by}`,
			item.place === null ? '' : `at ${item.place}`,
			item.estimate ? 'estimate' : ''
		]
			.filter((part) => part !== '')
			.join(' ')
	);
}

const STATEMENTS: readonly (readonly [string, readonly string[]])[] = [
	['Đến năm 2027 thị xã có 9/11 phường hoàn thành số hóa.', ['target 9 /11 phường by 2027']],
	['Đã cấp 1.408 sổ cho hộ dân, tăng 7,5% so với cùng kỳ.', ['actual 1408 sổ change_pct=7.5']],
	['Thu hoạch 2 tỷ 75 triệu đồng tiền nấm.', ['actual 2.075 tỷ đồng']],
	['Diện tích mía đạt 31.6 nghìn ha.', ['actual 31.6 nghìn ha']],
	['Tỷ lệ hộ có nước máy từ 80% trở lên.', ['target at_least 80 %']],
	['Phấn đấu không quá 2% hồ sơ trễ hạn.', ['target at_most 2 %']],
	['Xã còn dưới 4% hộ nghèo.', ['actual less_than 4 %']],
	['Gần 300 hộ tham gia, khoảng 40 hộ có đơn.', ['actual nearly 300 hộ', 'actual approx 40 hộ']],
	['Mỗi thôn trồng từ 3 đến 5 ha chè.', ['target range 3..5 ha/thôn']],
	['Trong 18 bản có 11 bản dùng điện lưới.', ['actual 11 /18 bản']],
	['Bốn trên chín thôn đã có nhà văn hóa.', ['actual 4 /9 thôn']],
	['Sản lượng cá 560 tấn, vượt 4% kế hoạch.', ['actual 560 tấn over_plan_pct=4']],
	['Tổng thu 48 tỷ đồng, đạt 91% dự toán, giảm 3% so với năm trước.', ['actual 48 tỷ đồng plan_pct=91 change_pct=-3']],
	['Kết nạp 14 đoàn viên, nâng tổng số đoàn viên lên 620.', ['actual 14 đoàn viên raises_total_to=620', 'actual 620 đoàn viên']],
	['Tỷ lệ tảo hôn giảm từ 12% xuống 7,5%.', ['actual 7.5 % from=12']],
	['Ước cả năm trồng 70 ha keo.', ['actual 70 ha estimate']],
	['Xã Tân Lập 4 tổ hợp tác, xã Hòa Mạc 6 tổ hợp tác.', ['actual 4 tổ hợp tác at xã Tân Lập', 'actual 6 tổ hợp tác at xã Hòa Mạc']],
	['Kế hoạch quý III/2024 là 15 lớp; đã mở 9 lớp.', ['target 15 lớp by Q3/2024', 'actual 9 lớp by Q3/2024']],
	['Có 36 hợp tác xã khá trở lên, chiếm 60%.', ['actual 36 HTX (60%)']],
	[
		'Nếu giữ nhịp độ hiện nay, dự báo khoảng 9 HTX (trong khoảng 5–12 HTX) vào cuối năm 2025.',
		['projection approx 9 HTX by 2025', 'projection range 5..12 HTX by 2025']
	],
	['Dự báo đến năm 2030 có 40 xã đạt chuẩn; mục tiêu là 45 xã.', ['projection 40 xã by 2030', 'target 45 xã by 2030']],
	['Có 190 buổi (95% so với mức phải đạt 200 buổi).', ['actual 190 buổi', 'actual 95 %', 'target 200 buổi']]
];

describe('a statement becomes a figure', () => {
	it.each(STATEMENTS)('%s', (text, expected) => {
		expect(told(text)).toEqual(expected);
	});
});

const NONE: readonly string[] = [
	'Căn cứ Quyết định số 88/QĐ-UBND ngày 4/5/2022 và Kết luận 12-KL/TU.',
	'Họp lúc 7 giờ 45 phút sáng 16/9 tại phòng số 3, nhà số 27 đường 19/5.',
	'Kỳ họp thứ 11, khóa XV, nhiệm kỳ 2021-2026; đứng thứ 2/9 huyện.',
	'Điện thoại 0263 3822 190; fax 0263.3822.191; tệp b77c0e1f9a.jpg, trang 4/9.',
	'Giống lúa OM 5451, cúm H7N9, HTX 26 tháng 3, tổ dân phố 6, trẻ từ 6 đến 11 tuổi.',
	'Dự lễ có hơn 90 đại biểu; nghị quyết nêu 5 nhiệm vụ và 3 khâu đột phá.',
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

const byLine = (text: string, lines: number): readonly Item[] => extract(`${text}\n`.repeat(lines)).items;

it('what is found grows with the text and with nothing else', () => {
	fc.assert(
		fc.property(fc.constantFrom(...STATEMENTS.map(([text]) => text)), fc.integer({ min: 2, max: 30 }), (text, lines) => {
			expect(byLine(text, lines)).toHaveLength(lines * byLine(text, 1).length);
		}),
		{ numRuns: 40 }
	);
});
