/** Conclusion notices of the demo, opened again. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Store } from '#lib/server/db.ts';
import { changeTwoDigitCounts } from '#lib/server/usecase/change-settings.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { exportNotice } from '#lib/server/usecase/export-notice.ts';
import { freezeMeeting } from '#lib/server/usecase/freeze-meeting.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { writeConclusion } from '#lib/server/usecase/write-conclusion.ts';
import { openDocument } from './document.ts';

const doing = { actor: MACHINE, now: '2022-07-31T17:00:00.000Z', today: day('2022-08-01') };
let store: Store;

function valueOf<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown }): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

const fileOf = async (meeting: string, locale: 'vi' | 'en' = 'vi') => valueOf(await exportNotice(store, meeting, { ...doing, locale }));

async function linesOf(meeting: string, locale: 'vi' | 'en' = 'vi'): Promise<readonly string[]> {
	return openDocument((await fileOf(meeting, locale)).bytes).lines;
}

beforeAll(async () => {
	store = valueOf(await openWorkspace(':memory:'));
	valueOf(await loadWorkspace(store, join(import.meta.dirname, '../../db/demo'), doing));
});
afterAll(() => store.close());

describe('a conclusion notice', () => {
	it('of a committee of the State has its head, number, date and signature', async () => {
		const lines = await linesOf('ks-2022-07');
		for (const line of [
			'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
			'Số: ……/TB-BCĐ',
			'Kế Sách, ngày 01 tháng 8 năm 2022',
			'THÔNG BÁO',
			'TRƯỞNG BAN'
		])
			expect(lines).toContain(line);
		expect(lines.some((line) => line.startsWith('TM. BAN CHỈ ĐẠO'))).toBe(true);
	});

	it('writes counts below ten as the office wants them', async () => {
		const tally = async () => (await linesOf('ks-2022-07')).find((line) => line.includes('chỉ tiêu không đạt'));
		expect(await tally()).toContain('; 1 chỉ tiêu không đạt: Xã xác định kế hoạch');
		valueOf(await changeTwoDigitCounts(store, doing, true));
		expect(await tally()).toContain('; 01 chỉ tiêu không đạt: Xã xác định kế hoạch');
		valueOf(await changeTwoDigitCounts(store, doing, false));
	});

	it('of a committee of the Party has its own', async () => {
		const lines = await linesOf('kr-2023-01');
		for (const line of ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Số ……-TB/BCĐ', '-----']) expect(lines).toContain(line);
		expect(lines.some((line) => line.startsWith('T/M BAN CHỈ ĐẠO'))).toBe(true);
	});

	it('numbers who does what with whom, where and by when', async () => {
		expect(await linesOf('kr-2023-01')).toEqual(
			expect.arrayContaining([
				'1. Thành viên Ban Chỉ đạo phụ trách địa bàn: Đi cơ sở thường xuyên, nắm tình hình người dân để tham mưu cho Thường trực Huyện ủy; thực hiện thường xuyên.',
				'2. Ủy ban nhân dân huyện chủ trì, phối hợp với Phòng Nông nghiệp và PTNT: Gửi văn bản đến bí thư đảng ủy các xã chưa đăng ký chuỗi liên kết giá trị; chậm nhất ngày 31/01/2023.',
				'5. Hội Nông dân xã Krông Năng chủ trì, phối hợp với Hội Nông dân huyện: Lập tổ hội nghề nghiệp thứ hai; địa bàn: xã Krông Năng; chậm nhất ngày 30/6/2023.'
			])
		);
	});

	it('carries on what earlier meetings ordered and nobody has settled', async () => {
		const lines = await linesOf('kr-2023-01');
		const at = lines.indexOf('III. NHIỆM VỤ TIẾP TỤC THỰC HIỆN');
		expect(lines.slice(at, at + 3).join()).toContain('Đôn đốc các xã chưa đăng ký chuỗi liên kết giá trị');
	});

	it('says what was concluded, to whom, and which figures were shown', async () => {
		valueOf(
			await writeConclusion(
				store,
				'ks-2022-07',
				{ conclusion: 'Tiến độ còn chậm.\nCần tập trung hơn.', recipients: 'Các xã; Phòng A' },
				doing
			)
		);
		valueOf(await freezeMeeting(store, 'ks-2022-07', doing));
		const lines = await linesOf('ks-2022-07');
		for (const line of ['Tiến độ còn chậm.', 'Cần tập trung hơn.', '- Các xã;', '- Phòng A;']) expect(lines).toContain(line);
		expect(lines).toContain('Số liệu như đã trình bày tại cuộc họp, chốt lúc 00:00 ngày 01/08/2022 (bản 1).');
	});

	it('is plain in English, and the same bytes for the same matter', async () => {
		const lines = await linesOf('kr-2023-01', 'en');
		expect(lines).toContain('NOTICE');
		expect(lines.join()).not.toContain('ĐẢNG');
		expect((await fileOf('kr-2023-01')).bytes).toEqual((await fileOf('kr-2023-01')).bytes);
	});
});
