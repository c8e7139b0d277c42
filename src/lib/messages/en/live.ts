import type { Messages } from '../vi.ts';

export const live: Messages['live'] = {
	renewed: 'Figures were just updated.',
	waiting: 'There are new figures.',
	show: 'Show them'
};
