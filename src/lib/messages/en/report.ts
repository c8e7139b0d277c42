import type { Messages } from '../vi.ts';
import { named } from './narrate.ts';

export const report: Messages['report'] = {
	nation: 'SOCIALIST REPUBLIC OF VIET NAM',
	motto: 'Independence - Freedom - Happiness',
	party: 'COMMUNIST PARTY OF VIET NAM',
	placeAndDate: (place, date) => `${place}, ${date}`,
	number: { state: 'No. ……/BC-BCĐ', party: 'No. ……-BC/BCĐ' },
	title: 'REPORT',
	subject: (what, period, next) => `${what}, ${period}; tasks for ${named(next)}`,
	ofProgramme: (name) => `Results of “${name}”`,
	ofProgrammeAt: (name, place) => `Results of “${name}” in ${place}`,
	ofIndicator: (name) => `Results of the target “${name}”`,
	ofPlace: (place) => `Results of the programmes in ${place}`,
	forMeeting: (title, day) => `This report is for the meeting “${title}”, ${day}.`,
	ofAll: 'Results of the committee’s programmes',
	committee: 'The committee',
	results: (period, place) =>
		['the results', ...(period === null ? [] : [`of ${named(period)}`]), ...(place === null ? [] : [`in ${place}`])].join(' '),
	opening: (who, what) => (who === null ? `This report gives ${what}:` : `${who} reports ${what} as follows:`),
	onOrder: (document, who, what) =>
		who === null ? `Under ${document}, this report gives ${what}:` : `Under ${document}, ${who} reports ${what} as follows:`,
	numbered: (number) => `no. ${number}`,
	dated: (day) => `of ${day}`,
	issuedBy: (issuer) => `by ${issuer}`,
	sections: {
		leadership: 'I. Guidance and direction',
		results: (period) => (period === null ? 'II. Results' : `II. Results, ${period}`),
		assessment: 'III. Assessment',
		plan: (period) => `IV. Main tasks for ${period === null ? 'the period to come' : named(period)}`,
		proposals: 'V. Proposals'
	},
	documents: 'The work rests on these documents:',
	seeAppendix: (sentence) => `${sentence}. The figures are in the appendix.`,
	found: (finding) => finding,
	inPeriod: (quantity, period) => `${quantity} in ${named(period)} alone`,
	asLastYear: 'unchanged from the same period of last year',
	moreThanLastYear: (amount) => `up ${amount} on the same period of last year`,
	lessThanLastYear: (amount) => `down ${amount} on the same period of last year`,
	atLastMeeting: (day, quantity) => `${quantity} reported when the committee met on ${day}`,
	needed: (due, amount, owner) => `${amount}, by ${due}${owner === null ? '' : ` (${owner})`}`,
	goal: (condition, due) => `target by ${due}: ${condition}`,
	due: (day) => `due ${day}`,
	counts: {
		title: 'Counts in documents',
		now: (on) =>
			on
				? 'Reports and conclusion notices in Vietnamese write counts below ten with two digits: 06.'
				: 'Reports and conclusion notices write counts as tables do: 6.',
		change: (on) => (on ? 'Write one digit: 6' : 'Write two digits: 06')
	},
	byTarget: 'Results by target',
	byPlace: 'Results by place',
	outlook: 'Projections',
	strengths: 'What went well',
	weaknesses: 'Shortcomings and difficulties',
	causes: 'Causes',
	openCauses: ['External: …………………………', 'Our own: …………………………'],
	lessons: 'Lessons',
	closing: 'This is the report on the results and on the main tasks ahead.',
	recipients: 'Recipients:',
	archive: { state: 'File: …………', party: 'File: …………' },
	onBehalf: { state: 'For', party: 'For' },
	head: 'HEAD OF THE COMMITTEE',
	appendix: 'Appendix',
	appendixOf: (number) => `Appendix ${number}`,
	attachedTo: (number, date, committee) => `With report ${number} of ${date} of ${committee}`
};
