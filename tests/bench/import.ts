/**
 * `npm run bench:import`: workbooks of 10,000 and of 100,000 rows, sent to the built server as a browser sends them, looked at and taken
 * over, while somebody else asks for pages. Time by the clock and of the processors (a busy machine stretches only the first), the largest
 * memory of the server and of the processes it starts, and the longest that others waited. Each is a goal of its own.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bareWorkbook, bomb, repeatedCrc } from '../import/files.ts';

const ROW = `<row>${'<c><v>1</v></c>'.repeat(40)}</row>`.repeat(200);
const SHEET = 'xl/worksheets/sheet1.xml';
const HOSTILE: readonly (readonly [string, () => Uint8Array])[] = [
	['1.5 MB that unpack to 1.5 GB', () => bareWorkbook([{ name: SHEET, ...bomb('0'.repeat(1_000_000), 1500), checksum: 0 }])],
	['200,000 rows of 40 cells', () => bareWorkbook([{ name: SHEET, ...bomb(ROW, 1000), checksum: repeatedCrc(ROW, 1000) }])]
];

const PORT = 4181;
const BASE = `http://127.0.0.1:${PORT}`;
/** Milliseconds between two looks at the processes, at a run's progress, and between two requests of the others. */
const EVERY = 20;

export async function benchImport(): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'cotmoc-bench-'));
	try {
		for (const rows of [10_000, 100_000]) {
			const path = join(folder, String(rows));
			execFileSync(process.execPath, [join(import.meta.dirname, 'import-material.ts'), path, String(rows)], { stdio: 'inherit' });
			await measure(path, rows);
		}
		await refuse(join(folder, '10000.db'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function measure(path: string, rows: number): Promise<void> {
	const server = await serve(`${path}.db`);
	try {
		const bytes = readFileSync(`${path}.xlsx`);
		console.log(`${rows.toLocaleString('en')} rows, ${(bytes.length / 1e6).toFixed(1)} MB`);
		const form = new FormData();
		form.append('file', new Blob([bytes]), 'bench.xlsx');
		const draft = await timed('  look  ', server, () => send('/data/import', form));
		const page = await (await fetch(BASE + draft)).text();
		const commit = new FormData();
		commit.append('seen', /name="seen" value="(\w+)"/.exec(page)?.[1] ?? '');
		await timed('  commit', server, () => send(`${draft}?/commit`, commit));
		console.log(`  ${/\d+ số mới[^<]*/.exec(await (await fetch(BASE + draft)).text())?.[0] ?? 'not taken over'}`);
	} finally {
		server.kill();
	}
}

/** How long others wait while a file that would stop a careless reader is refused. */
async function refuse(store: string): Promise<void> {
	const server = await serve(store);
	try {
		for (const [name, bytes] of HOSTILE) {
			const form = new FormData();
			form.append('file', new Blob([new Uint8Array(bytes())]), 'x.xlsx');
			await timed(`hostile: ${name}`, server, async () => {
				const answer = await ended(await post('/data/import', form));
				if (!(await answer.text()).includes('role="alert"')) throw new Error(`${name} was taken: ${answer.status}`);
			});
		}
	} finally {
		server.kill();
	}
}

async function serve(store: string): Promise<ChildProcess> {
	const env = { ...process.env, NODE_ENV: 'production', PORT: String(PORT), HOST: '127.0.0.1', COTMOC_DB: store, COTMOC_BACKUPS: 'off' };
	const server = spawn(process.execPath, ['server.js'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
	await new Promise<void>((ready, dead) => {
		server.stdout.on('data', (text: Buffer) => String(text).includes(BASE) && ready());
		server.on('exit', (code) => dead(new Error(`the server ended with ${code}`)));
	});
	return server;
}

/** Sends a form; resolves with the address of the import. */
async function send(path: string, body: FormData): Promise<string> {
	const answer = await ended(await post(path, body));
	const location = answer.headers.get('location');
	if (location === null) throw new Error(`${path}: ${answer.status} ${/role="alert"[^]{0,300}/.exec(await answer.text())?.[0] ?? ''}`);
	return location;
}

function post(path: string, body: FormData): Promise<Response> {
	return fetch(BASE + path, { method: 'POST', body, headers: { origin: BASE, accept: 'text/html' }, redirect: 'manual' });
}

/** Follows a run to its end, if the answer leads to one; resolves with the answer that says what came of it. */
async function ended(answer: Response): Promise<Response> {
	const location = answer.headers.get('location');
	if (location === null || !location.includes('/runs/')) return answer;
	while (((await (await fetch(`${BASE}${location}/state`)).json()) as { readonly running: boolean }).running) await pause();
	return ended(await fetch(BASE + location, { redirect: 'manual' }));
}

async function timed<Result>(name: string, server: ChildProcess, act: () => Promise<Result>): Promise<Result> {
	const others = ['/healthz', '/'].map(askAgainAndAgain);
	const memory = watchMemory(server.pid ?? 0);
	const [started, spent] = [performance.now(), processorSeconds(server.pid ?? 0)];
	const result = await act();
	const seconds = (performance.now() - started) / 1000;
	const processor = processorSeconds(server.pid ?? 0) - spent;
	const [health, home] = await Promise.all(others.map((stop) => stop()));
	const { own, largest } = memory();
	console.log(
		`${name} ${seconds.toFixed(2)} s (${processor.toFixed(2)} s of processor); memory: server ${own} MB, its processes ${largest} MB; ` +
			`longest wait of others: /healthz ${health} ms, a page ${home} ms`
	);
	return result;
}

/** Asks for an address until it is stopped; resolves with the longest wait, in milliseconds. */
function askAgainAndAgain(path: string): () => Promise<number> {
	let asking = true;
	const asked = (async () => {
		let longest = 0;
		while (asking) {
			const started = performance.now();
			await (await fetch(BASE + path)).arrayBuffer();
			longest = Math.max(longest, performance.now() - started);
			await pause();
		}
		return Math.round(longest);
	})();
	return () => {
		asking = false;
		return asked;
	};
}

/** The kernel's own marks of the largest resident memory, in MB; nothing where it keeps none. */
function watchMemory(pid: number): () => { readonly own: number; readonly largest: number } {
	let largest = 0;
	const timer = setInterval(() => {
		const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
		largest = Math.max(largest, ...children.map(peakOf));
	}, EVERY);
	return () => {
		clearInterval(timer);
		return { own: peakOf(pid), largest };
	};
}

function peakOf(pid: number | string): number {
	return Math.round(Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024);
}

/** Of a process and of those it started that have ended, in seconds: fields 14 to 17 of `stat`, in hundredths. */
function processorSeconds(pid: number): number {
	const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
	return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100;
}

function read(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}

function pause(): Promise<void> {
	return new Promise((done) => setTimeout(done, EVERY));
}
