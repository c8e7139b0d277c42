import { messagesOf } from '../messages/index.ts';
import { rowHeadline } from '../narrate/headline.ts';
import { subtitleOf } from '../narrate/charts.ts';
import { nameOf } from '../narrate/phrase.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import { indicatorAddress } from './address.ts';
import { basisOf } from './basis.ts';
import { coverSlide } from './cover.ts';
import { exhibitSlides, type ExhibitSetting } from './exhibit-slides.ts';
import { noteSlides } from './note-slides.ts';
import { deckOf, listSlides } from './several.ts';
import type { Deck } from './slide.ts';
import { speakerNotes } from './speaker-notes.ts';
import { targetSlides } from './status-slides.ts';
import { documentName } from './wording.ts';

/** All about one indicator: cover, its target and any others on it, every exhibit of its page, notes, how it is counted. */
export function indicatorDeck(sheet: IndicatorSheet, setting: ExhibitSetting): Deck {
	const { locale, origin } = setting;
	const words = messagesOf(locale);
	const { row, otherRows, scorecard, documents, notes, ranking } = sheet;
	const { indicator } = row;
	const basis = basisOf(scorecard, locale, { illustrative: row.illustrative || sheet.illustrativeBreakdown, documents });
	const title = nameOf(indicator, locale);
	const href = indicatorAddress(origin, scorecard, row);
	const around = { basis, href, measure: subtitleOf(sheet, locale) };
	const headline = rowHeadline(row, scorecard, locale);
	const spoken = speakerNotes(row, scorecard, headline, locale);
	const definition = [
		...(indicator.definition === null ? [] : [indicator.definition]),
		words.deck.formula(indicator.expression),
		...(indicator.denominatorName === null ? [] : [words.page.denominator(indicator.denominatorName)])
	];
	const cited = documents.filter((document) => !document.illustrative).map((one) => [documentName(one), one.title]);
	return deckOf(title, `${basis.place} · ${basis.period}`, locale, [
		coverSlide(title, basis, [basis.programme, basis.place], href, locale),
		...targetSlides(
			{ ...around, id: 'targets', finding: headline, status: row.verdict.status, notes: spoken },
			[row, ...otherRows],
			locale
		),
		...exhibitSlides(sheet, setting),
		...noteSlides(
			around,
			notes,
			ranking.map(({ place }) => place),
			locale
		),
		...listSlides(
			{ ...around, id: 'definition', finding: words.page.definition, status: null, notes: spoken },
			[
				{ heading: null, items: definition },
				{ heading: words.page.documents, items: cited.map((parts) => [...new Set(parts)].join(': ')) }
			].filter(({ items }) => items.length > 0),
			locale
		)
	]);
}
