import type { Meeting, Task } from '../domain/meeting.ts';
import type { Day } from '../domain/period.ts';
import { isSettled, progressOn, TASK_PROGRESS } from '../domain/task-progress.ts';

/**
 * What a meeting asks back, the urgent first: all that its last meeting ordered, and of what was ordered before it all that was
 * still open then. Nothing falls off the list before a meeting has seen it settled.
 * @param meetings of the same committee, by date
 */
export function tasksReviewed(tasks: readonly Task[], meetings: readonly Meeting[], meeting: Meeting, day: Day): readonly Task[] {
	const earlier = meetings.slice(
		0,
		meetings.findIndex(({ id }) => id === meeting.id)
	);
	const last = earlier.at(-1);
	if (last === undefined) return [];
	const order = new Map(earlier.map(({ id }, index) => [id, index]));
	return tasks
		.filter((task) => order.has(task.meeting) && (task.meeting === last.id || !isSettled(progressOn(task, last.date))))
		.toSorted(
			(a, b) =>
				rank(a, day) - rank(b, day) ||
				(a.due ?? FAR).localeCompare(b.due ?? FAR) ||
				(order.get(a.meeting) ?? 0) - (order.get(b.meeting) ?? 0)
		);
}

/** Sorts after every day. */
const FAR = '~';

function rank(task: Task, day: Day): number {
	return TASK_PROGRESS.indexOf(progressOn(task, day));
}
