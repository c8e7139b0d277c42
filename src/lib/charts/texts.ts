import type { CustomSeriesOption, SeriesOption } from 'echarts';
import { font } from '../theme/tokens.ts';
import { halo, lettering } from './lettering.ts';
import type { Voice } from './lettering.ts';
import type { Frame, Picture } from './picture.ts';

/** A block of lines at a point of the picture, in pixels. */
export interface Words {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly string[];
	readonly voice: Voice;
	readonly align: 'left' | 'center' | 'right';
	/** `y` is the foot of the block; otherwise its middle. */
	readonly foot?: boolean;
	readonly colour?: string;
	/** A margin of paper: the words stand among lines. */
	readonly halo?: boolean;
}

/** Words that belong to no axis. */
export function texts(frame: Frame, list: readonly Words[]): CustomSeriesOption {
	return {
		type: 'custom',
		coordinateSystem: 'none',
		silent: true,
		z: 3,
		data: list.map((_, i) => i),
		renderItem(params) {
			const words = list[params.dataIndex];
			if (!words) return null;
			const { lineHeight, color, ...letters } = lettering(frame, words.voice, words.colour);
			const top = words.foot ? words.y - words.lines.length * lineHeight : words.y - (words.lines.length * lineHeight) / 2;
			return {
				type: 'group',
				children: words.lines.map((text, i) => ({
					type: 'text' as const,
					x: words.x,
					y: top + (i + 0.5) * lineHeight,
					style: {
						...letters,
						fill: color,
						text,
						align: words.align,
						verticalAlign: 'middle' as const,
						...(words.halo ? { stroke: halo(frame).textBorderColor, lineWidth: halo(frame).textBorderWidth } : {})
					}
				}))
			};
		}
	};
}

/** A picture without axes: its series place themselves in pixels. */
export function absolute(frame: Frame, height: number, series: SeriesOption[], maps: Picture['maps'] = {}): Picture {
	return {
		width: frame.width,
		height: Math.ceil(height),
		maps,
		option: { animation: false, textStyle: { fontFamily: font.stack }, series }
	};
}
