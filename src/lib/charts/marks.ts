import type { ScatterSeriesOption } from 'echarts';
import type { Status } from '../domain/status.ts';
import { statusShape } from '../theme/status-shapes.ts';
import type { Frame } from './picture.ts';

/** Where a mark stands: value on x, row (or value) on y. */
export interface At {
	readonly x: number;
	readonly y: number;
	readonly tip?: string;
}

/** The mark of a target: a dark short bar across the row. */
export function targetTicks(frame: Frame, name: string, points: readonly At[], length: number): ScatterSeriesOption {
	return {
		type: 'scatter',
		name,
		z: 6,
		clip: false,
		symbol: 'rect',
		symbolSize: [3.5 * frame.scale, length],
		itemStyle: { color: frame.palette.target, opacity: 1 },
		data: points.map(({ x, y, tip }) => ({ value: [x, y], tip }))
	};
}

/** The mark of what is expected to date: a hollow tick. */
export function expectedTicks(frame: Frame, name: string, points: readonly At[], length: number): ScatterSeriesOption {
	return {
		type: 'scatter',
		name,
		z: 5,
		clip: false,
		symbol: 'rect',
		symbolSize: [6 * frame.scale, length],
		itemStyle: { color: frame.palette.paper, borderColor: frame.palette.target, borderWidth: 1.5 * frame.scale, opacity: 1 },
		data: points.map(({ x, y, tip }) => ({ value: [x, y], tip }))
	};
}

/** A status shape as a custom series draws it. Scaled, not resized: the engine rounds path coordinates to a tenth, which dents small arcs. */
export function statusPath(status: Status, x: number, y: number, size: number) {
	return { type: 'path' as const, shape: { pathData: statusShape(status) }, x, y, scaleX: size / 16, scaleY: size / 16 };
}
