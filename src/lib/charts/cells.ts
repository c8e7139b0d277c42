import type { CustomSeriesOption } from 'echarts';
import type { Status } from '../domain/status.ts';
import { lettering, widest } from './lettering.ts';
import type { Voice } from './lettering.ts';
import { statusPath } from './marks.ts';
import type { Frame } from './picture.ts';

/** A box with words, for heat maps, named-cell grids and tiles. Pixels of the picture. */
export interface Cell {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly fill: string;
	readonly edge: string;
	readonly dashed?: boolean;
	/** Drawn above the words; in a hall before the last of them. */
	readonly status: Status | null;
	/** Centred block of lines. */
	readonly lines: readonly { readonly text: string; readonly voice: Voice }[];
	readonly ink: string;
	/** Length of the thin bar at the foot, 0 to 1: the magnitude without colour. */
	readonly share?: number;
	readonly tip: string;
}

const MARK = 0.8;

const markSize = ({ scale }: Pick<Frame, 'scale'>) => 16 * scale * MARK;

/** Width that a shape takes from the words it stands before. */
export const markRoom = (frame: Pick<Frame, 'scale' | 'hall'>): number => (frame.hall ? markSize(frame) + 4 * frame.scale : 0);

/** Room that a cell's lines and shape need, so that every row can be as high as its fullest cell. */
export function cellHeight(frame: Frame, cell: Pick<Cell, 'lines' | 'status' | 'share'>): number {
	const text = cell.lines.reduce((sum, line) => sum + lettering(frame, line.voice).lineHeight, 0);
	const shape = cell.status && !frame.hall ? 18 * frame.scale * MARK : 0;
	return text + shape + (cell.share === undefined ? 0 : 5 * frame.scale) + (frame.hall ? 3 : 8) * frame.scale;
}

/** Boxes at absolute positions: shape above, lines under it, all centred. */
export function cells(frame: Frame, list: readonly Cell[]): CustomSeriesOption {
	const { scale, palette } = frame;
	const mark = markSize(frame);
	return {
		type: 'custom',
		coordinateSystem: 'none',
		z: 2,
		data: list.map((cell, i) => ({ value: i, tip: cell.tip })),
		renderItem(params) {
			const cell = list[params.dataIndex];
			if (!cell) return null;
			const before = cell.status && frame.hall ? markRoom(frame) : 0;
			const shapeRoom = cell.status && !before ? mark + 2 * scale : 0;
			const text = cell.lines.reduce((sum, line) => sum + lettering(frame, line.voice).lineHeight, 0);
			const foot = cell.share === undefined ? 0 : 5 * scale;
			let y = cell.y + (cell.height - foot - shapeRoom - text) / 2;
			const middle = cell.x + cell.width / 2;
			const marked = before ? firstOfLastVoice(cell.lines) : -1;
			const shapeAt = before ? shapeBeside(frame, cell, marked, middle, y) : { x: middle - mark / 2, y };
			const shape = cell.status && {
				...statusPath(cell.status, shapeAt.x, shapeAt.y, mark),
				style: { fill: palette.status[cell.status] }
			};
			y += shapeRoom;
			const words = cell.lines.map((line, i) => {
				const { lineHeight, color: _color, ...letters } = lettering(frame, line.voice);
				const at = y + lineHeight / 2;
				y += lineHeight;
				return {
					type: 'text' as const,
					x: middle + (i === marked ? before / 2 : 0),
					y: at,
					style: { ...letters, text: line.text, fill: cell.ink, align: 'center' as const, verticalAlign: 'middle' as const }
				};
			});
			const inset = 4 * scale;
			return {
				type: 'group',
				children: [
					{
						type: 'rect',
						shape: { x: cell.x, y: cell.y, width: cell.width, height: cell.height, r: 2 },
						style: { fill: cell.fill, stroke: cell.edge, lineWidth: 1, ...(cell.dashed ? { lineDash: [3, 3] } : {}) }
					},
					...(shape ? [shape] : []),
					...words,
					...(cell.share
						? [
								{
									type: 'rect' as const,
									shape: {
										x: cell.x + inset,
										y: cell.y + cell.height - 5 * scale,
										width: (cell.width - 2 * inset) * cell.share,
										height: 2.5 * scale
									},
									style: { fill: cell.ink }
								}
							]
						: [])
				]
			};
		}
	};
}

/** The number or the word of the state, after the name: what the shape belongs to. */
function firstOfLastVoice(lines: Cell['lines']): number {
	return lines.findIndex(({ voice }) => voice === lines.at(-1)?.voice);
}

function shapeBeside(frame: Frame, { lines }: Pick<Cell, 'lines'>, marked: number, middle: number, top: number) {
	const height = ({ voice }: Cell['lines'][number]) => lettering(frame, voice).lineHeight;
	const line = lines[marked];
	const above = lines.slice(0, Math.max(0, marked)).reduce((sum, one) => sum + height(one), 0);
	const [width, tall] = line ? [widest(frame, line.voice, [line.text]), height(line)] : [0, markSize(frame)];
	return { x: middle - (width + markRoom(frame)) / 2, y: top + above + (tall - markSize(frame)) / 2 };
}
