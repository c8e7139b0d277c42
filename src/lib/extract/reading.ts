import { charsetOf, lettersOf, type Charset } from './legacy.ts';

/**
 * A text made plain for reading: composed letters, legacy fonts converted, one space between words, invisible characters gone, lines that
 * a page broke in the middle of a sentence joined. Every character remembers the code points of the input it came from.
 */
export interface Reading {
	/** Lines are divided by `\n`. */
	readonly plain: string;
	/** As `plain`, in lower case and with the tone mark of `oà`, `uỷ` placed as in `òa`, `ủy`, `tỉ lệ` as `tỷ lệ`; the same length. */
	readonly low: string;
	/** Code point of the input where each UTF-16 unit of `plain` begins, and where it ends. */
	readonly starts: Int32Array;
	readonly ends: Int32Array;
	/** A stretch of the input, counted in its code points. */
	readonly cut: (start: number, end: number) => string;
	/** How the lines were typed, each that occurs. */
	readonly charsets: ReadonlySet<Charset>;
}

interface Line {
	readonly text: string;
	/** Where it begins in the input, and how long it is there, in code points. */
	readonly from: number;
	readonly length: number;
	/** As in `Reading`; null: letter for letter as in the input. */
	readonly places: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null;
}

const LINE_END = /[\n\r\v\f\u0085\u2028\u2029]/;
const MARK = /^\p{M}$/u;
const INVISIBLE = /^[\p{Cf}\ufeff]$/u;
const SPACE = /^[\s\u00a0\u2007\u202f]$/u;
/** What has to be made plain in a line: marks, invisible characters, letters of two units, blanks that are no single space. */
const ODD = /[\p{M}\p{Cf}\p{Cs}\u{10000}-\u{10ffff}]|[^\S ]| {2}|^ /u;
/** Old converters put the letter OI, which no Vietnamese word has, where they meant ư. */
const MISCODED = /[ƣƢ]/;
/** More marks than Vietnamese ever stacks on a letter belong to nothing. */
const MOST_MARKS = 4;

export function readingOf(text: string): Reading {
	const charsets = new Set<Charset>();
	const lines: Line[] = [];
	let from = 0;
	for (const written of text.split(LINE_END)) {
		const raw = MISCODED.test(written) ? written.replaceAll('ƣ', 'ư').replaceAll('Ƣ', 'Ư') : written;
		const charset = charsetOf(raw);
		if (raw !== '') charsets.add(charset);
		const line =
			charset === 'unicode' && !ODD.test(raw) ? { text: raw, from, length: raw.length, places: null } : lineOf([...raw], from, charset);
		lines.push(line);
		from += line.length + 1;
	}
	return { ...joined(lines), cut: cutter(text), charsets };
}

/** Without letters of two units both countings are one. */
function cutter(text: string): Reading['cut'] {
	if (!/[\ud800-\udfff]/.test(text)) return (start, end) => text.slice(start, end);
	const points = [...text];
	return (start, end) => points.slice(start, end).join('');
}

function lineOf(characters: readonly string[], from: number, charset: Charset): Line {
	const letters = charset === 'unicode' ? composed(characters) : lettersOf(characters, charset);
	const shown: string[] = [];
	let blank = true;
	const starts: number[] = [];
	const ends: number[] = [];
	let at = from;
	for (const { text: letter, length } of letters) {
		const space = SPACE.test(letter);
		if (space ? !blank : !INVISIBLE.test(letter)) {
			shown.push(space ? ' ' : letter);
			blank = space;
			for (let unit = 0; unit < (space ? 1 : letter.length); unit += 1) {
				starts.push(at);
				ends.push(at + length);
			}
		}
		at += length;
	}
	return { text: shown.join(''), from, length: characters.length, places: { starts, ends } };
}

/** Letters with the marks that follow them as one composed letter. */
function composed(characters: readonly string[]): { text: string; length: number }[] {
	const letters: { text: string; length: number }[] = [];
	for (let i = 0; i < characters.length;) {
		let length = 1;
		while (length <= MOST_MARKS && (characters[i + length] ?? '') >= '\u0300' && MARK.test(characters[i + length] ?? '')) length += 1;
		letters.push({
			text:
				length === 1
					? (characters[i] ?? '')
					: characters
							.slice(i, i + length)
							.join('')
							.normalize('NFC'),
			length
		});
		i += length;
	}
	return letters;
}

