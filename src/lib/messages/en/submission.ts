import { period as periodKind } from './period.ts';
import type { Messages } from '../vi.ts';
import type { submissionFault as vietnamese } from '../vi/submission.ts';

export const submission: Messages['submission'] = {
	title: 'Returns of the places',
	state: {
		draft: 'not sent',
		submitted: 'sent, to be approved',
		returned: 'returned',
		approved: 'approved',
		locked: 'locked'
	},
	step: {
		submit: { deed: 'Send the return', done: 'sent' },
		approve: { deed: 'Approve', done: 'approved' },
		return: { deed: 'Return', done: 'returned' },
		lock: { deed: 'Lock', done: 'locked' },
		reopen: { deed: 'Open again', done: 'opened again' }
	},
	onTime: 'on time',
	late: (days) => `${days} ${days === '1' ? 'day' : 'days'} late`,
	overdue: (days) => `${days} ${days === '1' ? 'day' : 'days'} overdue`,
	rates: (share, onTime) => `${share} sent their return, ${onTime} on time`,
	data: 'Data',
	heading: (level, period) => `Returns of the ${level} for ${period}`,
	about: 'Who has sent, when, how late, what is missing; approve, return and lock.',
	due: (day, rule) => `Due ${day} (${rule})`,
	rule: {
		days: (days) => (days === '0' ? 'the last day of the period' : `${days} ${days === '1' ? 'day' : 'days'} after the period`),
		working_days: (days) =>
			days === '0' ? 'the last day of the period' : `${days} working ${days === '1' ? 'day' : 'days'} after the period`
	},
	approvalOn: 'Figures of this programme count on pages only once their return is approved.',
	choose: {
		label: 'Choose the returns to see',
		programme: 'Programme',
		period: 'Period',
		show: 'Show',
		shown: { all: 'all', unsent: 'not sent', late: 'late or overdue', waiting: 'to be approved', returned: 'returned' },
		apply: 'Show'
	},
	counts: {
		label: 'How the returns stand',
		onTime: 'sent on time',
		late: 'sent late',
		waiting: 'to be approved',
		approved: 'approved',
		returned: 'returned',
		overdue: 'overdue, not sent',
		open: 'not sent, not due yet'
	},
	columns: {
		place: 'Place',
		state: 'State',
		sent: 'Sent on',
		timeliness: 'Against the due date',
		missing: 'Missing',
		reason: 'Note of the last step'
	},
	complete: 'complete',
	daysLate: 'Days late',
	missing: (count, asked) => `${count} of ${asked} figures missing`,
	nothing: 'nothing entered yet',
	missingHidden: 'not approved yet',
	nobody: 'There is no such place in this period.',
	unused: 'Nobody has sent a return to this programme yet; the board says which figures are missing.',
	noPlaces: 'No place reports to the programme for this period.',
	callMeeting: 'Call a meeting on this period',
	everywhere: {
		approve: (count) => `Approve those of ${count} waiting that add up`,
		lock: (count) => `Lock ${count} approved`,
		taken: { approve: (count) => `${count} approved.`, lock: (count) => `${count} locked.` },
		left: (count) => `${count} do not add up: look at them one by one.`
	},
	own: 'Your places:',
	chase: {
		title: 'Remind the places that have not sent',
		hint: 'Copy this into a message or a letter.',
		opening: (who, period, programme, day) => `${who} asks the places below for their return of ${period} to ${programme} (due ${day}):`,
		office: 'The secretariat',
		place: (place, detail) => `- ${place}${detail === '' ? '' : `: ${detail}`}`,
		returned: (reason) => `returned to be mended${reason === '' ? '' : ` (${reason})`}`,
		missing: (names) => `missing ${names}`,
		others: (count) => `${count} more`,
		closing: (day, share) => `On ${day}: ${share} have sent.`
	},
	sheet: {
		title: (place, period) => `${place}: return for ${period}`,
		back: 'Board of returns',
		figures: 'Figures',
		columns: { measure: 'Figure', before: (period) => `Period before (${period})`, value: 'This period', note: 'Note' },
		missing: 'missing',
		implausible: 'unusual',
		draft: 'Draft: does not count on pages yet.',
		hidden: 'These figures are not approved. Only this place, the secretariat and the heads may read them.',
		none: 'The programme asks for no figures of this kind.',
		enter: 'Enter or correct figures in the grid',
		checks: 'Held against each other',
		allFit: 'The figures add up.',
		check: {
			identity: 'Equation',
			categories: 'Total and parts',
			places: 'The place and those below it',
			allocation: 'Target given and targets passed on'
		},
		differs: (left, right, difference) => `${left} ≠ ${right}, off by ${difference}`,
		unexplained: 'not explained',
		history: 'Steps taken',
		noHistory: 'None yet.',
		did: (who, done) => `${done} by ${who}`,
		somebody: 'someone unknown',
		toDo: 'What you can do',
		reason: {
			submit: 'Message (optional)',
			approve: 'Why it is approved although something is open',
			return: 'What is to be mended',
			lock: 'Note (optional)',
			reopen: 'Why it is opened again'
		},
		incomplete: (count) =>
			`${count} ${count === '1' ? 'figure is' : 'figures are'} missing; it can be sent all the same when there is nothing to add.`
	},
	ofPlace: (period) => `Return for ${period}`,
	ratesOf: (rates, period) => `${rates} (returns for ${period})`
};

