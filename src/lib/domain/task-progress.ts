import type { Task } from './meeting.ts';
import type { Day } from './period.ts';

/**
 * How far a task is on a day, the urgent first: the classes of the reports on conclusions, and two that are honest where a report
 * says too little or nothing is due. `done_undated`: done, but nobody wrote when, so nobody knows whether it was in time.
 */
export const TASK_PROGRESS = [
	'overdue',
	'under_way',
	'not_due',
	'standing',
	'done_late',
	'done_on_time',
	'done_undated',
	'dropped'
] as const;
export type TaskProgress = (typeof TASK_PROGRESS)[number];

type Judged = Pick<Task, 'status' | 'due' | 'standing' | 'doneOn'>;

/** Deadlines count to their end. What was done after the day was not done yet on it. */
export function progressOn(task: Judged, day: Day): TaskProgress {
	if (task.status === 'cancelled') return 'dropped';
	if (task.status === 'done' && (task.doneOn === null || task.doneOn <= day)) {
		if (task.due === null) return 'done_on_time';
		if (task.doneOn === null) return 'done_undated';
		return task.doneOn <= task.due ? 'done_on_time' : 'done_late';
	}
	if (task.standing) return 'standing';
	if (task.due !== null && task.due < day) return 'overdue';
	return task.status === 'open' ? 'not_due' : 'under_way';
}

const SETTLED: ReadonlySet<TaskProgress> = new Set(['done_late', 'done_on_time', 'done_undated', 'dropped']);

/** Nothing is left to do. */
export function isSettled(progress: TaskProgress): boolean {
	return SETTLED.has(progress);
}
