/** Fragments of printed pages put together to lines. */
import { charsetOf } from '#lib/extract/legacy.ts';
import { raisedBehind } from './raised.ts';

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

export interface Line {
	text: string;
	readonly left: number;
	right: number;
	y: number;
	size: number;
}

/** In sizes of the letters: a step that parts two words, and one that parts two cells of a table. */
const WORD_STEP = 0.15;
const CELL_STEP = 2;
/** Baselines of one line lie as close as this: the 2 of `m²` is raised. */
const SAME_LINE = 0.4;
/** Raised digits are smaller and stand higher than this, in sizes of the letters beside them. */
const RAISED_SIZE = 0.75;
const RAISED_BY = 0.15;

/**
 * The lines of a page as its file gives them, which follows columns and cells. A file that jumps up the page again and again, other than to
 * the right, was written in no order at all: then from top to bottom.
 */
export function linesOfPage({ fragments }: Page): readonly Line[] {
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
	for (const fragment of words) {
		const { text, x, y, width, size } = fragment;
		const line = lines.at(-1);
		const step = line === undefined ? 0 : x - line.right;
		if (line === undefined || Math.abs(y - line.y) > SAME_LINE * Math.max(size, line.size) || step < -size) {
			lines.push({ text: text.trimStart(), left: x, right: x + width, y, size });
			continue;
		}
		// The mark of a note stands before its words.
		if (isRaised(line, fragment)) [line.text, line.y, line.size] = [raisedBehind('', line.text), y, size];
		const isMark = isRaised(fragment, line);
		const parted = /\s$/.test(line.text) || /^\s/.test(text) || step < WORD_STEP * size ? '' : ' ';
		if (isMark && step < CELL_STEP * line.size) line.text += raisedBehind(line.text.trimEnd(), text.trim());
		else line.text = step > CELL_STEP * size ? `${line.text.trimEnd()}\t${text.trimStart()}` : `${line.text}${parted}${text}`;
		line.right = x + width;
	}
	return lines.map((line) => ({ ...line, text: legacyLetters(line.text.trimEnd()) }));
}

function isRaised(mark: Pick<Fragment, 'text' | 'y' | 'size'>, { y, size }: Pick<Fragment, 'y' | 'size'>): boolean {
	return /^[\d\s()[\],*]+$/.test(mark.text) && mark.size < RAISED_SIZE * size && mark.y < y - RAISED_BY * size;
}

/** Fonts of the days before Unicode drew `à` and `ư` where others have a micro sign and a soft hyphen, which are told by their looks as a mu and a hyphen. */
function legacyLetters(line: string): string {
	const typed = line.replaceAll('\u03bc', '\u00b5').replaceAll(/(?<=[\p{Ll}®])-|-(?=[\p{Ll}¬])/gu, '\u00ad');
	return charsetOf(typed) === 'tcvn3' ? typed : line;
}
