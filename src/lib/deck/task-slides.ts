/** Tasks as tables: what was ordered, who leads, by when, and how far it is. */
import { isSettled } from '../domain/task-progress.ts';
import { formatDay } from '../format/dates.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { TaskLine } from '../view/meeting-lines.ts';
import type { MeetingSheet } from '../view/meeting-sheet.ts';
import { tableSlides, type Draft } from './several.ts';
import type { Slide } from './slide.ts';
import { textCell } from './status-slides.ts';

/** What a meeting orders: nothing is done yet. Who supports is left to the speaker, so that a row reads from the back. */
export function orderedSlides(draft: Draft, lines: readonly TaskLine[], locale: Locale): readonly Slide[] {
	const t = messagesOf(locale).page.columns;
	const columns = [
		{ label: t.task, numeric: false, width: 0.48 },
		{ label: t.lead, numeric: false, width: 0.31 },
		{ label: t.due, numeric: false, width: 0.21 }
	];
	const rows = lines.map(({ task }) => [task.text, task.lead ?? '', dueText(task, locale)].map(textCell));
	return tableSlides({ ...draft, notes: spoken(draft.notes, lines, locale) }, columns, rows, locale);
}

/** What earlier meetings ordered: the finding counts what is settled and what is overdue. */
export function reviewSlides(
	draft: Omit<Draft, 'finding' | 'notes'>,
	{ reviewed, previous }: Pick<MeetingSheet, 'reviewed' | 'previous'>,
	locale: Locale
): readonly Slide[] {
	const { meetingDeck, meeting, page } = messagesOf(locale);
	const t = page.columns;
	const columns = [
		{ label: t.task, numeric: false, width: 0.4 },
		{ label: t.lead, numeric: false, width: 0.23 },
		{ label: t.due, numeric: false, width: 0.21 },
		{ label: t.status, numeric: false, width: 0.16 }
	];
	const rows = reviewed.map(({ task, progress }) =>
		[task.text, task.lead ?? '', dueText(task, locale), meeting.progressShort[progress]].map(textCell)
	);
	const settled = reviewed.filter(({ progress }) => isSettled(progress)).length;
	const overdue = reviewed.filter(({ progress }) => progress === 'overdue').length;
	const finding = meetingDeck.reviewed(settled, reviewed.length, overdue);
	const measure = previous === null ? draft.measure : meetingDeck.since(previous.title);
	return tableSlides({ ...draft, finding, measure, notes: spoken(finding, reviewed, locale) }, columns, rows, locale);
}

/** A deadline, or that the task is standing; empty where neither was said. */
export function dueText({ standing, due }: Pick<TaskLine['task'], 'standing' | 'due'>, locale: Locale): string {
	return standing ? messagesOf(locale).page.taskStanding : due === null ? '' : formatDay(due, locale);
}

function spoken(title: string, lines: readonly TaskLine[], locale: Locale): string {
	const { meetingDeck, narrate } = messagesOf(locale);
	const more = lines.flatMap(({ task }) => {
		const facts = [task.supporting === null ? [] : meetingDeck.supporting(task.supporting), task.evidence ?? []].flat();
		return facts.length === 0 ? [] : [narrate.sentence(task.text, facts.join('; '))];
	});
	return [title, ...more].join('\n');
}
