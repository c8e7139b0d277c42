import type { CustomSeriesRenderItemReturn } from 'echarts';
import type { Frame, Picture } from './picture.ts';
import { absolute } from './texts.ts';

/** One shape of a small drawing, in pixels of the picture. */
export interface Stroke {
	readonly type: 'rect' | 'circle' | 'polyline' | 'line';
	readonly shape: Readonly<Record<string, unknown>>;
	readonly style: object;
	readonly tip?: string;
}

/** A picture of a few shapes, without axes: one series, so that a table full of them costs little. */
export function drawing(frame: Frame, height: number, strokes: readonly Stroke[]): Picture {
	return absolute(frame, height, [
		{
			type: 'custom',
			coordinateSystem: 'none',
			data: strokes.map(({ tip }, i) => ({ value: i, tip })),
			renderItem({ dataIndex }) {
				const stroke = strokes[dataIndex];
				return stroke ? ({ type: stroke.type, shape: stroke.shape, style: stroke.style } as CustomSeriesRenderItemReturn) : null;
			}
		}
	]);
}