const BULLET = /^(?:[-–—+*•●▪◦·o]\s|[-–—+•●▪]|\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-zđ][.)]\s|[IVX]{1,5}[.)]\s)/u;
const PAGE_NUMBER = /^(?:[-–—\s]*\d{1,4}[-–—\s]*|(?:Trang|trang)\s\d{1,4}(?:\s?\/\s?\d{1,4})?)$/;
const ENDED = /[.!?:;…]["”»)]?\s*$/;
const UNFINISHED =
	/(?:[,(/-]|\s(?:và|của|là|với|các|những|trong|tại|cho|được|có|đạt|từ|đến|trên|dưới|hơn|gần|khoảng|ít nhất|số|tỷ|tỉ|triệu|nghìn))\s*$/u;
/** A line that stops before its number: the digits below it are that number, not the page's. */
const AWAITS_NUMBER = /(?<!\p{L})(?:có|đạt|được|trên|dưới|hơn|gần|khoảng|nhất|từ|đến|còn|lên)$/u;
const LOWER_START = /^[\p{Ll}%),]/u;
/** A line this long was broken by the page's width, not by its author. */
const FULL_LINE = 60;

/** Joins the lines that belong together; a line that holds only a page number is dropped. */
function joined(lines: readonly Line[]): Pick<Reading, 'plain' | 'low' | 'starts' | 'ends'> {
	const parts: string[] = [];
	const room = lines.reduce((sum, { text }) => sum + text.length + 1, 0);
	const [starts, ends] = [new Int32Array(room), new Int32Array(room)];
	let length = 0;
	let last = '';
	let gap = false;
	for (const line of lines) {
		const text = line.text.trimEnd();
		if (text === '' || (PAGE_NUMBER.test(text) && !(/^\d+$/.test(text) && AWAITS_NUMBER.test(last.slice(-12))))) {
			gap = true;
			continue;
		}
		if (last !== '') {
			parts.push(continues(last, text, gap) ? ' ' : '\n');
			starts[length] = ends[length] = ends[length - 1] ?? 0;
			length += 1;
		}
		parts.push(text);
		const { places, from } = line;
		for (let i = 0; i < text.length; i += 1) {
			starts[length + i] = places?.starts[i] ?? from + i;
			ends[length + i] = places?.ends[i] ?? from + i + 1;
		}
		length += text.length;
		last = text;
		gap = false;
	}
	const plain = parts.join('');
	return { plain, low: canonical(plain), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** How paragraphs begin: no line that was only broken goes on so. */
const OPENS =
	/^(?:Về|Trong|Toàn|Tổng|Đến|Năm|Theo|Các|Bên cạnh|Ngoài|Đồng thời|Kết quả|Phấn đấu|Tỷ lệ|Số|Công tác|Hiện|Quý|Tại|Qua|Riêng|Cùng)(?= )/u;

function continues(before: string, after: string, gap: boolean): boolean {
	const tail = before.slice(-40);
	if (BULLET.test(after.slice(0, 20)) || ENDED.test(tail)) return false;
	if (UNFINISHED.test(tail)) return true;
	if (LOWER_START.test(after)) return true;
	if (gap) return false;
	if (/^\d/.test(after)) return AWAITS_NUMBER.test(tail) || (/\p{Ll}$/u.test(tail) && before.length > 20);
	return !OPENS.test(after) && before.length >= FULL_LINE && /[\p{Ll}\d,]$/u.test(tail);
}

const OLD_TONES = /(?<!q)(?:o[àáảãạ]|o[èéẻẽẹ]|u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const NEW_TONE: Readonly<Record<string, string>> = Object.fromEntries(
	(
		[
			['oa', 'àáảãạ', 'òóỏõọ', 'a'],
			['oe', 'èéẻẽẹ', 'òóỏõọ', 'e'],
			['uy', 'ỳýỷỹỵ', 'ùúủũụ', 'y']
		] as const
	).flatMap(([pair, toned, first, rest]) => [...toned].map((letter, i) => [`${pair.charAt(0)}${letter}`, `${[...first][i] ?? ''}${rest}`]))
);

const MISSPELT = /tỉ lệ|hẳng năm|hẳng tháng|cùng kì|nhiệm kì/gu;
const SPELT: Readonly<Record<string, string>> = {
	'tỉ lệ': 'tỷ lệ',
	'hẳng năm': 'hằng năm',
	'hẳng tháng': 'hằng tháng',
	'cùng kì': 'cùng kỳ',
	'nhiệm kì': 'nhiệm kỳ'
};

/** The form in which words are compared; as long as the text. */
export function canonical(text: string): string {
	const lower = text.toLowerCase();
	const same = lower.length === text.length ? lower : Array.from({ length: text.length }, (_, i) => lowerUnit(text.charAt(i))).join('');
	return same.replace(OLD_TONES, (pair) => NEW_TONE[pair] ?? pair).replace(MISSPELT, (word) => SPELT[word] ?? word);
}

function lowerUnit(unit: string): string {
	const lower = unit.toLowerCase();
	return lower.length === unit.length ? lower : unit;
}
