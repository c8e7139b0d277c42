import { describe, expect, it } from 'vitest';
import { day } from '../domain/day.ts';
import { id } from '../domain/id.ts';
import type { Meeting, Task } from '../domain/meeting.ts';
import { period } from '../domain/period.ts';
import { tasksReviewed } from './task-review.ts';

const meeting = (name: string, date: string): Meeting => ({
	id: id(name),
	programme: id('p'),
	programmes: [id('p')],
	title: name,
	date: day(date),
	period: period('2022'),
	kind: '',
	venue: null,
	chair: null,
	conclusion: null,
	recipients: []
});
const MEETINGS = [meeting('first', '2022-01-10'), meeting('second', '2022-04-10'), meeting('third', '2022-07-10')];
const task = (name: string, of: string, over: Partial<Task> = {}): Task => ({
	id: id(name),
	meeting: id(of),
	text: name,
	lead: null,
	supporting: null,
	place: null,
	indicator: null,
	due: day('2022-06-30'),
	standing: false,
	status: 'open',
	evidence: null,
	doneOn: null,
	...over
});
const reviewed = (tasks: readonly Task[], at = 'third') =>
	tasksReviewed(
		tasks,
		MEETINGS,
		MEETINGS.find(({ id: one }) => one === at)!,
		day('2022-07-10')
	).map(({ id: one }) => one);

describe('what the third meeting asks back', () => {
	it.each<readonly [string, Task, boolean]>([
		['what the last one ordered', task('a', 'second'), true],
		['what the last one ordered and is done', task('a', 'second', { status: 'done', doneOn: day('2022-05-01') }), true],
		['what the first ordered and is still open', task('a', 'first'), true],
		['what the first ordered and was done since the last', task('a', 'first', { status: 'done', doneOn: day('2022-05-01') }), true],
		['not what the last one saw settled', task('a', 'first', { status: 'done', doneOn: day('2022-03-01') }), false],
		['not what it orders itself', task('a', 'third'), false],
		['not what a meeting of another committee ordered', task('a', 'other'), false]
	])('%s', (_, one, asked) => {
		expect(reviewed([one])).toEqual(asked ? ['a'] : []);
	});

	it('comes with the overdue first, then by deadline, what is settled last', () => {
		const tasks = [
			task('done', 'second', { status: 'done', doneOn: day('2022-05-01') }),
			task('standing', 'first', { standing: true, due: null }),
			task('later', 'second', { due: day('2022-12-31') }),
			task('sooner', 'second', { due: day('2022-08-31') }),
			task('overdue', 'second')
		];
		expect(reviewed(tasks)).toEqual(['overdue', 'sooner', 'later', 'standing', 'done']);
	});

	it('is nothing at a first meeting', () => {
		expect(reviewed([task('a', 'second')], 'first')).toEqual([]);
	});
});
