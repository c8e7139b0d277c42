/** Charts of the demo as files, opened again and compared with the view they were made from. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exhibitsOf, type Exhibit } from '#lib/deck/exhibit.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { FONT_FILES } from '#lib/server/export/fonts.ts';
import { drawPlate, type PlateContent } from '#lib/server/export/plate.ts';
import { svgFile } from '#lib/server/export/svg.ts';
import { CHART_KINDS, readChartOrder, type ChartAsked } from '#lib/server/usecase/chart-order.ts';
import { exportChart } from '#lib/server/usecase/export-chart.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { readIndicator } from '#lib/server/usecase/read-indicator.ts';
import { HOSTILE_NAME, LONG_NAME } from '../../src/lib/charts/fixtures.ts';
import { openDesk, ROOT } from '../cli/terminal.ts';
import { openPdf } from './pdf-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'cotmoc-export-'));
const today = '2026-11-22' as Day;
const setting = { today, locale: 'vi', now: '2026-11-22T01:30:45.678Z', boundaries: null } as const;
const AT = { indicator: 'coops_new', place: 'ke-sach', period: '2022-Q2' };
let store: Store;

beforeAll(async () => {
	const opened = await openWorkspace(join(folder, 'test.db'));
	if (!opened.ok) throw new Error(opened.fault.code);
	store = opened.value;
	expect((await loadWorkspace(store, join(ROOT, 'db/demo'), { now: setting.now })).ok).toBe(true);
});
afterAll(async () => {
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

async function chart(asked: Partial<ChartAsked>, at = AT) {
	const order = readChartOrder({ kind: 'ranking', format: 'svg', ...asked });
	if (!order.ok) throw new Error(order.fault.code);
	const made = await exportChart(store, at, order.value, setting);
	if (!made.ok) throw new Error(made.fault.code);
	return made.value;
}

async function exhibit(key: string, at = AT): Promise<Exhibit> {
	const page = await readIndicator(store, at, { today });
	if (!page.ok) throw new Error(page.fault.code);
	const found = exhibitsOf(page.value.sheet, null, 'vi').find((one) => one.key === key);
	if (found === undefined) throw new Error(`no ${key}`);
	return found;
}

const textOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? '').join(' ');
const squeezed = (text: string) => text.normalize('NFC').replaceAll(/\s/g, '');
const sizeOf = (png: Uint8Array) => [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];
/** Colours of the outermost pixels, as text; paper alone when nothing is cut off. */
function edgeColours(svg: string): ReadonlySet<string> {
	const { pixels, width, height } = new Resvg(svg, {
		font: { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES), defaultFontFamily: 'Be Vietnam Pro' }
	}).render();
	const at = (x: number, y: number) => pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).join();
	const columns = Array.from({ length: width }, (_, x) => [at(x, 0), at(x, height - 1)]);
	const rows = Array.from({ length: height }, (_, y) => [at(0, y), at(width - 1, y)]);
	return new Set([...columns, ...rows].flat());
}
const PAPER = '251,248,242';

const content = (over: Partial<PlateContent>): PlateContent => ({
	key: 'bars',
	drawing: null,
	bars: [{ name: 'lúa', text: '5 ha', length: 1 }],
	label: 'Diện tích',
	title: 'Phần lớn là lúa',
	subtitle: 'Diện tích gieo trồng (ha)',
	facts: ['Tính đến ngày 30/06/2022'],
	badge: null,
	locale: 'vi',
	...over
});

