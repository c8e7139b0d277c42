/** Reports of the demo, opened again and compared with the scorecard they were made from. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officialTable } from '#lib/deck/official-table.ts';
import { reportDocx } from '#lib/server/export/docx/report.ts';
import { isAssigned } from '#lib/view/urgency.ts';
import { openDocument as open } from './document.ts';
import { harmed, openDemo, PRINTED, toldInText } from './scorecards.ts';

let demo: Awaited<ReturnType<typeof openDemo>>;
beforeAll(async () => {
	demo = await openDemo();
});
afterAll(() => demo.close());

const AT = { programme: 'kttt', place: 'ke-sach', period: '2022-Q2' };
const PARTY = { programme: 'nep-nghi' };

describe('the report of a scorecard', () => {
	it('has the head, number and date of State documents', async () => {
		const { lines } = open((await demo.make(AT, 'docx')).file.bytes);
		for (const line of [
			'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
			'Độc lập - Tự do - Hạnh phúc',
			'Số: ……/BC-BCĐ',
			'Kế Sách, ngày 22 tháng 11 năm 2026',
			'BÁO CÁO',
			'Nơi nhận:'
		])
			expect(lines).toContain(line);
		expect(lines.some((line) => line.startsWith('TM. BAN CHỈ ĐẠO'))).toBe(true);
		expect(lines.join('\n')).toMatch(/\.\/\.$/m);
	});

	it('has the head and number of Party documents, without the nation', async () => {
		const { lines, main } = open((await demo.make(PARTY, 'docx')).file.bytes);
		for (const line of ['ĐẢNG CỘNG SẢN VIỆT NAM', '*', 'Số ……-BC/BCĐ', '-----']) expect(lines).toContain(line);
		expect(lines.some((line) => line.startsWith('T/M BAN CHỈ ĐẠO'))).toBe(true);
		expect(main).not.toContain('CỘNG HÒA');
	});

	it('is plain in English', async () => {
		const { lines, main } = open((await demo.make(AT, 'docx', 'en')).file.bytes);
		expect(lines).toContain('REPORT');
		expect(lines).toContain('22 November 2026');
		expect(main).not.toContain('CỘNG HÒA');
		expect(lines.some((line) => line.includes('SOCIALIST'))).toBe(false);
	});

	it('follows the outline and leaves to people what only people know', async () => {
		const { lines } = open((await demo.make(AT, 'docx')).file.bytes);
		const found = lines.filter((line) => /^(I|II|III|IV|V)\. /.test(line));
		expect(found).toEqual([
			'I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO',
			'II. KẾT QUẢ THỰC HIỆN QUÝ II/2022',
			'III. ĐÁNH GIÁ CHUNG',
			'IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM QUÝ III/2022',
			'V. KIẾN NGHỊ, ĐỀ XUẤT'
		]);
		expect(lines.filter((line) => line.includes('…………')).length).toBeGreaterThan(5);
	});

	it.each([
		[AT],
		[PARTY],
		[{ programme: 'de-an-61' }],
		[{ programme: 'kttt', place: 'ks-ke-thanh', period: '2022-Q2' }],
		[{ programme: 'kttt', period: '2019' }]
	])('tells each target of %j by its own sentence and prints the official table', async (parameters) => {
		const { file, scorecard } = await demo.make(parameters, 'docx');
		const { lines, table } = open(file.bytes);
		const text = lines.join('\n');
		for (const row of scorecard.rows.filter(isAssigned)) expect(text).toContain(toldInText(row, scorecard));
		const official = officialTable(scorecard, 'vi');
		expect(table.slice(0, 2)).toEqual([official.columns.map(({ label }) => label), official.columns.map(({ numbering }) => numbering)]);
		expect(table.slice(2, 2 + official.rows.length)).toEqual(official.rows.map(({ cells }) => cells.map((cell) => cell.text)));
	});

	it('says whose figures they are, of when, how complete, invented or not, and when it was made', async () => {
		const { lines } = open((await demo.make(AT, 'docx')).file.bytes);
		const text = lines.join('\n');
		for (const said of [
			'giai đoạn 2021–2025',
			'huyện Kế Sách',
			'quý II/2022',
			'30/06/2022',
			'13/13 xã',
			'SỐ LIỆU MINH HOẠ',
			'Nguồn: ',
			'08:30 ngày 22/11/2026'
		])
			expect(text).toContain(said);
	});

	it('is numbered in the top margin from page 2, upright and then across, the table’s head on every page', async () => {
		const { main, xml, parts } = open((await demo.make(AT, 'docx')).file.bytes);
		expect(main.match(/<w:titlePg\/>/g)).toHaveLength(1);
		expect(main).toContain('w:orient="landscape"');
		expect(main.match(/<w:tblHeader\/>/g)).toHaveLength(2);
		const numbered = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name) && xml(name).includes('PAGE'));
		expect(numbered.length).toBeGreaterThan(0);
		expect(Object.keys(parts).filter((name) => name.endsWith('.png')).length).toBeGreaterThan(1);
		expect(xml('word/styles.xml')).toContain('Times New Roman');
	});

	it('keeps harmful names as texts', async () => {
		const material = await demo.material(AT);
		const { parts, xml, lines } = open(await reportDocx(material.around(harmed(material.scorecard)), PRINTED));
		expect(lines.join('\n')).toContain('<svg onload=alert(1)>');
		for (const name of Object.keys(parts).filter((one) => one.endsWith('.xml'))) {
			expect(xml(name)).not.toContain('<svg onload');
			expect(xml(name)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
		}
	});

	it('is the same, byte for byte, for the same figures and moment', async () => {
		const [one, two] = [await demo.make(AT, 'docx'), await demo.make(AT, 'docx')];
		expect(Buffer.compare(one.file.bytes, two.file.bytes)).toBe(0);
	});
});
