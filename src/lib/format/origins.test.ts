import { describe, expect, it } from 'vitest';
import { formatOrigin } from './origins.ts';

describe('where a figure was read', () => {
	it.each([
		[null, 'bộ dữ liệu', 'a package'],
		['grid', 'bảng nhập', 'the entry grid'],
		['import/12 Tháng 6!C14', 'quý II.xlsx, ô Tháng 6!C14', 'quý II.xlsx, cell Tháng 6!C14'],
		['import/13 B2', '#13, ô B2', '#13, cell B2'],
		['undo/12', 'huỷ lần nhập quý II.xlsx', 'undoing the import of quý II.xlsx'],
		['mục 2 Báo cáo 15/BC', 'mục 2 Báo cáo 15/BC', 'mục 2 Báo cáo 15/BC']
	])('%s reads “%s”, “%s”', (origin, vietnamese, english) => {
		const files = { '12': 'quý II.xlsx' };
		expect([formatOrigin(origin, files, 'vi'), formatOrigin(origin, files, 'en')]).toEqual([vietnamese, english]);
	});
});