describe('what every file of a chart says', () => {
	const everything = [
		'huyện Kế Sách',
		'quý II/2022',
		'Tính đến ngày 30/06/2022',
		'13/13 xã đã báo cáo',
		'Nguồn: ',
		'số liệu minh hoạ',
		'Xuất lúc 08:30 ngày 22/11/2026',
		'kinh tế tập thể, giai đoạn 2021–2025'
	];

	it.each(['path', 'ranking', 'map', 'distribution', 'matrix'])('%s: finding, measure and basis, as SVG and as PDF', async (kind) => {
		const { title, subtitle } = await exhibit(kind);
		const svg = squeezed(textOf(new TextDecoder().decode((await chart({ kind })).bytes)));
		const pdf = openPdf((await chart({ kind, format: 'pdf' })).bytes);
		for (const words of [title, subtitle, ...everything]) {
			expect(svg).toContain(squeezed(words));
			expect(pdf.text).toContain(squeezed(words));
		}
		expect([pdf.title, pdf.bookmarks, pdf.pages, pdf.tagged]).toEqual([title, [title], 1, true]);
		expect(pdf.metadata).toContain('pdfuaid:part');
	});

	it('names every place with its number, in the order of the page', async () => {
		const { table } = await exhibit('ranking');
		const bare = table.rows.map(([place = '']) => place.replace(/^(xã|thị trấn) /u, ''));
		const svg = textOf(new TextDecoder().decode((await chart({})).bytes));
		for (const name of bare) expect(svg).toContain(name);
		const csv = new TextDecoder().decode((await chart({ format: 'csv' })).bytes);
		const lines = Papa.parse<string[]>(csv.replace('\ufeff', '').trimEnd()).data;
		expect(lines.map((line) => line.slice(0, table.columns.length))).toEqual([table.columns.map(({ label }) => label), ...table.rows]);
		for (const line of lines.slice(1))
			for (const fact of everything) expect(line.join('\n')).toContain(fact.replace('Tính đến', 'Số liệu đến'));
	});

	it('shows an indicator by category, and a target as one bullet', async () => {
		const at = { indicator: 'winter_sown', place: 'trieu-son', period: '2022-09-01..2022-09-20' };
		const found = await exhibit('categories', at);
		const svg = textOf(new TextDecoder().decode((await chart({ kind: 'categories' }, at)).bytes));
		for (const cells of found.table.rows) for (const cell of cells) expect(svg).toContain(cell);
		expect(textOf(new TextDecoder().decode((await chart({ kind: 'bullet' })).bytes))).toContain('kế hoạch đến nay 1,5');
	});
});

