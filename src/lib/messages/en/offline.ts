import type { Messages } from '../vi.ts';

export const offline: Messages['offline'] = {
	skip: 'To the slides',
	contents: 'Contents',
	present: 'Present',
	help: 'Keys',
	close: 'Close',
	slide: (number, total) => `${number}/${total}`,
	notes: 'For the speaker',
	table: 'As a table of numbers',
	jump: 'To slide number',
	go: 'Go',
	keys: [
		['PageDown, →, ↓, Space', 'next slide'],
		['PageUp, ←, ↑', 'previous slide'],
		['Home, End', 'first slide, last slide'],
		['G', 'to a slide by its number'],
		['. or B', 'screen off, on'],
		['P', 'begin, end presenting'],
		['?', 'this list'],
		['Esc', 'close what is open; the slide stays']
	]
};
