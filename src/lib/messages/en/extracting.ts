import type { Messages } from '../vi.ts';
import type { targetFault as vietnamese } from '../vi/extracting.ts';

export const extracting: Messages['extracting'] = {
	title: 'Read figures from a text',
	about:
		'Paste a report or a news item, or send a Word file or a PDF: its figures are proposed, and you decide on each before it is stored.',
	text: 'Text',
	textHint: 'Paste the words here, or choose a .docx, .pdf or .txt file.',
	file: 'File',
	read: 'Read',
	none: 'No figure was found in this text.',
	textless: (pages) =>
		`No words stand on page ${pages}: a picture of paper, or blank. What it says was not read; have the text recognised (OCR), or type its figures yourself.`,
	found: (first, last, all, whole) => (whole ? `${all} figures` : `Figures ${first}–${last} of ${all}`),
	next: (first, all) => `Go on from figure ${first} of ${all} (store the chosen ones first)`,
	first: 'Back to the first',
	kind: { target: 'target', actual: 'actual' },
	estimate: 'estimate',
	confidence: (percent) => `confidence ${percent}`,
	take: (number) => `Store figure ${number}`,
	taken: 'Store this figure',
	document: 'Source document',
	noDocument: '– not named –',
	newDocument: {
		title: 'A document that is not in the catalogue',
		name: 'Title',
		number: 'Number',
		date: 'Date of issue'
	},
	clause: 'Clause, quotation',
	indicator: 'Indicator',
	condition: 'Aim',
	conditions: {
		at_least: 'at least',
		more_than: 'more than',
		exactly: 'exactly',
		between: 'between',
		at_most: 'at most',
		less_than: 'less than'
	},
	high: 'To (of a range)',
	from: 'From',
	due: 'Due',
	addFirst: 'Nothing in the catalogue is like this sentence: choose an entry, or add a new indicator.',
	create: {
		title: 'Add a new indicator',
		name: 'Name',
		programme: 'Programme',
		kind: 'Its figures are',
		kinds: {
			flow: 'what happened in the period (periods add up)',
			stock: 'what there is at the end of the period',
			share: 'a share in %, of what passed in all',
			rate: 'a rate or average worked out already (places do not add up)'
		},
		unit: 'Unit',
		direction: 'Better when',
		directions: { up: 'higher', down: 'lower', none: 'neither' },
		frequency: 'Reported each',
		frequencies: { year: 'year', half: 'half-year', quarter: 'quarter', month: 'month' },
		submit: 'Add it and choose it for this figure',
		done: (name) => `The indicator “${name}” was added and chosen for this figure; tick and store the figure to take it.`,
		part: (name) => `${name}: passed`,
		whole: (name) => `${name}: in all`,
		notAllowed: 'Only an administrator can add an indicator to the catalogue: send them this sentence, then read the text again.'
	},
	sameAim: (condition, version) => `This target stands already: ${condition} (version ${version}).`,
	standingAim: (condition, version) =>
		`A target stands for the same place and day: ${condition} (version ${version}). Another number becomes a new version; the old one is kept.`,
	keys: 'Keys: A or Enter accepts, E edits, X rejects, N adds a new indicator, ↑ ↓ walk through the proposals.',
	drop: 'A file can be dropped here.',
	measure: 'Measure',
	newMeasure: 'not in the catalogue',
	why: (words) => `because both have: ${words}`,
	place: 'Place',
	period: 'Period',
	periodHint: 'such as 2022-Q2, 2022-06, 2022',
	value: 'Value',
	choose: '– choose –',
	same: (value) => `Stored already, and equal: ${value}`,
	different: (value) => `Another value is stored: ${value}. This one will be compared, not written over it.`,
	change: {
		plan_pct: (value) => `${value}% of plan`,
		over_plan_pct: (value) => `${value}% against plan`,
		over_plan_abs: (value) => `${value} against plan`,
		change_pct: (value) => `${value}%`,
		ratio_to_prior_pct: (value) => `${value}% of the earlier period`,
		times: (value) => `${value} times`,
		change_abs: (value) => value,
		raises_total_to: (value) => `raises the total to ${value}`,
		from: (value) => `from ${value}`
	},
	ratio: {
		stored: 'Store as',
		both: 'A ratio: both what passed and the total',
		single: 'A figure: only what passed',
		part: 'Passed',
		whole: 'Of a total of',
		partAlone: 'No ratio is like this sentence: choose one to store both numbers; with a figure only what passed is stored.',
		fresh: (measure) => `${measure}: no figure yet`,
		same: (measure, value) => `${measure}: ${value} is stored, equal, and stays`,
		different: (measure, value) =>
			`${measure}: ${value} is stored, unlike this sentence, and is not written over; correct it in the grid if need be`,
		counted: (name, counted) =>
			`${name} is counted from the figures of single places${counted === null ? '' : `, ${counted} at present`}: enter them place by place in the grid. Here something is stored only if another entry is chosen.`,
		placesSame: (known) => `Agrees with the tree of places: ${known}. The total is not stored, it is counted from the tree.`,
		placesDiffer: (said, known) =>
			`The text says a total of ${said}, the tree of places has ${known}. The text’s total is not stored: check the place, the period or the tree.`,
		placesUnknown: 'The total is a number of places: choose place and period; it is counted from the tree of places.',
		conflict: (measure, value, standing) => `${measure}: ${standing} is stored, the text says ${value}.`,
		fault: (measure, message) => `${measure}: ${message}`,
		neither: (parts) => `Neither of the two numbers was stored. ${parts} If need be, correct them in the entry grid.`
	},
	save: 'Store the chosen figures',
	saved: (count, targets) => `${count} figures and ${targets} targets saved.`,
	stands: 'a figure stands for this place and period; correct it in the entry grid if need be.',
	nothingChosen: 'No figure is chosen.',
	refused: (number, message) => `Figure ${number}: ${message}`,
	note: (span, start, end) => `“${span}” (characters ${start}–${end})`
};

export const targetFault: typeof vietnamese = {
	document_title_missing: () => ({ message: 'The source document has no title.', remedy: 'Write its title, or clear its number.' }),
	indicator_name_missing: () => ({ message: 'The indicator has no name.', remedy: 'Write one and add it again.' }),
	ratio_not_entered: () => ({
		message: 'This ratio is not made of two numbers that can be entered.',
		remedy: 'Choose another, or enter its places one by one in the grid.'
	}),
	ratio_stands: () => ({ message: 'Both numbers are stored exactly so already.', remedy: 'Nothing needs saving.' }),
	ratio_whole_missing: () => ({
		message: 'The total of the ratio is missing.',
		remedy: 'Write it, or choose a figure to store only what passed.'
	}),
	aim_number_missing: () => ({
		message: 'The target has no number, or its range is reversed.',
		remedy: 'Write a number; of a range both ends, the smaller first.'
	}),
	target_days_reversed: () => ({ message: 'The first day is after the due day.', remedy: 'Write both days again.' }),
	target_stands: ({ version }) => ({
		message: `This target stands exactly so already (version ${version}).`,
		remedy: 'Nothing needs saving.'
	})
};
