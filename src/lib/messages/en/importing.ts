import type { Messages } from '../vi.ts';

export const importing: Messages['importing'] = {
	outcome: {
		accepted: 'Can be imported.',
		normalised: 'Can be imported, after what was put right above.',
		held: 'Not imported: the points above have to be decided.'
	},
	counts: (added, changed, unchanged) => `${added} new, ${changed} changed, ${unchanged} as they were.`,
	already: 'Imported already: every figure of the file is known.',
	done: (id) => `Imported, as import ${id}.`,
	cells: (count) => `${count} cells`,
	keptNote: 'Kept as in the file.',
	state: { draft: 'not imported yet', committed: 'imported', undone: 'undone' },
	undone: (restored, withdrawn, kept) =>
		`Undone: ${restored} as they were before, ${withdrawn} taken back${kept > 0 ? `, ${kept} corrected since and kept` : ''}.`,
	choice: {
		skip: 'leave out',
		take: 'take',
		ignore: 'leave the column out',
		root: 'record for the place above',
		first: 'the first',
		last: 'the last',
		sum: 'the sum',
		file: 'as the file says',
		asked: 'as chosen',
		thousands: 'thousands',
		decimals: 'decimals',
		each: 'each as it is written',
		hundred: 'times 100 (0.75 = 75%)',
		fraction: 'as it is (0.75)',
		keep: 'keep',
		zero: 'zero',
		not_available: 'not available (…)',
		not_applicable: 'not applicable (x)',
		nothing: 'not reported',
		as1904: 'from 1904',
		as1900: 'from 1900'
	}
};
