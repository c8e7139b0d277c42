/**
 * Looks, once: CSS, charts, slides and paper all read these. Colours are sRGB hex, lengths CSS pixels at scale 1.
 * The paper is warm and the inks are dark because a hall's projector adds stray light: `contrast.test.ts` holds every pair to it.
 */

export interface Palette {
	/** Page and chart ground. */
	readonly paper: string;
	/** Raised areas: cards, inputs, table heads. */
	readonly surface: string;
	/** Text. */
	readonly ink: string;
	/** Secondary text; still 4.5 : 1 on a washed-out projector. */
	readonly inkSoft: string;
	/** Hairlines that carry no meaning. */
	readonly rule: string;
	/** Lines and outlines that carry meaning (axis, input border): 3 : 1. */
	readonly ruleStrong: string;
	/** The one accent hue: values, links, focus. */
	readonly accent: string;
	readonly accentSoft: string;
	/** Text on `accent`. */
	readonly onAccent: string;
	/** Shaded target range. */
	readonly band: string;
	/** Edge of a shaded target range: 3 : 1, so that the range survives the copier. */
	readonly bandEdge: string;
	/** Target bar. */
	readonly target: string;
	/** Planned path. */
	readonly plan: string;
	/** Badge for invented figures. */
	readonly illustrative: string;
	/** Light to dark, for magnitudes; the last step takes `onAccent` text, the others `ink`. */
	readonly ramp: readonly [string, string, string, string, string];
	readonly status: Readonly<Record<StatusToken, string>>;
	/** Cell ground of a status; takes `ink` text. */
	readonly statusTint: Readonly<Record<StatusToken, string>>;
}

/** The statuses that have a look; the same keys as the domain's list (a test compares them). */
export type StatusToken =
	'missed' | 'behind' | 'at_risk' | 'not_yet' | 'no_data' | 'on_track' | 'meeting' | 'met' | 'exceeded' | 'not_started' | 'not_assigned';

const normal: Palette = {
	paper: '#fbf8f2',
	surface: '#ffffff',
	ink: '#211f1b',
	inkSoft: '#57524a',
	rule: '#ddd7cb',
	ruleStrong: '#7f786c',
	accent: '#18527b',
	accentSoft: '#e4eef5',
	onAccent: '#ffffff',
	band: '#e2ddcf',
	bandEdge: '#7f786c',
	target: '#211f1b',
	plan: '#6d675c',
	illustrative: '#6b4f1d',
	ramp: ['#f0f4f6', '#dfe9f0', '#c9dcea', '#b1cde1', '#18527b'],
	status: {
		missed: '#8b1a1a',
		behind: '#b23a1e',
		at_risk: '#8f6200',
		not_yet: '#565f6b',
		no_data: '#78726a',
		on_track: '#2b7a74',
		meeting: '#23745a',
		met: '#1d653f',
		exceeded: '#0d4a36',
		not_started: '#78726a',
		not_assigned: '#78726a'
	},
	statusTint: {
		missed: '#f2d0cb',
		behind: '#f7ddd2',
		at_risk: '#f5e6c3',
		not_yet: '#e8e8e8',
		no_data: '#fbf8f2',
		on_track: '#e0eeeb',
		meeting: '#d9ebe1',
		met: '#cbe3d3',
		exceeded: '#b9d8c8',
		not_started: '#f4f1ea',
		not_assigned: '#f4f1ea'
	}
};

const high: Palette = {
	...normal,
	paper: '#ffffff',
	ink: '#000000',
	inkSoft: '#262626',
	rule: '#8c8c8c',
	ruleStrong: '#3b3b3b',
	accent: '#003c71',
	accentSoft: '#e3edf6',
	band: '#dcdcdc',
	bandEdge: '#3b3b3b',
	target: '#000000',
	plan: '#3b3b3b',
	illustrative: '#4a3200',
	ramp: ['#f5f5f5', '#e2ebf3', '#cfdfec', '#bcd2e5', '#003c71'],
	status: {
		missed: '#6d0000',
		behind: '#8a2400',
		at_risk: '#5e4000',
		not_yet: '#2f3640',
		no_data: '#3b3b3b',
		on_track: '#00504c',
		meeting: '#004f38',
		met: '#003f20',
		exceeded: '#00301f',
		not_started: '#3b3b3b',
		not_assigned: '#3b3b3b'
	},
	statusTint: { ...normal.statusTint, no_data: '#ffffff', not_started: '#f5f5f5', not_assigned: '#f5f5f5' }
};

export type Contrast = 'normal' | 'high';
export const palettes: Readonly<Record<Contrast, Palette>> = { normal, high };

export const font = {
	family: 'Be Vietnam Pro',
	/** As CSS and SVG want it. */
	stack: "'Be Vietnam Pro', system-ui, sans-serif",
	weight: { regular: 400, strong: 600 },
	/** Below this, stacked marks (ẪẰỖẾ ậặựỵ) touch the neighbouring line. */
	leading: 1.5
} as const;

/** Text sizes in rem, so that A− and A+ move them together. */
export const textSize = { xs: 0.8125, sm: 0.875, md: 1, lg: 1.1875, xl: 1.5, '2xl': 1.875, '3xl': 2.375 } as const;

/** Pixels. */
export const space = { 1: 4, 2: 8, 3: 12, 4: 16, 5: 24, 6: 32, 7: 48, 8: 64 } as const;
export const radius = { 1: 2, 2: 4, 3: 8 } as const;

/** Widest line of running text and widest page. */
export const measure = { text: '68ch', page: '84rem' } as const;

/** Chart sizes in pixels at scale 1; a projector multiplies all of them by one factor. */
export const chartSize = {
	/** Names, values. */
	label: 14,
	/** Axis numbers, notes. */
	small: 12.5,
	/** Number that a chart exists to say. */
	value: 14,
	mark: 14,
	bar: 12,
	stroke: 2.25,
	hairline: 1,
	/** Height of one row of a list of places. */
	row: 30,
	gap: 8
} as const;
