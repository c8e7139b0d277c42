import type { Messages } from '../vi.ts';

export const exports: Messages['export'] = {
	madeAt: (moment) => `Made at ${moment}`,
	trail: (sequence, hash) => `trail entry ${sequence}: ${hash}`,
	seal: (version, hash) => `frozen version ${version}: ${hash}`,
	page: (number, total) => `Page ${number}/${total}`,
	columns: {
		programme: 'Programme',
		place: 'Area',
		period: 'Period shown',
		asOf: 'Date of figures',
		completeness: 'Reports in',
		source: 'Source of figures',
		illustrative: 'Caution',
		made: 'Made'
	},
	contents: 'Contents',
	link: 'Link',
	linkHint: 'Permanent address of this page with this very selection'
};
