import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store, StoreFault } from '../db.ts';
import { parseBook, type BookText } from '../import/sheet/reading-text.ts';
import { ProcessFailed, runProcess } from '../process.ts';
import { hashOfFile } from '../store/imports.ts';
import { commitRead, type CommitFault, type CommittedImport } from './commit-import.ts';
import type { Doing } from './doing.ts';
import { digestOf, type ImportDigest } from './import-digest.ts';
import { readHandedText, type HandedFile, type ReadFile, type Watch } from './import-file.ts';
import type { ImportProgress } from '#lib/view/import-progress.ts';
import { previewRead, type ImportFault, type ImportWords } from './preview-import.ts';

/** What is done with a file that has been read, as plain data. */
export type ImportTask = { readonly words: ImportWords; readonly doing: Doing } & (
	| { readonly kind: 'look' }
	/** `seen`: the fingerprint of what the person agreed to. */
	| { readonly kind: 'commit'; readonly draft: number; readonly seen: string }
);

export type TakenOver = Omit<CommittedImport, 'preview'>;

/** What came of a task; the kind of the task says which. */
export type TaskOutcome = Outcome<ImportDigest | TakenOver, CommitFault | StoreFault>;

/** Does a task in this process. */
export async function doTask(store: Store, file: ReadFile, task: ImportTask, watch: Watch): Promise<TaskOutcome> {
	const { words, doing } = task;
	if (task.kind === 'look') {
		const preview = await previewRead(store, file, words, doing, watch);
		return preview.ok ? accepted(digestOf(preview.value)) : preview;
	}
	const committed = await commitRead(store, file, { draft: task.draft }, words, doing, { ...watch, seen: task.seen });
	if (!committed.ok) return committed;
	const { preview: _, ...counts } = committed.value;
	return accepted(counts);
}

/** Looks at files and takes them over for the server: large ones in a process of their own, beside which it goes on answering. */
export interface ImportWorker {
	look(file: HandedFile, words: ImportWords, doing: Doing, watch: Watch): Promise<Outcome<ImportDigest, ImportFault | StoreFault>>;
	commit(
		file: HandedFile,
		task: Omit<Extract<ImportTask, { readonly kind: 'commit' }>, 'kind'>,
		watch: Watch
	): Promise<Outcome<TakenOver, CommitFault | StoreFault>>;
}

/** @param url the address of the store, for the process of its own */
export function importWorker(store: Store, url: string): ImportWorker {
	async function work(file: HandedFile, task: ImportTask, watch: Watch): Promise<TaskOutcome> {
		const text = await readHandedText(file, watch);
		if (!text.ok) return text;
		const hash = hashOfFile(file.bytes);
		if (isSmall(text.value)) return doTask(store, { name: file.name, hash, book: parseBook(text.value) }, task, watch);
		return inProcess({ url, name: file.name, hash, task }, text.value, watch);
	}
	return {
		look: (file, words, doing, watch) => work(file, { kind: 'look', words, doing }, watch) as ReturnType<ImportWorker['look']>,
		commit: (file, task, watch) => work(file, { kind: 'commit', ...task }, watch) as ReturnType<ImportWorker['commit']>
	};
}

/** A file of one commune; understanding it takes some hundredths of a second, starting a process ten times as much. */
const SMALL = { cells: 10_000, bytes: 500_000 };

function isSmall({ cells, json }: BookText): boolean {
	return cells <= SMALL.cells && json.length <= SMALL.bytes;
}

/** The first line of what the process is given; the book follows. */
export interface Order {
	readonly url: string;
	readonly name: string;
	readonly hash: string;
	readonly task: ImportTask;
}

/** What it answers: an outcome, or an exception in words. */
export type Answer = { readonly outcome: TaskOutcome } | { readonly thrown: string };

const SECONDS = 300;
const HEAP_MEGABYTES = 700;

async function inProcess(order: Order, { json }: BookText, { signal, tell }: Watch): Promise<TaskOutcome> {
	const input = Buffer.concat([Buffer.from(`${JSON.stringify(order)}\n`), json]);
	const script = 'src/lib/server/usecase/import-process.ts';
	const hear = (progress: unknown) => tell?.(progress as ImportProgress);
	try {
		const bytes = await runProcess({ script, input, seconds: SECONDS, heapMegabytes: HEAP_MEGABYTES, signal, hear });
		const answer = JSON.parse(Buffer.from(bytes).toString('utf8')) as Answer;
		if ('thrown' in answer) throw new Error(answer.thrown);
		return answer.outcome;
	} catch (error) {
		if (!(error instanceof ProcessFailed)) throw error;
		return refused(error.overdue ? { code: 'import_file_overdue', seconds: SECONDS } : { code: 'import_file_too_heavy' });
	}
}
