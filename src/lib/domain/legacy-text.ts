import { isSyllable } from './syllable.ts';

/**
 * Text typed before Unicode: TCVN3 (ABC, fonts named `.Vn…`) and VNI (fonts named `VNI-…`). Stored in a modern file it is made of
 * Latin-1 characters that look like garbage in any other font, and yet are valid Unicode.
 */
export type LegacyCharset = 'tcvn3' | 'vni';

/** What the name of a font says about the text set in it. TCVN3 has no toned capitals: fonts ending in H draw small letters as capitals. */
export interface LegacyFont {
	readonly charset: LegacyCharset;
	readonly capitals: boolean;
}

/** The best evidence of all, because only the font ever gave such text its meaning; null: an ordinary font. */
export function legacyFontOf(fontName: string): LegacyFont | null {
	const name = fontName.trim();
	if (/^\.vn/i.test(name)) return { charset: 'tcvn3', capitals: /H$/.test(name) };
	return /^vni[-\s]/i.test(name) ? { charset: 'vni', capitals: false } : null;
}

/** The same text in Unicode, NFC. Only for text that is known to be legacy: `Xã` would become `Xó`. */
export function decodeLegacy(text: string, { charset, capitals }: LegacyFont): string {
	const decoded =
		charset === 'tcvn3'
			? Array.from(text, (character) => TCVN3.get(character) ?? character).join('')
			: text.normalize('NFC').replace(VNI_PATTERN, (sequence) => VNI.get(sequence) ?? sequence);
	return (capitals ? decoded.toUpperCase() : decoded).normalize('NFC');
}

/** A legacy reading must beat the text as it stands by this share of words, and make sense by itself. */
const MARGIN = 0.1;
const SENSE = 0.6;

/**
 * Which charset a block of cells is in where no font tells; null: none, or undecided. One word is no evidence, a column is: the
 * share of marked words that are possible Vietnamese syllables is compared between the three readings.
 */
export function detectLegacy(block: Iterable<string>): LegacyCharset | null {
	const words = [...block].flatMap((text) => text.split(/[\s,;:()/"“”–-]+/)).filter((word) => /[^\x00-\x7f]/.test(word));
	if (words.length === 0) return null;
	const score = (read: (word: string) => string) => words.filter((word) => isSyllable(read(word))).length / words.length;
	const asItStands = score((word) => word);
	const [best] = (['tcvn3', 'vni'] as const)
		.map((charset) => ({ charset, share: score((word) => decodeLegacy(word, { charset, capitals: false })) }))
		.toSorted((a, b) => b.share - a.share);
	return best !== undefined && best.share >= SENSE && best.share > asItStands + MARGIN ? best.charset : null;
}

/** TCVN 5712:1993, its third table: from 0xA1 on; a dot stands where it has no letter. 0xAD, the soft hyphen elsewhere, is `ư`. */
const TCVN3 = new Map(
	Array.from('ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ').flatMap((letter, index) =>
		letter === '.' ? [] : [[String.fromCharCode(0xa1 + index), letter] as const]
	)
);

/** VNI writes a letter and then its marks: the characters beside `tones` are acute, grave, hook, tilde and dot below. */
const VNI_FAMILIES: readonly { readonly bases: string; readonly letters: string; readonly tones: string }[] = [
	{ bases: 'aeouy', letters: 'aeouy', tones: 'ùøûõï' },
	{ bases: 'ôö', letters: 'ơư', tones: 'ùøûõï' },
	{ bases: 'aeo', letters: 'âêô', tones: 'áàåãä' },
	{ bases: 'a', letters: 'ă', tones: 'éèúüë' }
];
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const VNI_SINGLE = { aâ: 'â', eâ: 'ê', oâ: 'ô', aê: 'ă', ô: 'ơ', ö: 'ư', ñ: 'đ', î: 'ỵ', æ: 'ỉ', ó: 'ĩ', ò: 'ị' };

const VNI = vniTable();
const VNI_PATTERN = new RegExp([...VNI.keys()].toSorted((a, b) => b.length - a.length).join('|'), 'g');

function vniTable(): ReadonlyMap<string, string> {
	const table = new Map<string, string>();
	const add = (sequence: string, letter: string) => {
		const [base = '', mark = ''] = sequence;
		const capital = letter.toUpperCase();
		table.set(sequence, letter);
		// The mark of a capital is typed either way.
		table.set(base.toUpperCase() + mark, capital);
		table.set(base.toUpperCase() + mark.toUpperCase(), capital);
	};
	for (const { bases, letters, tones } of VNI_FAMILIES) {
		Array.from(bases).forEach((base, index) =>
			Array.from(tones).forEach((mark, tone) => add(base + mark, `${letters[index]}${TONES[tone]}`.normalize('NFC')))
		);
	}
	for (const [sequence, letter] of Object.entries(VNI_SINGLE)) add(sequence, letter);
	return table;
}
