import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { FileFault } from './fault.ts';
import type { Book } from './grid.ts';

/** What a file holds, as it comes from the process that read it: whoever works with it parses it, everybody else hands it on. */
export interface BookText {
	/** Not empty ones of all sheets: how much work it will be. */
	readonly cells: number;
	/** A `Book` as JSON, UTF-8. */
	readonly json: Uint8Array;
}

const LINE_END = 0x0a;

/** A line that says whether the file could be read, and the book behind it. */
export function writeReading(outcome: Outcome<Book, FileFault>): string {
	if (!outcome.ok) return `${JSON.stringify(outcome)}\n`;
	const cells = outcome.value.sheets.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.cells.length, 0), 0);
	return `${JSON.stringify(accepted({ cells }))}\n${JSON.stringify(outcome.value)}`;
}

export function readReading(answer: Uint8Array): Outcome<BookText, FileFault> {
	const end = answer.indexOf(LINE_END);
	const head = JSON.parse(textOf(answer.subarray(0, end))) as Outcome<{ readonly cells: number }, FileFault>;
	return head.ok ? accepted({ ...head.value, json: answer.subarray(end + 1) }) : head;
}

export function parseBook({ json }: Pick<BookText, 'json'>): Book {
	return JSON.parse(textOf(json)) as Book;
}

function textOf(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
