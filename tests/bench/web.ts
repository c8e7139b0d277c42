/**
 * What a reader waits for: requests a second of the main pages with warm caches, the server's time for every page of the demo,
 * and, in Chromium, bytes over the wire, JavaScript before a chart is touched, and the time until the first chart stands.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../e2e/chromium.ts';

const PORT = 4180;
const BASE = `http://127.0.0.1:${PORT}`;
const run = promisify(execFile);

/** Address of every kind of page, on the demo workspace; the names are what the table prints. */
const PAGES = {
	overview: '/',
	programme: '/programmes/kttt',
	indicator: '/programmes/kttt/indicators/coops_new',
	place: '/places/ke-sach',
	compare: '/programmes/kttt/compare'
} as const;

interface Load {
	readonly perSecond: number;
	readonly median: number;
	readonly p99: number;
	readonly failed: number;
}

/** Serves the built program on a fresh store with the demo workspace; resolves when it answers. */
async function serve(): Promise<ChildProcess> {
	const folder = '.cache/bench-web';
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const server = spawn(process.execPath, ['server.js'], {
		env: { ...process.env, NODE_ENV: 'production', PORT: String(PORT), HOST: '127.0.0.1', COTMOC_DB: `${folder}/cotmoc.db` },
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await new Promise<void>((ready, dead) => {
		server.stdout?.on('data', (text: Buffer) => String(text).includes(BASE) && ready());
		server.on('exit', (code) => dead(new Error(`the server ended with ${code}`)));
	});
	return server;
}

/** Milliseconds of one request, cold (first of its kind) and warm (median of twenty). */
async function serverTime(path: string): Promise<{ readonly first: number; readonly warm: number }> {
	const once = async () => {
		const started = performance.now();
		const response = await fetch(BASE + path);
		await response.arrayBuffer();
		if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
		return performance.now() - started;
	};
	const first = await once();
	const times: number[] = [];
	for (let i = 0; i < 20; i += 1) times.push(await once());
	return { first, warm: times.toSorted((a, b) => a - b)[10] ?? 0 };
}

async function load(path: string): Promise<Load> {
	const { stdout } = await run(process.execPath, ['tests/bench/load.mjs', BASE + path, '8', '4']);
	return JSON.parse(stdout) as Load;
}

/** Bytes over the wire of a first visit, and the milliseconds until the first chart is on screen. */
async function firstVisit(path: string) {
	const browser = await chromium.launch({
		executablePath: await chromiumPath(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
	});
	const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
	const session = await page.context().newCDPSession(page);
	const kinds = new Map<string, string>();
	const bytes = { all: 0, script: 0, font: 0 };
	await session.send('Network.enable');
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		bytes.all += encodedDataLength;
		if (kinds.get(requestId) === 'Script') bytes.script += encodedDataLength;
		if (kinds.get(requestId) === 'Font') bytes.font += encodedDataLength;
	});
	const started = performance.now();
	await page.goto(BASE + path, { waitUntil: 'commit' });
	await page.locator('main svg').first().waitFor({ state: 'visible' });
	const firstChart = performance.now() - started;
	await page.waitForLoadState('networkidle');
	await browser.close();
	return { ...bytes, firstChart };
}

const kilo = (bytes: number) => (bytes / 1000).toFixed(1).padStart(8);
const number = (value: number, width: number, decimals = 0) => value.toFixed(decimals).padStart(width);

export async function benchWeb(): Promise<void> {
	const server = await serve();
	try {
		console.log('page        first ms  warm ms   req/s  median ms   p99 ms | kB wire  kB script  kB font  first chart ms');
		for (const [name, path] of Object.entries(PAGES)) {
			const time = await serverTime(path);
			const under = await load(path);
			if (under.failed > 0) throw new Error(`${path}: ${under.failed} requests failed`);
			const visit = await firstVisit(path);
			console.log(
				`${name.padEnd(10)}${number(time.first, 10, 1)}${number(time.warm, 9, 1)}${number(under.perSecond, 8)}${number(under.median, 11, 1)}${number(under.p99, 9, 1)} |${kilo(visit.all)}   ${kilo(visit.script)} ${kilo(visit.font)}  ${number(visit.firstChart, 14)}`
			);
		}
	} finally {
		server.kill('SIGTERM');
		await once(server, 'exit');
	}
}
