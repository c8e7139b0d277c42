import type { Messages } from '../vi.ts';

export const deck: Messages['deck'] = {
	official: {
		title: (period) => `Results against targets, ${period}`,
		titleOwnPeriods: 'Results by target, the latest period of each programme',
		columns: {
			ordinal: 'No.',
			target: 'Target',
			unit: 'Unit',
			plan: 'Plan',
			inPeriod: 'In the period',
			cumulative: 'To date',
			ofPlan: 'Of plan (%)',
			change: 'On a year earlier',
			note: 'Notes'
		},
		blank: 'empty',
		notYetKnown: 'not known yet',
		legend: (symbol, meaning) => `${symbol}: ${meaning}`
	},
	part: (title, part, parts) => `${title} (${part}/${parts})`,
	placeTitle: (place) => `Results of ${place}`,
	targets: 'Every target, worst first',
	changed: 'Changed since the last meeting',
	asOfBetween: (first, last) => `Data as of days from ${first} to ${last}`,
	places: (count) => `${count} ${count === 1 ? 'place' : 'places'}`,
	ownPeriods: 'the latest period of each programme',
	programmesTitle: 'The committee’s programmes',
	columns: { goal: 'To reach', count: 'Targets', which: 'Which ones', programme: 'Programme' },
	goal: (condition, due) => `Target: ${condition}, due ${due}.`,
	clause: (source) => `Source: ${source}.`,
	definition: (text) => `Definition: ${text}`,
	formula: (text) => `Formula: ${text}`
};