export const submissionFault: typeof vietnamese = {
	due_rule_unreadable: ({ text }) => ({
		message: `“${text}” says no due date.`,
		remedy: 'Write “10 days” (of the calendar) or “2 working days”, counted from the last day of the period.'
	}),
	submission_step_impossible: ({ state, step }) => ({
		message: `A return that is ${submission.state[state]} cannot be ${submission.step[step].done}.`,
		remedy: 'Look at the steps taken so far; a return is sent, approved or returned, locked, opened again.'
	}),
	submission_reason_missing: ({ step }) => ({
		message: `A return is ${submission.step[step].done} with a reason.`,
		remedy: 'Write the reason, so that those who report know what to mend.'
	}),
	submission_period_not_reported: ({ period, kinds }) => ({
		message: `The programme has no returns for ${period}.`,
		remedy:
			kinds.length === 0
				? 'No indicator of the programme asks for figures yet.'
				: `Its places report for: ${kinds.map((kind) => periodKind.kind[kind]).join(', ')}.`
	}),
	submission_place_not_expected: ({ place, period }) => ({
		message: `${place} is not among the places that report for ${period}.`,
		remedy: 'Choose a place on the board of that period.'
	}),
	submission_conflict: ({ state }) => ({
		message: `The return changed while you were looking; it is ${submission.state[state]} now.`,
		remedy: 'Look at the figures and the steps below again, then repeat it.'
	}),
	submission_empty: () => ({
		message: 'The return holds no figure yet and cannot be sent.',
		remedy: 'Enter figures first; nothing happened is a 0, not available is said so.'
	}),
	submission_checks_open: ({ count }) => ({
		message: `${count} ${count === 1 ? 'thing does' : 'things do'} not add up and ${count === 1 ? 'is' : 'are'} not explained.`,
		remedy: 'Return it to be mended, note a cause, or give a reason why it is approved all the same.'
	}),
	submission_locked: ({ place, period, programme }) => ({
		message: `The return of ${place} for ${period} (${programme}) is locked: its figures cannot be changed.`,
		remedy: 'Ask the secretary to open it again, with a reason.'
	}),
	submission_change_unexplained: ({ place, period, programme }) => ({
		message: `The return of ${place} for ${period} (${programme}) is approved: a change needs a reason.`,
		remedy: 'Write why; the reason is kept with the old and the new figure.'
	})
};
