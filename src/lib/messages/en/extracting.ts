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
	milestone: 'done',
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
	clauses: {
		appendix: (label) => `appendix ${label}`,
		part: (label) => `part ${label}`,
		chapter: (label) => `chapter ${label}`,
		letter: (label) => `part ${label}`,
		section: (label) => `section ${label}`,
		heading: (label) => `section ${label}`,
		article: (label) => `Article ${label}`,
		paragraph: (label) => `paragraph ${label}`,
		point: (label) => `point ${label}`,
		dash: (label) => `dash ${label}`,
		plus: (label) => `plus ${label}`
	},
	indicator: 'Indicator',
	condition: 'Aim',
	conditions: {
		at_least: 'at least',
		more_than: 'more than',
		exactly: 'exactly',
		between: 'between',
		at_most: 'at most',
		less_than: 'less than',
		change_by: 'changes by at least',
		times: 'times the baseline',
		done_by: 'done (no number)'
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
	different: (value) => `Another value is stored: ${value}. It is not written over; correct it in the grid if need be.`,
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
	common: {
		title: 'Place and period of the whole text',
		hint: 'Filled in where a sentence names no place or no period; change single figures where they differ.',
		place: 'Common place',
		period: 'Common period',
		submit: 'Fill in the blanks',
		filled: (count) => `Filled in for ${count} figures without place or period; the fields you chose together say (common).`,
		nothing: 'There is nothing to fill in: every sentence names place and period, or nothing is chosen.',
		open: (count) => `${count} figures still lack a place or a period.`,
		mark: (label) => `${label} (common)`,
		note: {
			both: 'Place and period are your common choice, the sentence names none.',
			place: 'The place is your common choice, the sentence names none.',
			period: 'The period is your common choice, the sentence names none.'
		}
	},
	aim: {
		scope: 'It is for',
		itself: 'the place itself',
		each: (level) => `each ${level}`,
		span: 'The number is',
		wholeSpan: 'for the whole time',
		eachYear: 'for each year',
		yearly: (count, years) => `Each year’s number: stored as ${count} targets, one a year (${years}), not as the total of all years.`,
		yearlyOpen: 'Each year’s number: choose the first day of a year and the last day of a year, and each year becomes a target.',
		someStand: (years) => `It stands exactly so for ${years}; storing adds the other years.`,
		eachNote: (level) => `Each ${level} must meet it; reported is how many do, of how many.`,
		baselineTitle: 'Baseline (where the aim is a rise, a fall or a multiple)',
		baseline: 'Baseline',
		baselinePeriod: 'Period of the baseline',
		baselineKnown: (period, value) => `Measured from ${value} (${period}).`,
		baselineUnknown: (period) =>
			`Measured from the figure of ${period}, which is not there yet: it can be stored, and is judged once the baseline is written in the table of targets.`,
		baselineOpen: 'The sentence does not say since when: write the baseline, or its period.',
		obstacles: {
			change_ceiling: 'The sentence limits a change from above; a target can only ask for at least one: write the level to be reached.',
			against_direction:
				'The sentence wants the opposite of what is better for this indicator: choose another, or write the level to be reached.',
			each_change: 'A change of each place has a baseline in each: write the level to be reached, or enter the places one by one.',
			level_unknown: 'The tree of places has no level of that name: add it, or choose what the target is for.',
			of_plan: 'The sentence speaks of a percentage of a plan without its number: write the number to be reached.',
			number_unread: 'The number is written unclearly: write the right one.'
		},
		readings: {
			points: 'A percentage by which a percentage changes is taken as points.',
			relative: 'A change in per cent is worked out as a multiple of the baseline.',
			lower_edge: 'The sentence gives a range: its lower end is what must be reached.',
			fraction: 'What passed of the total is worked out in %.',
			until: 'The sentence says “by the year …”: counted from the first day of the programme; change “From” if it is another.',
			until_open: 'The sentence says “by the year …”, not since when: “From” is the first day of that year, change it if it is another.'
		}
	},
	hindrance: {
		change_alone:
			'The sentence says by how much something changed, not what it came to, so it cannot be stored: find the figure and enter it in the grid.',
		number_unread: 'The number is written unclearly and cannot be stored: look at the document and enter it in the grid.',
		worked_out: (name, value) =>
			`${name} is worked out from entered figures${value === null ? '' : `, ${value}% at present`}, and not entered itself: enter what passed and the total in the grid.`
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
	notOver: 'It is not written over; correct it in the grid if need be.',
	nothingChosen: 'No figure is chosen.',
	refused: (number, message) => `Figure ${number}: ${message}`,
	note: (clause, span, start, end) => `${clause === '' ? '' : `${clause}: `}“${span}” (characters ${start}–${end})`
};

export const targetFault: typeof vietnamese = {
	document_title_missing: () => ({ message: 'The source document has no title.', remedy: 'Write its title, or clear its number.' }),
	indicator_name_missing: () => ({ message: 'The indicator has no name.', remedy: 'Write one and add it again.' }),
	ratio_not_entered: () => ({
		message: 'This ratio is not made of two numbers that can be entered.',
		remedy: 'Choose another, or enter its places one by one in the grid.'
	}),
	figures_stand: () => ({ message: 'It is stored exactly so already.', remedy: 'Nothing needs saving.' }),
	ratio_whole_missing: () => ({
		message: 'The total of the ratio is missing.',
		remedy: 'Write it, or choose a figure to store only what passed.'
	}),
	aim_number_missing: () => ({
		message: 'The target has no number, or its range is reversed.',
		remedy: 'Write a number; of a range both ends, the smaller first.'
	}),
	aim_baseline_missing: () => ({
		message: 'A rise, a fall or a multiple has no baseline.',
		remedy: 'Write the baseline, or its period.'
	}),
	aim_each_relative: () => ({
		message: 'A rise, a fall or a multiple cannot be set for each of many places: every one has a baseline of its own.',
		remedy: 'Write the level to be reached, or set it place by place.'
	}),
	target_level_empty: () => ({ message: 'The place has no places of the chosen level.', remedy: 'Choose another place or level.' }),
	target_years_uneven: () => ({
		message: 'A number for each year needs whole years.',
		remedy: 'Write the first day of a year and the last day of a year.'
	}),
	target_days_reversed: () => ({ message: 'The first day is after the due day.', remedy: 'Write both days again.' }),
	target_stands: ({ version }) => ({
		message: `This target stands exactly so already (version ${version}).`,
		remedy: 'Nothing needs saving.'
	})
};
