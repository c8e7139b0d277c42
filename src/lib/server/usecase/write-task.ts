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
import type { Doing } from './doing.ts';
import { findMeeting, type MeetingUnknown } from './meeting-material.ts';
import { findIndicator, findPlace, type SelectionFault } from './selection.ts';
import { writtenDay, writtenText } from './written.ts';

/** What a meeting orders, as a form sends it. */
export const taskInput = z.object({
	/** Of the task to write anew; none: a new one. */
	task: writtenText,
	text: writtenText,
	lead: writtenText,
	supporting: writtenText,
	place: writtenText,
	indicator: writtenText,
	due: writtenText,
	/** A checkbox. */
	standing: z.literal('on').optional()
});
export type TaskInput = z.infer<typeof taskInput>;

export type TaskFault =
	| DeedFault
	| MeetingUnknown
	| SelectionFault
	| DayFault
	| { readonly code: 'task_unknown' }
	| { readonly code: 'task_text_missing' }
	| { readonly code: 'task_lead_missing' }
	| { readonly code: 'task_due_missing' }
	| { readonly code: 'task_due_and_standing' }
	| { readonly code: 'due_before_meeting'; readonly due: Day; readonly date: Day };

type TaskRow = Row<'tasks'>;

/** Writes down one task of a meeting: what, who leads, by when or all the time. How far it is stays as it was reported. */
export async function writeTask(store: Store, text: string, input: TaskInput, doing: Doing): Promise<Outcome<null, TaskFault>> {
	const allowed = authorise(doing.actor, 'task.write');
	if (!allowed.ok) return allowed;
	const catalogue = await loadCatalogue(store.db);
	const meeting = findMeeting(catalogue, text);
	if (!meeting.ok) return meeting;
	const row = lookUpTask(catalogue, meeting.value, input);
	if (!row.ok) return row;
	return audited(store.db, doing, async (trx, tell) => {
		if (input.task === null) {
			const after = { ...row.value, id: await freshId(trx, 'tasks', 'task') };
			await insertRow(trx, 'tasks', after);
			await tell({ deed: 'task.write', subject: `task/${after.id}`, before: null, after });
			return accepted(null);
		}
		const found = await findRow(trx, 'tasks', input.task);
		if (found === null || (found.row as TaskRow).meeting !== meeting.value.id) return refused({ code: 'task_unknown' as const });
		const { id, status, done_on, evidence } = found.row as TaskRow;
		const after = { ...row.value, id, status, done_on, evidence };
		await updateRow(trx, 'tasks', { position: found.position, row: after });
		await tell({ deed: 'task.write', subject: `task/${input.task}`, before: found.row, after });
		return accepted(null);
	});
}

function lookUpTask(catalogue: Catalogue, meeting: Meeting, input: TaskInput): Outcome<TaskRow, TaskFault> {
	const standing = input.standing !== undefined;
	if (input.text === null) return refused({ code: 'task_text_missing' });
	if (input.lead === null) return refused({ code: 'task_lead_missing' });
	const due = writtenDay(input.due);
	if (!due.ok) return due;
	if (due.value === null && !standing) return refused({ code: 'task_due_missing' });
	if (due.value !== null && standing) return refused({ code: 'task_due_and_standing' });
	if (due.value !== null && due.value < meeting.date) return refused({ code: 'due_before_meeting', due: due.value, date: meeting.date });
	const place = input.place === null ? accepted(null) : findPlace(catalogue, input.place);
	if (!place.ok) return place;
	const indicator = input.indicator === null ? accepted(null) : findIndicator(catalogue, input.indicator);
	if (!indicator.ok) return indicator;
	return accepted({
		id: null,
		meeting: meeting.id,
		text: input.text,
		lead: input.lead,
		supporting: input.supporting,
		place: place.value,
		indicator: indicator.value?.id ?? null,
		due: due.value,
		standing: standing ? true : null,
		status: null,
		done_on: null,
		evidence: null
	});
}
