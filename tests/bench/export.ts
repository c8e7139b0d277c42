/**
 * Files against headless Chromium on the same pages in the same run: a deck of 20 charts and 10 tables as PDF, a chart at twice its size as
 * PNG; then 200 exports in a row, and how long a page would wait meanwhile.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { chromium, type Browser } from '@playwright/test';
import type { Deck, Slide } from '#lib/deck/slide.ts';
import { scorecardDeck } from '#lib/deck/scorecard-deck.ts';
import type { Day } from '#lib/domain/period.ts';
import { FONT_FILES } from '#lib/server/export/fonts.ts';
import { deckPdf } from '#lib/server/export/pdf.ts';
import { chartSvg, drawPlate } from '#lib/server/export/plate.ts';
import { pngFile } from '#lib/server/export/png.ts';
import type { Store } from '#lib/server/db.ts';
import { listCatalogue } from '#lib/server/usecase/list-catalogue.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { readIndicator } from '#lib/server/usecase/read-indicator.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import { chromiumPath } from '../e2e/chromium.ts';
import { benchMeeting } from './meeting.ts';

const FOLDER = '.cache/bench-export';
const madeAt = '2026-11-22T01:30:00.000Z';
const today = '2026-11-22' as Day;
const [CHARTS, TABLES, RUNS, IN_A_ROW] = [20, 10, 5, 200];

interface Cost {
	/** Milliseconds. */
	readonly time: number;
	/** Megabytes of all processes besides this one at their peak, shared pages counted once. */
	readonly memory: number;
}

export async function benchExport(): Promise<void> {
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const store = await openDemo();
	const deck = await demoDeck(store);
	const html = pageOf(deck);
	console.log(`${CHARTS} charts and ${TABLES} tables as PDF, median of ${RUNS} (Chromium with and without its start)`);
	const ours = await median(() => deckPdf(deck, { madeAt }));
	const printed = await median(() => withBrowser((browser) => print(browser, html)));
	const warm = await withBrowser((browser) => median(() => print(browser, html)));
	table({ cotmoc: ours, Chromium: printed, 'Chromium, running': warm });

	const drawn = deck.slides.find((slide) => slide.body.kind === 'drawing');
	if (drawn?.body.kind !== 'drawing') throw new Error('no chart');
	const { drawing, label } = drawn.body;
	const words = { key: 'bench', bars: [], label, title: drawn.finding, subtitle: drawn.measure ?? '', facts: [drawn.basis.asOf] };
	const plate = drawPlate({ ...words, drawing, badge: drawn.basis.illustrative, locale: 'vi' }, 960);
	console.log(`\none chart as PNG at 2×, ${plate.width * 2} × ${plate.height * 2} pixels`);
	const picture = `<style>${FACES}body{margin:0}</style>${plate.svg}`;
	table({
		cotmoc: await median(() => pngFile(plate, 2)),
		Chromium: await median(() => withBrowser((browser) => shoot(browser, picture, plate))),
		'Chromium, running': await withBrowser((browser) => median(() => shoot(browser, picture, plate)))
	});

	console.log(`\n${IN_A_ROW} exports in a row, every fourth a deck of ${CHARTS + TABLES} pages`);
	const delay = monitorEventLoopDelay({ resolution: 5 });
	delay.enable();
	const own: number[] = [];
	const all = await measured(async () => {
		for (let i = 0; i < IN_A_ROW; i += 1) {
			// Another width each time, so that nothing is shared.
			if (i % 4 === 0) await deckPdf({ ...deck, title: `${deck.title} ${i}` }, { madeAt });
			else await pngFile(drawPlate({ ...words, drawing, badge: null, locale: 'vi' }, 700 + i), 2);
			if (i % 50 === 49) own.push(process.memoryUsage().rss / 2 ** 20);
		}
	}, 1000);
	delay.disable();
	console.log(
		`  this process after 50, 100, 150, 200: ${own.map((mb) => mb.toFixed(0)).join(', ')} MB; a worker at most ${all.memory.toFixed(0)} MB`
	);
	console.log(
		`  ${(all.time / IN_A_ROW).toFixed(0)} ms each; a page waits ${(delay.percentile(99) / 1e6).toFixed(0)} ms (p99), ${(delay.max / 1e6).toFixed(0)} ms at most`
	);
	await benchMeeting(store);
	await store.close();
	rmSync(FOLDER, { recursive: true, force: true });
}

async function openDemo(): Promise<Store> {
	const opened = await openWorkspace(`${FOLDER}/store.db`);
	if (!opened.ok) throw new Error(opened.fault.code);
	await loadWorkspace(opened.value, 'db/demo', { now: madeAt });
	return opened.value;
}

/** Charts and tables of all programmes of the demo, and as many as the goal names. */
async function demoDeck(store: Store): Promise<Deck> {
	const slides: Slide[] = [];
	for (const { id } of await listCatalogue(store, 'programmes', { today })) slides.push(...(await slidesOf(store, String(id))));
	const of = (kind: Slide['body']['kind'], count: number) => {
		const found = slides.filter(({ body }) => body.kind === kind);
		return Array.from({ length: count }, (_, i) => found[i % found.length] as Slide);
	};
	return { title: 'Demo', subtitle: '', locale: 'vi', slides: [...of('drawing', CHARTS), ...of('table', TABLES)] };
}

