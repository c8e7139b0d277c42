import { messagesOf, type Locale } from '../messages/index.ts';
import { subtitleOf } from '../narrate/charts.ts';
import { rowHeadline } from '../narrate/headline.ts';
import { nameOf, placeNameOf, plannedPhrase, valuePhrase } from '../narrate/phrase.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import { factsOf, type Exhibit } from './exhibit.ts';

export interface BulletExhibit extends Omit<Exhibit, 'key'> {
	readonly key: 'bullet';
}

/** The indicator's target as one large bullet; null where it has none. */
export function bulletExhibit(sheet: IndicatorSheet, locale: Locale): BulletExhibit | null {
	const { row, scorecard } = sheet;
	if (row.target === null) return null;
	const words = messagesOf(locale);
	const t = words.page.columns;
	const value = valuePhrase(row.value, row.indicator, locale);
	const { expected } = row.verdict;
	return {
		key: 'bullet',
		drawing: { kind: 'bullet', data: row },
		label: words.page.chart.bullet(nameOf(row.indicator, locale)),
		title: rowHeadline(row, scorecard, locale),
		subtitle: subtitleOf(sheet, locale),
		facts: factsOf(sheet, locale),
		illustrative: row.illustrative,
		table: {
			columns: [{ label: t.place }, { label: t.value, numeric: true }, { label: t.expected, numeric: true }, { label: t.status }],
			rows: [
				[
					placeNameOf(scorecard.place, locale),
					value,
					expected === null ? '' : plannedPhrase(expected, row.indicator, locale),
					words.status[row.verdict.status].word
				]
			]
		}
	};
}
