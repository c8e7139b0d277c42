import { decodeLegacy, detectLegacy, type LegacyCharset } from '../domain/legacy-text.ts';

export type Charset = 'unicode' | LegacyCharset;

/** One letter of a line and how many characters of the line it was made of. */
export interface Letter {
	readonly text: string;
	readonly length: number;
}

/** As many characters of a line settle how it was typed; the bound keeps long lines cheap. */
const SAMPLE = 2000;
const LATIN = /[\u00a1-\u00ff]/;
/** Letters that no legacy font ever stored: the line is Unicode already. */
const BEYOND_LATIN = /[\u0102-\u0129\u01a0-\u01b0\u0300-\u0323\u1ea0-\u1ef9]/;
const MARKED_WORD = /[^\s\p{P}\d]*[\u0080-\uffff][^\s\p{P}\d]*/gu;

/** How a line was typed. One marked word is no evidence. */
export function charsetOf(line: string): Charset {
	const sample = line.slice(0, SAMPLE);
	if (!LATIN.test(sample) || BEYOND_LATIN.test(sample)) return 'unicode';
	const words =
		sample
			.normalize('NFC')
			.match(MARKED_WORD)
			?.filter((word) => word.length <= 12) ?? [];
	return words.length < 2 ? 'unicode' : (detectLegacy(words) ?? 'unicode');
}

/** @param line characters as code points, without line ends */
export function lettersOf(line: readonly string[], charset: LegacyCharset): readonly Letter[] {
	const font = { charset, capitals: false } as const;
	const letters: Letter[] = [];
	for (let i = 0; i < line.length;) {
		// VNI writes a letter and then its marks: two characters, one letter.
		const pair = charset === 'vni' && i + 1 < line.length ? decodeLegacy(`${line[i] ?? ''}${line[i + 1] ?? ''}`, font) : '';
		const length = pair.length === 1 ? 2 : 1;
		letters.push({ text: length === 2 ? pair : decodeLegacy(line[i] ?? '', font), length });
		i += length;
	}
	return letters;
}
