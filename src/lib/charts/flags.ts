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

/**
 * Each name has a line of its own above the plot, the rightmost highest, and ends at its upright: the uprights further left begin
 * below it. One too near the left edge begins at its upright instead.
 */
export function flags(frame: Frame, list: readonly Flag[], plot: Plot): CustomSeriesOption {
	const { lineHeight, color, ...letters } = lettering(frame, 'small');
	const inOrder = [...list].sort((a, b) => b.at - a.at);
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
			const y = params.dataIndex * lineHeight;
			const room = x - widest(frame, 'small', [flag.text]) - 4 * frame.scale;
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
						x: room >= 0 ? x - 4 * frame.scale : x + 4 * frame.scale,
						y: y + lineHeight / 2,
						style: {
							...letters,
							fill: color,
							stroke: halo(frame).textBorderColor,
							lineWidth: halo(frame).textBorderWidth,
							text: flag.text,
							align: room >= 0 ? 'right' : 'left',
							verticalAlign: 'middle'
						}
					}
				]
			};
		}
	};
}
