/** Shapes of tables that offices draw, and what is read from them. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { MACHINE, type Doing } from '#lib/server/usecase/doing.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { makeTemplate } from '#lib/server/usecase/make-template.ts';
import { previewImport, type ImportWords } from '#lib/server/usecase/preview-import.ts';
import { ROOT } from '../cli/terminal.ts';
import { DATABASES } from '../store/databases.ts';
import { workbook, type Row, type SheetShape } from './files.ts';

const doing: Doing = { actor: MACHINE, now: '2022-07-01T02:00:00.000Z', today: '2022-07-01' as Day };
let store: Store;
beforeAll(async () => {
	const [sqlite] = DATABASES;
	if (sqlite === undefined) throw new Error('no database');
	store = await sqlite.open();
	expect((await loadWorkspace(store, join(ROOT, 'tests/packages/commune-files'), { now: '2022-04-01T00:00:00.000Z' })).ok).toBe(true);
});
afterAll(() => store.close());

async function read(
	bytes: Uint8Array,
	words: ImportWords = {}
): Promise<{ readonly figures: readonly string[]; readonly issues: readonly string[] }> {
	const preview = await previewImport(store, { name: 'x', bytes }, words, doing);
	if (!preview.ok) return { figures: [], issues: [preview.fault.code] };
	const { changes, issues } = preview.value;
	return {
		figures: changes.map(({ entry: { measure, category, place, period, value, blank, status } }) =>
			[
				measure,
				...(category === null ? [] : [category]),
				place,
				period.code,
				value ?? blank,
				...(status === 'reported' ? [] : [status])
			].join(' ')
		),
		issues: issues.map(({ detail, row, column }) => `${detail.code} ${column ?? ''}${row ?? ''}`.trim())
	};
}

const merge = (startRow: number, startCol: number, endRow: number, endCol: number) => ({ startRow, startCol, endRow, endCol });

describe('a table', () => {
	it.each<readonly [string, SheetShape, ImportWords, readonly string[], readonly string[]]>([
		[
			'under a letterhead, with a numbering row, groups, a total and signatures',
			{
				rows: [
					['UBND HUYỆN KRÔNG PA', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
					['Số: 12/BC-UBND', null, null, 'Krông Pa, ngày 05 tháng 7 năm 2022'],
					['BIỂU TỔNG HỢP QUÝ II NĂM 2022'],
					['(Số liệu đến ngày 30/6/2022)'],
					['STT', 'Đơn vị', 'HTX thành lập mới', 'Hợp tác xã hiện có', 'So với KH (%)', 'Ghi chú'],
					['A', 'B', '(1)', '(2)', '(3)=(2)/(1)', '(4)'],
					['I', 'Cụm 1', 1, 9, null, null],
					[1, 'TT. Phú Túc', 0, 3, 90, null],
					[2, 'xã Phú Cần', 1, 6, 110, null],
					[null, 'Tổng cộng', 1, 9, 100, null],
					[null, 'NGƯỜI LẬP BIỂU', null, null, null, 'CHỦ TỊCH']
				]
			},
			{},
			['coops_new phu-tuc 2022-Q2 0', 'coops_total phu-tuc 2022-Q2 3', 'coops_new phu-can 2022-Q2 1', 'coops_total phu-can 2022-Q2 6'],
			['import_subtotals B7']
		],
		[
			'with a header of two rows: quarters across under their measure',
			{
				rows: [
					['Xã', 'Hợp tác xã hiện có', null, 'Ghi chú'],
					[null, 'Quý II/2022', 'Quý III/2022', null],
					['Phú Cần', 6, 7, null]
				],
				merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 2), merge(0, 3, 1, 3)]
			},
			{},
			['coops_total phu-can 2022-Q2 6', 'coops_total phu-can 2022-Q3 7'],
			[]
		],
		[
			'with categories under their measure, plans left aside',
			{
				rows: [
					['Xã', 'Diện tích gieo trồng (ha)', null, null, 'Hợp tác xã hiện có', null],
					[null, 'Ngô', 'Lạc', 'So với KH', 'Kế hoạch', 'Thực hiện'],
					['Phú Cần', 12.5, 3, 80, 10, 6]
				],
				merges: [merge(0, 0, 1, 0), merge(0, 1, 0, 3), merge(0, 4, 0, 5)]
			},
			{ period: '2022-Q2' },
			['area ngô phu-can 2022-Q2 12.5', 'area lạc phu-can 2022-Q2 3', 'coops_total phu-can 2022-Q2 6'],
			[]
		],
		[
			'of one commune: measures down, an estimate across',
			{
				rows: [
					['Biểu số liệu quý II/2022'],
					['TT', 'Chỉ tiêu', 'ĐVT', 'Ước thực hiện'],
					['1', '1. Hợp tác xã hiện có', 'HTX', 6],
					['2', 'Diện tích gieo trồng', 'ha', 40]
				]
			},
			{ place: 'phu-can' },
			['coops_total phu-can 2022-Q2 6 estimate', 'area phu-can 2022-Q2 40 estimate'],
			[]
		],
		[
			'with measures down and places across',
			{
				rows: [
					['Chỉ tiêu', 'Phú Cần', 'Chư Gu'],
					['Hợp tác xã hiện có', 6, 2]
				]
			},
			{ period: '2022-Q2' },
			['coops_total phu-can 2022-Q2 6', 'coops_total chu-gu 2022-Q2 2'],
			[]
		],
		[
			'with a figure in each row, by code, period and category',
			{
				rows: [
					['Mã xã', 'Kỳ', 'Chỉ tiêu', 'Cây trồng', 'Giá trị'],
					[82, '2022-Q2', 'area', 'ngô', '1.234,5'],
					['24103', 'quý 2 năm 2022', 'Diện tích', 'Lạc', '12,5']
				]
			},
			{},
			['area ngô chu-gu 2022-Q2 1234.5', 'area lạc phu-can 2022-Q2 12.5'],
			[]
		],
		[
			'in another unit of money than the measure’s',
			{
				rows: [['Đơn vị tính: tỷ đồng'], ['Xã', 'Vốn giải ngân'], ['Phú Cần', 1.2]]
			},
			{ period: '2022-Q2' },
			['funds phu-can 2022-Q2 1200'],
			['import_unit_converted B3']
		],
		[
			'with the four blanks, once it is said what the signs mean',
			{
				rows: [
					['Xã', 'Hợp tác xã hiện có'],
					['Phú Túc', '-'],
					['Phú Cần', '…'],
					['Chư Gu', 'x'],
					['Ia RSai', null]
				]
			},
			{ period: '2022-Q2', agree: true },
			['coops_total phu-tuc 2022-Q2 0', 'coops_total phu-can 2022-Q2 not_available', 'coops_total chu-gu 2022-Q2 not_applicable'],
			['import_blank_meaning B2', 'import_blank_meaning B3', 'import_blank_meaning B4']
		],
		[
			'whose percentages are formatted, typed or plain',
			{
				rows: [
					['Xã', 'Tỷ lệ hộ tham gia'],
					['Phú Túc', 0.955],
					['Phú Cần', '95,5%'],
					['Chư Gu', 95.5]
				],
				cells: { '1,1': { type: 'number', value: 0.955, style: { numFmt: '0.0%' } } }
			},
			{ period: '2022-Q2' },
			['rate phu-tuc 2022-Q2 95.5', 'rate phu-can 2022-Q2 95.5', 'rate chu-gu 2022-Q2 95.5'],
			[]
		],
		[
			'whose one number shows how the others are written',
			{
				rows: [
					['Xã', 'Diện tích gieo trồng'],
					['Phú Túc', '1.234'],
					['Phú Cần', '2.345,5']
				] satisfies Row[]
			},
			{ period: '2022-Q2' },
			['area phu-tuc 2022-Q2 1234', 'area phu-can 2022-Q2 2345.5'],
			[]
		]
	])('%s', async (_, sheet, words, figures, issues) => {
		const found = await read(await workbook([sheet]), words);
		expect(found.figures.toSorted()).toEqual(figures.toSorted());
		expect([...new Set(found.issues)]).toEqual(issues);
	});
});

describe('a table that was found in the wrong place', () => {
	/** The header names nothing we know; the note above it does. */
	const misleading: SheetShape = {
		rows: [
			['Xã', 'Hợp tác xã hiện có', 'xem biểu 2'],
			['Thuyết minh', 'theo mẫu cũ'],
			['Nơi', 'Tên gọi', 'HTX hiện có', 'HTX thành lập mới'],
			['a', 'b', 'c', 'd'],
			['Phú Túc', 'x', 3, 1],
			['Phú Cần', 'y', 6, 2]
		]
	};

	it.each<readonly [string, string, readonly string[]]>([
		[
			'is read where a person says',
			'3-3:5',
			['coops_new phu-can 2022-Q2 2', 'coops_new phu-tuc 2022-Q2 1', 'coops_total phu-can 2022-Q2 6', 'coops_total phu-tuc 2022-Q2 3']
		],
		['is read from the first row of figures on', '3-3:6', ['coops_new phu-can 2022-Q2 2', 'coops_total phu-can 2022-Q2 6']],
		['is left out', 'skip', []],
		['is not read where there is nothing', '90-91:95', []]
	])('%s', async (_, said, figures) => {
		const answers = { 'header:': said, 'column:Sheet1:0': 'place', 'column:Sheet1:1': 'ignore' };
		const found = await read(await workbook([misleading]), { period: '2022-Q2', answers });
		expect(found.figures.toSorted()).toEqual(figures);
	});

	it('is asked for by the name of its sheet where there are several', async () => {
		const bytes = await workbook([
			{ ...misleading, name: 'Một' },
			{
				name: 'Hai',
				rows: [
					['Xã', 'Hợp tác xã hiện có'],
					['Chư Gu', 9]
				]
			}
		]);
		const found = await read(bytes, { period: '2022-Q2', answers: { 'header:Một': 'skip' } });
		expect(found.figures).toEqual(['coops_total chu-gu 2022-Q2 9']);
	});
});

