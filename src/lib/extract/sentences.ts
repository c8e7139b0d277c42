import type { Reading } from './reading.ts';

/** A stretch that is read on its own. Positions are in `Reading.plain`. */
export interface Sentence {
	readonly start: number;
	readonly end: number;
	/** The line it stands on, counted from 0; sentences of one line are one paragraph. */
	readonly line: number;
	/** The line is an entry of a list. */
	readonly bullet: boolean;
	/** A line of its own that ends with no full stop: a title, or a line that announces what follows. */
	readonly heading: boolean;
	readonly announces: boolean;
}

const BULLET = /^\s?(?:[-–—+*•●▪◦·]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|[a-zđ][.)]|o )\s?/u;
const SECTION = /^\s?(?:[IVX]{1,5}|[A-Z]|\d{1,2}(?:\.\d{1,2}){0,2})[.)]\s/;
/** Entries that stand one after another in one line: `9. Tỷ lệ … 10. Tốc độ … 11. Thu nhập …`. */
const NUMBERED = /^\s?\d{1,2}[.)]\s\p{Lu}/u;
const END = /[.!?…]+["”»)]?(?= +["“«(]?[\p{Lu}\d•-]|\s*$)/gu;
const ABBREVIATION = /(?<![\p{L}\d])(?:tt|tp|tx|p|q|h|x|tr|ths|ts|gs|pgs|bs|cn|ks|đ\/c|st|vd|tw|v\.v|số|no|ông|bà|th)\.$/iu;
/** `… 30 vụ, 9 người chết. So với cùng kỳ giảm 3 vụ`: figures of the sentence before, compared. */
const GOES_ON = /^ So (?:với )?(?:cùng kỳ|năm trước|năm ngoái)[^,;.]{0,24},? (?:giảm|tăng) \d/u;
/** Longer than any sentence an office writes; the bound keeps the work on hostile texts proportional to their length. */
const LONGEST = 1500;
const TITLE_LENGTH = 160;

export function sentencesOf({ plain }: Reading): readonly Sentence[] {
	const sentences: Sentence[] = [];
	let from = 0;
	for (let line = 0; from <= plain.length; line += 1) {
		const found = plain.indexOf('\n', from);
		const to = found < 0 ? plain.length : found;
		const text = plain.slice(from, to);
		const head = text.slice(0, 12);
		const bullet = BULLET.test(head);
		const announces = /:\s*$/.test(text.slice(-3));
		const heading =
			announces || (text.length <= TITLE_LENGTH && !/[.;!?,]["”)]?\s*$/.test(text.slice(-4)) && (!bullet || SECTION.test(head)));
		const parts = partsOf(text);
		const numbered = parts.filter(([start, end]) => NUMBERED.test(text.slice(start, Math.min(end, start + 8)))).length >= 3;
		for (const [start, end] of parts)
			sentences.push({ start: from + start, end: from + end, line, bullet: bullet || numbered, heading, announces });
		from = to + 1;
	}
	return sentences;
}

function partsOf(text: string): readonly (readonly [number, number])[] {
	const parts: (readonly [number, number])[] = [];
	let from = 0;
	END.lastIndex = 0;
	for (let found = END.exec(text); found !== null; found = END.exec(text)) {
		const end = found.index + found[0].length;
		if (GOES_ON.test(text.slice(end, end + 80))) continue;
		if (ABBREVIATION.test(text.slice(Math.max(from, end - 8), end)) || /^\s?\d{1,2}(?:\.\d{1,2})*\.$/.test(text.slice(from, end))) continue;
		parts.push(...bounded(text, from, end));
		from = end;
	}
	parts.push(...bounded(text, from, text.length));
	return parts;
}

/** A stretch cut into pieces no longer than `LONGEST`, at semicolons, commas or blanks where there are any. */
function bounded(text: string, from: number, to: number): readonly (readonly [number, number])[] {
	const pieces: [number, number][] = [];
	let start = from;
	while (to - start > LONGEST) {
		const piece = text.slice(start, start + LONGEST);
		const cut = [';', ',', ' '].map((mark) => piece.lastIndexOf(mark)).find((at) => at > LONGEST / 2);
		const end = start + (cut === undefined ? LONGEST : cut + 1);
		pieces.push([start, end]);
		start = end;
	}
	if (start < to) pieces.push([start, to]);
	return pieces;
}
