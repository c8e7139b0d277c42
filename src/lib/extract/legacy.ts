/**
 * Text typed with TCVN3 (ABC, fonts named .Vn*) or VNI fonts and kept as Latin-1 characters looks like noise and yet is valid
 * Unicode. A line is read as one of them only when that makes clearly better Vietnamese of it (rule of thumb over blocks, not words).
 */
export type Charset = 'unicode' | 'tcvn3' | 'vni';

const TCVN3_CODES =
	'\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00b5\u00b6\u00b7\u00b8\u00b9\u00bb\u00bc\u00bd\u00be' +
	'\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00dc\u00dd\u00de\u00df' +
	'\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8' +
	'\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe';
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';
const TCVN3 = new Map([...TCVN3_CODES].map((code, i) => [code, [...TCVN3_LETTERS][i] ?? code]));

/** In VNI a mark is a character of its own after the letter: `aù` is á, `oä` is ộ. */
const VNI_MARKS: Readonly<Record<string, string>> = {
	ù: '\u0301',
	ø: '\u0300',
	û: '\u0309',
	õ: '\u0303',
	ï: '\u0323',
	á: '\u0302\u0301',
	à: '\u0302\u0300',
	å: '\u0302\u0309',
	ã: '\u0302\u0303',
	ä: '\u0302\u0323',
	é: '\u0306\u0301',
	è: '\u0306\u0300',
	ú: '\u0306\u0309',
	ü: '\u0306\u0303',
	ë: '\u0306\u0323',
	â: '\u0302',
	ê: '\u0306'
};
const VNI_BASES: Readonly<Record<string, string>> = { ô: 'ơ', ö: 'ư', Ô: 'Ơ', Ö: 'Ư' };
const VNI_ALONE: Readonly<Record<string, string>> = {
	ô: 'ơ',
	ö: 'ư',
	ñ: 'đ',
	î: 'ỵ',
	í: 'í',
	ì: 'ì',
	æ: 'ỉ',
	ó: 'ĩ',
	ò: 'ị',
	Ô: 'Ơ',
	Ö: 'Ư',
	Ñ: 'Đ',
	Î: 'Ỵ',
	Æ: 'Ỉ',
	Ó: 'Ĩ',
	Ò: 'Ị'
};

/** One letter of the line and how many characters of the line it was made of. */
export interface Letter {
	readonly text: string;
	readonly length: number;
}

/** @param line characters as code points, without line ends */
export function lettersOf(line: readonly string[], charset: Charset): readonly Letter[] {
	if (charset === 'tcvn3') return line.map((one) => ({ text: TCVN3.get(one) ?? one, length: 1 }));
	const letters: Letter[] = [];
	for (let i = 0; i < line.length; i += 1) {
		const one = line[i] ?? '';
		const base = VNI_BASES[one] ?? one;
		const mark = VNI_MARKS[(line[i + 1] ?? '').toLowerCase()];
		const joined = mark !== undefined && /^[aeouyơư]$/i.test(base) ? (base + mark).normalize('NFC') : '';
		if (joined.length === 1) {
			letters.push({ text: joined, length: 2 });
			i += 1;
		} else letters.push({ text: VNI_ALONE[one] ?? one, length: 1 });
	}
	return letters;
}

const INITIAL = '(?:ngh|ng|gh|gi|ch|kh|nh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const VOWELS = '[aăâeêioôơuưy]{1,3}';
const FINAL = '(?:ch|nh|ng|[cmnpt])?';
const SYLLABLE = new RegExp(`^${INITIAL}${VOWELS}${FINAL}$`);
const WORD_WITH_MARKS = /[^\s\p{P}\d]*[\u0080-\uffff][^\s\p{P}\d]*/gu;
/** More words than this settle nothing further; the bound keeps long lines cheap. */
const ENOUGH = 60;
const CLEARLY = 0.25;

/** The share of words with marks that are well-formed Vietnamese syllables; 1 when there are none. */
function fluency(text: string): { readonly share: number; readonly words: number } {
	const words = text.match(WORD_WITH_MARKS)?.slice(0, ENOUGH) ?? [];
	const good = words.filter((word) => word.length <= 12 && isSyllable(word)).length;
	return { share: words.length === 0 ? 1 : good / words.length, words: words.length };
}

function isSyllable(word: string): boolean {
	const tones = word.normalize('NFD').replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, '').length;
	const toneless = word
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
		.normalize('NFC');
	return tones <= 1 && SYLLABLE.test(toneless);
}

const LATIN = /[\u00a1-\u00ff]/;

/** How a line was typed. Short lines and lines of ordinary Unicode stay as they are. */
export function charsetOf(line: string): Charset {
	if (!LATIN.test(line)) return 'unicode';
	const sample = line.slice(0, 2000);
	const asIs = fluency(sample.normalize('NFC'));
	if (asIs.share > 0.7) return 'unicode';
	const characters = [...sample];
	const best = (['tcvn3', 'vni'] as const)
		.map((charset) => ({
			charset,
			...fluency(
				lettersOf(characters, charset)
					.map(({ text }) => text)
					.join('')
			)
		}))
		.sort((a, b) => b.share - a.share)[0];
	return best !== undefined && best.words >= 2 && best.share >= asIs.share + CLEARLY ? best.charset : 'unicode';
}
