import type { Messages } from '../vi.ts';
import { tableChoices, tableColumns } from './table-columns.ts';

const table: Messages['administration']['table'] = {
	places: 'Places',
	successions: 'Mergers and splits',
	groups: 'Groups of places',
	programmes: 'Programmes',
	submissions: 'Returns',
	holidays: 'Days off',
	documents: 'Documents',
	measures: 'Measures',
	indicators: 'Indicators',
	targets: 'Targets',
	target_steps: 'Steps of targets',
	observations: 'Reported figures',
	identities: 'Identities',
	notes: 'Notes',
	meetings: 'Meetings',
	agenda: 'Agendas',
	tasks: 'Tasks'
};

export const administration: Messages['administration'] = {
	table,
	column: tableColumns,
	choice: tableChoices,
	tables: {
		title: 'Tables',
		about: 'Places, programmes, measures, indicators, targets, documents: look, add, change and delete row by row.',
		rows: (count) => `${count} rows`,
		find: 'Find',
		findDo: 'Find',
		found: (found, total) => `${found} of ${total} rows`,
		none: 'No rows.',
		add: 'Add a row',
		addTo: (name) => `Add to ${name}`,
		edit: (name) => `Change ${name}`,
		page: (page, pages) => `Page ${page}/${pages}`,
		previous: 'Previous page',
		next: 'Next page',
		save: 'Save',
		remove: 'Delete this row',
		removeHint: 'It can be undone right after.',
		saved: (name) => `Saved ${name}.`,
		removed: (name) => `Deleted ${name}.`,
		putBack: 'Undo',
		required: 'required',
		blank: (meaning) => `Blank: ${meaning}`,
		blankChoice: '(blank)',
		listHint: 'Separate them by semicolons.',
		fixed: 'A key stays: other rows and figures use it.',
		elsewhere: 'This change breaks other rows',
		expressionHint: 'Keys of measures, + - * / ( ), count(…), places(level).',
		expressionGood: (measures) => `The expression reads: ${measures}`,
		yes: 'yes',
		no: 'no'
	},
	target: {
		steps: 'Interim steps',
		stepsHint:
			'For a path by steps: the value to have reached at the end of the period, which holds until the next step. Write periods as 2022, 2022-S1, 2022-Q2. Clear both inputs to remove a step.',
		stepPeriod: (index) => `Period of step ${index}`,
		stepValue: (index) => `Value of step ${index}`,
		history: 'Versions of this target',
		noHistory: 'This target was never adjusted.',
		version: (version) => `Version ${version}`,
		inForce: 'in force',
		replaced: 'replaced',
		first: 'the first',
		adjust: 'Adjust: a new version in place of this target',
		allocation: 'Given to the places below',
		allocationGap: (place, assigned, allocated, difference) =>
			`Given to ${place}: ${assigned}; to the places below together: ${allocated}, ${difference}.`,
		less: (difference) => `${difference} too little`,
		more: (difference) => `${difference} too much`,
		allocationHint: 'Leave it if it is meant so; if not, mend the targets of these places.'
	},
	succession: {
		title: 'Merge or split places',
		about: 'Merge, split or transfer places from a date on, after seeing what it does to the series of figures.',
		lead: 'History stays: old places end, new ones begin, and the program knows which part went where.',
		date: 'First day of the new state',
		newPlaces: 'New places that are not in the table yet',
		newPlacesHint: 'Level, kind and parent are those of the first old place and can be changed later. Leave blank if the new place exists.',
		pieces: 'Which part goes where',
		piecesHint: 'Each line: old place, new place, share. A blank share: the whole (merger), or not known (split).',
		preview: 'Preview',
		save: 'Save this change',
		effect: 'What this does to the figures',
		ending: (names) => `Series that end: ${names}`,
		beginning: (names) => `Series that begin: ${names}`,
		noSeries: 'The old places have no figures.',
		place: 'New place',
		measure: 'Measure',
		carried: 'On today’s map',
		notComparable: (day) => `not comparable before ${day}`,
		sum: (value, period) => `newest sum: ${value} (${period})`,
		continued: 'continues, nothing to add up yet'
	},
	workspace: {
		title: 'Data package',
		about: 'Download everything as one ZIP file, load another package in its place, or start empty.',
		lead: 'All the data of the program are one package of CSV tables and a datapackage.json.',
		download: 'Download the present package (ZIP)',
		downloadHint: 'Opens in a spreadsheet; loading it again gives these very data. Accounts and passwords are not in it.',
		load: 'Load a package',
		file: 'ZIP file of the package’s folder',
		fileHint: 'At most 20 MB. The package is checked first; nothing changes until you confirm.',
		send: 'Check the package',
		faults: 'What to mend in the package',
		where: 'Where',
		what: 'What is wrong, and the mend',
		row: (row) => `row ${row}`,
		more: (count) => `${count} more; mend those above and send it again to see the rest.`,
		plan: 'What loading this package would change',
		planOf: (title) => `The package “${title}” is sound.`,
		planUntitled: 'The package is sound.',
		planHint: {
			package:
				'It takes the place of all present data, the history of corrections included. Download the present package first if you still need it.',
			start:
				'Nothing has changed yet. Once you confirm, all present data go, the history of corrections included. Download the present package first if you still need it.'
		},
		columns: { table: 'Table', added: 'New', changed: 'Changed', removed: 'Removed', unchanged: 'As before' },
		confirm: 'Replace the data with this package',
		cancel: 'No, keep the present data',
		loaded: 'The package is loaded. Every page follows the new data.',
		started: 'The new workspace is there. Next: describe measures, indicators and targets under Administration.',
		start: 'Start empty',
		startHint: 'For a new office: one place, the places that report to it and a first programme. Takes the place of all present data.',
		place: 'Place of the office',
		level: 'Level of this place',
		below: 'Level of the reporting places',
		places: 'Reporting places, one name a line',
		placesHint: 'Leave blank if the office reports itself.',
		programme: 'Name of the programme',
		first: 'First day',
		last: 'Last day',
		startDo: 'See what it would replace',
		startPlan: 'What starting empty would change',
		startConfirm: 'Remove the present data and start'
	}
};

