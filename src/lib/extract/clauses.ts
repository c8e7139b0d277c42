import { charsetOf, lettersOf } from './legacy.ts';

export type ClauseKind =
	| 'appendix'
	| 'part'
	| 'chapter'
	/** `A.`, `B -`. */
	| 'letter'
	/** `II.` */
	| 'roman'
	/** `Mục 2` of a chapter. */
	| 'section'
	| 'article'
	/** `1.`, `1.2.`: of an article its paragraph (khoản). */
	| 'number'
	/** `a)` */
	| 'point'
	/** The n-th dash of a list, counted from 1. */
	| 'dash'
	| 'plus';

export interface ClausePart {
	readonly kind: ClauseKind;
	/** As the document writes it: `II`, `thứ nhất`, `1.2`. */
	readonly label: string;
}

/** From `start` on (code points of the input) the text stands under `path`, the outermost first; until the next begins. */
export interface Clause {
	readonly start: number;
	readonly path: readonly ClausePart[];
}

/** What stands within what; `1.2` lies within `1`. */
const RANK: Readonly<Record<ClauseKind, number>> = {
	appendix: 0,
	part: 0,
	chapter: 1,
	letter: 1,
	roman: 2,
	section: 3,
	article: 4,
	number: 5,
	point: 6,
	dash: 7,
	plus: 8
};

const TITLE = '(?=\\s*[.:]|\\s*$|\\s+[\\p{Lu}–-])';
const MARKERS: readonly (readonly [ClauseKind, RegExp])[] = [
	['appendix', new RegExp(`^(?:Phụ lục|PHỤ LỤC)(?: số| SỐ)? ([IVX]{1,5}|\\d{1,2})${TITLE}`, 'u')],
	['part', new RegExp(`^(?:Phần|PHẦN) ((?:thứ|THỨ|Thứ) \\p{L}{2,5}|[IVX]{1,5}|\\d{1,2}|[A-H])${TITLE}`, 'u')],
	['chapter', new RegExp(`^(?:Chương|CHƯƠNG) ([IVX]{1,6}|\\d{1,2})${TITLE}`, 'u')],
	['section', new RegExp(`^(?:Mục|MỤC) (\\d{1,2}|[IVX]{1,5})${TITLE}`, 'u')],
	['article', /^(?:Điều|ĐIỀU) (\d{1,3}[a-zđ]?)(?=[.:]|\s*$)/u],
	['roman', /^([IVX]{1,6})(?=[.)](?:\s|$)|\s?[-–/]\s)/u],
	['letter', /^([A-HK-UĐ])(?=[.)](?:\s|$)|\s?[-–]\s)/u],
	// Without a full stop behind it `1.2` begins a title, and `1.5 tỷ` is an amount.
	['number', /^(\d{1,2}(?:\.\d{1,2}){0,3})(?=[.)/](?:\s|$)|(?<=\.\d{1,2})\s+\p{Lu})/u],
	['point', /^([a-zđ])(?=[.)]\s|\)\p{L})/u],
	['dash', /^([-–—•*●▪◦·])(?=\s|\p{L})/u],
	['plus', /^(\+)(?=\s|\p{L})/u]
];

