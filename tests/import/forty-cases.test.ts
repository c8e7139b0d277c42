/** Forty files that attackers, programs and people send: each through the real reader, in its own process, and the dry run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, ROOT } from '../cli/terminal.ts';
import { archive, bareWorkbook, bomb, part, repeatedCrc, rewritten, workbook, type Row, type SheetShape } from './files.ts';

const desk = openDesk();
const folder = mkdtempSync(join(tmpdir(), 'cotmoc-files-'));
beforeAll(async () => {
	expect(await desk.run('load', join(ROOT, 'tests/packages/commune-files'))).toMatchObject({ status: 0 });
});
afterAll(() => {
	desk.remove();
	rmSync(folder, { recursive: true, force: true });
});

interface DryRun {
	readonly status: number;
	readonly outcome: string;
	readonly new: number;
	readonly changed: number;
	readonly unchanged: number;
	readonly issues: readonly {
		readonly code: string;
		readonly severity?: string;
		readonly sheet: string | null;
		readonly row: number | null;
		readonly column: string | null;
		readonly message: string;
		readonly remedy: string;
	}[];
}

let files = 0;
async function dryRun(content: Uint8Array | string, extension = 'xlsx', ...flags: readonly string[]): Promise<DryRun> {
	const file = join(folder, `${++files}.${extension}`);
	writeFileSync(file, content);
	const { status, out, err } = await desk.run('import', file, '--dry-run', '--json', '--period', '2022-Q2', ...flags);
	if (out === '') throw new Error(err);
	return { status, ...(JSON.parse(out) as Omit<DryRun, 'status'>) };
}

const HEAD: Row = ['STT', 'Xã', 'Hợp tác xã hiện có'];
const table = (...rows: readonly Row[]): SheetShape => ({ rows: [HEAD, ...rows] });
const SHEET = 'xl/worksheets/sheet1.xml';
const plain = () => workbook([table([1, 'Phú Cần', 6], [2, 'Phú Túc', 4])]);
const withSheet = async (change: (xml: string) => string) => rewritten(await plain(), { [SHEET]: change });

describe('a file that is refused, with the reason, and nothing written', () => {
	it.each<readonly [string, string, () => Uint8Array | Promise<Uint8Array>]>([
		[
			'1 a megabyte and a half that unpacks to a gigabyte and a half',
			'import_zip_unpacked',
			() => bareWorkbook([{ name: SHEET, ...bomb('0'.repeat(1_000_000), 1500), checksum: 0 }])
		],
		['2 more than a thousand entries', 'import_zip_entries', () => archive(Array.from({ length: 1001 }, (_, n) => part(`x/${n}.xml`, '')))],
		[
			'3 sizes that are not true',
			'import_zip_sizes_false',
			() => bareWorkbook([{ name: SHEET, packed: bomb('0'.repeat(100_000), 100).packed, unpacked: 1000, checksum: 0 }])
		],
		['4 an entry that climbs out of the folder', 'import_zip_path', () => bareWorkbook([part('../../etc/cron.d/x', '')])],
		['5 cut off in the middle', 'import_file_truncated', async () => (await plain()).slice(0, 900)],
		[
			'6 locked with a password',
			'import_file_password',
			async () => workbook([table([1, 'Phú Cần', 6])], { encryption: { password: 'bí mật', spinCount: 10 } })
		],
		['7 a web page renamed .xlsx', 'import_file_html', () => Buffer.from('<html><table><tr><td>Xã</td><td>HTX</td></tr></table></html>')],
		[
			'7 an old .xls renamed .xlsx',
			'import_file_old_excel',
			() => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1000)])
		],
		['8 macros', 'import_file_macros', async () => rewritten(await plain(), { 'xl/vbaProject.bin': () => 'x' })],
		[
			'9 entities that unfold without end',
			'import_xml_entities',
			() => withSheet((xml) => `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${xml.replace(/^<\?xml[^>]*>/, '')}`)
		],
		[
			'10 an entity from another file',
			'import_xml_external',
			() => withSheet((xml) => `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${xml.replace(/^<\?xml[^>]*>/, '')}`)
		],
		[
			'11 a merge over the whole sheet',
			'import_merge_too_large',
			() =>
				withSheet((xml) => xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'))
		],
		[
			'12 a validation over the whole sheet',
			'import_validation_too_large',
			() =>
				withSheet((xml) =>
					xml.replace(
						'</sheetData>',
						'</sheetData><dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>'
					)
				)
		],
		[
			'13 a row 999999999',
			'import_row_beyond',
			() => withSheet((xml) => xml.replace('</sheetData>', '<row r="999999999"><c r="A999999999"><v>1</v></c></row></sheetData>'))
		],
		[
			'14 a million rows of forty cells',
			'import_sheet_too_large',
			() => {
				const text = `<row>${'<c><v>1</v></c>'.repeat(40)}</row>`.repeat(200);
				// As small as it can be written: 122 MB that say they are 122 MB.
				const { packed, unpacked } = bomb(text, 1000);
				return bareWorkbook([{ name: SHEET, packed, unpacked, checksum: repeatedCrc(text, 1000) }]);
			}
		],
		[
			'15 a link to another workbook',
			'import_external_links',
			async () => rewritten(await plain(), { 'xl/externalLinks/externalLink1.xml': () => '<externalLink/>' })
		],
		['16 zero bytes', 'import_file_empty', () => new Uint8Array()]
	])('%s', async (_, code, make) => {
		const answer = await dryRun(await make());
		expect(answer).toMatchObject({ status: 1, outcome: 'refused', new: 0, changed: 0, issues: [{ code }] });
		for (const { message, remedy } of answer.issues) expect([message, remedy].every((text) => /\S{2} \S/.test(text))).toBe(true);
	});

	it('is told so in English too', async () => {
		const answer = await dryRun(new Uint8Array(), 'xlsx', '--lang', 'en');
		expect(answer.issues[0]).toMatchObject({ message: 'The file is empty.', remedy: 'Check the original and send it again.' });
	});
});

const AREA: Row = ['Xã', 'Diện tích gieo trồng'];
const RATE: Row = ['Xã', 'Tỷ lệ hộ tham gia'];

describe('a file that is held until a person decides', () => {
	it.each<readonly [string, string, string, () => Promise<Uint8Array>]>([
		[
			'17 a formula without a result',
			'import_cell_uncalculated',
			'C2',
			() => workbook([{ ...table([1, 'Phú Cần', null]), cells: { '1,2': { type: 'formula', formula: 'SUM(D1:D9)', value: null } } }])
		],
		[
			'18 #REF!',
			'import_cell_error',
			'C2',
			() => workbook([{ ...table([1, 'Phú Cần', null]), cells: { '1,2': { type: 'error', value: '#REF!' } } }])
		],
		['19 the text 1.234', 'import_number_ambiguous', 'B2', () => workbook([{ rows: [AREA, ['Phú Cần', '1.234']] }])],
		[
			'20 1.234,5 beside 1,234.5',
			'import_number_conventions',
			'B2',
			() => workbook([{ rows: [AREA, ['Phú Cần', '1.234,5'], ['Phú Túc', '1,234.5']] }])
		],
		[
			'21 three quarters read as a day',
			'import_cell_date',
			'C2',
			() => workbook([{ ...table([1, 'Phú Cần', null]), cells: { '1,2': { type: 'date', value: new Date(Date.UTC(2022, 3, 3)) } } }])
		],
		[
			'22 days since 1904',
			'import_days_1904',
			'B2',
			() =>
				workbook(
					[
						{
							rows: [
								['Xã', 'Kỳ báo cáo', 'Hợp tác xã hiện có'],
								['Phú Cần', null, 6]
							],
							cells: { '1,1': { type: 'date', value: new Date(Date.UTC(2022, 4, 1)) } }
						}
					],
					{ dateSystem: '1904' }
				)
		],
		['23 0.75 beside 75', 'import_percent_mixed', 'B2', () => workbook([{ rows: [RATE, ['Phú Cần', 0.75], ['Phú Túc', 75]] }])],
		['24 a commune twice', 'import_place_twice', '3', () => workbook([table([1, 'Phú Cần', 6], [2, 'xã Phú Cần', 7])])],
		['25 a commune that was merged', 'import_place_ended', 'B2', () => workbook([table([1, 'Đất Bằng', 6])])],
		['26 the wrong quarter', 'import_period_differs', '', () => workbook([{ rows: [['Báo cáo quý I/2022'], HEAD, [1, 'Phú Cần', 6]] }])],
		['27 a negative number', 'number_out_of_range', 'C2', () => workbook([table([1, 'Phú Cần', -6])])],
		['27 a number beyond belief', 'figure_too_large', 'C2', () => workbook([table([1, 'Phú Cần', 1e308])])],
		['27 NaN', 'import_number_unreadable', 'C2', () => workbook([table([1, 'Phú Cần', 'NaN'])])],
		['28 a dash', 'import_blank_meaning', 'C2', () => workbook([table([1, 'Phú Cần', '–'], [2, 'Phú Túc', 0], [3, 'Chư Gu', null])])],
		['28 “KXĐ”', 'import_blank_meaning', 'C2', () => workbook([table([1, 'Phú Cần', 'KXĐ'])])],
		['29 hidden rows', 'import_rows_hidden', '2', () => workbook([{ ...table([1, 'Phú Cần', 6]), hiddenRows: [1] }])],
		[
			'29 a hidden sheet',
			'import_sheet_hidden',
			'',
			() => workbook([table([1, 'Phú Cần', 6]), { ...table([1, 'Phú Túc', 6]), name: 'cũ', hidden: true }])
		],
		['30 subtotals among the rows', 'import_subtotals', 'B3', () => workbook([table([1, 'Phú Cần', 6], [null, 'Tổng cộng', 6])])],
		[
			'31 two figures for one cell',
			'import_figure_twice',
			'C3',
			() =>
				workbook([
					{
						rows: [
							['Xã', 'Chỉ tiêu', 'Thực hiện'],
							['Phú Cần', 'Hợp tác xã hiện có', 6],
							['Phú Cần', 'Số HTX hiện có', 7]
						]
					}
				])
		]
	])('%s', async (_, code, at, make) => {
		const answer = await dryRun(await make());
		expect(answer).toMatchObject({ status: 1, outcome: 'held' });
		const issue = answer.issues.find((one) => one.code === code);
		expect(answer.issues.map((one) => one.code)).toContain(code);
		expect(`${issue?.column ?? ''}${issue?.row ?? ''}`).toBe(at);
		expect(issue?.remedy).toMatch(/\S{2} \S/);
	});

	it('28 while a true zero is a figure and an empty cell is none', async () => {
		const answer = await dryRun(await workbook([table([1, 'Phú Cần', 0], [2, 'Phú Túc', null])]));
		expect(answer).toMatchObject({ outcome: 'accepted', new: 1, issues: [] });
	});
});

const TCVN3: Row = ['x· Phó CÇn', 6];
const CSV = 'Xã;Hợp tác xã hiện có\nPhú Cần;6\nPhú Túc;4\n';

describe('a file that is put right, and said so', () => {
	it.each<readonly [string, string, string, () => Uint8Array | Promise<Uint8Array>]>([
		['32 decomposed letters', 'import_text_composed', 'xlsx', () => workbook([table([1, 'Phú Cần'.normalize('NFD'), 6])])],
		[
			'33 TCVN3, told by its font',
			'import_text_converted',
			'xlsx',
			() =>
				workbook([
					{
						...table([1, TCVN3[0] ?? null, 6]),
						cells: { '1,1': { type: 'string', value: 'x· Phó CÇn', style: { font: { name: '.VnTime' } } } }
					}
				])
		],
		[
			'33 TCVN3 without a font, told by the block',
			'import_text_converted',
			'csv',
			() => Buffer.from('X·,Hîp t¸c x· hiÖn cã\nPhó CÇn,6\nPhó Tóc,4\nHßa B×nh,2\n')
		],
		[
			'33 VNI, in one run of a cell',
			'import_text_converted',
			'xlsx',
			() =>
				workbook([
					{
						...table([1, null, 6]),
						cells: {
							'1,1': {
								type: 'richText',
								value: 'xã Phuù Caàn',
								richText: [{ text: 'xã ' }, { text: 'Phuù Caàn', font: { name: 'VNI-Times' } }]
							}
						}
					}
				])
		],
		['34 odd blanks and unseen marks', 'import_text_cleaned', 'xlsx', () => workbook([table([1, '\u202aPhú\u00a0\u200bCần\u202c', 6])])],
		['35 a byte order mark', 'import_encoding', 'csv', () => Buffer.from(`\ufeff${CSV}`)],
		['35 UTF-16', 'import_encoding', 'csv', () => Buffer.from(`\ufeff${CSV}`, 'utf16le')],
		['35 windows-1258', 'import_encoding', 'csv', () => windows1258(CSV)],
		[
			'36 a dimension that is not true',
			'import_dimension_false',
			'xlsx',
			() => withSheet((xml) => xml.replace(/<dimension[^>]*>/, '').replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'))
		]
	])('%s', async (_, code, extension, make) => {
		const answer = await dryRun(await make(), extension);
		expect(answer.issues.map((one) => one.code)).toContain(code);
		expect(answer).toMatchObject({ status: 0, outcome: 'normalised' });
		expect(answer.new).toBeGreaterThan(0);
	});
});

/** As the old Vietnamese Windows wrote it: letters with their tones behind them. */
function windows1258(text: string): Uint8Array {
	const decoder = new TextDecoder('windows-1258');
	const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
	const apart = Array.from(text.normalize('NFC')).flatMap((letter) => {
		if (bytes.has(letter)) return [letter];
		const [base = '', ...marks] = letter.normalize('NFD');
		const shape = marks.map((mark) => (base + mark).normalize('NFC')).find((composed) => bytes.has(composed));
		return [shape ?? base, ...marks.filter((mark) => (base + mark).normalize('NFC') !== shape)];
	});
	return Uint8Array.from(apart, (letter) => bytes.get(letter) ?? 0x3f);
}