export const administrationFault: Pick<
	Messages['fault'],
	| 'reorganisation_empty'
	| 'table_unknown'
	| 'row_unknown'
	| 'row_conflict'
	| 'row_moves_periods'
	| 'row_refused'
	| 'package_faulty'
	| 'package_gone'
> = {
	table_unknown: ({ text }) => ({ message: `There is no table “${text}”.`, remedy: 'Choose one under Administration.' }),
	reorganisation_empty: () => ({
		message: 'Nobody said which place goes where.',
		remedy: 'Fill in one line at least: old place and new place.'
	}),
	row_unknown: () => ({ message: 'This row is gone.', remedy: 'Find it again in its table; somebody may just have deleted it.' }),
	row_conflict: () => ({
		message: 'Somebody changed this row before you.',
		remedy: 'Open the row again to see the new state, then change it if it is still needed.'
	}),
	row_moves_periods: ({ measures }) => ({
		message: `By this change the periods of reported figures would mean other days: ${measures.join(', ')}.`,
		remedy: 'Keep the way periods are counted, or change it in the data package and load the whole package.'
	}),
	row_refused: ({ count }) => ({
		message: `Not saved: ${count} ${count === 1 ? 'thing' : 'things'} to mend.`,
		remedy: 'Mend what the fields say, then save again.'
	}),
	package_faulty: ({ count }) => ({
		message: `The package has ${count} ${count === 1 ? 'fault' : 'faults'} and was not loaded; the present data are unchanged.`,
		remedy: 'Mend each place below in the CSV files, pack them and send them again.'
	}),
	package_gone: () => ({
		message: 'The package that was checked is no longer waiting here.',
		remedy: 'Choose the ZIP file and send it again.'
	})
};