describe('our own template', () => {
	it('comes back without a question, filled in or not', async () => {
		const made = await makeTemplate(store, { programme: 'kttt', period: 'quý I/2022', locale: 'vi' }, doing);
		if (!made.ok) throw new Error(made.fault.code);
		const preview = await previewImport(store, { name: 'x', bytes: made.value.bytes }, {}, doing);
		// What is known already stands in it: two co-operative counts of the first quarter.
		expect(preview.ok && preview.value).toMatchObject({ outcome: 'accepted', changes: [], unchanged: 2, issues: [] });
	});

	it('asks a reporter about the own places, and nobody about none', async () => {
		const made = (places: readonly string[]) => {
			const actor: Doing['actor'] = { id: 'le.lan', name: 'Lê Lan', role: 'reporter', places: places as Doing['actor']['places'] };
			return makeTemplate(store, { programme: 'kttt', period: '2022-Q1', locale: 'vi' }, { ...doing, actor });
		};
		const own = await made(['phu-tuc']);
		if (!own.ok) throw new Error(own.fault.code);
		const preview = await previewImport(store, { name: 'x', bytes: own.value.bytes }, {}, doing);
		expect(preview.ok && preview.value).toMatchObject({ outcome: 'accepted', changes: [], unchanged: 1 });
		expect(await made(['dat-bang'])).toMatchObject({ ok: false, fault: { code: 'entry_without_place' } });
	});

	it('in English too', async () => {
		const made = await makeTemplate(store, { programme: 'kttt', period: '2022-Q1', locale: 'en' }, doing);
		if (!made.ok) throw new Error(made.fault.code);
		const preview = await previewImport(store, { name: 'x', bytes: made.value.bytes }, {}, doing);
		expect(preview.ok && preview.value).toMatchObject({ outcome: 'accepted', unchanged: 2 });
	});
});
