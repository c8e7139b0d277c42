import { meetingDeck } from '#lib/deck/meeting-deck.ts';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { insertFreeze, type Freeze } from '../store/freezes.ts';
import { momentOfAll } from '../store/observations.ts';
import type { Doing } from './doing.ts';
import type { FrozenMeeting } from './frozen-meeting.ts';
import { agendaSheets, meetingSheet, type MeetingReadFault } from './meeting-material.ts';

export interface AgendaEmpty {
	readonly code: 'agenda_empty';
}

/**
 * Keeps what a meeting is shown: the figures as known at this moment, and the slides made of them. Doing it again makes a further
 * version; none is ever overwritten.
 */
export async function freezeMeeting(
	store: Store,
	meeting: string,
	{ actor, now, today }: Doing
): Promise<Outcome<Freeze, DeedFault | MeetingReadFault | AgendaEmpty>> {
	const allowed = authorise(actor, 'meeting.freeze');
	if (!allowed.ok) return allowed;
	const moment = await momentOfAll(store.db, now);
	const sheet = await meetingSheet(store, meeting, { today, knownAt: moment });
	if (!sheet.ok) return sheet;
	if (sheet.value.agenda.length === 0) return refused({ code: 'agenda_empty' });
	const sheets = await agendaSheets(store, sheet.value, today);
	if (!sheets.ok) return sheets;
	const setting = { origin: '', boundaries: null, sheets: sheets.value };
	const content: FrozenMeeting = {
		sheet: sheet.value,
		decks: { vi: meetingDeck(sheet.value, { ...setting, locale: 'vi' }), en: meetingDeck(sheet.value, { ...setting, locale: 'en' }) }
	};
	const frozen = { meeting: sheet.value.meeting.id, moment, by: actor.name, content: JSON.stringify(content) };
	return accepted(
		await audited(store.db, { actor, now }, async (trx, tell) => {
			const freeze = await insertFreeze(trx, frozen);
			const { version, hash } = freeze;
			await tell({ deed: 'meeting.freeze', subject: `meeting/${freeze.meeting}`, before: null, after: { version, moment, hash } });
			return freeze;
		})
	);
}
