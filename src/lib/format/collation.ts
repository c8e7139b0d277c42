/*
 * Vietnamese order: a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y; among equal letters the tones ngang, huyền,
 * hỏi, ngã, sắc, nặng; then small before capital letters. Numbers inside names count as numbers: Thôn 2 before Thôn 10.
 */
const collator = new Intl.Collator('vi', { numeric: true });

/** Compares two texts in Vietnamese order, for `Array.sort`. */
export function compareVietnamese(a: string, b: string): number {
	return collator.compare(a, b);
}

/** Characters from lowest to highest; each becomes one printable character of the key, from `!` upwards. */
const ORDER = ' _-,;:!?.\'"()[]{}@*/\\&#%`^+<=>|~$0aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const WEIGHTS = new Map(Array.from(ORDER, (character, index) => [character, String.fromCharCode(0x21 + index)]));
const DIGITS = WEIGHTS.get('0') ?? '';
/** After all the others, followed by the code point. */
const OTHER = '~';

/** Typographic signs sort beside their plain ones. */
const PLAIN: Readonly<Record<string, string>> = { '–': '-', '—': '-', '‘': "'", '’': "'", '“': '"', '”': '"', '\u00a0': ' ' };

const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/**
 * A key whose order byte by byte is Vietnamese order, for databases, which do not know it (compare under the C
 * collation). Three levels: letters, then tones, then case.
 */
export function sortKey(text: string): string {
	let letters = '';
	let tones = '';
	let cases = '';
	for (const [element] of text.normalize('NFD').matchAll(/\d+|\P{M}\p{M}*|\p{M}+/gsu)) {
		if (/^\d/.test(element)) {
			const digits = element.replace(/^0+(?=\d)/, '');
			letters += DIGITS + String.fromCharCode(0x21 + Math.min(digits.length, 90)) + digits;
			tones += '0';
			cases += '0';
			continue;
		}
		const lower = element.toLowerCase();
		const { letter, tone } = analyse(lower);
		letters += WEIGHTS.get(letter) ?? `${OTHER}${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
		tones += tone;
		cases += lower === element ? '0' : '1';
	}
	return `${letters} ${tones} ${cases}`;
}

/** The letter of the Vietnamese alphabet, or the bare sign, and its tone `0`–`5`; foreign marks come after the tones. */
function analyse(element: string): { readonly letter: string; readonly tone: string } {
	const [base = '', ...marks] = element;
	const shaped = marks.map((mark) => (base + mark).normalize('NFC')).find((composed) => WEIGHTS.has(composed));
	const rest = marks.filter((mark) => (base + mark).normalize('NFC') !== shaped);
	const tone = rest.length === 0 ? 0 : Math.max(...rest.map((mark) => (TONES.includes(mark) ? TONES.indexOf(mark) + 1 : 6)));
	return { letter: shaped ?? PLAIN[base] ?? base, tone: String(tone) };
}
