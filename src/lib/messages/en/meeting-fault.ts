import type { meetingFault as vietnamese } from '../vi/meeting-fault.ts';

/** Days arrive as ISO text: a fault knows no language. */
const written = (day: string): string => day.split('-').reverse().join('/');

export const meetingFault: typeof vietnamese = {
	meeting_unknown: ({ text, nearest }) => ({
		message: `No meeting has the id “${text}”.`,
		remedy:
			nearest.length === 0
				? 'Choose a meeting from the list on the Meetings page.'
				: `Did you mean ${nearest.map(({ id, name }) => `${name} (${id})`).join(', or ')}?`
	}),
	freeze_unknown: ({ version, versions }) => ({
		message: `This meeting has no frozen version ${version}.`,
		remedy: versions === 0 ? 'Its figures were never frozen.' : `Choose a version from 1 to ${versions}.`
	}),
	freeze_tampered: ({ meeting, version }) => ({
		message: `Frozen version ${version} of the meeting “${meeting}” no longer agrees with its SHA-256: somebody changed the store itself.`,
		remedy: 'Do not use this version. Restore the store from an earlier backup, then run cotmoc check.'
	}),
	agenda_empty: () => ({
		message: 'There is nothing on the agenda, so there is nothing to freeze.',
		remedy: 'Add at least one item, or choose a programme that has targets.'
	}),
	meeting_title_missing: () => ({
		message: 'The meeting has no title.',
		remedy: 'Write it as on the invitation, for example “Half-year review 2026”.'
	}),
	meeting_programmes_missing: () => ({
		message: 'No programme was chosen.',
		remedy: 'Choose at least one; the first decides on the period and the form of documents.'
	}),
	meeting_date_missing: () => ({
		message: 'The day of the meeting is missing.',
		remedy: 'Write it as year-month-day.'
	}),
	meeting_period_missing: () => ({
		message: 'The period under review is missing.',
		remedy: 'Write a period code, for example 2026-Q3, 2026-S1 or 2026-01..2026-08.'
	}),
	meeting_programme_outside: ({ text }) => ({
		message: `This meeting is not about the programme “${text}”.`,
		remedy: 'Add the programme to the meeting, or write to one that is there.'
	}),
	agenda_item_unknown: () => ({
		message: 'This item is no longer on the agenda.',
		remedy: 'Load the page again to see the agenda as it is now.'
	}),
	agenda_conflict: () => ({
		message: 'Somebody else changed the agenda while you were ordering it.',
		remedy: 'Load the page again and order it anew.'
	}),
	agenda_twice: () => ({
		message: 'This item is on the agenda already.',
		remedy: 'Move the one that is there instead of adding it again.'
	}),
	agenda_text_missing: () => ({
		message: 'Nothing was chosen and nothing was written.',
		remedy: 'Choose from the list, or write the words of the new item.'
	}),
	note_unknown: () => ({
		message: 'This note is gone.',
		remedy: 'Load the page again to see the notes as they are now.'
	}),
	note_text_missing: () => ({
		message: 'Nothing was written.',
		remedy: 'Write briefly what, where and why.'
	}),
	task_unknown: () => ({
		message: 'There is no such task.',
		remedy: 'Load the page again; it may just have been deleted.'
	}),
	task_text_missing: () => ({
		message: 'The task says nothing.',
		remedy: 'Write what is to be done and what must come of it.'
	}),
	task_lead_missing: () => ({
		message: 'No office is in the lead.',
		remedy: 'A task has exactly one office in the lead; others support.'
	}),
	task_due_missing: () => ({
		message: 'The task has no deadline.',
		remedy: 'Give it one, or mark it as standing.'
	}),
	task_due_and_standing: () => ({
		message: 'The task has a deadline and is standing as well.',
		remedy: 'Choose one of the two.'
	}),
	task_done_ahead: ({ day, today }) => ({
		message: `${written(day)}, the day it was done, is still to come (today is ${written(today)}).`,
		remedy: 'Write the day it was really done.'
	}),
	task_done_before_meeting: ({ day, date }) => ({
		message: `${written(day)}, the day it was done, is before the meeting of ${written(date)} that ordered it.`,
		remedy: 'Look at the day again.'
	}),
	task_evidence_missing: () => ({
		message: 'It is reported as done without evidence.',
		remedy: 'Name a document, minutes, or where the result can be seen.'
	}),
	due_before_meeting: ({ due, date }) => ({
		message: `The deadline ${written(due)} is before the meeting of ${written(date)}.`,
		remedy: 'Write a day after the meeting.'
	}),
	task_progress_unknown: ({ text, known }) => ({
		message: `There is no progress of tasks called “${text}”.`,
		remedy: `Choose one of: ${known.join(', ')}.`
	}),
	put_back_impossible: () => ({
		message: 'It cannot be put back: it is there again, or it was not taken away.',
		remedy: 'Load the page again to see how things are now.'
	}),
	agenda_surplus: ({ kind }) => ({
		message: `An agenda item of kind “${kind}” does not use this column.`,
		remedy: 'Leave the cell blank, or change the kind of the item.'
	}),
	agenda_other_target: ({ indicator }) => ({
		message: `This target is not one of the indicator “${indicator}”.`,
		remedy: 'Name a target of that very indicator, or leave the cell blank.'
	})
};
