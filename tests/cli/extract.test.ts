import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { Answer } from './terminal.ts';

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'cotmoc-extract-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], input?: string | Uint8Array): Promise<Answer> {
	const told = { out: '', err: '' };
	const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
	const status = await main(['extract', ...args], {
		env: {},
		folder,
		...(bytes === undefined ? {} : { read: () => Promise.resolve(bytes) }),
		out: (text) => (told.out += text),
		err: (text) => (told.err += text)
	});
	return { status, ...told };
}

const items = ({ out }: Answer) =>
	(JSON.parse(out) as { items: { start: number; end: number; span: string; value: number; unit: string }[] }).items;

describe('cotmoc extract', () => {
	it('proposes the figures of a text piped in, without opening a store', async () => {
		const text = '📌 Toàn xã có 12 mô hình; trồng 3,5 ha chè.';
		const answer = await run([], text);
		expect([answer.status, answer.err]).toEqual([0, '']);
		expect(items(answer).map(({ value, unit }) => [value, unit])).toEqual([
			[12, 'mô hình'],
			[3.5, 'ha']
		]);
		const points = [...text];
		for (const { start, end, span } of items(answer)) expect(points.slice(start, end).join('')).toBe(span);
	});

	it('reads a Word document: words divided into runs, a paragraph a line', async () => {
		const runs = (...texts: readonly string[]) => new Paragraph({ children: texts.map((text) => new TextRun(text)) });
		const children = [runs('I. Kết quả'), runs('Kết nạp ', '1', '8 đoàn viên & trao 40 suất quà.')];
		writeFileSync(join(folder, 'report.docx'), await Packer.toBuffer(new Document({ sections: [{ children }] })));
		expect(items(await run(['report.docx'])).map(({ value, unit }) => [value, unit])).toEqual([
			[18, 'đoàn viên'],
			[40, 'suất quà']
		]);
	});

	it('reads the cells of a table one by one', async () => {
		const text = 'STT\tChỉ tiêu\tThực hiện\n1\tHợp tác xã mới\tĐã lập 5 HTX\n2\tXã\t14/14 xã\n';
		const found = items(await run([], text));
		expect(found.map(({ span }) => span)).toEqual(['Đã lập 5 HTX', '14/14 xã']);
		for (const { start, end, span } of found) expect(text.slice(start, end)).toBe(span);
	});

	it.each([
		['nothing', ''],
		['another language', 'The committee met on 5 May and thanked 12 guests from abroad.'],
		['blank lines', '\n\n \n']
	])('%s is no fault', async (_, text) => {
		expect((await run([], text)).status).toBe(0);
	});

	it.each([
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), 'document_binary'],
		['a table of another code page', Uint8Array.of(0x58, 0xe3, 0x20, 0xd2), 'document_encoding'],
		['an archive cut off', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'import_file_truncated'],
		['more than fits', new Uint8Array(9 * 2 ** 20).fill(0x31), 'document_too_long']
	])('%s is refused with its reason', async (_, bytes, code) => {
		const { status, err } = await run(['--json'], bytes);
		expect([status, (JSON.parse(err) as { error: { code: string } }).error.code]).toEqual([1, code]);
	});

	it('without a file and without input the usage is wrong', async () => {
		expect((await run([])).status).toBe(2);
		expect((await run(['a.txt', 'b.txt'])).status).toBe(2);
	});
});
