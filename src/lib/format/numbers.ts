import { messagesOf } from '../messages/index.ts';
import type { Locale } from '../messages/index.ts';

export interface NumberStyle {
	readonly locale: Locale;
	/** At most so many decimals (2 when not said); exactly so many when `fixed`. */
	readonly decimals?: number;
	readonly fixed?: boolean;
	/** For changes: `+3`, `−3` with a true minus sign, `0`. */
	readonly sign?: boolean;
	/** For running text in Vietnamese: whole counts below ten as offices write them, `06`. Never in tables, axes or data. */
	readonly twoDigits?: boolean;
}

/** `1.234,5` in Vietnamese, `1,234.5` in English; halves are rounded away from zero; never `-0`. */
export function formatNumber(value: number, { locale, decimals = 2, fixed = false, sign = false, twoDigits = false }: NumberStyle): string {
	// Fifteen digits, as spreadsheets do: 100 × 0.285 is 28.5 for a reader, though 28.499999999999996 in binary.
	const rounded = Number(value.toPrecision(15));
	if (twoDigits && locale === 'vi' && Number.isInteger(rounded) && rounded > 0 && rounded < 10) return `0${rounded}`;
	const text = formatter(locale, decimals, fixed, sign).format(rounded);
	return sign ? text.replace('-', '−') : text;
}

/** A value already in percent: 76 is `76%`, without a space. */
export function formatPercent(value: number, style: NumberStyle): string {
	return `${formatNumber(value, style)}%`;
}

/** Percentage points, which are not percent: `3,2 điểm %`. */
export function formatPoints(value: number, style: NumberStyle): string {
	return messagesOf(style.locale).number.points(formatNumber(value, style));
}

/** `70–80`, with a dash for spans. */
export function formatRange(low: number, high: number, style: NumberStyle): string {
	return `${formatNumber(low, style)}–${formatNumber(high, style)}`;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Kept, because making one costs a hundred times as much as using it; the locale is always named, never the machine's. */
function formatter(locale: Locale, decimals: number, fixed: boolean, sign: boolean): Intl.NumberFormat {
	const key = `${locale} ${decimals} ${fixed} ${sign}`;
	const known = formatters.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(locale, {
		minimumFractionDigits: fixed ? decimals : 0,
		maximumFractionDigits: decimals,
		signDisplay: sign ? 'exceptZero' : 'negative'
	});
	formatters.set(key, made);
	return made;
}

const ROMAN: readonly (readonly [number, string])[] = [
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
];

/** `IV`: as offices number the parts of a report. */
export function formatRoman(number: number): string {
	const found = ROMAN.find(([value]) => value <= number);
	return found === undefined ? '' : found[1] + formatRoman(number - found[0]);
}
