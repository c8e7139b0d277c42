import type { CustomSeriesOption, GridComponentOption, YAXisComponentOption } from 'echarts';
import { chartSize } from '../theme/tokens.ts';
import { lettering, widest, wrap } from './lettering.ts';
import type { Voice } from './lettering.ts';
import type { Frame } from './picture.ts';

/** A column of texts right of the plot, one a row. */
export interface Column {
	readonly head: string;
	readonly cells: readonly string[];
	readonly voice: Voice;
}

export interface RowList {
	/** Unique keys; names may repeat. */
	readonly keys: readonly string[];
	readonly names: readonly string[];
	readonly columns: readonly Column[];
	/** Room between names and plot, for status shapes. */
	readonly marks: boolean;
	/** Pixels above the first row (heads come on top of it) and below the last. */
	readonly above?: number;
	readonly below?: number;
}

export interface RowLayout {
	readonly grid: GridComponentOption;
	readonly yAxis: YAXisComponentOption[];
	readonly rowHeight: number;
	readonly height: number;
	readonly plotWidth: number;
	/** Shift in pixels from the plot's left edge to the middle of the status shapes. */
	readonly markShift: number;
	/** Hairlines between rows, from names to numbers, to lead the eye. */
	readonly rules: CustomSeriesOption;
}

/** Pixels between text and the picture's edge: glyphs reach a little beyond their advance. */
const EDGE = 2;

/**
 * The frame of every list: names at the left, wrapped by ourselves and never thinned, plot in the middle, numbers in columns at the
 * right where no mark can cover them.
 */
export function layoutRows(frame: Frame, list: RowList): RowLayout {
	const gap = chartSize.gap * frame.scale;
	const label = lettering(frame, 'label');
	const columnWidths = list.columns.map((column) => Math.max(widest(frame, column.voice, column.cells), widest(frame, 'small', [column.head])));
	const right = columnWidths.reduce((sum, width) => sum + width + gap * 1.5, 0) + EDGE;
	const markRoom = list.marks ? chartSize.mark * frame.scale + gap : 0;
	const spare = frame.width - right - markRoom - gap * 2;
	const nameWidth = Math.min(widest(frame, 'label', list.names), Math.max(spare * 0.55, frame.width * 0.26));
	// A dot at the plot's left edge must not touch the shape.
	const left = nameWidth + markRoom + gap * 2 + EDGE;
	const names = list.names.map((name) => wrap(frame, 'label', name, nameWidth));
	const most = Math.max(1, ...names.map((lines) => lines.length));
	const rowHeight = Math.max(chartSize.row * frame.scale, most * label.lineHeight + gap * 0.75);
	const heads = list.columns.some((column) => column.head) ? lettering(frame, 'small').lineHeight + gap / 2 : gap / 2;
	const top = heads + (list.above ?? 0);
	const bottom = (list.below ?? 0) + gap / 2;
	const bare = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } };

	let edge = 0;
	const columns = list.columns.map((column, i): YAXisComponentOption => {
		edge += (columnWidths[i] ?? 0) + gap * 1.5;
		return {
			...bare,
			type: 'category',
			inverse: true,
			position: 'right',
			offset: edge,
			data: [...list.keys],
			name: column.head,
			nameLocation: 'start',
			nameGap: (list.above ?? 0) + gap / 2,
			nameTextStyle: { ...lettering(frame, 'small'), align: 'right', verticalAlign: 'bottom' },
			axisLabel: { ...lettering(frame, column.voice), interval: 0, margin: 0, align: 'right', formatter: (_key: string, row: number) => column.cells[row] ?? '' }
		};
	});
	const rules: CustomSeriesOption = {
		type: 'custom',
		coordinateSystem: 'none',
		silent: true,
		z: 0,
		data: list.keys.slice(1).map((_, i) => i),
		renderItem: ({ dataIndex }) => {
			const y = Math.round(top + rowHeight * (dataIndex + 1)) + 0.5;
			return { type: 'line', shape: { x1: 0, x2: frame.width, y1: y, y2: y }, style: { stroke: frame.palette.rule, lineWidth: 1 } };
		}
	};
	return {
		rules,
		grid: { left, right, top, height: rowHeight * list.keys.length, outerBoundsMode: 'none' },
		yAxis: [
			{
				...bare,
				type: 'category',
				inverse: true,
				data: [...list.keys],
				axisLabel: { ...label, interval: 0, margin: markRoom + gap * 2, formatter: (_key: string, row: number) => names[row]?.join('\n') ?? '' }
			},
			...columns
		],
		rowHeight,
		height: Math.ceil(top + rowHeight * list.keys.length + bottom),
		plotWidth: frame.width - left - right,
		markShift: -gap * 1.75 - (markRoom - gap) / 2
	};
}
