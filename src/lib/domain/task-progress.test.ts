import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import type { Task } from './meeting.ts';
import { isSettled, progressOn, TASK_PROGRESS, type TaskProgress } from './task-progress.ts';

const TODAY = day('2022-09-13');
const task = { status: 'open', due: day('2022-09-30'), standing: false, doneOn: null } as const;

describe('a task on 13/09/2022', () => {
	it.each<readonly [string, Partial<Task>, TaskProgress]>([
		['not begun, due later', {}, 'not_due'],
		['begun, due later', { status: 'in_progress' }, 'under_way'],
		['not begun, without a date', { due: null }, 'not_due'],
		['due on the day itself', { due: TODAY }, 'not_due'],
		['due the day before', { due: day('2022-09-12') }, 'overdue'],
		['begun and due the day before', { status: 'in_progress', due: day('2022-09-12') }, 'overdue'],
		['standing', { due: null, standing: true }, 'standing'],
		['standing and being done', { due: null, standing: true, status: 'in_progress' }, 'standing'],
		['done on its last day', { status: 'done', due: day('2022-08-31'), doneOn: day('2022-08-31') }, 'done_on_time'],
		['done a day late', { status: 'done', due: day('2022-08-31'), doneOn: day('2022-09-01') }, 'done_late'],
		['done, nobody wrote when', { status: 'done' }, 'done_undated'],
		['done, with nothing to be late for', { status: 'done', due: null }, 'done_on_time'],
		['done after the day, due later', { status: 'done', doneOn: day('2022-09-20') }, 'under_way'],
		['done after the day, due before it', { status: 'done', due: day('2022-09-01'), doneOn: day('2022-09-20') }, 'overdue'],
		['called off, though its date is past', { status: 'cancelled', due: day('2022-01-31') }, 'dropped']
	])('%s', (_, over, progress) => {
		expect(progressOn({ ...task, ...over }, TODAY)).toBe(progress);
	});

	it('asks for nothing more once it is done or dropped', () => {
		expect(TASK_PROGRESS.filter(isSettled)).toEqual(['done_late', 'done_on_time', 'done_undated', 'dropped']);
	});
});
