/** Numbers that were typed as text, with the marks of one country or another. */

/** The mark before the decimals. */
export type DecimalMark = ',' | '.';

export type NumberText =
	/** `mark`: what its spelling proves about the file; null: nothing. `percent`: it carries a `%`. */
	| { readonly kind: 'number'; readonly value: number; readonly mark: DecimalMark | null; readonly percent: boolean }
	/** `1.234`: thousands to one reader, decimals to another. */
	| { readonly kind: 'ambiguous'; readonly separator: DecimalMark; readonly percent: boolean }
	| { readonly kind: 'no_number' };

const NO_NUMBER: NumberText = { kind: 'no_number' };
const LONGEST = 60;

/**
 * Reads what people type for a number. One separator before exactly three digits can be either: that is for the file's other
 * numbers, or a person, to decide (`readAs`).
 * @param unit of the measure: `12 HTX` is a number where it counts HTX
 */
export function readNumberText(text: string, unit = ''): NumberText {
	if (text.length > LONGEST) return NO_NUMBER;
	let plain = text.trim().replace(/^[−–](?=\d)/, '-');
	if (unit !== '' && unit !== '%' && plain.toLowerCase().endsWith(unit.toLowerCase())) plain = plain.slice(0, -unit.length).trim();
	const percent = plain.endsWith('%');
	if (percent) plain = plain.slice(0, -1).trim();
	// Blanks between thousands, as other offices write them.
	if (/^[+-]?\d{1,3}( \d{3})+([.,]\d+)?$/.test(plain)) plain = plain.replaceAll(' ', '');
	if (/^[+-]?\d+$/.test(plain)) return { kind: 'number', value: Number(plain), mark: null, percent };
	// Programs write these; no decimal comma goes with an exponent.
	if (/^[+-]?\d+(\.\d+)?e[+-]?\d+$/i.test(plain)) return { kind: 'number', value: Number(plain), mark: '.', percent };
	if (!/^[+-]?[\d.,]+$/.test(plain) || !/\d/.test(plain)) return NO_NUMBER;
	const separators = plain.match(/[.,]/g) ?? [];
	const last = separators.at(-1) as DecimalMark;
	if (separators.length === 1) {
		const [whole = '', decimals = ''] = plain.split(last);
		if (decimals.length === 3 && /^[+-]?[1-9]\d{0,2}$/.test(whole)) return { kind: 'ambiguous', separator: last, percent };
		return decimals === '' ? NO_NUMBER : number(plain, last, percent);
	}
	if (new Set(separators).size === 1) {
		// Twice the same mark: thousands; the decimals, had there been any, would have the other.
		return /^[+-]?\d{1,3}([.,]\d{3})+$/.test(plain) ? number(plain, other(last), percent) : NO_NUMBER;
	}
	const grouped = last === ',' ? /^[+-]?\d{1,3}(\.\d{3})+,\d+$/ : /^[+-]?\d{1,3}(,\d{3})+\.\d+$/;
	return grouped.test(plain) ? number(plain, last, percent) : NO_NUMBER;
}

/** The value of a number whose decimal mark is known. */
export function readAs(text: string, mark: DecimalMark): number {
	const digits = text.replace(/[^\d.,+\-−–]/g, '').replace(/^[−–]/, '-');
	return Number(digits.replaceAll(other(mark), '').replace(mark, '.'));
}

function number(plain: string, mark: DecimalMark, percent: boolean): NumberText {
	const value = readAs(plain, mark);
	return Number.isFinite(value) ? { kind: 'number', value, mark, percent } : NO_NUMBER;
}

function other(mark: DecimalMark): DecimalMark {
	return mark === ',' ? '.' : ',';
}
