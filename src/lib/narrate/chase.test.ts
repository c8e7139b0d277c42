import { describe, expect, it } from 'vitest';
import { day } from '../domain/day.ts';
import { id } from '../domain/id.ts';
import { period } from '../domain/period.ts';
import type { SubmissionBoard, SubmissionRow } from '../view/submission-board.ts';
import { chaseText } from './chase.ts';

const missing = (...names: readonly string[]) =>
	names.map((name) => ({ measure: id<'measure'>(name), name, nameEn: `${name} (en)`, category: null }));

function row(name: string, over: Partial<SubmissionRow>): SubmissionRow {
	const place = { id: id<'place'>(name), code: '', name, nameEn: name, level: 'commune', type: 'xã', order: 1, tile: null };
	return { place, state: 'draft', sentOn: null, late: 0, reason: null, missing: [], ...over };
}

const board = (...rows: readonly SubmissionRow[]): SubmissionBoard => ({
	kind: 'submission_board',
	programme: {
		id: id<'programme'>('p'),
		name: 'Đề án 61',
		nameEn: 'Scheme 61',
		committee: 'Ban Chỉ đạo Đề án 61',
		start: day('2022-01-01'),
		end: day('2022-12-31'),
		placeLevel: 'commune',
		documentStyle: 'party'
	},
	period: period('2022-Q2'),
	dueRule: { days: 2, counted: 'working_days' },
	due: day('2022-07-04'),
	approval: false,
	asked: 5,
	rates: { expected: 4, sent: 1, onTime: 1, approved: 0, returned: 1, overdue: 2 },
	rows
});

describe('the message to places that have not sent', () => {
	const rows = [
		row('Ia Rsai', { state: 'submitted' }),
		row('Phú Cần', { late: 11, missing: missing('a', 'b', 'c', 'd', 'e') }),
		row('Uar', { late: 11, missing: missing('Hội viên') }),
		row('Ia Dreh', { state: 'returned', reason: 'xem lại số lớp' })
	];

	it('names each with what it owes', () => {
		expect(chaseText(board(...rows), day('2022-07-15'), 'vi')).toBe(
			[
				'Ban Chỉ đạo Đề án 61 đề nghị các địa bàn dưới đây gửi báo cáo quý II/2022 của Đề án 61 (hạn 04/07/2022):',
				'- Xã Phú Cần: quá hạn 11 ngày; chưa nhập số liệu nào',
				'- Xã Uar: quá hạn 11 ngày; còn thiếu Hội viên',
				'- Xã Ia Dreh: đã trả lại để sửa (xem lại số lớp)',
				'Đến ngày 15/07/2022: 1/4 xã đã gửi.'
			].join('\n')
		);
		expect(chaseText(board(...rows), day('2022-07-15'), 'en')).toContain('- Uar: 11 days overdue; missing Hội viên (en)');
	});

	it('counts the figures beyond the first few', () => {
		const many = board(row('Uar', { missing: missing('a', 'b', 'c', 'd', 'e') }));
		expect(chaseText({ ...many, asked: 9 }, day('2022-07-01'), 'vi')).toContain('- Xã Uar: còn thiếu a, b, c, 2 số liệu khác');
	});

	it('is not needed when all have sent', () => {
		expect(chaseText(board(row('Uar', { state: 'approved' })), day('2022-07-15'), 'vi')).toBeNull();
	});
});
