/** Workbooks of the demo, opened again with the library's reader and compared with the scorecard's JSON. */
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dossierXlsx } from '#lib/server/export/xlsx/dossier-book.ts';
import { formatCode, formatCodeWithin } from '#lib/server/export/xlsx/number-format.ts';
import { sheetNames } from '#lib/server/export/xlsx/sheet-name.ts';
import { harmed, HARMFUL, openDemo, PRINTED } from './scorecards.ts';

let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
	demo = await openDemo();
});
afterAll(() => demo.close());

const AT = { programme: 'kttt', place: 'ke-sach', period: '2022-Q2' };
const HEADS = ['STT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện', 'Luỹ kế', 'So với KH (%)', 'So cùng kỳ', 'Ghi chú'];

async function opened(bytes: Uint8Array) {
	const book = await readXlsx(bytes, { readStyles: true });
	const sheet = (name: string) => {
		const found = book.sheets.find((one) => one.name === name);
		if (found === undefined) throw new Error(`no sheet ${name} among ${book.sheets.map((one) => one.name).join(', ')}`);
		return found;
	};
	const head = (name: string, label: string) => sheet(name).rows.findIndex((row) => row.includes(label));
	return { book, sheet, head };
}

describe('the workbook of a scorecard', () => {
	it.each([
		[AT],
		[{ programme: 'de-an-61' }],
		[{ programme: 'vu-dong' }],
		[{ programme: 'kttt', place: 'ks-ke-thanh', period: '2022-Q2' }],
		[{ programme: 'kttt', period: '2019' }]
	])('holds the numbers of %j as numbers, in the official columns', async (parameters) => {
		const { file, scorecard } = await demo.make(parameters, 'xlsx');
		const { sheet, head } = await opened(file.bytes);
		const { rows } = sheet('Chỉ tiêu');
		const top = head('Chỉ tiêu', 'STT');
		expect(rows[top]).toEqual(HEADS);
		const found = rows.slice(top + 2, top + 2 + scorecard.rows.length);
		expect(found.map(([, name]) => name)).toEqual(scorecard.rows.map(({ indicator }) => indicator.name));
		const plain = (row: (typeof scorecard.rows)[number]) => row.target?.condition.kind !== 'done_by';
		scorecard.rows.forEach((row, index) => {
			const cells = found[index] ?? [];
			if (row.inPeriod.value !== null && plain(row)) expect(cells[4]).toBe(row.inPeriod.value);
			if (row.value.value !== null && row.eachPlace === null && plain(row)) expect(cells[5]).toBe(row.value.value);
			if (row.comparison.ofGoal !== null) expect(cells[6]).toBe(row.comparison.ofGoal);
			if (row.comparison.change !== null) expect(cells[7]).toBe(row.comparison.change);
			if (row.value.value === null) expect(typeof cells[5]).not.toBe('number');
		});
	});

	it('says whose figures they are, of when, how complete, invented or not, and when it was made', async () => {
		const { file } = await demo.make(AT, 'xlsx');
		const { book } = await opened(file.bytes);
		const said = ['giai đoạn 2021–2025', 'Kế Sách', 'quý II/2022', '30/06/2022', '13/13 xã', 'MINH HOẠ', '08:30 ngày 22/11/2026'];
		for (const { name, rows } of book.sheets) {
			const text = rows
				.slice(0, 7)
				.map((row) => row[0])
				.join('\n');
			for (const one of said) expect(text).toContain(one);
			if (['Chỉ tiêu', 'So sánh địa bàn', '1 Địa bàn', 'Ghi chú'].includes(name)) expect(text).toContain('Nguồn: ');
		}
	});

	it('holds places by indicators as the matrix does, and each indicator’s ranking in order', async () => {
		const { matrix, sheets } = await demo.material(AT);
		const { file } = await demo.make(AT, 'xlsx');
		const { sheet, head } = await opened(file.bytes);
		const compare = sheet('So sánh địa bàn').rows.slice(head('So sánh địa bàn', 'STT') + 2);
		matrix?.cells.forEach((cells, row) =>
			cells.forEach(({ value }, column) => {
				const cell = compare[row]?.[column + 2];
				if (value.value === null) expect(typeof cell).toBe('string');
				else expect(cell).toBe(value.value);
			})
		);
		const ranked = sheet('3 Địa bàn').rows.slice(head('3 Địa bàn', 'STT') + 1);
		sheets[2]?.ranking.forEach(({ value }, index) =>
			expect(ranked[index]?.slice(2, 5)).toEqual([value.value, value.numerator, value.denominator])
		);
	});

	it('prints across landscape A4 with its head repeated and frozen, in quoted ranges', async () => {
		const { file } = await demo.make(AT, 'xlsx');
		const { sheet, head } = await opened(file.bytes);
		const first = sheet('Chỉ tiêu');
		const top = head('Chỉ tiêu', 'STT');
		expect(first.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
		expect(first.freezePane).toMatchObject({ rows: top + 2, columns: 2 });
		const workbook = strFromU8(unzipSync(file.bytes)['xl/workbook.xml'] ?? new Uint8Array());
		expect(workbook).toContain(`'Chỉ tiêu'!$${top + 1}:$${top + 2}`);
		expect([...workbook.matchAll(/<definedName [^>]*>([^<]*)</g)].every(([, range]) => /^'[^']+'!\$/.test(range ?? ''))).toBe(true);
	});

	it('draws charts over its own cells', async () => {
		const { file } = await demo.make(AT, 'xlsx');
		const charts = Object.entries(unzipSync(file.bytes)).filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
		expect(charts.length).toBeGreaterThan(5);
		for (const [, bytes] of charts) {
			for (const [, range] of strFromU8(bytes).matchAll(/<c:f>([^<]*)</g)) expect(range).toMatch(/^'[^']+'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
		}
	});

	it('keeps harmful names as texts and has no formula', async () => {
		const material = await demo.material(AT);
		const bytes = await dossierXlsx(material.around(harmed(material.scorecard)), PRINTED);
		const { sheet, head } = await opened(bytes);
		const found = sheet('Chỉ tiêu').rows.slice(head('Chỉ tiêu', 'STT') + 2);
		for (const [index, text] of HARMFUL.slice(0, 6).entries()) expect(found[index]?.[1]).toBe(text);
		for (const [name, part] of Object.entries(unzipSync(bytes))) {
			if (!name.endsWith('.xml')) continue;
			const xml = strFromU8(part);
			expect(xml).not.toMatch(/<f[ >]/);
			expect(xml).not.toContain('<svg onload');
			expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
		}
	});

	it('is the same, byte for byte, for the same figures and moment', async () => {
		const [one, two] = [await demo.make(AT, 'xlsx'), await demo.make(AT, 'xlsx')];
		expect(Buffer.compare(one.file.bytes, two.file.bytes)).toBe(0);
	});
});

describe('a number format', () => {
	const plain = { decimals: 2, percent: false, signed: false, prefix: '', suffix: '', zero: null };
	it.each([
		[5, plain, '#,##0'],
		[59.0909, { ...plain, decimals: 1 }, '#,##0.0'],
		[0.615, { ...plain, decimals: 1, percent: true }, '#,##0.0%'],
		[0.4, { ...plain, decimals: 1, percent: true }, '#,##0%'],
		[-3, { ...plain, signed: true, suffix: ' điểm %' }, '+#,##0" điểm %";"−"#,##0" điểm %";#,##0" điểm %"'],
		[0, { ...plain, zero: '-' }, '#,##0;-#,##0;"-"'],
		[619, { ...plain, prefix: 'ước "' }, '"ước "#,##0']
	])('of %d as %j is %s', (value, format, code) => {
		expect(formatCode(value, format)).toBe(code);
	});

	it.each([
		['≥ 5', 5, '"≥ "#,##0'],
		['7,5%', 7.5, '#,##0.0"%"'],
		['70–80%', 70, null],
		['13/14 xã', 13, null]
	])('within “%s” is %s', (text, value, code) => {
		expect(formatCodeWithin(text, value, 'vi')).toBe(code);
	});
});

describe('names of sheets', () => {
	it('are clean, short and each its own', () => {
		const names = sheetNames(['a/b:c*?[d]\\', "'x'", 'History', 'Ngân sách', 'NGÂN SÁCH', 'ế'.repeat(40), 'ế'.repeat(40), '\u0000', '']);
		expect(names.slice(0, 5)).toEqual(['a b c d', 'x', 'History (2)', 'Ngân sách', 'NGÂN SÁCH (2)']);
		expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
		expect(names.every((name) => name.length > 0 && name.length <= 31)).toBe(true);
	});
});
