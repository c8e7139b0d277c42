import { saysTheSame, type Said } from '../../domain/entry.ts';
import type { EntryCell, EntryColumn, EntrySheet } from '../../view/entry-sheet.ts';
import { readCellText, type Content } from './cell-text.ts';
import { NO_PAST, redo, remember, undo, type Change, type Past } from './changes.ts';
import { readStorage, writeStorage } from './draft-storage.ts';
import { draftKey, readDrafts, writeDrafts } from './drafts.ts';
import {
	answered,
	explained,
	keepMine,
	lineOf,
	markOf,
	refreshed,
	saying,
	sent,
	shownOf,
	takeTheirs,
	unanswered,
	written,
	type FigureLine
} from './figure-line.ts';
import { readSheet, sendFigures } from './sheet-server.ts';

/** Milliseconds of rest after a change before it is sent: with the way there and back it is saved within a second. */
const REST = 400;

/** Milliseconds until a server that did not answer is asked again. */
const TRY_AGAIN_AFTER = 3000;

/** One place and one measure of the sheet. */
export interface Figure {
	readonly key: string;
	readonly place: EntrySheet['places'][number];
	readonly column: EntryColumn;
	readonly cell: EntryCell;
}

/**
 * The figures of one sheet as they are written in this browser: read from what people type, saved by themselves, kept through a
 * reload or a lost network, undone and done again.
 */
export class EntryBook {
	sheet = $state.raw() as EntrySheet;
	lines = $state.raw<Readonly<Record<string, FigureLine>>>({});
	/** Kind of figures that are entered where there were none. */
	status = $state<Said['status']>('reported');
	/** The server did not answer last time. */
	unreachable = $state(false);
	#past = $state.raw<Past>(NO_PAST);
	readonly #storageKey: string;
	#waiting: ReturnType<typeof setTimeout> | undefined;
	#sending = false;
	/** How often the server's figures moved since the page was loaded, by this page or by others. */
	#moves = 0;
	#reading = false;
	#readingAgain: ReturnType<typeof setTimeout> | undefined;

	readonly figures = $derived(figuresOf(this.sheet));
	readonly counts = $derived(Object.values(this.lines).reduce(count, { waiting: 0, attention: 0 }));

	/** @param person whose drafts are kept apart from those of others at the same machine */
	constructor(sheet: EntrySheet, person: string) {
		this.sheet = sheet;
		this.#storageKey = draftKey(person, sheet.programme.id, sheet.period.code);
		this.lines = Object.fromEntries([...figuresOf(sheet).values()].map(({ key, cell }) => [key, lineOf(cell)]));
	}

