import { expect, it } from 'vitest';
import { BEFORE, isChangeAlone, statedAim, surroundings, type StatedAim } from './aims.ts';
import { extract } from './extract.ts';

const level = { each: null, yearly: false, basis: null };

it.each<[string, Partial<StatedAim>]>([
	['Phấn đấu năm 2025, huyện Kế Sách có ít nhất 7 hợp tác xã.', { ...level, condition: 'at_least', low: 7, unit: 'HTX' }],
	['Phấn đấu đến năm 2025, 70 - 80% số hợp tác xã hoạt động hiệu quả.', { ...level, condition: 'between', low: 70, high: 80 }],
	['Phấn đấu năm 2025 tốc độ tăng trưởng kinh tế đạt 8%.', { ...level, condition: 'exactly', low: 8 }],
	['Phấn đấu đến năm 2025, tỷ lệ hộ nghèo giảm còn 3%.', { ...level, condition: 'exactly', low: 3, unit: '%' }],
	['Phấn đấu năm 2025 hỗ trợ giảm 120 hộ nghèo.', { ...level, condition: 'exactly', low: 120 }],
	[
		'Mỗi xã có từ 1 đến 2 mô hình sản xuất vụ đông trong vụ đông 2022-2023.',
		{ each: 'xã', condition: 'between', low: 1, high: 2, unit: 'mô hình' }
	],
	['Phấn đấu năm 2025, mỗi xã thành lập ít nhất 1 hợp tác xã.', { each: 'xã', condition: 'at_least', low: 1, unit: 'HTX' }],
	['Phấn đấu năm 2025, mỗi xã giải ngân ít nhất 60%.', { each: 'xã', condition: 'at_least', low: 60, unit: '%' }],
	['Phấn đấu giai đoạn 2026-2030, mỗi xã có ít nhất 4 cuộc gặp gỡ hợp tác xã mỗi năm.', { each: 'xã', yearly: true, low: 4, unit: 'cuộc' }],
	[
		'Phấn đấu giai đoạn 2026-2030, mỗi xã có ít nhất 4 cuộc gặp gỡ hợp tác xã, tổ hợp tác mỗi năm.',
		{ each: 'xã', yearly: true, low: 4, unit: 'cuộc' }
	],
	['Phấn đấu năm 2025, bình quân mỗi xã đạt 17 tiêu chí.', { each: null, condition: 'exactly', low: 17, unit: 'tiêu chí/xã' }],
	[
		'Giai đoạn 2025-2030, phấn đấu mỗi năm kết nạp ít nhất 25 đảng viên.',
		{ yearly: true, condition: 'at_least', low: 25, unit: 'đảng viên' }
	],
	[
		'Phấn đấu đến năm 2030, thu nhập bình quân đầu người đạt 60 triệu đồng/người/năm.',
		{ ...level, condition: 'exactly', low: 60, unit: 'triệu đồng/người/năm' }
	],
	[
		'Phấn đấu năm 2022 giảm tỷ lệ hộ nghèo 4 điểm % so với năm 2021.',
		{ condition: 'change_by', low: -4, unit: 'điểm %', basis: '2021', subject: 'tỷ lệ hộ nghèo' }
	],
	['Phấn đấu đến năm 2025, tỷ lệ hộ nghèo giảm 3% so với đầu nhiệm kỳ.', { condition: 'change_by', low: -3, unit: '%', basis: BEFORE }],
	[
		'Phấn đấu giai đoạn 2021-2025 giảm tỷ lệ hộ nghèo 1,41%/năm.',
		{ condition: 'change_by', low: -1.41, unit: '%', yearly: true, subject: 'tỷ lệ hộ nghèo', basis: null }
	],
	[
		'Phấn đấu tỷ lệ hộ nghèo giảm bình quân 1 - 1,5%/năm giai đoạn 2021-2025.',
		{ condition: 'change_by', low: -1, high: -1.5, yearly: true }
	],
	[
		'Phấn đấu năm 2025 tăng thêm 120 thành viên hợp tác xã so với năm 2024.',
		{ condition: 'change_by', low: 120, unit: 'thành viên', basis: '2024' }
	],
	[
		'Phấn đấu đến năm 2025 số thành viên hợp tác xã tăng gấp 1,5 lần so với năm 2020.',
		{ condition: 'times', low: 1.5, basis: '2020', subject: 'số thành viên hợp tác xã' }
	],
	['Đến năm 2030, xã đạt chuẩn nông thôn mới nâng cao.', { condition: 'done_by', low: null, high: null, each: null, yearly: false }]
])('%s', (text, expected) => {
	const [item, ...others] = extract(text).items;
	if (item === undefined || others.length > 0) throw new Error(`${others.length} others`);
	expect(statedAim(item, surroundings([...text], item))).toMatchObject(expected);
});

it.each([
	['Năm 2024, huyện có 45 hợp tác xã, tăng 5 hợp tác xã so với năm 2020.', false],
	['Năm 2024, tỷ lệ hộ nghèo còn 5%, giảm 3% so với năm 2020.', false],
	['Năm 2024, tỷ lệ hộ nghèo giảm 3% so với năm 2020.', true],
	['Năm 2024, số hợp tác xã tăng gấp 2 lần so với năm 2020.', true]
])('only a difference: %s', (text, expected) => {
	const [item] = extract(text).items;
	expect(item && isChangeAlone(item, surroundings([...text], item))).toBe(expected);
});

it.each([
	['Phấn đấu đến năm 2025, huyện có 7 hợp tác xã.', true],
	['Phấn đấu đến hết năm 2025:\n- Thành lập mới ít nhất 7 hợp tác xã.', true],
	['Phấn đấu năm 2025, huyện có 7 hợp tác xã.', false],
	['Đến năm 2025, huyện có 5 hợp tác xã. Phấn đấu năm 2025 thành lập mới 7 hợp tác xã.', false],
	['Phấn đấu giai đoạn 2021-2025, huyện có 7 hợp tác xã.', false]
])('the year is the end of the time: %j', (text, expected) => {
	const item = extract(text).items.at(-1);
	expect(item && statedAim(item, surroundings([...text], item)).until).toBe(expected);
});

it('what follows a span ends with its sentence', () => {
	expect(surroundings([...'giảm 3% so với năm 2020; tăng 2%'], { end: 7 })).toEqual({ before: 'giảm 3%', after: ' so với năm 2020' });
	expect(surroundings([...'a\nb'], { end: 1 })).toEqual({ before: 'a', after: '' });
});
