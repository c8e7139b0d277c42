/** Numbers of view objects as pages print them. Nothing is computed here: every number comes from the view. */
import type { IndicatorValue } from '../domain/indicator.ts';
import type { DocumentRef } from '../domain/programme.ts';
import { formatCompleteness } from '../format/completeness.ts';
import { formatCondition } from '../format/conditions.ts';
import { formatDay } from '../format/dates.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatQuantity, isPercent } from '../format/units.ts';
import type { Locale, Messages } from '../messages/index.ts';
import { denominatorOf, gapPhrase } from '../narrate/phrase.ts';
import type { IndicatorView, ScorecardRow, TargetView } from '../view/scorecard.ts';

/** The number large and what it rests on small: `76%` and `(19/25 HTX)`; without names where a column's head says them. */
export function valueParts(
	value: IndicatorValue,
	indicator: IndicatorView,
	words: Messages,
	locale: Locale,
	{ names = true } = {}
): { readonly number: string; readonly parts: string | null; readonly blank: boolean } {
	if (value.value === null) return { number: gapPhrase(value, locale), parts: null, blank: true };
	const parts = partsText(value, names ? denominatorOf(indicator, locale) : null, locale);
	const named = names || isPercent(indicator) ? indicator : { ...indicator, unit: '', unitEn: null };
	const number = formatQuantity(value.value, named, locale);
	return {
		number: value.estimate ? words.chart.estimate(number) : number,
		parts: parts === null ? null : `(${parts})`,
		blank: false
	};
}

/** What a ratio rests on: `19/25 HTX`; null for a plain count. */
export function partsText({ numerator, denominator }: IndicatorValue, what: string | null, locale: Locale): string | null {
	if (numerator === null || denominator === null) return null;
	const [part, whole] = [numerator, denominator].map((number) => formatNumber(number, { locale, decimals: 3 }));
	return `${part}/${whole}${what === null ? '' : ` ${what}`}`;
}

/** `Mục tiêu: ít nhất 5 HTX đến 31/12/2025`; null without a target. */
export function goalText(
	row: { readonly target: TargetView | null; readonly indicator: IndicatorView },
	words: Messages,
	locale: Locale,
	{ due = true } = {}
): string | null {
	const condition = conditionText(row, words, locale, { due });
	return condition === null ? null : words.page.target(condition);
}

/** `mỗi xã ít nhất 4 cuộc đến 31/12/2024`; null without a target. */
export function conditionText(
	{ target, indicator }: { readonly target: TargetView | null; readonly indicator: IndicatorView },
	words: Messages,
	locale: Locale,
	{ due = true } = {}
): string | null {
	if (target === null) return null;
	const condition = formatCondition({ ...target, direction: indicator.direction }, indicator, locale);
	return due && target.condition.kind !== 'done_by' ? `${condition} ${words.page.byDue(formatDay(target.due, locale))}` : condition;
}

/** `11/14 xã đã báo cáo` where someone is missing; a complete number needs no word. */
export function completenessText(value: IndicatorValue, level: string, words: Messages, locale: Locale): string | null {
	if (value.expected <= 1 || value.reported >= value.expected) return null;
	return words.page.completeness(formatCompleteness({ ...value, level }, locale));
}

/** Where a target is written: clause and number of its document (`điểm 2 mục II, 07-KH/HU`); the title only where neither is known. */
export function sourceText({ target }: Pick<ScorecardRow, 'target'>, words: Messages): string | null {
	const document = target?.document ?? null;
	const clause = target?.clause ?? null;
	if (document === null || document.illustrative) return clause;
	if (clause === null) return documentName(document);
	return document.number === null ? clause : words.page.sourceClause(clause, document.number);
}

export function documentName(document: DocumentRef): string {
	return document.number ?? document.title;
}
