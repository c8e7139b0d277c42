import { z } from 'zod';
import type { DayFault } from '#lib/domain/day.ts';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import type { Meeting } from '#lib/domain/meeting.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import type { Row } from '../import/package/workspace.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { findRow, freshId, insertRow, updateRow } from '../store/package-rows.ts';
import { withinArea } from './area.ts';
import type { Doing } from './doing.ts';
import { findMeeting, type MeetingUnknown } from './meeting-material.ts';
import { findIndicator, findPlace, findProgramme, type SelectionFault } from './selection.ts';
import { writtenDay, writtenText } from './written.ts';

/** Why a target lags (`cause`, with its indicator), or what a place finds hard and asks for, as a form of a meeting sends it. */
export const noteInput = z.object({
	/** Of the note to write anew; none: a new one. */
	note: writtenText,
	kind: z.enum(['highlight', 'difficulty', 'proposal', 'cause']),
	programme: writtenText,
	indicator: writtenText,
	/** None: where the programme is at home. */
	place: writtenText,
	text: writtenText,
	owner: writtenText,
	due: writtenText,
	answer: writtenText
});
export type NoteInput = z.infer<typeof noteInput>;

export type NoteFault =
	| DeedFault
	| MeetingUnknown
	| SelectionFault
	| DayFault
	| { readonly code: 'note_unknown' }
	| { readonly code: 'note_text_missing' }
	| { readonly code: 'meeting_programme_outside'; readonly text: string }
	| { readonly code: 'due_before_meeting'; readonly due: Day; readonly date: Day };

type NoteRow = Row<'notes'>;

/** Writes one note of a meeting: a new one speaks of the period under review, one that is written anew keeps its own. */
export async function writeNote(store: Store, text: string, input: NoteInput, doing: Doing): Promise<Outcome<null, NoteFault>> {
	const catalogue = await loadCatalogue(store.db);
	const meeting = findMeeting(catalogue, text);
	if (!meeting.ok) return meeting;
	const row = lookUpNote(catalogue, meeting.value, input);
	if (!row.ok) return row;
	const at = { tree: catalogue.tree, place: row.value.place as never, day: doing.today };
	const allowed = authorise(doing.actor, 'note.write', at);
	if (!allowed.ok) return allowed;
	return audited(store.db, doing, async (trx, tell) => {
		if (input.note === null) {
			const after = { ...row.value, id: await freshId(trx, 'notes', 'note') };
			await insertRow(trx, 'notes', after);
			await tell({ deed: 'note.write', subject: `note/${after.id}`, before: null, after });
			return accepted(null);
		}
		const found = await findRow(trx, 'notes', input.note);
		if (found === null) return refused({ code: 'note_unknown' as const });
		const { id, period } = found.row as NoteRow;
		const after = { ...row.value, id, period };
		await updateRow(trx, 'notes', { position: found.position, row: after });
		await tell({ deed: 'note.write', subject: `note/${input.note}`, before: found.row, after });
		return accepted(null);
	});
}

function lookUpNote(catalogue: Catalogue, meeting: Meeting, input: NoteInput): Outcome<NoteRow, NoteFault> {
	if (input.text === null) return refused({ code: 'note_text_missing' });
	const indicator = input.indicator === null ? accepted(null) : findIndicator(catalogue, input.indicator);
	if (!indicator.ok) return indicator;
	const programme = findProgramme(catalogue, indicator.value?.programme ?? input.programme ?? meeting.programme);
	if (!programme.ok) return programme;
	if (!meeting.programmes.includes(programme.value.id)) return refused({ code: 'meeting_programme_outside', text: programme.value.name });
	const place = input.place === null ? accepted(programme.value.rootPlace) : findPlace(catalogue, input.place);
	if (!place.ok) return place;
	const within = withinArea(catalogue, programme.value, place.value, meeting.date);
	if (!within.ok) return within;
	const due = writtenDay(input.due);
	if (!due.ok) return due;
	if (input.note === null && due.value !== null && due.value < meeting.date)
		return refused({ code: 'due_before_meeting', due: due.value, date: meeting.date });
	return accepted({
		id: null,
		kind: input.kind,
		programme: programme.value.id,
		indicator: indicator.value?.id ?? null,
		place: place.value,
		period: meeting.period.code,
		text: input.text,
		owner: input.owner,
		due: due.value,
		answer: input.answer
	});
}
