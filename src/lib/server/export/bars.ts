import { messagesOf, type Locale } from '../../messages/index.ts';
import { plannedPhrase } from '../../narrate/phrase.ts';
import type { IndicatorSheet } from '../../view/indicator-sheet.ts';

/** One bar of a list: length from 0 to 1; null: nothing reported. */
export interface Bar {
	readonly name: string;
	readonly text: string;
	readonly length: number | null;
}

/** The categories of an indicator as bars, as its page shows them. */
export function barsOf({ row, categories }: Pick<IndicatorSheet, 'row' | 'categories'>, locale: Locale): readonly Bar[] {
	const longest = Math.max(...categories.map(({ value }) => value ?? 0)) || 1;
	return categories.map(({ category, value }) => ({
		name: category,
		text: value === null ? messagesOf(locale).blank.not_reported.word : plannedPhrase(value, row.indicator, locale),
		length: value === null ? null : Math.max(0, value) / longest
	}));
}
