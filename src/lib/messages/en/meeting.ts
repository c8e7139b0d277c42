import type { Messages } from '../vi.ts';

export const meeting: Messages['meeting'] = {
	kind: {
		progress_meeting: 'Progress meeting',
		committee: 'Committee meeting',
		interim_review: 'Interim review',
		final_review: 'Final review',
		launch: 'Launch',
		inspection: 'Inspection'
	},
	progress: {
		overdue: 'overdue, not done',
		under_way: 'under way',
		not_due: 'not due yet',
		standing: 'standing',
		done_late: 'done late',
		done_on_time: 'done in time',
		done_undated: 'done, day not recorded',
		dropped: 'no longer relevant'
	},
	progressShort: {
		overdue: 'overdue',
		under_way: 'under way',
		not_due: 'not due yet',
		standing: 'standing',
		done_late: 'done late',
		done_on_time: 'done in time',
		done_undated: 'done',
		dropped: 'dropped'
	},
	noDue: 'no deadline given'
};

export const meetingDeck: Messages['meetingDeck'] = {
	heldOn: (day, venue) => (venue === null ? day : `${day}, ${venue}`),
	review: (period) => `Period under review: ${period}`,
	agenda: 'Agenda',
	oneOfTargets: (name, condition, due) => `${name} (${condition} by ${due})`,
	supporting: (offices) => `supported by ${offices}`,
	agendaTasks: 'Tasks of earlier meetings',
	agendaPlace: (place) => `Report of ${place}`,
	reviewed: (settled, all, overdue) => `Tasks given: ${settled} of ${all} settled${overdue === 0 ? '' : `, ${overdue} overdue`}`,
	since: (title) => `Since the last meeting: ${title}`,
	why: (target) => `Cause, owner, deadline: ${target}`,
	remarksOf: (place) => `Difficulties and proposals: ${place}`,
	remarks: 'Difficulties and proposals by place',
	whole: 'General',
	newTasks: 'Tasks given at this meeting',
	conclusion: 'Conclusion',
	closing: 'The figures at the moment of freezing',
	frozenAt: (moment) => `Frozen at ${moment}; the numbers in this document change no more.`,
	version: (version) => `Frozen version ${version} of the meeting.`,
	hash: (hash) => `SHA-256: ${hash}`,
	live: 'The figures are not frozen',
	liveHint:
		'The numbers in this document change when new reports arrive, and it carries no hash. Freeze the figures before showing them, so that what was shown is kept.'
};
