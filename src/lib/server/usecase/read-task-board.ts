import { z } from 'zod';
import { id } from '#lib/domain/id.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { TASK_PROGRESS } from '#lib/domain/task-progress.ts';
import { programmeView } from '#lib/view/part.ts';
import type { ProgrammeView } from '#lib/view/scorecard.ts';
import { buildTaskBoard, type TaskBoard } from '#lib/view/task-board.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import type { Today } from './asked.ts';
import { findMeeting, type MeetingUnknown } from './meeting-material.ts';
import { findPlace, findProgramme, type SelectionFault } from './selection.ts';

/** What the board's address chooses. */
export const taskParameters = z.object({
	programme: z.string().optional(),
	progress: z.string().optional(),
	lead: z.string().optional(),
	place: z.string().optional(),
	meeting: z.string().optional()
});
export type TaskParameters = z.infer<typeof taskParameters>;

export interface TaskPage {
	readonly board: TaskBoard;
	/** That ever had a meeting. */
	readonly programmes: readonly ProgrammeView[];
}

export type TaskPageFault =
	SelectionFault | MeetingUnknown | { readonly code: 'task_progress_unknown'; readonly text: string; readonly known: readonly string[] };

/** All tasks by how far they are and who leads, judged today. */
export async function readTaskBoard(store: Store, asked: TaskParameters, { today }: Today): Promise<Outcome<TaskPage, TaskPageFault>> {
	const catalogue = await loadCatalogue(store.db);
	const programme = asked.programme === undefined ? accepted(null) : findProgramme(catalogue, asked.programme);
	if (!programme.ok) return programme;
	const place = asked.place === undefined ? accepted(null) : findPlace(catalogue, asked.place);
	if (!place.ok) return place;
	const meeting = asked.meeting === undefined ? accepted(null) : findMeeting(catalogue, asked.meeting);
	if (!meeting.ok) return meeting;
	const progress = asked.progress === undefined ? null : (TASK_PROGRESS.find((one) => one === asked.progress) ?? undefined);
	if (progress === undefined) return refused({ code: 'task_progress_unknown', text: asked.progress ?? '', known: TASK_PROGRESS });
	const chosen = {
		programme: programme.value?.id ?? null,
		progress,
		lead: asked.lead ?? null,
		place: place.value === null ? null : id<'place'>(place.value),
		meeting: meeting.value?.id ?? null
	};
	const met = new Set(catalogue.meetings.flatMap(({ programmes }) => programmes));
	return accepted({
		board: buildTaskBoard(catalogue, chosen, today),
		programmes: catalogue.programmes.filter((one) => met.has(one.id)).map(programmeView)
	});
}
