import type { CustomSeriesOption } from 'echarts';
import { halo, lettering, widest } from './lettering.ts';
import type { Frame } from './picture.ts';

/** An upright line through the plot, named above it. */
export interface Flag {
	readonly at: number;
	readonly text: string;
	readonly colour: string;
	readonly dashes?: readonly number[];
}

interface Plot {
	readonly left: number;
	readonly top: number;
	readonly plotWidth: number;
	readonly plotHeight: number;
	readonly from: number;
	readonly to: number;
}

/** Rightmost first, each with the line above the plot that its name has, counted from 0. */
export interface PlacedFlag extends Flag {
	readonly line: number;
}

/**
 * In a hall, where lines are dear, names share one: a name goes on the first line where it meets no other and where its upright, which
 * runs down from there, crosses none.
 */
export function placeFlags(frame: Frame, list: readonly Flag[], xOf: (at: number) => number): readonly PlacedFlag[] {
	const inOrder = list.toSorted((a, b) => b.at - a.at);
	if (frame.hall === null) return inOrder.map((flag, line) => ({ ...flag, line }));
	const gap = 8 * frame.scale;
	const taken: { readonly line: number; readonly left: number }[] = [];
	return inOrder.map((flag) => {
		const x = xOf(flag.at);
		// Every name placed so far ends right of this one's upright.
		const below = taken.filter(({ left }) => left < x + gap).map(({ line }) => line);
		const line = Math.max(-1, ...below) + 1;
		taken.push({ line, left: nameAt(frame, flag, x).left });
		return { ...flag, line };
	});
}

/** A name ends at its upright, or begins there where it would leave the picture. */
function nameAt(frame: Frame, { text }: Flag, x: number): { readonly left: number; readonly ends: boolean } {
	const left = x - widest(frame, 'small', [text]) - 4 * frame.scale;
	return left >= 0 ? { left, ends: true } : { left: x, ends: false };
}

/**
 * Each name has a line of its own above the plot, the rightmost highest, and ends at its upright: the uprights further left begin
 * below it. One too near the left edge begins at its upright instead.
 */
export function flags(frame: Frame, inOrder: readonly PlacedFlag[], plot: Plot): CustomSeriesOption {
	const { lineHeight, color, ...letters } = lettering(frame, 'small');
	return {
		type: 'custom',
		coordinateSystem: 'none',
		silent: true,
		z: 1,
		data: inOrder.map((flag) => flag.at),
		renderItem(params) {
			const flag = inOrder[params.dataIndex];
			if (!flag) return null;
			const x = plot.left + ((flag.at - plot.from) / (plot.to - plot.from || 1)) * plot.plotWidth;
			const y = flag.line * lineHeight;
			const { ends } = nameAt(frame, flag, x);
			return {
				type: 'group',
				children: [
					{
						type: 'line',
						shape: { x1: x, x2: x, y1: y + 2 * frame.scale, y2: plot.top + plot.plotHeight },
						style: { stroke: flag.colour, lineWidth: 1, ...(flag.dashes ? { lineDash: [...flag.dashes] } : {}) }
					},
					{
						type: 'text',
						x: ends ? x - 4 * frame.scale : x + 4 * frame.scale,
						y: y + lineHeight / 2,
						style: {
							...letters,
							fill: color,
							stroke: halo(frame).textBorderColor,
							lineWidth: halo(frame).textBorderWidth,
							text: flag.text,
							align: ends ? 'right' : 'left',
							verticalAlign: 'middle'
						}
					}
				]
			};
		}
	};
}
