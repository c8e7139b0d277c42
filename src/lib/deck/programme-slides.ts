import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { nameOf } from '../narrate/phrase.ts';
import type { Scorecard } from '../view/scorecard.ts';
import { countsPhrase, textCell } from './status-slides.ts';
import { tableSlides, type Draft } from './several.ts';
import type { Slide } from './slide.ts';

/** One line a programme: its period and how many of its targets have which status. */
export function programmeSlides(draft: Draft, scorecards: readonly Scorecard[], locale: Locale): readonly Slide[] {
	const { deck, page } = messagesOf(locale);
	const columns = [
		{ label: deck.columns.programme, numeric: false, width: 0.46 },
		{ label: page.columns.period, numeric: false, width: 0.16 },
		{ label: page.columns.status, numeric: false, width: 0.38 }
	];
	const rows = scorecards.map(({ programme, period, counts }) => [
		textCell(nameOf(programme, locale)),
		textCell(formatPeriod(period, locale)),
		textCell(countsPhrase(counts, locale))
	]);
	return tableSlides(draft, columns, rows, locale);
}
