import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { DocumentFault } from './fault.ts';
import { linesOfPage, type Line, type Page } from './page-lines.ts';
import { NOTE } from './raised.ts';

/** Lines of printed pages put together again: the paragraphs that the width of the paper broke into lines. */

/**
 * The text of a document in reading order, a paragraph a line, cells of a table divided by tabs.
 * @returns with the numbers, from 1, of the pages on which no words stand
 */
export function wordsOfPages(
	pages: readonly Page[]
): Outcome<{ readonly text: string; readonly textless: readonly number[] }, DocumentFault> {
	const read = pages.map((page) => ({ height: page.height, lines: linesOfPage(page) }));
	const running = runningLines(read);
	const bodies = read.map(({ height, lines }) => lines.filter((line) => !running.has(keyOf(line, height))));
	const told = bodies.map((lines) => apart(lines, usualSize(bodies.flat())));
	let text = '';
	let last: Line | null = null;
	let edge = 0;
	// What stands at the foot of a page would part the sentence that goes on overleaf.
	for (const lines of [...told.map(({ body }) => body), ...told.map(({ notes }) => notes)]) {
		const right = Math.max(...lines.map((line) => line.right));
		const left = Math.min(...lines.map((line) => line.left));
		for (const [i, line] of lines.entries()) {
			const joined = last !== null && goesOn(last, line, { edge, left, turned: i === 0 });
			text += last === null ? '' : !joined ? '\n' : /[\p{L}\d]-$|[\d%]–$/u.test(last.text) ? '' : ' ';
			text += line.text;
			[last, edge] = [line, right];
		}
	}
	if (text === '') return refused({ code: 'document_no_text_layer', pages: pages.length });
	if (isUnreadable(text)) return refused({ code: 'document_letters_unknown' });
	return accepted({ text, textless: bodies.flatMap((lines, i) => (lines.length === 0 ? [i + 1] : [])) });
}

/** A font that does not say which letters its shapes are gives private or control characters for most of them. */
function isUnreadable(text: string): boolean {
	const letters = text.match(/\S/gu) ?? [];
	return letters.filter((letter) => /[\p{Co}\p{Cc}\p{Cn}\ufffd]/u.test(letter)).length > letters.length / 3;
}

/** Of the letters of a note, as a part of those of the text. */
const NOTE_SIZE = 0.9;

/** The size of the letters in which most of a document is set. */
function usualSize(lines: readonly Line[]): number {
	const letters = new Map<number, number>();
	for (const { text, size } of lines) letters.set(size, (letters.get(size) ?? 0) + text.length);
	return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

/** Notes are set smaller, begin with their mark and are the last lines of their page or column. */
function apart(lines: readonly Line[], usual: number): { readonly body: readonly Line[]; readonly notes: readonly Line[] } {
	const [body, notes]: [Line[], Line[]] = [[], []];
	for (let i = 0; i < lines.length;) {
		const end = endOfNotes(lines, i, usual);
		for (; i < end; i += 1) notes.push(lines[i] as Line);
		if (i < lines.length) body.push(lines[i] as Line);
		i += 1;
	}
	return { body, notes };
}

/** @returns the index behind the notes that begin there; `from` itself: none do */
function endOfNotes(lines: readonly Line[], from: number, usual: number): number {
	const first = lines[from];
	if (first === undefined || first.size >= NOTE_SIZE * usual || !(NOTE.test(first.text) || /^\d{1,2}(?:\s|$)/.test(first.text)))
		return from;
	let end = from;
	for (let [line, above]: [Line | undefined, number] = [first, -Infinity]; line !== undefined; line = lines[end]) {
		if (Math.abs(line.size - first.size) > 0.05 * usual || line.text.includes('\t')) return line.y < above ? end : from;
		if (line.y <= above) return end;
		above = line.y;
		end += 1;
	}
	return end;
}

/** Parts of a page's height above and below which no body stands: decree 30/2020 leaves 20 mm of 297. */
const HEAD = 0.075;
const FOOT = 0.94;

/** Needs no second page to be known. */
const PAGE_NUMBER = /^(?:head|foot) (?:trang |page )?[-–]? ?#(?: ?\/ ?#)? ?[-–]?$/i;

/** Heads and feet: what stands on several pages in their margins, its digits aside; and the number of a page. */
function runningLines(pages: readonly { readonly height: number; readonly lines: readonly Line[] }[]): ReadonlySet<string> {
	const seen = new Map<string, number>();
	for (const { height, lines } of pages)
		for (const key of new Set(lines.map((line) => keyOf(line, height)))) seen.set(key, (seen.get(key) ?? 0) + 1);
	return new Set([...seen].filter(([key, count]) => key !== '' && (count > 1 || PAGE_NUMBER.test(key))).map(([key]) => key));
}

/** Empty for a line of the body. */
function keyOf({ text, y }: Line, height: number): string {
	const margin = y < HEAD * height ? 'head' : y > FOOT * height ? 'foot' : null;
	return margin === null ? '' : `${margin} ${text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ')}`;
}

const ENTRY = /^(?:[-–—+*•●▪◦·⁰¹²³⁴-⁹]|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ][.)]\s|[IVX]{1,5}[.)]\s|(?:Điều|Chương|Phụ lục)\s)/u;
const ENDED = /[.!?:;…]["”»)]?$/;

/** In sizes of the letters: a line of less was ended by its author, or stands in a narrow column, where its words alone can tell. */
const FULL_LINE = 20;

/** Whether `next` is the rest of a line that had no room for its first word. */
function goesOn(
	line: Line,
	next: Line,
	{ edge, left, turned }: { readonly edge: number; readonly left: number; readonly turned: boolean }
): boolean {
	const { size } = line;
	if (line.right - line.left < FULL_LINE * size) return false;
	if (Math.abs(next.size - size) > 0.15 * size || /\t/.test(line.text + next.text)) return false;
	// A dash that begins a line belongs to an entry, unless the line before breaks off: `Phòng Lao động – Thương binh`.
	if (ENTRY.test(next.text) && (ENDED.test(line.text) || !/^[-–—]\s/.test(next.text))) return false;
	const below = next.y > line.y && next.y - line.y <= 2.2 * size;
	const centred = Math.abs(next.left + next.right - line.left - line.right) < size;
	if (!turned && !(below && (centred || next.left <= line.left + 3 * size))) return false;
	if (isCapitals(line.text) && !isCapitals(next.text)) return false;
	if (ENDED.test(line.text) && next.left > left + size) return false;
	const word = next.text.split(' ', 1)[0] ?? '';
	return line.right + ((next.right - next.left) * (word.length + 1)) / next.text.length > edge;
}

/** A title. */
function isCapitals(text: string): boolean {
	return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}
