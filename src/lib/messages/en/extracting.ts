import type { Messages } from '../vi.ts';

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
	found: (shown, all) => (shown === all ? `${all} figures` : `${shown} of ${all} figures; divide the text to see them all`),
	kind: { target: 'target', actual: 'actual', projection: 'projection' },
	estimate: 'estimate',
	confidence: (percent) => `confidence ${percent}`,
	take: (number) => `Store figure ${number}`,
	taken: 'Store this figure',
	document: 'Source document',
	noDocument: '– not named –',
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
	addFirst:
		'Nothing in the catalogue is like this sentence: choose an entry, or add indicator and measure to the programme’s catalogue first and read again.',
	addThere: 'Catalogue',
	keys: 'Keys: A or Enter accepts, E edits, X rejects, ↑ ↓ walk through the proposals.',
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
	save: 'Store the chosen figures',
	saved: (count, targets) => `${count} figures and ${targets} targets saved.`,
	stands: 'a figure stands for this place and period; correct it in the entry grid if need be.',
	nothingChosen: 'No figure is chosen.',
	refused: (number, message) => `Figure ${number}: ${message}`,
	note: (span, start, end) => `“${span}” (characters ${start}–${end})`
};

export const targetFault: Pick<Messages['fault'], 'target_number_missing' | 'target_days_reversed' | 'target_stands'> = {
	target_number_missing: () => ({
		message: 'The target has no number, or its range is reversed.',
		remedy: 'Write a number; of a range both ends, the smaller first.'
	}),
	target_days_reversed: () => ({ message: 'The first day is after the due day.', remedy: 'Write both days again.' }),
	target_stands: ({ version }) => ({
		message: `This target stands exactly so already (version ${version}).`,
		remedy: 'Nothing needs saving.'
	})
};