describe('an SVG file', () => {
	it('has a fixed size, brings its letters along and asks nobody for anything', async () => {
		const svg = new TextDecoder().decode((await chart({ width: '800', height: '600' })).bytes);
		expect(svg).toMatch(/^<svg [^>]*width="800" height="600"/);
		expect(svg.match(/@font-face\{font-family:'Be Vietnam Pro';font-weight:(400|600);src:url\(data:font\/woff2/g)).toHaveLength(2);
		expect(svg.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|<script|<foreignObject|\son\w+=/i);
		// Throws where the XML is not well formed.
		expect(new Resvg(svg).width).toBe(800);
	});

	it('keeps names that look like markup as text', async () => {
		const plate = drawPlate(
			content({ title: HOSTILE_NAME, facts: ['\u0000a\u001fb & <b>'], bars: [{ name: LONG_NAME, text: '1', length: 1 }] }),
			400
		);
		const svg = new TextDecoder().decode(await svgFile(plate));
		expect(() => new Resvg(svg)).not.toThrow();
		expect(svg).not.toContain('<svg onload');
		expect(textOf(svg)).toContain('ab &amp; &lt;b&gt;');
		expect(squeezed(textOf(svg))).toContain(squeezed(LONG_NAME));
	});
});

describe('a PNG file', () => {
	it.each([
		[{ width: '200' }, 200, null],
		[{ width: '640', scale: '2' }, 1280, null],
		[{ width: '1280', height: '720', scale: '1.5' }, 1920, 1080],
		[{ width: '1000', height: '100', scale: '1' }, 1000, 100],
		[{ width: '4096' }, 4096, null]
	])('asked for as %j is %i pixels wide', async (asked, width, height) => {
		const [wide, tall] = sizeOf((await chart({ format: 'png', ...asked })).bytes);
		expect(wide).toBe(width);
		if (height !== null) expect(tall).toBe(height);
	});

	it('is the same to the pixel every time', async () => {
		const [once, again] = [await chart({ format: 'png', scale: '2' }), await chart({ format: 'png', scale: '2' })];
		expect(Buffer.from(once.bytes).equals(Buffer.from(again.bytes))).toBe(true);
	});

	it.each(
		CHART_KINDS.filter((kind) => kind !== 'categories' && kind !== 'coverage').flatMap((kind) =>
			[200, 480, 960].map((width) => [kind, width] as const)
		)
	)('of %s at %i pixels cuts nothing off', async (kind, width) => {
		const svg = new TextDecoder().decode((await chart({ kind, width: String(width) })).bytes);
		expect([...edgeColours(svg)]).toEqual([PAPER]);
	});

	it('has room for letters with two marks', () => {
		const words = 'ẪẰỖẾ ậặựỵ ẪẰỖẾ ậặựỵ';
		const { svg } = drawPlate(content({ title: words, facts: [words], bars: [{ name: words, text: words, length: 0.5 }] }), 340);
		expect([...edgeColours(svg)]).toEqual([PAPER]);
	});
});

describe('an order for a chart', () => {
	it.each([
		[{ kind: 'rankin' }, { code: 'export_exhibit_unknown', nearest: 'ranking' }],
		[{ format: 'gif' }, { code: 'export_format_unknown' }],
		[{ format: '../../etc' }, { code: 'export_format_unknown' }],
		[{ width: '199' }, { code: 'export_size_unreadable', name: 'width' }],
		[{ width: '4097' }, { code: 'export_size_unreadable', low: 200, high: 4096 }],
		[{ width: '1e9' }, { code: 'export_size_unreadable' }],
		[{ width: '-300' }, { code: 'export_size_unreadable' }],
		[{ width: 'wide' }, { code: 'export_size_unreadable', text: 'wide' }],
		[{ height: '99999999' }, { code: 'export_size_unreadable', name: 'height' }],
		[{ scale: '0' }, { code: 'export_size_unreadable', name: 'scale' }],
		[{ scale: '5' }, { code: 'export_size_unreadable' }],
		[{ scale: 'NaN' }, { code: 'export_size_unreadable' }]
	])('%j is refused before anything is read', (asked, fault) => {
		expect(readChartOrder({ kind: 'ranking', format: 'png', ...asked })).toMatchObject({ ok: false, fault });
	});

	it.each([
		[
			{ kind: 'coverage' },
			AT,
			{ code: 'export_exhibit_absent', available: ['path', 'ranking', 'map', 'distribution', 'matrix', 'bullet'] }
		],
		[{ kind: 'ranking' }, { ...AT, period: '1999' }, { code: 'export_exhibit_absent' }],
		[{ width: '4096', height: '8192', scale: '4' }, AT, { code: 'export_too_large' }],
		[{ kind: 'path' }, { ...AT, indicator: 'coops_nw' }, { code: 'indicator_unknown' }]
	])('%j for what there is not is refused', async (asked, at, fault) => {
		const order = readChartOrder({ kind: 'ranking', format: 'png', ...asked });
		expect(order.ok && (await exportChart(store, at, order.value, setting))).toMatchObject({ ok: false, fault });
	});
});

describe('cotmoc chart', () => {
	const desk = openDesk();
	beforeAll(async () => {
		expect((await desk.run('load', join(ROOT, 'db/demo'))).status).toBe(0);
	});
	afterAll(() => desk.remove());
	const command = ['chart', '--indicator', 'coops_new', '--place', 'ke-sach', '--period', '2022-Q2'];

	it('writes the file it is asked for', async () => {
		const { status, err } = await desk.run(
			...command,
			'--kind',
			'path',
			'--format',
			'png',
			'--width',
			'500',
			'--scale',
			'2',
			'-o',
			'a.png'
		);
		expect([status, err]).toEqual([0, 'Đã ghi a.png.\n']);
		expect(sizeOf(readFileSync(join(desk.folder, 'a.png')))[0]).toBe(1000);
	});

	it.each([
		[['--kind', 'path', '--format', 'png'], 2, /--output is missing/],
		[['--kind', 'path', '-o', 'x.bmp'], 2, /png, svg, pdf, xlsx, csv/],
		[['--kind', 'pat', '--format', 'svg', '-o', 'x.svg'], 2, /“path”/],
		[['--kind', 'path', '--format', 'svg', '--width', '9999', '-o', 'x.svg'], 2, /from 200 to 4096/],
		[['--kind', 'coverage', '--format', 'svg', '-o', 'x.svg'], 1, /Can be drawn: path, ranking/],
		[['--kind', 'path', '--format', 'svg', '-o', 'nowhere/x.svg'], 1, /ENOENT/]
	])('%j leaves no file and says why', async (args, status, words) => {
		writeFileSync(join(desk.folder, 'kept.txt'), '');
		const before = readdirSync(desk.folder).toSorted();
		const answer = await desk.run(...command, ...args, '--lang', 'en');
		expect(answer.status).toBe(status);
		expect(answer.err).toMatch(words);
		expect(readdirSync(desk.folder).toSorted()).toEqual(before);
	});
});
