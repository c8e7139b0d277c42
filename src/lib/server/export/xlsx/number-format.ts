/** Number formats of a spreadsheet, so that a real number reads as the official table prints it. */
import type { NumberFormat } from '#lib/deck/official-table.ts';
import { formatNumber } from '#lib/format/numbers.ts';
import type { Locale } from '#lib/messages/index.ts';

/** The true minus that changes are printed with. */
const MINUS = '−';
const MOST_DECIMALS = 6;

/**
 * The format code for one number: as many decimals as it has, at most as many as allowed. `#,##0.##` would print `5.`, so each
 * number gets its own.
 */
export function formatCode(value: number, { decimals, percent, signed, prefix, suffix, zero }: NumberFormat): string {
	const places = decimalsOf(percent ? value * 100 : value, decimals);
	const digits = `#,##0${places === 0 ? '' : `.${'0'.repeat(places)}`}${percent ? '%' : ''}`;
	const [head, tail] = [literal(prefix), literal(suffix)];
	const core = `${head}${signed ? '+' : ''}${digits}${tail}`;
	if (!signed && zero === null) return core;
	const negative = `${head}${signed ? literal(MINUS) : '-'}${digits}${tail}`;
	return `${core};${negative};${zero === null ? `${head}${digits}${tail}` : `${head}${literal(zero)}${tail}`}`;
}

/** Of a number that a text contains once and alone, such as `≥ 5` or `7%`: the format that prints the text; null where it does not. */
export function formatCodeWithin(text: string, value: number, locale: Locale): string | null {
	const number = formatNumber(value, { locale, decimals: MOST_DECIMALS });
	const [prefix, suffix, ...more] = text.split(number);
	if (prefix === undefined || suffix === undefined || more.length > 0 || /\d/.test(prefix + suffix)) return null;
	return formatCode(value, { decimals: MOST_DECIMALS, percent: false, signed: false, prefix, suffix, zero: null });
}

function decimalsOf(value: number, most: number): number {
	// Fifteen digits, as spreadsheets do.
	const rounded = Number(Number(value.toPrecision(15)).toFixed(most));
	return (String(rounded).split('.')[1] ?? '').length;
}

/** Quotes end a literal and have no escape inside one. */
function literal(text: string): string {
	return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}