const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/;
/** Room for the longest marker, marks of decomposed letters included. */
const HEAD = 64;
const PAGE_NUMBER = /^(?:[-–—\s]*\d{1,4}[-–—\s]*)$/;
const ENDED = /[.;:!?…]["”»)]?\s*$/;
/** `70` at the end of a line and `- 80%` on the next are one range. */
const GOES_ON = /[\d,(]\s*$/;
/** Markers that one line can carry one after another: `Điều 2. 1. a)`. */
const MOST_ON_A_LINE = 3;

/**
 * Where in its document each stretch of a text stands, by its headings and lists: parts, chapters, articles with their paragraphs and
 * points, Roman and Arabic headings, dashes. The work grows with the length of the text.
 * @param text as given; offsets count its code points
 */
export function clausesOf(text: string): readonly Clause[] {
	const clauses: Clause[] = [];
	let open: readonly ClausePart[] = [];
	let before = '';
	let from = 0;
	for (const raw of text.split(LINE_END)) {
		const line = plainLine(raw);
		const after = isLabelled(line.head, before) ? openedBy(line.head, open) : goingOn(line, before, open);
		if (after !== open) clauses.push({ start: from, path: after });
		open = after;
		// A blank line ends what stands before it.
		if (!PAGE_NUMBER.test(line.head)) before = line.head === '' ? '.' : line.tail;
		from += line.length + 1;
	}
	return clauses;
}

/** The path of an offset; empty: it stands under no heading. */
export function clauseAt(clauses: readonly Clause[], offset: number): readonly ClausePart[] {
	let low = 0;
	let high = clauses.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((clauses[middle]?.start ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return clauses[low - 1]?.path ?? [];
}

interface PlainLine {
	/** Its beginning and its end, in composed Unicode. */
	readonly head: string;
	readonly tail: string;
	/** In code points of the input. */
	readonly length: number;
}

function plainLine(raw: string): PlainLine {
	const charset = charsetOf(raw);
	const plain = (piece: string): string =>
		(charset === 'unicode'
			? piece.normalize('NFC')
			: lettersOf([...piece], charset)
					.map(({ text }) => text)
					.join('')
		).replace(/[^\S ]/gu, ' ');
	const length = /[\ud800-\udfff]/.test(raw) ? [...raw].length : raw.length;
	// Blanks and invisible marks before a marker are none of it.
	const lead = /^[\s\p{Cf}]{0,40}/u.exec(raw)?.[0].length ?? 0;
	return { head: plain(raw.slice(lead, lead + 2 * HEAD)).slice(0, HEAD), tail: plain(raw.slice(-HEAD)), length };
}

function markerOf(head: string): { readonly kind: ClauseKind; readonly label: string; readonly rest: string } | null {
	for (const [kind, pattern] of MARKERS) {
		const found = pattern.exec(head);
		if (found) return { kind, label: found[1] ?? '', rest: head.slice(found[0].length).replace(/^[.):/]?\s*/u, '') };
	}
	return null;
}

function isLabelled(head: string, before: string): boolean {
	if (PAGE_NUMBER.test(head)) return false;
	const marker = markerOf(head);
	if (marker === null) return false;
	return !((marker.kind === 'dash' || marker.kind === 'plus') && /^\d/.test(marker.rest) && GOES_ON.test(before));
}

function openedBy(head: string, open: readonly ClausePart[]): readonly ClausePart[] {
	let path = open;
	let rest = head;
	for (let i = 0; i < MOST_ON_A_LINE; i += 1) {
		const marker = markerOf(rest);
		if (marker === null || (i > 0 && marker.kind !== 'number' && marker.kind !== 'point')) break;
		path = pushed(path, asListed(marker, path));
		rest = marker.rest;
	}
	return path;
}

/** `I.` after `H.` is a letter; a dash is known by its number in its list. */
function asListed({ kind, label }: ClausePart, open: readonly ClausePart[]): ClausePart {
	if (kind === 'roman' && label === 'I' && open.some((one) => one.kind === 'letter' && one.label === 'H')) return { kind: 'letter', label };
	if (kind === 'part') return { kind, label: label.replace(/^thứ .*/iu, (words) => words.toLowerCase()) };
	if (kind !== 'dash' && kind !== 'plus') return { kind, label };
	const last = open.find((one) => one.kind === kind);
	return { kind, label: String(Number(last?.label ?? 0) + 1) };
}

function pushed(open: readonly ClausePart[], part: ClausePart): readonly ClausePart[] {
	const rank = rankIn(part, open);
	return [...open.filter((one) => isWithin(part, one) || rankIn(one, open) < rank), part];
}

/** `A.` stands above `I.`, unless it was found within one. */
function rankIn(part: ClausePart, open: readonly ClausePart[]): number {
	if (part.kind !== 'letter') return RANK[part.kind];
	const letter = open.findIndex(({ kind }) => kind === 'letter');
	const roman = open.findIndex(({ kind }) => kind === 'roman');
	return roman >= 0 && (letter < 0 || roman < letter) ? RANK.roman + 0.5 : RANK.letter;
}

/** `1.2` within `1`. */
function isWithin(inner: ClausePart, outer: ClausePart): boolean {
	return inner.kind === 'number' && outer.kind === 'number' && inner.label.startsWith(`${outer.label}.`);
}

/** A line without a marker goes on with its entry; a paragraph after an entry that has ended stands under what announced the list. */
function goingOn({ head }: PlainLine, before: string, open: readonly ClausePart[]): readonly ClausePart[] {
	const inList = open.some(({ kind }) => kind === 'dash' || kind === 'plus');
	if (!inList || head === '' || PAGE_NUMBER.test(head) || !ENDED.test(before) || /^\p{Ll}/u.test(head)) return open;
	return open.filter(({ kind }) => kind !== 'dash' && kind !== 'plus');
}
