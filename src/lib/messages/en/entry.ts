import type { Messages } from '../vi.ts';
import type { entryFault as vietnamese } from '../vi/entry.ts';

export const entry: Messages['entry'] = {
	gridTitle: 'Entry grid',
	gridIntro: 'Enter figures into a grid as in Excel: paste whole tables, fill down, undo; it saves by itself.',
	chooseProgramme: 'Choose a programme:',
	nothingToEnter: 'There is no programme yet with figures for you to enter.',
	title: (programme) => `Enter figures: ${programme}`,
	choose: 'Choose what to enter',
	period: 'Period',
	day: 'Day',
	place: 'Place',
	show: 'Show',
	shape: 'Shape of the grid',
	byPlace: 'Places down the side',
	byMeasure: 'One place, figures down the side',
	withTotals: 'Add columns for totals',
	total: 'total',
	newStatus: 'New figures are',
	kinds: {
		year: 'Years',
		half: 'Half-years',
		quarter: 'Quarters',
		month: 'Months',
		day: 'By day',
		months: 'Several months',
		term: 'The whole term',
		season: 'The whole season'
	},
	measure: 'Figure',
	grid: (period) => `Entry grid, ${period}`,
	previous: (value) => `before ${value}`,
	target: (value) => `target ${value}`,
	beside: 'The small line of a cell: the figure before, the change since, the target.',
	mark: {
		none: '',
		saved: 'saved',
		waiting: 'to be saved',
		refused: 'not saved',
		conflict: 'changed by somebody else',
		asking: 'to be chosen'
	},
	state: {
		saved: 'Everything is saved.',
		waiting: (count) => `Saving ${count} ${count === '1' ? 'cell' : 'cells'}…`,
		unreachable: (count) =>
			`No connection: ${count} ${count === '1' ? 'cell is' : 'cells are'} kept on this machine and sent when it is back.`,
		attention: (count) => `${count} ${count === '1' ? 'cell needs' : 'cells need'} you.`,
		goThere: 'Go there'
	},
	toReturn: 'Check and send the return',
	undo: 'Undo',
	redo: 'Redo',
	fillDown: 'Fill down',
	nothingUndone: 'Nothing is left to undo.',
	pasted: (count) => `${count} ${count === '1' ? 'cell' : 'cells'} pasted.`,
	pastedBeyond: (count) => `${count} beyond the grid left out.`,
	editing: (place, measure) => `${measure}, ${place}`,
	panel: 'The selected cell',
	kind: 'How firm',
	note: 'Note',
	noteHint: 'Why the number is unusual, or what a reader must know.',
	document: 'Document',
	noDocument: 'none',
	annotateFirst: 'Enter a number first, then a note and a document.',
	unreadable: (text) => `“${text}” is not understood.`,
	unreadableRemedy:
		'Write a number as 1.234,5 or 1,234.5; or … (not available), x (not applicable), - (nothing occurred); empty is not reported.',
	ambiguous: (text) => `Which number is “${text}”?`,
	leave: 'Leave the old one',
	reason: 'Why the approved figure is corrected',
	saveWithReason: 'Save with this reason',
	yours: (value) => `Yours: ${value}`,
	theirs: (value, author) => `${author === null ? 'Theirs' : `By ${author}`}: ${value}`,
	keepMine: 'Keep mine',
	takeTheirs: 'Take theirs',
	nothing: 'not reported',
	help: 'Keys of the grid',
	keys: [
		['Arrows, Tab, Enter', 'move between cells; with Shift select several, or go back'],
		['Digits, F2', 'enter a new number, edit the one there'],
		['Esc', 'leave the edit; pressed without one, the next Tab leaves the grid'],
		['Ctrl+C, Ctrl+V, Ctrl+X', 'copy, paste, cut, with Excel too'],
		['Ctrl+D', 'fill down'],
		['Ctrl+Z, Ctrl+Y', 'undo, redo'],
		['Delete', 'clear: not reported again'],
		['…   x   -', 'not available, not applicable, nothing occurred (a zero)']
	]
};

export const entryFault: typeof vietnamese = {
	entry_period_unknown: ({ period }) => ({
		message: `The programme has no figures to enter for ${period}.`,
		remedy: 'Choose a period of the list.'
	}),
	entry_without_place: () => ({
		message: 'None of your places is in this period.',
		remedy: 'Choose another period or programme, or ask an administrator for a place.'
	}),
	entry_without_measure: ({ programme }) => ({
		message: `${programme}: no figure is defined that could be entered.`,
		remedy: 'Enter figures in its component programmes, or define indicators first.'
	})
};
