import { messagesOf } from '../messages/index.ts';
import type { Locale } from '../messages/index.ts';
import { formatNumber } from './numbers.ts';

/** How many of how many places a number rests on: `11/14 xã`. */
export function formatCompleteness(
	{ reported, expected, level }: { readonly reported: number; readonly expected: number; readonly level: string },
	locale: Locale
): string {
	return formatOutOf(reported, expected, levelWord(level, locale, expected), locale);
}

/** k of n: `9/19 HTX`. */
export function formatOutOf(part: number, whole: number, what: string, locale: Locale): string {
	return messagesOf(locale).number.outOf(formatNumber(part, { locale }), formatNumber(whole, { locale }), what);
}

/** The word for a place level (`commune` → `xã`), for one place or for `count`; a level without a word is its own word. */
export function levelWord(level: string, locale: Locale, count = 1): string {
	const words: Readonly<Record<string, { readonly one: string; readonly many: string }>> = messagesOf(locale).placeLevel;
	const word = Object.hasOwn(words, level) ? words[level] : undefined;
	return word ? (count === 1 ? word.one : word.many) : level;
}
