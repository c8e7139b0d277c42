import type { Messages } from '../vi.ts';

export const workbook: Messages['workbook'] = {
	targets: 'Targets',
	compare: 'Places compared',
	notes: 'Notes',
	programmes: 'Programmes',
	tasks: 'Tasks',
	tasksReviewed: 'Earlier tasks',
	item: 'Item',
	said: 'Causes and explanations',
	owner: 'Who answers',
	supporting: 'Supporting',
	doneOn: 'Done on',
	evidence: 'Evidence',
	path: (ordinal) => `${ordinal} Over time`,
	places: (ordinal) => `${ordinal} Places`,
	notesTitle: 'Notes: definitions, sources and how to read',
	subject: 'Subject',
	content: 'Content',
	lastDay: 'Up to the end of',
	numerator: 'Numerator',
	denominator: 'Denominator',
	chartsMissing:
		'Line and bar charts stand under the table of each indicator and can be edited. Bullet graphs, grids of places, distributions and maps have no editable form in a spreadsheet; see the page or the presentation.'
};
