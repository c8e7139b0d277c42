import type { Locale } from '../messages/index.ts';
import { formatNumber, formatPercent, formatPoints, formatRange } from './numbers.ts';
import type { NumberStyle } from './numbers.ts';

/** What a quantity is counted in: measures and indicators have these. `unit` may be empty. */
export interface Unit {
	readonly unit: string;
	readonly unitEn: string | null;
	readonly decimals: number;
}

type Style = Omit<NumberStyle, 'locale'>;

/** `76%`, `5 HTX`, `1.234,5 ha`; at most the unit's decimals. */
export function formatQuantity(value: number, unit: Unit, locale: Locale, style: Style = {}): string {
	const text = formatNumber(value, { decimals: unit.decimals, ...counted(style, unit), locale });
	return withUnit(text, text === '1' ? one(unit, locale) : unit, locale);
}

/** `70–80%`, `5–7 HTX`. */
export function formatQuantityRange(low: number, high: number, unit: Unit, locale: Locale, style: Style = {}): string {
	return withUnit(formatRange(low, high, { decimals: unit.decimals, ...counted(style, unit), locale }), unit, locale);
}

/** A difference between two values: of percentages in points (`−3 điểm %`), of anything else in its unit (`+2 HTX`). */
export function formatChange(change: number, unit: Unit, locale: Locale, style: Style = {}): string {
	const signed = { decimals: unit.decimals, sign: true, ...style, locale };
	return isPercent(unit) ? formatPoints(change, signed) : withUnit(formatNumber(change, signed), unit, locale);
}

/** A ratio with what it rests on: `76% (19/25 HTX)`; without parts the plain quantity. Parts keep up to three decimals. */
export function formatRatio(
	ratio: { readonly value: number; readonly numerator: number | null; readonly denominator: number | null },
	unit: Unit & { readonly denominatorName: string | null },
	locale: Locale,
	style: Pick<NumberStyle, 'twoDigits'> = {}
): string {
	const value = isPercent(unit)
		? formatPercent(ratio.value, { decimals: unit.decimals, locale })
		: formatQuantity(ratio.value, unit, locale, style);
	if (ratio.numerator === null || ratio.denominator === null) return value;
	const [numerator, denominator] = [ratio.numerator, ratio.denominator].map((part) =>
		formatNumber(part, { ...style, decimals: 3, locale })
	);
	return `${value} (${[`${numerator}/${denominator}`, unit.denominatorName].filter(Boolean).join(' ')})`;
}

/** The name of the unit in the reader's language, the author's own where it was not translated. */
export function unitName(unit: Pick<Unit, 'unit' | 'unitEn'>, locale: Locale): string {
	return (locale === 'en' && unit.unitEn) || unit.unit;
}

/** Things are counted with two digits, shares are not: `06 HTX`, `6%`. */
function counted(style: Style, unit: Pick<Unit, 'unit'>): Style {
	return isPercent(unit) ? { ...style, twoDigits: false } : style;
}

export function isPercent(unit: Pick<Unit, 'unit'>): boolean {
	return unit.unit.trim() === '%';
}

function withUnit(number: string, unit: Unit, locale: Locale): string {
	if (isPercent(unit)) return `${number}%`;
	const name = unitName(unit, locale);
	return name ? `${number} ${name}` : number;
}

/** What a whole of so many is counted in: `0/1 union`, `2/5 unions`. */
export function wholeName(whole: number, unit: Unit, locale: Locale): string {
	return unitName(whole === 1 ? one(unit, locale) : unit, locale);
}

function one(unit: Unit, locale: Locale): Unit {
	return locale === 'en' ? singular(unit) : unit;
}

/** Authors give English units in the plural, which only "1" cannot bear: `1 co-operative`, `1 branch`, `1 activity`. */
function singular(unit: Unit): Unit {
	const { unitEn } = unit;
	if (unitEn === null) return unit;
	const single = unitEn
		.replace(/(?<=[^aeiou])ies$/u, 'y')
		.replace(/(?<=ch|sh|x|ss)es$/u, '')
		.replace(/(?<=[^sui])s$/u, '');
	return { ...unit, unitEn: single };
}
