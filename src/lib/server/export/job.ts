/**
 * Work that is too heavy for the process that answers pages: each job runs in a fresh process, which gives its memory back by ending.
 * Nothing is written to disk: the job goes in as JSON, the file comes out as bytes.
 */
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { ProcessFailed, runProcess } from '../process.ts';

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
	  }
	/** A typeset page of its own height, as shapes or as pixels. */
	| {
			readonly kind: 'picture';
			readonly content: unknown;
			readonly format: 'png' | 'svg';
			/** Pixels. */
			readonly width: number;
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

async function runInProcess(input: string, seconds: number, signal?: AbortSignal): Promise<Uint8Array> {
	try {
		return await runProcess({ script: 'src/lib/server/export/worker.ts', input, seconds, signal });
	} catch (error) {
		if (!(error instanceof ProcessFailed)) throw error;
		throw new JobFailed(error.overdue ? { code: 'export_overdue', seconds } : { code: 'export_failed', reason: error.message });
	}
}
