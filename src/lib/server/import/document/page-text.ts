import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { charsetOf } from '#lib/extract/legacy.ts';
import type { DocumentFault } from './fault.ts';

/** Fragments of printed pages put together again: lines, then the paragraphs that the width of the paper broke into lines. */

/** Some words as they stand on a page; points, the top left corner is the origin, `y` is that of the baseline. */
export interface Fragment {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
}

export interface Page {
	readonly height: number;
	readonly fragments: readonly Fragment[];
	/** Nothing of it can be read. */
	readonly damaged: boolean;
}

interface Line {
	text: string;
	readonly left: number;
	right: number;
	readonly y: number;
	readonly size: number;
}

/** In sizes of the letters: a step that parts two words, and one that parts two cells of a table. */
const WORD_STEP = 0.15;
const CELL_STEP = 2;
/** Baselines of one line lie as close as this: the 2 of `m²` is raised. */
const SAME_LINE = 0.4;

/**
 * The text of a document in reading order, a paragraph a line, cells of a table divided by tabs.
 * @returns with the numbers, from 1, of the pages on which no words stand
 */
export function wordsOfPages(
	pages: readonly Page[]
): Outcome<{ readonly text: string; readonly textless: readonly number[] }, DocumentFault> {
	const read = pages.map((page) => ({ height: page.height, lines: inOrder(page) }));
	const running = runningLines(read);
	const bodies = read.map(({ height, lines }) => lines.filter((line) => !running.has(keyOf(line, height))));
	let text = '';
	let last: Line | null = null;
	let edge = 0;
	for (const lines of bodies) {
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

/**
 * The lines of a page as its file gives them, which follows columns and cells. A file that jumps up the page again and again, other than to
 * the right, was written in no order at all: then from top to bottom.
 */
function inOrder({ fragments }: Page): readonly Line[] {
	const words = fragments.filter(({ text }) => text.trim() !== '');
	const lines = linesOf(words);
	const jumps = lines.filter((line, i) => {
		const before = lines[i - 1];
		return before !== undefined && line.y < before.y - before.size && line.left <= before.right;
	});
	return jumps.length > 2 ? linesOf(fromTop(words)) : lines;
}

function fromTop(words: readonly Fragment[]): readonly Fragment[] {
	const rows: Fragment[][] = [];
	for (const word of words.toSorted((a, b) => a.y - b.y)) {
		const row = rows.at(-1);
		const first = row?.[0];
		if (first !== undefined && row !== undefined && word.y - first.y <= SAME_LINE * first.size) row.push(word);
		else rows.push([word]);
	}
	return rows.flatMap((row) => row.toSorted((a, b) => a.x - b.x));
}

function linesOf(words: readonly Fragment[]): readonly Line[] {
	const lines: Line[] = [];
	for (const { text, x, y, width, size } of words) {
		const line = lines.at(-1);
		const step = line === undefined ? 0 : x - line.right;
		if (line === undefined || Math.abs(y - line.y) > SAME_LINE * Math.max(size, line.size) || step < -size) {
			lines.push({ text: text.trimStart(), left: x, right: x + width, y, size });
			continue;
		}
		const parted = /\s$/.test(line.text) || /^\s/.test(text) || step < WORD_STEP * size ? '' : ' ';
		line.text = step > CELL_STEP * size ? `${line.text.trimEnd()}\t${text.trimStart()}` : `${line.text}${parted}${text}`;
		line.right = x + width;
	}
	return lines.map((line) => ({ ...line, text: legacyLetters(line.text.trimEnd()) }));
}

/** Fonts of the days before Unicode drew `à` and `ư` where others have a micro sign and a soft hyphen, which are told by their looks as a mu and a hyphen. */
function legacyLetters(line: string): string {
	const typed = line.replaceAll('\u03bc', '\u00b5').replaceAll(/(?<=[\p{Ll}®])-|-(?=[\p{Ll}¬])/gu, '\u00ad');
	return charsetOf(typed) === 'tcvn3' ? typed : line;
}

/** Parts of a page's height above and below which no body stands: decree 30/2020 leaves 20 mm of 297. */
const HEAD = 0.075;
const FOOT = 0.94;

/** Heads and feet: what stands on several pages in their margins, its digits aside. */
function runningLines(pages: readonly { readonly height: number; readonly lines: readonly Line[] }[]): ReadonlySet<string> {
	const seen = new Map<string, number>();
	for (const { height, lines } of pages)
		for (const key of new Set(lines.map((line) => keyOf(line, height)))) seen.set(key, (seen.get(key) ?? 0) + 1);
	return new Set([...seen].filter(([key, count]) => key !== '' && count > 1).map(([key]) => key));
}

/** Empty for a line of the body. */
function keyOf({ text, y }: Line, height: number): string {
	const margin = y < HEAD * height ? 'head' : y > FOOT * height ? 'foot' : null;
	return margin === null ? '' : `${margin} ${text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ')}`;
}

const ENTRY = /^(?:[-–—+*•●▪◦·]|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ][.)]\s|[IVX]{1,5}[.)]\s|(?:Điều|Chương|Phụ lục)\s)/u;
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
