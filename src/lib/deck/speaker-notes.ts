import { formatCondition } from '../format/conditions.ts';
import { formatDay } from '../format/dates.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { rowHeadline, type HeadlineSetting } from '../narrate/headline.ts';
import { forecastSentence, paceSentence } from '../narrate/outlook.ts';
import type { ScorecardRow } from '../view/scorecard.ts';
import { sourceText } from './wording.ts';

/** What the speaker says of one target: the sentence, what is asked and where it is written, what is still needed, and how it is counted. */
export function speakerNotes(row: ScorecardRow, setting: HeadlineSetting, finding: string, locale: Locale): string {
	const { deck, page } = messagesOf(locale);
	const { indicator, target } = row;
	const source = sourceText(row, messagesOf(locale));
	const headline = rowHeadline(row, setting, locale);
	return [
		headline,
		finding === headline ? null : finding,
		target === null
			? null
			: deck.goal(formatCondition({ ...target, direction: indicator.direction }, indicator, locale), formatDay(target.due, locale)),
		source === null ? null : deck.clause(source),
		target?.owner ? page.owner(target.owner) : null,
		paceSentence(row, locale),
		forecastSentence(row, locale),
		indicator.definition === null ? null : deck.definition(indicator.definition)
	]
		.filter((line) => line !== null)
		.join('\n');
}
