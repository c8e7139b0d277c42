import type { Boundaries } from '#lib/charts/picture.ts';
import { meetingDeck, sealed } from '#lib/deck/meeting-deck.ts';
import type { Deck } from '#lib/deck/slide.ts';
import { id } from '#lib/domain/id.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Locale } from '#lib/messages/index.ts';
import type { MeetingSheet } from '#lib/view/meeting-sheet.ts';
import type { Store } from '../db.ts';
import type { Freeze } from '../store/freezes.ts';
import type { Today } from './asked.ts';
import { frozenMeeting, type FreezeFault } from './frozen-meeting.ts';
import { agendaSheets, meetingSheet, type MeetingReadFault } from './meeting-material.ts';

export interface MeetingDeckSetting extends Today {
	readonly locale: Locale;
	/** Of the program, e.g. `http://may-chu:3000`; empty: addresses start with a slash. */
	readonly origin: string;
	readonly boundaries: Boundaries | null;
	/** Which frozen version; without one the figures of now. */
	readonly frozen?: number;
}

export interface MeetingDeck {
	readonly deck: Deck;
	/** The view object with the same numbers. */
	readonly sheet: MeetingSheet;
	/** Null: live. */
	readonly freeze: Freeze | null;
}

/** A meeting's slides: as they were frozen, for ever the same, or with the figures of now. The last page says which. */
export async function readMeetingDeck(
	store: Store,
	meeting: string,
	{ locale, origin, boundaries, today, frozen }: MeetingDeckSetting
): Promise<Outcome<MeetingDeck, MeetingReadFault | FreezeFault>> {
	if (frozen !== undefined) {
		const found = await frozenMeeting(store, id<'meeting'>(meeting), frozen);
		if (!found.ok) return found;
		const { freeze, content } = found.value;
		return accepted({ deck: at(origin, sealed(content.decks[locale], freeze)), sheet: content.sheet, freeze });
	}
	const sheet = await meetingSheet(store, meeting, { today, knownAt: null });
	if (!sheet.ok) return sheet;
	const sheets = await agendaSheets(store, sheet.value, today);
	if (!sheets.ok) return sheets;
	const deck = meetingDeck(sheet.value, { locale, origin, boundaries, sheets: sheets.value });
	return accepted({ deck: sealed(deck, null), sheet: sheet.value, freeze: null });
}

function at(origin: string, deck: Deck): Deck {
	return { ...deck, slides: deck.slides.map((slide) => ({ ...slide, href: origin + slide.href })) };
}