	/** Call in the browser: takes up what was not saved last time, and follows the network; returns how to stop. */
	open(): () => void {
		const drafts = [...readDrafts(readStorage(this.#storageKey))];
		// What had arrived, though its answer had not, is no draft any more.
		const kept = drafts.filter(([key, { said }]) => this.figures.has(key) && !saysTheSame(said, this.line(key).saved));
		for (const [key, { said, expected }] of kept) this.#set(key, written({ ...this.line(key), sequence: expected }, said));
		if (kept.length > 0) this.#schedule(0);
		const online = () => this.#schedule(0);
		addEventListener('online', online);
		return () => {
			removeEventListener('online', online);
			clearTimeout(this.#waiting);
			clearTimeout(this.#readingAgain);
		};
	}

	/**
	 * Takes over what others saved. A server that does not answer is asked again: what is being typed meanwhile stays, and so does
	 * the page. What was read before a save of this page, or before a later announcement, is not taken but read again.
	 */
	async renew(): Promise<void> {
		this.#moves += 1;
		if (this.#reading) return;
		clearTimeout(this.#readingAgain);
		this.#reading = true;
		for (let read = 0; read !== this.#moves;) {
			read = this.#moves;
			const sheet = await readSheet(this.sheet);
			if (sheet === 'unreachable') {
				this.#readingAgain = setTimeout(() => void this.renew(), TRY_AGAIN_AFTER);
				break;
			}
			if (sheet !== null && read === this.#moves) this.#take(sheet);
		}
		this.#reading = false;
	}

	line(key: string): FigureLine {
		return this.lines[key] ?? lineOf({ said: null, sequence: null });
	}

	/** What was typed or pasted into some cells: one deed. What cannot be read stays in its cell with a question. */
	type(texts: readonly { readonly key: string; readonly text: string }[]): void {
		const changes: Change[] = [];
		for (const { key, text } of texts) {
			const figure = this.figures.get(key);
			if (figure === undefined) continue;
			const reading = readCellText(text, figure.column);
			if (reading.kind === 'content') changes.push(this.#change(key, reading.content));
			else this.#set(key, { ...this.line(key), question: { text, reading } });
		}
		this.#write(changes);
	}

	/** Puts contents that are known into cells: a fill, a choice between two readings. */
	put(contents: readonly { readonly key: string; readonly content: Content }[]): void {
		this.#write(contents.map(({ key, content }) => this.#change(key, content)));
	}

	/** Changes what is said beside the number: how firm, where from, why. */
	annotate(key: string, over: Partial<Pick<Said, 'status' | 'document' | 'note'>>): void {
		const from = shownOf(this.line(key));
		if (from.blank !== 'not_reported') this.#write([{ key, from, to: { ...from, ...over } }]);
	}

	undo(): boolean {
		return this.#replay(undo(this.#past));
	}

	redo(): boolean {
		return this.#replay(redo(this.#past));
	}

	/** Says why the approved figures of a place are corrected: one reason for all its cells that wait for one. */
	explain(place: string, reason: string): void {
		for (const { key } of [...this.figures.values()].filter((one) => one.place.id === place)) {
			this.#set(key, explained(this.line(key), reason));
		}
		this.#schedule(0);
	}

	keepMine(key: string): void {
		this.#set(key, keepMine(this.line(key)));
		this.#schedule(0);
	}

	takeTheirs(key: string): void {
		this.#set(key, takeTheirs(this.line(key)));
		this.#keepDrafts();
	}

	/** Leaves a cell that was not understood as it was. */
	forgetQuestion(key: string): void {
		this.#set(key, { ...this.line(key), question: null });
		void this.renew();
	}

	/** Drops what was not taken; what stands is read again, because meanwhile it was not followed. */
	forgetDraft(key: string): void {
		const { saved, sequence } = this.line(key);
		this.#set(key, lineOf({ said: saved, sequence }));
		this.#keepDrafts();
		void this.renew();
	}

	/** Newer figures of the same sheet, as others saved them. */
	#take(sheet: EntrySheet): void {
		this.sheet = sheet;
		this.lines = Object.fromEntries(
			[...figuresOf(sheet).values()].map(({ key, cell }) => [key, refreshed(this.lines[key] ?? lineOf(cell), cell)])
		);
	}

	#change(key: string, content: Content): Change {
		const line = this.line(key);
		return { key, from: shownOf(line), to: saying(line, content, this.status) };
	}

	#write(changes: readonly Change[]): void {
		if (changes.length === 0) return;
		this.#past = remember(this.#past, changes);
		this.#apply(changes);
	}

	#replay(step: ReturnType<typeof undo>): boolean {
		if (step === null) return false;
		this.#past = step.past;
		this.#apply(step.changes);
		return true;
	}

	#apply(changes: readonly Change[]): void {
		this.lines = { ...this.lines, ...Object.fromEntries(changes.map(({ key, to }) => [key, written(this.line(key), to)])) };
		this.#keepDrafts();
		this.#schedule(REST);
	}

	#set(key: string, line: FigureLine): void {
		this.lines = { ...this.lines, [key]: line };
	}

	#keepDrafts(): void {
		writeStorage(this.#storageKey, writeDrafts(this.lines));
	}

	#schedule(rest: number): void {
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => void this.#save(), rest);
	}

	/** Sends all that waits; one request at a time, so that each is written on the ground of the one before. */
	async #save(): Promise<void> {
		if (this.#sending) return;
		const waiting = [...this.figures.values()].filter(({ key }) => markOf(this.line(key)) === 'waiting');
		if (waiting.length === 0) return;
		const going = waiting.map((figure) => ({ figure, line: sent(this.line(figure.key)) }));
		for (const { figure, line } of going) this.#set(figure.key, line);
		this.#sending = true;
		const answers = await sendFigures(this.sheet, going);
		this.#sending = false;
		this.unreachable = answers === null;
		this.#moves += 1;
		for (const [index, { key }] of waiting.entries()) {
			const answer = answers?.[index];
			this.#set(key, answer === undefined ? unanswered(this.line(key)) : answered(this.line(key), answer));
		}
		this.#keepDrafts();
		if (answers === null) this.#schedule(TRY_AGAIN_AFTER);
		else if (this.counts.waiting > 0) this.#schedule(0);
	}
}

function count(sum: { waiting: number; attention: number }, line: FigureLine): { waiting: number; attention: number } {
	const mark = markOf(line);
	if (mark === 'waiting') return { ...sum, waiting: sum.waiting + 1 };
	return mark === 'none' || mark === 'saved' ? sum : { ...sum, attention: sum.attention + 1 };
}

export function keyOf(place: string, column: string): string {
	return `${place} ${column}`;
}

function figuresOf({ places, columns, cells }: EntrySheet): ReadonlyMap<string, Figure> {
	return new Map(
		places.flatMap((place, row) =>
			columns.map((column, index) => {
				const key = keyOf(place.id, column.key);
				return [key, { key, place, column, cell: cells[row]?.[index] as EntryCell }] as const;
			})
		)
	);
}
