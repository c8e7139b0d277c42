import { messagesOf, type Locale } from '../messages/index.ts';
import { placeSentence, programmeSentence } from '../narrate/summary.ts';
import { capitalised, nameOf, placeNameOf } from '../narrate/phrase.ts';
import { formatPeriod } from '../format/periods.ts';
import { asOfLine } from '../narrate/basis.ts';
import type { PlaceSheet } from '../view/place-sheet.ts';
import type { Scorecard } from '../view/scorecard.ts';
import { isAssigned } from '../view/urgency.ts';
import { placePath, scorecardAddress, withSelection } from './address.ts';
import { basisOf, sharedBasis } from './basis.ts';
import { coverSlide } from './cover.ts';
import { bulletSlides, type ExhibitSetting } from './exhibit-slides.ts';
import { noteSlides, taskSlides, warningSlides } from './note-slides.ts';
import { deckOf } from './several.ts';
import type { Basis, Deck, Slide } from './slide.ts';
import { programmeSlides } from './programme-slides.ts';
import { targetSlides } from './status-slides.ts';

/** One place across its programmes, for the moment it reports: cover, programmes, targets of each, what lags, notes, tasks. */
export function placeDeck(sheet: PlaceSheet, setting: ExhibitSetting): Deck {
	const { locale, origin } = setting;
	const { deck } = messagesOf(locale);
	const { place, scorecards, notes, tasks } = sheet;
	const basis = basisOfPlace(sheet, locale);
	const shown = {
		...(scorecards[0] ?? { knownAt: null, view: 'reported' }),
		place: null,
		group: null,
		period: sheet.period,
		asOf: sheet.asOf
	};
	const href = origin + withSelection(placePath(place.id), shown);
	const around = { basis, href, measure: `${basis.place} · ${basis.period}` };
	const sentence = placeSentence(sheet, locale);
	const title = deck.placeTitle(placeNameOf(place, locale));
	return deckOf(title, basis.period, locale, [
		coverSlide(capitalised(placeNameOf(place, locale), locale), basis, [basis.programme === '' ? null : basis.programme], href, locale),
		...programmeSlides({ ...around, id: 'programmes', finding: sentence, status: null, notes: sentence }, scorecards, locale),
		...scorecards.flatMap((scorecard) => programmeOf(scorecard, setting)),
		...noteSlides(around, notes, [], locale),
		...taskSlides(around, tasks, locale)
	]);
}

function programmeOf(scorecard: Scorecard, setting: ExhibitSetting): readonly Slide[] {
	const { locale, origin } = setting;
	const basis = basisOf(scorecard, locale);
	const around = { basis, href: scorecardAddress(origin, scorecard), measure: `${nameOf(scorecard.programme, locale)} · ${basis.period}` };
	const sentence = programmeSentence(scorecard, locale);
	const assigned = scorecard.rows.filter(isAssigned);
	const draft = { ...around, id: `${scorecard.programme.id}-targets`, finding: sentence, status: null, notes: sentence };
	return [
		...targetSlides(draft, assigned, locale),
		...assigned
			.filter(({ verdict }) => verdict.status === 'missed' || verdict.status === 'behind')
			.flatMap((row) => bulletSlides(scorecard, row, setting)),
		...warningSlides(around, scorecard, locale)
	];
}

function basisOfPlace({ place, period, asOf, scorecards }: PlaceSheet, locale: Locale): Basis {
	const shared = sharedBasis(scorecards, locale);
	const { knownAt } = scorecards[0] ?? { knownAt: null };
	return {
		...shared,
		place: placeNameOf(place, locale),
		period: formatPeriod(period, locale),
		asOf: asOfLine({ asOf, knownAt }, locale),
		// Each programme counts its own reports: said on its own slides.
		completeness: null
	};
}