async function slidesOf(store: Store, programme: string): Promise<readonly Slide[]> {
	const page = await readScorecard(store, { programme }, { today });
	if (!page.ok) throw new Error(page.fault.code);
	const { scorecard } = page.value;
	const sheets = [];
	for (const { indicator, target } of scorecard.rows) {
		const found = await readIndicator(store, { programme, indicator: indicator.id, target: target?.id }, { today });
		if (found.ok) sheets.push(found.value.sheet);
	}
	return scorecardDeck(scorecard, { locale: 'vi', origin: '', sheets, boundaries: null }).slides;
}

const FACES = Object.entries(FONT_FILES)
	.map(
		([weight, file]) =>
			`@font-face{font-family:'Be Vietnam Pro';font-weight:${weight};src:url(data:font/ttf;base64,${readFileSync(file, 'base64')})}`
	)
	.join('');

/** The same slides as a page for Chromium to print. */
function pageOf({ slides }: Deck): string {
	const text = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	const bodyOf = ({ body }: Slide, i: number) => {
		if (body.kind === 'drawing') return chartSvg(body.drawing, { key: `s${i}`, label: body.label, width: 720, locale: 'vi' });
		if (body.kind !== 'table') return '';
		const rows = body.rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell.text)}</td>`).join('')}</tr>`);
		return `<table><thead><tr>${body.columns.map(({ label }) => `<th>${text(label)}</th>`).join('')}</tr></thead>${rows.join('')}</table>`;
	};
	const pages = slides.map(
		(slide, i) =>
			`<section><h1>${text(slide.finding)}</h1><p>${text(slide.measure ?? '')}</p>${bodyOf(slide, i)}<footer>${text(Object.values(slide.basis).filter(Boolean).join(' · '))}</footer></section>`
	);
	return `<!doctype html><html lang="vi"><title>Demo</title><style>${FACES}@page{size:A4 landscape;margin:12mm}body{font-family:'Be Vietnam Pro'}section{break-after:page}svg{max-height:120mm}</style>${pages.join('')}</html>`;
}

async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
	const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
	try {
		return await work(browser);
	} finally {
		await browser.close();
	}
}

async function print(browser: Browser, html: string): Promise<Uint8Array> {
	const page = await browser.newPage();
	await page.setContent(html);
	await page.evaluate(() => document.fonts.ready.then(() => null));
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true, printBackground: true });
	await page.close();
	return pdf;
}

async function shoot(browser: Browser, html: string, viewport: { readonly width: number; readonly height: number }): Promise<Uint8Array> {
	const page = await browser.newPage({ viewport: { width: viewport.width, height: viewport.height }, deviceScaleFactor: 2 });
	await page.setContent(html);
	await page.evaluate(() => document.fonts.ready.then(() => null));
	const png = await page.screenshot();
	await page.close();
	return png;
}

async function median(work: () => Promise<unknown>): Promise<Cost> {
	const costs: Cost[] = [];
	for (let i = 0; i < RUNS; i += 1) costs.push(await measured(work));
	const middle = (of: (cost: Cost) => number) => costs.map(of).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
	return { time: middle(({ time }) => time), memory: middle(({ memory }) => memory) };
}

/** @param every milliseconds between two looks at the memory: each look costs some itself */
async function measured(work: () => Promise<unknown>, every = 25): Promise<Cost> {
	let memory = 0;
	const watch = setInterval(() => (memory = Math.max(memory, memoryBelow(process.pid))), every);
	const started = performance.now();
	try {
		await work();
		return { time: performance.now() - started, memory };
	} finally {
		clearInterval(watch);
	}
}

/** Megabytes of all descendants, from Linux's own books; elsewhere 0. */
function memoryBelow(root: number): number {
	if (!existsSync('/proc/self/smaps_rollup')) return 0;
	const parents = new Map<number, number>();
	for (const name of readdirSync('/proc')) {
		const stat = /^\d+$/.test(name) ? fileOf(`/proc/${name}/stat`) : '';
		const parent = / \S (\d+) /.exec(stat.slice(stat.lastIndexOf(')')))?.[1];
		if (parent !== undefined) parents.set(Number(name), Number(parent));
	}
	const below = (pid: number): boolean => {
		const parent = parents.get(pid);
		return parent !== undefined && (parent === root || below(parent));
	};
	const kilobytes = [...parents.keys()]
		.filter(below)
		.map((pid) => Number(/^Pss:\s+(\d+)/m.exec(fileOf(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0));
	return kilobytes.reduce((sum, one) => sum + one, 0) / 1024;
}

/** A process may end while it is looked at. */
function fileOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

function table(costs: Readonly<Record<string, Cost>>): void {
	const [first] = Object.values(costs);
	for (const [name, { time, memory }] of Object.entries(costs)) {
		const share =
			first === undefined
				? ''
				: `   cotmoc needs ${((100 * first.time) / time).toFixed(0)} % of the time, ${((100 * first.memory) / memory).toFixed(0)} % of the memory`;
		console.log(
			`  ${name.padEnd(18)} ${time.toFixed(0).padStart(6)} ms ${memory.toFixed(0).padStart(6)} MB${first?.time === time ? '' : share}`
		);
	}
}
