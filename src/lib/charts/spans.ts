import type { CustomSeriesOption } from 'echarts';

/** A horizontal stretch of a row: bar, band, box, stick. */
export interface Span {
	readonly from: number;
	readonly to: number;
	readonly row: number;
	/** Pixels. */
	readonly thickness: number;
	readonly fill: string;
	readonly edge?: string;
	readonly tip?: string;
}

/** Stretches along the x axis of the first grid, on the rows of its first y axis. */
export function spans(name: string, list: readonly Span[], z: number): CustomSeriesOption {
	const data = list.map((span) => ({ value: [span.from, span.to, span.row], tip: span.tip }));
	return {
		type: 'custom',
		name,
		z,
		silent: !list.some((span) => span.tip),
		dimensions: ['from', 'to', 'row'],
		encode: { x: [0, 1], y: 2 },
		data,
		renderItem(params, api) {
			const span = list[params.dataIndex];
			if (!span) return null;
			const [left = 0, middle = 0] = api.coord([span.from, span.row]);
			const [right = 0] = api.coord([span.to, span.row]);
			return {
				type: 'rect',
				shape: { x: Math.min(left, right), y: middle - span.thickness / 2, width: Math.abs(right - left), height: span.thickness },
				style: { fill: span.fill, ...(span.edge ? { stroke: span.edge, lineWidth: 1 } : {}) }
			};
		}
	};
}
