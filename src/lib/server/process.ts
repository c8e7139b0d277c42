/** Programs of ours that run in a process of their own, which gives its memory back by ending and can be stopped at any time. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Work {
	/** A source file from the project's root: the program is always run from its checkout, and Node runs TypeScript. */
	readonly script: string;
	/** For its standard input. */
	readonly input: string | Uint8Array;
	/** After so many it is stopped. */
	readonly seconds: number;
	/** Bound on its heap; left out: Node's own. */
	readonly heapMegabytes?: number | undefined;
	readonly signal?: AbortSignal | undefined;
	/** Hears what the program says by `process.send` while it works. */
	readonly hear?: ((message: unknown) => void) | undefined;
}

/** There is no result: the process took too long, or ended in another way than it should. */
export class ProcessFailed extends Error {
	readonly overdue: boolean;
	constructor(reason: string, overdue: boolean) {
		super(reason);
		this.overdue = overdue;
	}
}

const LONGEST_REASON = 300;

/**
 * What the process wrote to its standard output.
 * @throws ProcessFailed; an AbortError when `signal` says so
 */
export function runProcess({ script, input, seconds, heapMegabytes, signal, hear }: Work): Promise<Uint8Array> {
	return new Promise((done, fail) => {
		signal?.throwIfAborted();
		// Large rooms for young objects make it a tenth faster and half again as large.
		const heap = heapMegabytes === undefined ? [] : [`--max-old-space-size=${heapMegabytes}`, '--max-semi-space-size=8'];
		const file = fileOf(script);
		const child = spawn(process.execPath, [...heap, '--disable-warning=ExperimentalWarning', file], {
			stdio: ['pipe', 'pipe', 'pipe', ...(hear === undefined ? [] : (['ipc'] as const))],
			// It needs no address of the store and no secret. What Node made of its sources is kept: it starts in half the time.
			env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: join(file.slice(0, -script.length), '.cache/compile') }
		});
		if (child.stdin === null || child.stdout === null || child.stderr === null) throw new Error('no pipes');
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
		if (hear !== undefined) child.on('message', hear);
		child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(0, 20_000)));
		// A process that dies early closes its input; why it died is told below.
		child.stdin.on('error', () => {});
		child.on('error', (error) => fail(new ProcessFailed(error.message, false)));
		child.on('close', (code) => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', cancel);
			if (signal?.aborted) fail(signal.reason as Error);
			else if (overdue) fail(new ProcessFailed('overdue', true));
			else if (code === 0 && pieces.length > 0) done(new Uint8Array(Buffer.concat(pieces)));
			else fail(new ProcessFailed(said.trim().slice(0, LONGEST_REASON) || `exit ${code}`, false));
		});
		child.stdin.end(input);
	});
}

/** The source file itself, from the bundled server too. */
function fileOf(script: string): string {
	for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
		const file = join(folder, script);
		if (existsSync(file)) return file;
		if (folder === dirname(folder)) throw new ProcessFailed(`${script} is missing`, false);
	}
}
