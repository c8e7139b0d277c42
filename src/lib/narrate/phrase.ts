import type { IndicatorValue } from '../domain/indicator.ts';
import { levelWord } from '../format/completeness.ts';
import { formatNumber, formatPoints, type NumberStyle } from '../format/numbers.ts';
import { formatQuantity, formatRatio, isPercent } from '../format/units.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { IndicatorView, PlaceView } from '../view/scorecard.ts';
import { MARK_BEFORE, type About, type Pen } from './told.ts';

/** Names beyond this many are counted, not listed. */
const MOST_NAMES = 3;

/** The author's own name where it was not translated. */
export function nameOf(named: { readonly name: string; readonly nameEn: string | null }, locale: Locale): string {
	return locale === 'en' ? (named.nameEn ?? named.name) : named.name;
}

/** What a ratio is out of, in the reader's language: packages name it once, in the language of the indicator's own name. */
export function denominatorOf(
	{ denominatorName, name, nameEn }: Pick<IndicatorView, 'denominatorName' | 'name' | 'nameEn'>,
	locale: Locale
): string | null {
	return locale === 'en' && nameEn !== null && nameEn !== name ? null : denominatorName;
}

/** As an office writes counts in running text. */
type Counting = Pick<NumberStyle, 'twoDigits'>;

/** `xã Phú Cần`; in English the English name, or the bare one. */
export function placeNameOf({ name, nameEn, type }: Pick<PlaceView, 'name' | 'nameEn' | 'type'>, locale: Locale): string {
	if (locale === 'en') return nameEn ?? name;
	return type === '' || name.toLocaleLowerCase('vi').startsWith(type.toLocaleLowerCase('vi')) ? name : `${type} ${name}`;
}

/** `xã A, xã B và 3 xã khác`; empty for no places. What is said of them is about `of`. */
export function placeListBy(pen: Pen, places: readonly Pick<PlaceView, 'name' | 'nameEn' | 'type' | 'level'>[], of: About = {}): string {
	const { locale } = pen;
	const words = messagesOf(locale).narrate;
	const names = places.map((place) => placeNameOf(place, locale));
	const shown = names.length <= MOST_NAMES + 1 ? names : names.slice(0, MOST_NAMES);
	const rest = names.length - shown.length;
	if (rest > 0) {
		const count = pen.cite(formatNumber(rest, pen), of, 'unnamed');
		return words.others(shown.join(', '), count, levelWord(places[0]?.level ?? '', locale, rest));
	}
	const last = shown.at(-1) ?? '';
	return shown.length < 2 ? last : words.and(shown.slice(0, -1).join(', '), last);
}

/** A reported value with what it rests on: `76% (19/25 HTX)`, `ước 5 HTX`; without a number the reason. */
export function valuePhrase(value: IndicatorValue, indicator: IndicatorView, locale: Locale, { twoDigits = false }: Counting = {}): string {
	if (value.value === null) return gapPhrase(value, locale);
	const named = { ...indicator, denominatorName: denominatorOf(indicator, locale) };
	const text = formatRatio({ ...value, value: value.value }, named, locale, { twoDigits });
	return value.estimate ? messagesOf(locale).chart.estimate(text) : text;
}

export function gapPhrase({ gap }: IndicatorValue, locale: Locale): string {
	const words = messagesOf(locale);
	if (gap?.kind === 'missing_inputs') return words.blank[gap.blank].word;
	return gap?.kind === 'zero_denominator' ? words.chart.zeroDenominator : words.chart.noPlaces;
}

/** A number that nobody reported (expected, projected): one more decimal than a whole number has, because 1,5 HTX are expected by now. */
export function plannedPhrase(value: number, indicator: IndicatorView, locale: Locale, { twoDigits = false }: Counting = {}): string {
	return formatQuantity(value, { ...indicator, decimals: Math.max(1, indicator.decimals) }, locale, { twoDigits });
}

/** A difference without its sign: points of a percentage (`2 điểm %`), else the quantity. */
export function amountPhrase(amount: number, indicator: IndicatorView, locale: Locale, counting: Counting = {}): string {
	return isPercent(indicator)
		? formatPoints(amount, { locale, decimals: Math.max(1, indicator.decimals) })
		: plannedPhrase(amount, indicator, locale, counting);
}

export function sharePhrase(part: number, whole: number, level: string, locale: Locale, { twoDigits = false }: Counting = {}): string {
	const count = (number: number) => formatNumber(number, { locale, twoDigits });
	return messagesOf(locale).number.outOf(count(part), count(whole), levelWord(level, locale, whole));
}

/** `11 xã`, `1 commune`. */
export function placeCount(count: number, level: string, { locale, twoDigits = false }: Pick<Pen, 'locale'> & Counting): string {
	return `${formatNumber(count, { locale, twoDigits })} ${levelWord(level, locale, count)}`;
}

/** First letter in capitals: sentences are put together from phrases, which may begin with a marked number. */
export function capitalised(sentence: string, locale: Locale): string {
	return withFirst(sentence, (letter) => letter.toLocaleUpperCase(locale));
}

/** A sentence that goes on after a colon. */
export function lowered(sentence: string, locale: Locale): string {
	return withFirst(sentence, (letter) => letter.toLocaleLowerCase(locale));
}

function withFirst(sentence: string, change: (letter: string) => string): string {
	const start = MARK_BEFORE.exec(sentence)?.[0] ?? '';
	const [first = '', ...rest] = sentence.slice(start.length);
	return start + change(first) + rest.join('');
}
