/** Files of names that mean harm, of programmes with nothing to tell, and what is left behind when one cannot be made. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_FORMATS } from '#lib/deck/file-format.ts';
import { scorecardDeck } from '#lib/deck/scorecard-deck.ts';
import { day } from '#lib/domain/day.ts';
import { reportDocx } from '#lib/server/export/docx/report.ts';
import { handoutOf } from '#lib/server/export/handout.ts';
import { htmlFile } from '#lib/server/export/html.ts';
import { deckPdf, handoutPdf } from '#lib/server/export/pdf.ts';
import { pptxFile } from '#lib/server/export/pptx.ts';
import { dossierXlsx } from '#lib/server/export/xlsx/dossier-book.ts';
import type { Store } from '#lib/server/db.ts';
import { exportSubject } from '#lib/server/usecase/export-subject.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { ROOT } from '../cli/terminal.ts';
import { readPackage } from './office-package.ts';
import { openPdf } from './pdf-reader.ts';
import { MADE_AT, openDemo, PRINTED, value } from './scorecards.ts';

const setting = { today: day('2026-11-22'), locale: 'vi', now: MADE_AT, boundaries: null } as const;
const squeezed = (text: string) => text.normalize('NFC').replaceAll(/\s/g, '');

describe('a place whose name is 80 letters long and looks like markup', () => {
	const NAME = '<svg onload=alert(1)> & "Khu dân cư ẪẰỖẾ ậặựỵ" thôn Trung Đoàn Kết Thắng Lợi số 12';
	const folder = mkdtempSync(join(tmpdir(), 'cotmoc-hardship-'));
	let store: Store;
	beforeAll(async () => {
		cpSync(join(ROOT, 'db/demo'), join(folder, 'package'), { recursive: true });
		const file = join(folder, 'package/places.csv');
		const renamed = readFileSync(file, 'utf8').replace(/^(ks-an-my,[^,]*,)An Mỹ,/m, `$1"${NAME.replaceAll('"', '""')}",`);
		expect(renamed).toContain('onload');
		writeFileSync(file, renamed);
		store = value(await openWorkspace(join(folder, 'store.db')));
		value(await loadWorkspace(store, join(folder, 'package'), { now: MADE_AT }));
	});
	afterAll(async () => {
		await store.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it.each(FILE_FORMATS)('stands in %s as words', async (format) => {
		const order = { format, ratio: '4:3' } as const;
		const { file } = value(await exportSubject(store, 'place', { place: 'ks-an-my', period: '2022-Q2' }, order, setting));
		expect(file.name).toMatch(/^ks-an-my_2022-Q2\.[a-z.]+$/);
		expect(file.fullName).not.toMatch(/[<>:"/\\|?*]/);
		if (file.mime === 'application/pdf') return expect(openPdf(file.bytes).text).toContain(squeezed(NAME));
		if (file.mime.includes('openxml')) {
			const parts = readPackage(file.bytes);
			const markup = parts.names(/\.xml$/).map((name) => parts.text(name));
			expect(markup.join('')).not.toContain('<svg onload');
			expect(markup.some((xml) => squeezed(xml).includes(squeezed('&lt;svg onload=alert(1)&gt; &amp;')))).toBe(true);
			return;
		}
		const text = new TextDecoder().decode(file.bytes);
		if (format === 'html' || format === 'svg') expect(text).not.toContain('<svg onload');
		else if (format === 'json') expect((JSON.parse(text) as { place: { name: string } }).place.name).toBe(NAME);
	});
});

it('A programme without a target still makes every file, each with its place, period and moment', async () => {
	const demo = await openDemo();
	const { scorecard, around, notePlaces } = await demo.material({ programme: 'kttt', period: '2022-Q2' });
	const bare = { ...scorecard, rows: [], counts: {}, warnings: [] };
	const dossier = { ...around(bare), chapters: [{ scorecard: bare, sheets: [], matrix: null, notes: [], notePlaces }] };
	const deck = scorecardDeck(bare, { locale: 'vi', origin: '', boundaries: null });
	const words = (bytes: Uint8Array) =>
		readPackage(bytes)
			.names(/\.xml$/)
			.map((name) => readPackage(bytes).text(name))
			.join('');
	const said = {
		xlsx: words(await dossierXlsx(dossier, PRINTED)),
		docx: words(await reportDocx(dossier, PRINTED)),
		pptx: words(await pptxFile(deck, { ratio: '16:9', madeAt: MADE_AT })),
		html: new TextDecoder().decode(await htmlFile(deck, { madeAt: MADE_AT })),
		pdf: openPdf(await deckPdf(deck, { madeAt: MADE_AT })).text,
		handout: openPdf(await handoutPdf(handoutOf(dossier, { locale: 'vi', boundaries: null }), { madeAt: MADE_AT })).text
	};
	for (const [format, text] of Object.entries(said))
		for (const part of ['Kế Sách', 'quý II/2022', '08:30 ngày 22/11/2026']) expect(squeezed(text), format).toContain(squeezed(part));
	await demo.close();
});

it('A place that no programme covers is refused as a file and answered as JSON', async () => {
	const demo = await openDemo();
	const place = { place: 'thanh-hoa' };
	const order = (format: 'pdf' | 'json') => exportSubject(demo.store, 'place', place, { format, ratio: '16:9' }, setting);
	expect(await order('pdf')).toEqual({ ok: false, fault: { code: 'export_nothing', name: 'Tỉnh Thanh Hóa' } });
	expect(await order('json')).toMatchObject({ ok: true });
	await demo.close();
});

it.each([
	['place', { place: 'ks-an-my' }],
	['meeting', { meeting: 'kr-2023-01' }]
] as const)('Whoever asks for the same %s at the same time shares one run', async (subject, asked) => {
	const demo = await openDemo();
	const order = () => exportSubject(demo.store, subject, asked as never, { format: 'xlsx', ratio: '16:9' }, setting);
	const [one, two] = await Promise.all([order(), order()]);
	expect(two).toBe(one);
	expect(await order()).not.toBe(one);
	await demo.close();
});

describe('what is left behind', () => {
	const folder = mkdtempSync(join(tmpdir(), 'cotmoc-left-'));
	const env = { ...process.env, COTMOC_DB: join(folder, 'store.db'), COTMOC_TODAY: '2026-11-22' };
	const main = join(ROOT, 'src/cli/main.ts');
	const before = () => readdirSync(folder).filter((name) => !name.startsWith('store.db'));
	beforeAll(() => void execFileSync(process.execPath, [main, 'load', join(ROOT, 'db/demo')], { env, cwd: folder }));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	/** Runs the command; `meanwhile` is told its process. */
	async function run(command: string, args: readonly string[], meanwhile: (pid: number) => void = () => {}) {
		const child = spawn(command, args, { env, cwd: folder });
		let said = '';
		child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
		const watch = setInterval(() => child.pid !== undefined && meanwhile(child.pid), 5);
		const status = await new Promise<number | null>((done) => child.on('close', done));
		clearInterval(watch);
		return { status, said };
	}

	it('of a file whose maker was killed: nothing, and words that say so', async () => {
		const { status, said } = await run(process.execPath, [main, 'scorecard', '--all', '-o', 'deck.pdf'], (pid) => {
			const workers = spawnSync('ps', ['--no-headers', '-o', 'pid,args', '--ppid', String(pid)], { encoding: 'utf8' }).stdout.split('\n');
			for (const line of workers) if (line.includes('export/worker.ts')) process.kill(Number(line.trim().split(' ')[0]), 'SIGKILL');
		});
		expect([status, before()]).toEqual([1, []]);
		expect(said).toMatch(/Không xuất được tệp: \S+/);
	});

	it('of a file that the disk has no room for: nothing, and words that say so', async () => {
		const limited = `ulimit -f 128; exec "${process.execPath}" "${main}" scorecard --all --format json -o all.json`;
		const { status, said } = await run('bash', ['-c', limited]);
		expect([status, before()]).toEqual([1, []]);
		expect(said).toMatch(/all\.json.*\(EFBIG\)/);
	});
});
