/** How much fits on a slide that is read from the back row. */

/** A longer table or picture is several slides (design, looks). */
export const MOST_ROWS = 14;
/** Characters of the smallest projector text (32 px at 1024 × 768, half an em wide) side by side: a wide screen has room for more. */
const LINE = 56;
/** The finding's type is larger; two lines of it are reckoned with. */
const FINDING = { share: 0.72, lines: 2 };
/** Lines of that text under the two titles and above the line with the basis. */
const LINES = 11;

/** As few pages as possible, filled evenly, so that no last page holds a lone row. Always at least one page. */
export function evenPages<Item>(items: readonly Item[], most = MOST_ROWS): readonly (readonly Item[])[] {
	return evenParts(items, Math.ceil(items.length / most));
}

/** So many parts of about one size, fewer where there are not as many items. Always at least one. */
export function evenParts<Item>(items: readonly Item[], parts: number): readonly (readonly Item[])[] {
	const count = Math.max(1, Math.min(parts, items.length));
	const bound = (part: number) => Math.round((part * items.length) / count);
	return Array.from({ length: count }, (_, part) => items.slice(bound(part), bound(part + 1)));
}

/**
 * As few pages as possible of at most 14 items that do not need more lines than a slide has, filled evenly; an item that needs more
 * has a slide of its own.
 * @param linesOf lines of an item under the one before it on its page; null: it opens the page
 * @param taken lines that something else needs on every page, e.g. a table's head
 */
export function linedPages<Item>(items: readonly Item[], linesOf: LinesOf<Item>, taken = 0): readonly (readonly Item[])[] {
	const most = Math.max(1, LINES - taken);
	let pages = filled(items, linesOf, most);
	for (let room = most - 1; room > 0; room--) {
		const even = filled(items, linesOf, room);
		if (even.length > pages.length) break;
		pages = even;
	}
	return pages;
}

type LinesOf<Item> = (item: Item, above: Item | null) => number;

function filled<Item>(items: readonly Item[], linesOf: LinesOf<Item>, room: number): readonly (readonly Item[])[] {
	const pages: Item[][] = [];
	let used = 0;
	for (const item of items) {
		const page = pages.at(-1);
		const lines = linesOf(item, page?.at(-1) ?? null);
		if (page === undefined || used + lines > room || page.length >= MOST_ROWS) {
			pages.push([item]);
			used = linesOf(item, null);
		} else {
			page.push(item);
			used += lines;
		}
	}
	return pages;
}

/** Lines of a text in a column of a share of the width, words kept whole. */
export function linesOf(text: string, share = 1): number {
	return wrapped(text, Math.max(1, Math.floor(LINE * share))).length;
}

/** Lines that a long finding takes from what stands below it. */
export function overrunOf(finding: string): number {
	return Math.max(0, linesOf(finding, FINDING.share) - FINDING.lines);
}

/** A text that alone would overfill a slide, in pieces that fit. */
export function piecesOf(text: string): readonly string[] {
	const lines = wrapped(text, LINE);
	const room = LINES - 1;
	return evenPages(lines, room).map((page) => page.join(' '));
}

function wrapped(text: string, width: number): readonly string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/u)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
