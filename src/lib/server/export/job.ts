/**
 * Work that is too heavy for the process that answers pages: each job runs in a fresh process, which gives its memory back by ending.
 * Nothing is written to disk: the job goes in as JSON, the file comes out as bytes.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

/** What a process can be asked for. Everything of a user travels as data. */
export type Job =
	| { readonly kind: 'png'; readonly svg: string; /** Pixels. */ readonly width: number; readonly fonts: readonly string[] }
	| {
			readonly kind: 'pdf';
			/** A file of `typst/`. */
			readonly template: 'chart' | 'deck' | 'handout';
			readonly content: unknown;
			/** Seconds since 1970: the document's own date. */
			readonly madeAt: number;
			readonly standard: 'ua-1' | 'a-2a' | null;
			readonly fonts: readonly string[];
	  };

/** Why there is no file. */
export class JobFailed extends Error {
	readonly fault:
		{ readonly code: 'export_overdue'; readonly seconds: number } | { readonly code: 'export_failed'; readonly reason: string };
	constructor(fault: JobFailed['fault']) {
		super(fault.code === 'export_failed' ? fault.reason : fault.code);
		this.fault = fault;
	}
}

const LIMIT_SECONDS = 60;
/** One core is left to the pages. */
const MOST_AT_ONCE = Math.max(1, Math.min(4, availableParallelism() - 1));
const LONGEST_REASON = 300;

interface Options {
	readonly signal?: AbortSignal | undefined;
	readonly seconds?: number | undefined;
}

const underWay = new Map<string, Promise<Uint8Array>>();
const waiting: (() => void)[] = [];
let running = 0;

/**
 * Runs a job, or joins the run of an equal one that is under way.
 * @throws JobFailed with what went wrong; an AbortError when `signal` says so (the run of others goes on)
 */
export function runJob(job: Job, { signal, seconds = LIMIT_SECONDS }: Options = {}): Promise<Uint8Array> {
	const input = JSON.stringify(job);
	// A run that may be cancelled is its asker's own.
	if (signal !== undefined) return inTurn(() => runInProcess(input, seconds, signal));
	const key = createHash('sha256').update(input).digest('base64');
	let run = underWay.get(key);
	if (run === undefined) {
		run = inTurn(() => runInProcess(input, seconds)).finally(() => underWay.delete(key));
		underWay.set(key, run);
	}
	return run;
}

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	if (running >= MOST_AT_ONCE) await new Promise<void>((next) => waiting.push(next));
	else running += 1;
	try {
		return await work();
	} finally {
		const next = waiting.shift();
		if (next === undefined) running -= 1;
		else next();
	}
}

function runInProcess(input: string, seconds: number, signal?: AbortSignal): Promise<Uint8Array> {
	return new Promise((done, fail) => {
		signal?.throwIfAborted();
		const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', workerFile()], {
			stdio: ['pipe', 'pipe', 'pipe'],
			// A worker needs no address of the store and no secret.
			env: { PATH: process.env['PATH'] ?? '' }
		});
		const pieces: Buffer[] = [];
		let said = '';
		let overdue = false;
		const timer = setTimeout(() => {
			overdue = true;
			child.kill('SIGKILL');
		}, seconds * 1000);
		const cancel = () => child.kill('SIGKILL');
		signal?.addEventListener('abort', cancel);
		child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(0, 20_000)));
		// A process that dies early closes its input; why it died is told below.
		child.stdin.on('error', () => {});
		child.on('error', (error) => fail(new JobFailed({ code: 'export_failed', reason: error.message })));
		child.on('close', (code) => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', cancel);
			if (signal?.aborted) fail(signal.reason as Error);
			else if (overdue) fail(new JobFailed({ code: 'export_overdue', seconds }));
			else if (code === 0 && pieces.length > 0) done(new Uint8Array(Buffer.concat(pieces)));
			else fail(new JobFailed({ code: 'export_failed', reason: said.trim().slice(0, LONGEST_REASON) || `exit ${code}` }));
		});
		child.stdin.end(input);
	});
}

const WORKER = 'src/lib/server/export/worker.ts';

/** The source file itself, from the bundled server too: the program is always run from its checkout, and Node runs TypeScript. */
function workerFile(): string {
	for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
		const file = join(folder, WORKER);
		if (existsSync(file)) return file;
		if (folder === dirname(folder)) throw new JobFailed({ code: 'export_failed', reason: `${WORKER} is missing` });
	}
}
