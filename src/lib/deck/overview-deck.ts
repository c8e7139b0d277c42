import { messagesOf } from '../messages/index.ts';
import { programmeSentence, shortNameOf } from '../narrate/summary.ts';
import { nameOf } from '../narrate/phrase.ts';
import type { Overview } from '../view/scorecard.ts';
import { scorecardAddress } from './address.ts';
import { basisOf, sharedBasis } from './basis.ts';
import { coverSlide } from './cover.ts';
import type { ExhibitSetting } from './exhibit-slides.ts';
import { programmeSlides } from './programme-slides.ts';
import { deckOf, listSlides } from './several.ts';
import type { Deck, Slide } from './slide.ts';
import { summarySlides, targetSlides } from './status-slides.ts';

/** All programmes: cover, one line each, then how each stands, its targets, and what changed since its last meeting. */
export function overviewDeck(overview: Overview, { locale, origin }: Pick<ExhibitSetting, 'locale' | 'origin'>): Deck {
	const { deck } = messagesOf(locale);
	const scorecards = overview.programmes.map(({ scorecard }) => scorecard);
	const basis = sharedBasis(scorecards, locale);
	const title = deck.programmesTitle;
	const href = `${origin}/`;
	const committees = [...new Set(scorecards.map(({ programme }) => programme.committee))];
	const draft = {
		id: 'programmes',
		finding: title,
		measure: `${basis.programme} · ${basis.place}`,
		status: null,
		notes: title,
		basis,
		href
	};
	return deckOf(title, basis.place, locale, [
		coverSlide(title, basis, [...committees, basis.place], href, locale),
		...programmeSlides(draft, scorecards, locale),
		...overview.programmes.flatMap((entry) => entrySlides(entry, locale, origin))
	]);
}

function entrySlides(
	{ scorecard, changed }: Overview['programmes'][number],
	locale: ExhibitSetting['locale'],
	origin: string
): readonly Slide[] {
	const words = messagesOf(locale);
	const basis = basisOf(scorecard, locale);
	const name = nameOf(scorecard.programme, locale);
	const sentence = programmeSentence(scorecard, locale);
	const around = { basis, href: scorecardAddress(origin, scorecard), measure: `${name} · ${basis.place} · ${basis.period}`, status: null };
	const prefix = scorecard.programme.id;
	const changes = scorecard.rows
		.filter(({ key }) => changed.includes(key))
		.flatMap(({ indicator, verdict, lastMeeting }) => {
			if (lastMeeting === null) return [];
			const change = words.page.changedFromTo(words.status[lastMeeting.status].word, words.status[verdict.status].word);
			return [words.narrate.sentence(shortNameOf(indicator, locale), change)];
		});
	return [
		...summarySlides({ ...around, id: `${prefix}-summary`, finding: sentence, notes: sentence }, scorecard, locale),
		...targetSlides({ ...around, id: `${prefix}-targets`, finding: words.deck.targets, notes: sentence }, scorecard.rows, locale),
		...listSlides(
			{ ...around, id: `${prefix}-changed`, finding: words.deck.changed, notes: sentence },
			[{ heading: null, items: changes }],
			locale
		)
	];
}
