import { z } from 'zod';
import type { DayFault } from '#lib/domain/day.ts';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import { programmeOf } from '#lib/view/catalogue.ts';
import type { Row } from '../import/package/workspace.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { findRow, updateRow } from '../store/package-rows.ts';
import type { Doing } from './doing.ts';
import { writtenDay, writtenText } from './written.ts';

/** How far a task is, as a form sends it. */
export const taskReportInput = z.object({
	task: z.string(),
	status: z.enum(['open', 'in_progress', 'done', 'cancelled']),
	done_on: writtenText,
	evidence: writtenText
});
export type TaskReportInput = z.infer<typeof taskReportInput>;

export type TaskReportFault =
	| DeedFault
	| DayFault
	| { readonly code: 'task_unknown' }
	| { readonly code: 'task_done_ahead'; readonly day: Day; readonly today: Day }
	| { readonly code: 'task_done_before_meeting'; readonly day: Day; readonly date: Day }
	| { readonly code: 'task_evidence_missing' };

/**
 * Says how far a task is. Done wants a day, today when none is given, and evidence: what is counted as done in time is held for or
 * against somebody. What is not done has no day.
 */
export async function reportTask(store: Store, input: TaskReportInput, doing: Doing): Promise<Outcome<null, TaskReportFault>> {
	const catalogue = await loadCatalogue(store.db);
	const task = catalogue.tasks.find(({ id }) => id === input.task);
	const meeting = catalogue.meetings.find(({ id }) => id === task?.meeting);
	if (task === undefined || meeting === undefined) return refused({ code: 'task_unknown' });
	// A task that names no place is everybody's: a reporter of one commune does not speak for it.
	const place = task.place ?? programmeOf(catalogue, meeting.programme).rootPlace;
	const allowed = authorise(doing.actor, 'task.report', { tree: catalogue.tree, place, day: doing.today });
	if (!allowed.ok) return allowed;
	const written = writtenDay(input.done_on);
	if (!written.ok) return written;
	const day = input.status === 'done' ? (written.value ?? doing.today) : null;
	if (day !== null && day > doing.today) return refused({ code: 'task_done_ahead', day, today: doing.today });
	if (day !== null && day < meeting.date) return refused({ code: 'task_done_before_meeting', day, date: meeting.date });
	if (input.status === 'done' && input.evidence === null) return refused({ code: 'task_evidence_missing' });
	return audited(store.db, doing, async (trx, tell) => {
		const found = await findRow(trx, 'tasks', input.task);
		if (found === null) return refused({ code: 'task_unknown' as const });
		const after: Row<'tasks'> = { ...(found.row as Row<'tasks'>), status: input.status, done_on: day, evidence: input.evidence };
		await updateRow(trx, 'tasks', { position: found.position, row: after });
		await tell({ deed: 'task.report', subject: `task/${input.task}`, before: found.row, after });
		return accepted(null);
	});
}
