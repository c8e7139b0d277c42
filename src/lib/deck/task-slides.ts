/** Tasks as tables: what was ordered, who leads, by when, and how far it is. */
import { formatDay } from '../format/dates.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import { isSettled } from '../domain/task-progress.ts';
import type { TaskLine } from '../view/meeting-lines.ts';
import type { MeetingSheet } from '../view/meeting-sheet.ts';
import { tableSlides, type Draft } from './several.ts';
import type { Cell, Slide } from './slide.ts';
import { textCell } from './status-slides.ts';

export function taskLineSlides(draft: Draft, lines: readonly TaskLine[], locale: Locale): readonly Slide[] {
	const { page, meeting } = messagesOf(locale);
	const t = page.columns;
	const columns = [
		{ label: t.task, numeric: false, width: 0.44 },
		{ label: t.lead, numeric: false, width: 0.22 },
		{ label: t.due, numeric: false, width: 0.15 },
		{ label: t.status, numeric: false, width: 0.19 }
	];
	const rows = lines.map(({ task, progress }): readonly Cell[] => [
		textCell(task.text),
		textCell([task.lead, task.supporting].filter((office) => office !== null).join('; ')),
		textCell(dueText(task, locale)),
		textCell(meeting.progress[progress])
	]);
	const evidence = lines.flatMap(({ task }) => (task.evidence === null ? [] : [`${task.text}: ${task.evidence}`]));
	return tableSlides({ ...draft, notes: [draft.notes, ...evidence].join('\n') }, columns, rows, locale);
}

/** A deadline, or that the task is standing; empty where neither was said. */
export function dueText({ standing, due }: Pick<TaskLine['task'], 'standing' | 'due'>, locale: Locale): string {
	return standing ? messagesOf(locale).page.taskStanding : due === null ? '' : formatDay(due, locale);
}

/** What the last meetings ordered: the finding counts what is settled and what is overdue. */
export function reviewSlides(
	draft: Omit<Draft, 'finding' | 'notes'>,
	{ reviewed, previous }: Pick<MeetingSheet, 'reviewed' | 'previous'>,
	locale: Locale
): readonly Slide[] {
	const { meetingDeck: words } = messagesOf(locale);
	const settled = reviewed.filter(({ progress }) => isSettled(progress)).length;
	const overdue = reviewed.filter(({ progress }) => progress === 'overdue').length;
	const finding = words.reviewed(settled, reviewed.length, overdue);
	const measure = previous === null ? draft.measure : words.since(previous.title);
	return taskLineSlides({ ...draft, finding, measure, notes: finding }, reviewed, locale);
}
