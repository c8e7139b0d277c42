/** Imports under way in this server: how far each is, a way to stop it, and what came of it. */
import { randomUUID } from 'node:crypto';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Fault } from '#lib/format/faults.ts';
import type { ImportDeed, ImportProgress } from '#lib/view/import-progress.ts';
import type { Doing } from './doing.ts';
import type { Watch } from './import-file.ts';

export type RunState = 'running' | 'done' | 'refused' | 'stopped';

/** One deed with one file, from its start until some minutes after its end. */
export interface ImportRun {
	/** Cannot be guessed. */
	readonly id: string;
	readonly deed: ImportDeed;
	readonly fileName: string;
	/** The draft it is about, or has become; null: not yet. */
	readonly draft: number | null;
	readonly state: RunState;
	readonly progress: ImportProgress;
	/** Why it was refused. */
	readonly fault: Fault | null;
	/** Ends it; nothing of it is left. Once it has been done it stays done. */
	stop(): void;
	/** Waits for its end, but not longer than so many milliseconds. */
	settle(milliseconds: number): Promise<void>;
}

/** What is begun, and with which file. */
export interface Begun {
	readonly deed: ImportDeed;
	readonly fileName: string;
	readonly draft: number | null;
	/** Whoever asks for the same joins the run that is under way; left out: nobody else can ask for it. */
	readonly same?: string;
}

/** Each may take a core and half a gigabyte for seconds; the others wait their turn. */
const MOST_AT_ONCE = 2;
/** For those who come back to see what came of it. */
const KEPT_MILLISECONDS = 10 * 60_000;

export class ImportDesk {
	readonly #runs = new Map<string, Run>();
	readonly #faultOf: (error: unknown) => Fault | null;
	readonly #waiting: (() => void)[] = [];
	#running = 0;

	/** @param faultOf reads an exception of the store */
	constructor(faultOf: (error: unknown) => Fault | null) {
		this.#faultOf = faultOf;
	}

	/** Begins a deed, or joins it. What it cannot expect to fail becomes an exception of `settle`. */
	begin(begun: Begun, { actor }: Pick<Doing, 'actor'>, act: (watch: Watch) => Promise<Outcome<number, Fault>>): ImportRun {
		const same = begun.same === undefined ? undefined : `${actor.id} ${begun.same}`;
		for (const run of this.#runs.values()) if (same !== undefined && run.same === same && run.state === 'running') return run;
		const run = new Run(begun, actor.id, same);
		this.#runs.set(run.id, run);
		run.follow(this.#inTurn(run, act), this.#faultOf, () => setTimeout(() => this.#runs.delete(run.id), KEPT_MILLISECONDS).unref());
		return run;
	}

	/** The caller's own; unknown: there is none of that name, or it is forgotten. */
	find(id: string, { actor }: Pick<Doing, 'actor'>): Outcome<ImportRun, DeedFault | { readonly code: 'import_run_unknown' }> {
		const allowed = authorise(actor, 'import.commit');
		if (!allowed.ok) return allowed;
		const run = this.#runs.get(id);
		return run !== undefined && run.owner === actor.id ? accepted(run) : refused({ code: 'import_run_unknown' });
	}

	/** Ends all that are under way, so that the server can end. */
	close(): void {
		for (const run of this.#runs.values()) run.stop();
	}

	async #inTurn(run: Run, act: (watch: Watch) => Promise<Outcome<number, Fault>>): Promise<Outcome<number, Fault>> {
		if (this.#running < MOST_AT_ONCE) this.#running++;
		else await this.#turn(run.watch.signal);
		run.progress = { stage: 'opening', done: 0, total: null };
		try {
			return await act(run.watch);
		} finally {
			// The place goes to the next, or is free.
			const next = this.#waiting.shift();
			if (next === undefined) this.#running--;
			else next();
		}
	}

	#turn(signal: AbortSignal): Promise<void> {
		return new Promise((go, fail) => {
			this.#waiting.push(go);
			signal.addEventListener('abort', () => {
				const at = this.#waiting.indexOf(go);
				if (at >= 0) this.#waiting.splice(at, 1);
				fail(signal.reason as Error);
			});
		});
	}
}

class Run implements ImportRun {
	readonly id = randomUUID();
	readonly deed: ImportDeed;
	readonly fileName: string;
	readonly owner: string;
	readonly same: string | undefined;
	readonly watch: { readonly signal: AbortSignal; readonly tell: (progress: ImportProgress) => void };
	draft: number | null;
	state: RunState = 'running';
	progress: ImportProgress = { stage: 'waiting', done: 0, total: null };
	fault: Fault | null = null;
	readonly #abort = new AbortController();
	#ended: Promise<void> = Promise.resolve();

	constructor({ deed, fileName, draft }: Begun, owner: string, same: string | undefined) {
		this.deed = deed;
		this.fileName = fileName;
		this.draft = draft;
		this.owner = owner;
		this.same = same;
		this.watch = { signal: this.#abort.signal, tell: (progress) => (this.progress = progress) };
	}

	follow(work: Promise<Outcome<number, Fault>>, faultOf: (error: unknown) => Fault | null, afterwards: () => void): void {
		this.#ended = work
			.then(
				(outcome) => {
					this.state = outcome.ok ? 'done' : 'refused';
					if (outcome.ok) this.draft = outcome.value;
					else this.fault = outcome.fault;
				},
				(error: unknown) => {
					const fault = faultOf(error);
					this.state = this.#abort.signal.aborted ? 'stopped' : 'refused';
					this.fault = fault;
					if (this.state === 'refused' && fault === null) throw error;
				}
			)
			.finally(afterwards);
		// Whoever settles hears of it; nobody may.
		this.#ended.catch(() => {});
	}

	stop(): void {
		this.#abort.abort();
	}

	async settle(milliseconds: number): Promise<void> {
		let timer: NodeJS.Timeout | undefined;
		const patience = new Promise<void>((done) => (timer = setTimeout(done, milliseconds)));
		await Promise.race([this.#ended, patience]).finally(() => clearTimeout(timer));
	}
}
