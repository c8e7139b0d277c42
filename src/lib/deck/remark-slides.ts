/** What people wrote for a meeting: why a target lags, and what each place finds hard and asks for. */
import { messagesOf, type Locale } from '../messages/index.ts';
import { capitalised, placeNameOf } from '../narrate/phrase.ts';
import type { PlaceId } from '../domain/id.ts';
import type { NoteLine } from '../view/meeting-lines.ts';
import type { PlaceRemarks } from '../view/meeting-sheet.ts';
import { noteText } from './note-slides.ts';
import { listSlides, type Draft } from './several.ts';
import type { Slide } from './slide.ts';

export type Around = Pick<Draft, 'basis' | 'href' | 'measure'>;

/**
 * Cause, who answers, by when; of a part of the area with its name in front.
 * @param whole the place that the slides are about
 */
export function explanationSlides(draft: Draft, lines: readonly NoteLine[], whole: PlaceId, locale: Locale): readonly Slide[] {
	return listSlides(
		draft,
		[{ heading: null, items: lines.map(({ note, place }) => noteText(note, place === null || place.id === whole ? [] : [place], locale)) }],
		locale
	);
}

/**
 * Place by place; what is said of the whole stands first.
 * @param headed false: all of one place, which the finding names
 */
export function remarkSlides(draft: Draft, remarks: readonly PlaceRemarks[], locale: Locale, headed = true): readonly Slide[] {
	const { meetingDeck, page, narrate } = messagesOf(locale);
	const groups = remarks.map(({ place, notes }) => ({
		heading: headed ? (place === null ? meetingDeck.whole : capitalised(placeNameOf(place, locale), locale)) : null,
		items: notes.map(({ note }) => narrate.sentence(page.notes[note.kind], noteText(note, [], locale)))
	}));
	return listSlides(draft, groups, locale);
}
