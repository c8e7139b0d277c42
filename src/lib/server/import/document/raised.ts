/** Digits that are set above the line: powers of units, and the marks of notes. */

const SIGNS = Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹');

/** The sign of a note at the beginning of its text. */
export const NOTE = /^[⁰¹²³⁴-⁹]/u;

/**
 * Raised digits as they go on behind a text: `m²`, `kế hoạch¹`. Right behind a number they are the mark of a note and left out, for a
 * reader tells 25 and its note apart and a line of plain characters reads 251.
 */
export function raisedBehind(text: string, mark: string): string {
	const isMark = /\d/.test(mark) && !/\p{L}/u.test(mark);
	if (isMark && /[\d%]$/.test(text)) return '';
	return mark.replaceAll(/\d/g, (digit) => SIGNS[Number(digit)] ?? digit);
}
