import type { CustomSeriesOption, GridComponentOption, YAXisComponentOption } from 'echarts';
import type { Status } from '../domain/status.ts';
import { chartSize } from '../theme/tokens.ts';
import { lettering, widest, wrap } from './lettering.ts';
import type { Voice } from './lettering.ts';
import { statusPath } from './marks.ts';
import type { Frame } from './picture.ts';
import { texts } from './texts.ts';
import type { Words } from './texts.ts';

/** A column of texts right of the plot, one a row. */
export interface Column {
	readonly head: string;
	readonly cells: readonly string[];
	readonly voice: Voice;
}

export interface RowList {
	readonly names: readonly string[];
	readonly statuses: readonly { readonly status: Status; readonly tip: string }[];
	readonly columns: readonly Column[];
	/** Pixels to leave above the first row; column heads come on top of it. */
	readonly above?: number;
}

export interface RowLayout {
	readonly grid: GridComponentOption;
	/** Pixels down from the grid's top: rows differ in height, because names differ in length. */
	readonly yAxis: YAXisComponentOption;
	/** Where row `i` is on the y axis, and how high it is. */
	readonly at: (row: number) => number;
	readonly heightOf: (row: number) => number;
	/** Foot of the last row on the y axis. */
	readonly foot: number;
	readonly height: number;
	/** Names, shapes, numbers and hairlines. */
	readonly series: readonly CustomSeriesOption[];
}

/** Pixels between text and the picture's edge: glyphs reach a little beyond their advance. */
const EDGE = 2;

/** More rows than this stand closer together. */
const MANY_ROWS = 14;

/** Narrowest plot worth drawing beside the names, pixels at scale 1 and share of the picture. */
const LEAST_PLOT = { pixels: 130, share: 0.3 };
const LEAST_HALL_PLOT = { pixels: 90, share: 0.2 };

/**
 * The frame of every list: names, status shapes, plot, and numbers in columns at the right where no mark can cover them. Names are
 * wrapped by ourselves and never thinned or cut. Where names and numbers would squeeze the plot (a phone, a hall's type sizes), each
 * row's plot goes under its name.
 */
export function layoutRows(frame: Frame, list: RowList): RowLayout {
	const { scale } = frame;
	const gap = chartSize.gap * scale;
	const mark = chartSize.mark * scale;
	const line = lettering(frame, 'label').lineHeight;
	const widths = list.columns.map((column) => Math.max(widest(frame, column.voice, column.cells), widest(frame, 'small', [column.head])));
	const right = widths.reduce((sum, width) => sum + width + gap * 1.5, 0) + EDGE;
	const spare = frame.width - right - mark - gap * 3 - EDGE;
	const besides = Math.min(widest(frame, 'label', list.names), Math.max(spare * 0.55, frame.width * 0.26));
	const least = frame.hall ? LEAST_HALL_PLOT : LEAST_PLOT;
	const stacked = spare - besides < Math.max(least.pixels * scale, least.share * frame.width);
	const nameWidth = stacked ? frame.width - right - mark - gap - EDGE : besides;
	const names = list.names.map((name) => wrap(frame, 'label', name, nameWidth));

	const bar = 26 * scale;
	const headed = list.columns.some((column) => column.head);
	const top = (headed ? lettering(frame, 'small').lineHeight + gap / 2 : gap / 2) + (list.above ?? 0);
	const row = rowHeight(frame, list.names.length, top);
	const heights = names.map((lines) => {
		const text = lines.length * line;
		if (stacked) return text + bar + gap;
		return Math.max(row, text + (frame.hall ? 1 : gap * 0.75));
	});
	const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0));
	const total = heights.reduce((sum, height) => sum + height, 0);
	// A dot at the plot's left edge must not touch the shape.
	const left = stacked ? gap : besides + mark + gap * 3 + EDGE;

	/** Middle of a row's words, from the picture's top. */
	const wordsAt = (i: number) => top + (tops[i] ?? 0) + (stacked ? gap / 2 + ((names[i]?.length ?? 1) * line) / 2 : (heights[i] ?? 0) / 2);
	const markX = stacked ? EDGE : besides + EDGE + gap;
	const nameWords = names.map((lines, i): Words => ({
		x: stacked ? EDGE + mark + gap : besides + EDGE,
		y: wordsAt(i),
		lines,
		voice: 'label',
		align: stacked ? 'left' : 'right'
	}));
	let edge = frame.width - right + EDGE;
	const columnWords = list.columns.flatMap((column, k): Words[] => {
		edge += (widths[k] ?? 0) + gap * 1.5;
		const x = edge - 2 * EDGE;
		return [
			{ x, y: top - (list.above ?? 0) - gap / 4, lines: [column.head], voice: 'small', align: 'right', foot: true },
			...column.cells.map((cell, i): Words => ({ x, y: wordsAt(i), lines: [cell], voice: column.voice, align: 'right' }))
		];
	});
	const rules: CustomSeriesOption = {
		type: 'custom',
		coordinateSystem: 'none',
		silent: true,
		z: 0,
		data: names.slice(1).map((_, i) => i),
		renderItem: ({ dataIndex }) => {
			const y = Math.round(top + (tops[dataIndex + 1] ?? 0)) + 0.5;
			return { type: 'line', shape: { x1: 0, x2: frame.width, y1: y, y2: y }, style: { stroke: frame.palette.rule, lineWidth: 1 } };
		}
	};
	const shapes: CustomSeriesOption = {
		type: 'custom',
		coordinateSystem: 'none',
		z: 8,
		data: list.statuses.map(({ tip }, i) => ({ value: i, tip })),
		renderItem: ({ dataIndex: i }) => {
			const status = list.statuses[i]?.status;
			return status ? { ...statusPath(status, markX, wordsAt(i) - mark / 2, mark), style: { fill: frame.palette.status[status] } } : null;
		}
	};
	return {
		grid: { left, right: stacked ? gap : right, top, height: total, outerBoundsMode: 'none' },
		yAxis: { type: 'value', inverse: true, min: 0, max: total, show: false },
		at: (i) => (tops[i] ?? 0) + (stacked ? (heights[i] ?? 0) - bar / 2 - gap / 4 : (heights[i] ?? 0) / 2),
		heightOf: (i) => (stacked ? bar : (heights[i] ?? 0)),
		foot: total,
		height: Math.ceil(top + total + gap / 2),
		series: [rules, shapes, texts(frame, [...nameWords, ...columnWords])]
	};
}

/** Of a row with one line of words: in a hall as the room allows, up to what a reader has. */
function rowHeight(frame: Frame, rows: number, top: number): number {
	const { hall, scale } = frame;
	if (hall === null) return (rows > MANY_ROWS ? chartSize.row * 0.85 : chartSize.row) * scale;
	const share = (hall.height - top - chartSize.gap * scale) / Math.max(1, rows);
	return Math.max(lettering(frame, 'label').lineHeight, Math.min(chartSize.row * scale, share));
}
