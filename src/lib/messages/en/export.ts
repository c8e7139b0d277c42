import type { Messages } from '../vi.ts';

export const exports: Messages['export'] = {
	madeAt: (moment) => `Made at ${moment}`,
	page: (number, total) => `Page ${number}/${total}`,
	contents: 'Contents',
	link: 'Link',
	linkHint: 'Permanent address of this page with this very selection'
};