describe('text that is taken as text, whatever it says', () => {
	it.each<readonly [string, string, string]>([
		['37 formulas', 'Ghi chú', '=cmd|calc!A1'],
		['37 a plus, a minus, an at', 'Ghi chú', '+1-1@SUM(A1)'],
		['38 markup', 'Ghi chú', '<svg onload=alert(1)>'],
		['39 the name of an inner property', '__proto__', 'x'],
		['39 another one', 'constructor', 'toString']
	])('%s', async (_, header, text) => {
		const answer = await dryRun(
			await workbook([
				{
					rows: [
						['Xã', 'Hợp tác xã hiện có', header],
						['Phú Cần', 6, text]
					]
				}
			])
		);
		expect(answer).toMatchObject({ status: 0, outcome: 'accepted', new: 1, issues: [] });
	});

	it('40 a megabyte pasted to exhaust the reader is answered', async () => {
		const nasty = `${'tổng '.repeat(400)}x\t${'1.'.repeat(2000)}x\t${'quý '.repeat(500)}\t${'('.repeat(2000)}\n`;
		const pasted = `Xã\tHợp tác xã hiện có\tKỳ\tGhi chú\n${nasty.repeat(Math.ceil(1_000_000 / nasty.length))}`;
		const answer = await dryRun(pasted, 'csv');
		expect(answer).toMatchObject({ new: 0, outcome: 'held' });
	});

	it('38 even as the name of a place, which is asked about like any other', async () => {
		const answer = await dryRun(await workbook([table([1, '<svg onload=alert(1)>', 6])]));
		expect(answer).toMatchObject({ outcome: 'held', issues: [{ code: 'import_place_unknown', column: 'B', row: 2 }] });
	});
});

describe('none of these files', () => {
	it('left anything in the store', async () => {
		const { out } = await desk.run('value', '--measure', 'coops_total', '--place', 'h', '--period', '2022-Q2', '--json');
		expect(JSON.parse(out)).toMatchObject({ value: 8 });
	});
});
