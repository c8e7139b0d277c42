import type { MeetingId, PlaceId, ProgrammeId } from '../domain/id.ts';
import type { Day } from '../domain/period.ts';
import { TASK_PROGRESS, type TaskProgress } from '../domain/task-progress.ts';
import type { Catalogue } from './catalogue.ts';
import { taskLine, type TaskLine } from './meeting-lines.ts';

/** What a reader of the board chose; null: all. */
export interface TaskChoice {
	readonly programme: ProgrammeId | null;
	readonly progress: TaskProgress | null;
	/** Office in the lead, as it was written. */
	readonly lead: string | null;
	readonly place: PlaceId | null;
	readonly meeting: MeetingId | null;
}

/** One office in the lead with how many of its tasks are how far. */
export interface TaskOwner {
	readonly lead: string | null;
	readonly counts: Partial<Readonly<Record<TaskProgress, number>>>;
	readonly total: number;
}

/** Every task of every meeting by how far it is and by who leads. */
export interface TaskBoard {
	readonly kind: 'task_board';
	/** Day the tasks are judged on. */
	readonly on: Day;
	readonly chosen: TaskChoice;
	/** The chosen ones: the urgent first, then by deadline. Only classes that occur. */
	readonly groups: readonly { readonly progress: TaskProgress; readonly lines: readonly TaskLine[] }[];
	/** Over all that the other choices leave, whichever office and progress are chosen; who has most overdue first. */
	readonly owners: readonly TaskOwner[];
	/** Over the same, whichever progress is chosen. */
	readonly counts: Partial<Readonly<Record<TaskProgress, number>>>;
}

export function buildTaskBoard(catalogue: Catalogue, chosen: TaskChoice, on: Day): TaskBoard {
	const programmes = new Map(catalogue.meetings.map((meeting) => [meeting.id, meeting.programmes]));
	const within = catalogue.tasks
		.filter(
			(task) =>
				(chosen.programme === null || (programmes.get(task.meeting)?.includes(chosen.programme) ?? false)) &&
				(chosen.place === null || task.place === chosen.place) &&
				(chosen.meeting === null || task.meeting === chosen.meeting)
		)
		.map((task) => taskLine(catalogue, task, on))
		.toSorted((a, b) => deadline(a).localeCompare(deadline(b)));
	const ofLead = within.filter(({ task }) => chosen.lead === null || task.lead === chosen.lead);
	const shown = ofLead.filter(({ progress }) => chosen.progress === null || progress === chosen.progress);
	return {
		kind: 'task_board',
		on,
		chosen,
		groups: TASK_PROGRESS.map((progress) => ({ progress, lines: shown.filter((line) => line.progress === progress) })).filter(
			({ lines }) => lines.length > 0
		),
		owners: [...Map.groupBy(within, ({ task }) => task.lead)]
			.map(([lead, lines]) => ({ lead, counts: countsOf(lines), total: lines.length }))
			.toSorted((a, b) => (b.counts.overdue ?? 0) - (a.counts.overdue ?? 0) || b.total - a.total),
		counts: countsOf(ofLead)
	};
}

function countsOf(lines: readonly TaskLine[]): TaskOwner['counts'] {
	return Object.fromEntries(
		TASK_PROGRESS.map((progress) => [progress, lines.filter((line) => line.progress === progress).length] as const).filter(
			([, count]) => count > 0
		)
	);
}

/** What has no deadline comes last. */
function deadline({ task }: TaskLine): string {
	return task.due ?? '~';
}
