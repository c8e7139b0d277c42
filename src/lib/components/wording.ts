/** Numbers of view objects as pages print them. Nothing is computed here: every number comes from the view. */
import type { IndicatorValue } from '../domain/indicator.ts';
import type { DocumentRef } from '../domain/programme.ts';
import { formatCompleteness } from '../format/completeness.ts';
import { formatCondition } from '../format/conditions.ts';
import { formatDay } from '../format/dates.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatQuantity, isPercent } from '../format/units.ts';
import type { Locale, Messages } from '../messages/index.ts';
import type { IndicatorView, PlaceView, ProgrammeView, ScorecardRow, TargetView } from '../view/scorecard.ts';

/** The author's own name where it was not translated. */
export function localName(named: { readonly name: string; readonly nameEn: string | null }, locale: Locale): string {
	return locale === 'en' ? (named.nameEn ?? named.name) : named.name;
}

export const indicatorName: (indicator: IndicatorView, locale: Locale) => string = localName;
export const programmeName: (programme: ProgrammeView, locale: Locale) => string = localName;

/** `xã Phú Cần` in Vietnamese, the English name as it is. */
export function placeName(place: PlaceView, locale: Locale): string {
	if (locale === 'en' && place.nameEn !== null) return place.nameEn;
	return place.name.toLowerCase().startsWith(place.type.toLowerCase()) ? place.name : `${place.type} ${place.name}`.trim();
}

/** Why there is no number, in words. */
export function gapText({ gap }: IndicatorValue, words: Messages): string {
	if (gap?.kind === 'missing_inputs') return words.blank[gap.blank].word;
	return gap?.kind === 'zero_denominator' ? words.chart.zeroDenominator : words.chart.noPlaces;
}

/** The number large and what it rests on small: `76%` and `19/25 HTX`. */
export function valueParts(
	value: IndicatorValue,
	indicator: IndicatorView,
	words: Messages,
	locale: Locale
): { readonly number: string; readonly parts: string | null; readonly blank: boolean } {
	if (value.value === null) return { number: gapText(value, words), parts: null, blank: true };
	const number = formatQuantity(value.value, indicator, locale);
	return { number: value.estimate ? words.chart.estimate(number) : number, parts: partsText(value, indicator, locale), blank: false };
}

function partsText({ numerator, denominator }: IndicatorValue, indicator: IndicatorView, locale: Locale): string | null {
	if (numerator === null || denominator === null) return null;
	const [part, whole] = [numerator, denominator].map((number) => formatNumber(number, { locale, decimals: 3 }));
	return `(${part}/${whole}${indicator.denominatorName === null ? '' : ` ${indicator.denominatorName}`})`;
}

/** The whole in one line, for tables: `76% (19/25 HTX)`. */
export function valueText(value: IndicatorValue, indicator: IndicatorView, words: Messages, locale: Locale): string {
	const { number, parts } = valueParts(value, indicator, words, locale);
	return parts === null ? number : `${number} ${parts}`;
}

/** A number of the indicator that is no reported value: planned, expected, missing. */
export function quantityText(value: number, indicator: IndicatorView, locale: Locale): string {
	// The exact path is printed, also of a whole number: 1,5 HTX are expected by now.
	const decimals = Math.max(indicator.decimals, Number.isInteger(value) ? 0 : 1);
	return formatQuantity(value, { ...indicator, decimals }, locale);
}

/** `Mục tiêu: ít nhất 5 HTX đến 31/12/2025`; null without a target. */
export function goalText(row: { readonly target: TargetView | null; readonly indicator: IndicatorView }, words: Messages, locale: Locale, { due = true } = {}): string | null {
	const { target, indicator } = row;
	if (target === null) return null;
	const condition = formatCondition({ ...target, direction: indicator.direction }, indicator, locale);
	const whole = due && target.condition.kind !== 'done_by' ? `${condition} ${words.page.byDue(formatDay(target.due, locale))}` : condition;
	return words.page.target(whole);
}

/** `11/14 xã đã báo cáo` where someone is missing; a complete number needs no word. */
export function completenessText(value: IndicatorValue, level: string, words: Messages, locale: Locale): string | null {
	if (value.expected <= 1 || value.reported >= value.expected) return null;
	return words.page.completeness(formatCompleteness({ ...value, level }, locale));
}

/** Clause and document of a target: `điểm 2 mục II, Kế hoạch 07-KH/HU`. */
export function sourceText({ target }: ScorecardRow, words: Messages): string | null {
	const document = target?.document ?? null;
	if (document === null || document.illustrative) return target?.clause ?? null;
	const name = documentName(document);
	return target?.clause ? words.page.sourceClause(target.clause, name) : name;
}

export function documentName(document: DocumentRef): string {
	return document.number ?? document.title;
}

export { isPercent };
