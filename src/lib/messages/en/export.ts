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
	link: 'Permanent link',
	linkHint: 'Keeps the figures shown here when newer ones have come.',
	menu: {
		carry: 'Download',
		carryChart: 'Download, copy',
		formats: {
			pdf: 'PDF, one finding a page',
			handout: 'PDF, to read before the meeting',
			pptx: 'PowerPoint 16:9',
			docx: 'Word report',
			xlsx: 'Excel',
			html: 'One HTML file for no network',
			csv: 'CSV',
			json: 'JSON',
			pdfa: 'PDF/A for archives',
			png: 'PNG picture',
			svg: 'SVG drawing'
		},
		chartPdf: 'PDF',
		narrow: '4:3',
		width: 'Width (pixels)',
		scale: 'Scale',
		copy: 'Copy picture',
		copyTable: 'Copy table',
		copied: 'Picture copied.',
		copiedTable: 'Table copied.',
		refused: 'The browser does not allow copying; download the picture.'
	}
};
