import type { StatusToken } from './tokens.ts';

/**
 * One filled path a status, in a 16 × 16 box, non-zero winding (holes run the other way), so that the same outline serves SVG, charts,
 * slides and paper without strokes. No two share a silhouette: a black-and-white copy still tells them apart.
 */

/** Corners fix the bounding box, so that every renderer scales all shapes alike. */
const box = 'M0 0M16 16';

const disc = (r: number, turn: 0 | 1 = 1, cx = 8, cy = 8) =>
	`M${cx - r} ${cy}A${r} ${r} 0 1 ${turn} ${cx + r} ${cy}A${r} ${r} 0 1 ${turn} ${cx - r} ${cy}Z`;
const ring = (outer: number, inner: number) => disc(outer) + disc(inner, 0);
const square = (from: number, to: number, turn: 0 | 1 = 1) =>
	turn ? `M${from} ${from}H${to}V${to}H${from}Z` : `M${from} ${from}V${to}H${to}V${from}Z`;

const round = (n: number) => Math.round(n * 1000) / 1000;

/** Eight arcs of a ring: an empty place where a figure should stand. */
const dashedRing = (outer: number, inner: number) =>
	Array.from({ length: 8 }, (_, i) => {
		const [a, b] = [(i * Math.PI) / 4 - 0.24, (i * Math.PI) / 4 + 0.24];
		const at = (r: number, angle: number) => `${round(8 + r * Math.cos(angle))} ${round(8 + r * Math.sin(angle))}`;
		return `M${at(outer, a)}A${outer} ${outer} 0 0 1 ${at(outer, b)}L${at(inner, b)}A${inner} ${inner} 0 0 0 ${at(inner, a)}Z`;
	}).join('');

const shapes: Readonly<Record<StatusToken, string>> = {
	/** A cross cut out of a square. */
	missed: 'M1.5 1.5H14.5V14.5H1.5ZM4 5.4L6.6 8L4 10.6L5.4 12L8 9.4L10.6 12L12 10.6L9.4 8L12 5.4L10.6 4L8 6.6L5.4 4Z',
	/** Pointing down. */
	behind: 'M0.8 2.5H15.2L8 14.8Z',
	/** Diamond, lower half filled. */
	at_risk: 'M8 0.5L15.5 8L8 15.5L0.5 8ZM8 3.3L3.3 8H12.7Z',
	/** Ring. */
	not_yet: ring(6.8, 4.7),
	no_data: dashedRing(7, 5),
	/** Pointing ahead. */
	on_track: 'M2.5 0.8L14.8 8L2.5 15.2Z',
	/** Ring, left half filled: holds now, not yet final. */
	meeting: 'M8 1A7 7 0 0 1 8 15A7 7 0 0 1 8 1ZM8 3V13A5 5 0 0 0 8 3Z',
	/** A tick cut out of a disc. */
	met: `${disc(7.2)}M3.9 8.3L7 11.6L12.3 5.9L10.9 4.6L6.9 8.9L5.2 7Z`,
	/** Star. */
	exceeded: 'M8 0.4L10.3 5.4L15.7 6L11.6 9.7L12.8 15.1L8 12.3L3.2 15.1L4.4 9.7L0.3 6L5.7 5.4Z',
	/** Hollow square. */
	not_started: square(2, 14) + square(3.8, 12.2, 0),
	/** Dash. */
	not_assigned: 'M2.5 7H13.5V9H2.5Z'
};

/** Outline of a status, for `<path d>` in a 16 × 16 view box or an ECharts `path://` symbol. */
export function statusShape(status: StatusToken): string {
	return box + shapes[status];
}
