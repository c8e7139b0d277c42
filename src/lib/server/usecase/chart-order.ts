import { CHART_FORMATS, type ChartFormat } from '#lib/deck/file-format.ts';
import { EXHIBITS } from '#lib/deck/exhibit.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { nearest } from '#lib/format/fold.ts';

/** What can be asked for by name: an indicator's exhibits, and its target as one large bullet. */
export const CHART_KINDS = [...EXHIBITS, 'bullet'] as const;
export type ChartKey = (typeof CHART_KINDS)[number];

/** Least and most, both allowed. Width and height in pixels at scale 1. */
export const CHART_SIZES = { width: [200, 4096], height: [100, 8192], scale: [1, 4] } as const satisfies Readonly<
	Record<string, readonly [number, number]>
>;
type SizeName = keyof typeof CHART_SIZES;

const DEFAULT_WIDTH = 960;

export type ChartOrderFault =
	| { readonly code: 'export_format_unknown'; readonly text: string; readonly formats: readonly string[] }
	| {
			readonly code: 'export_exhibit_unknown';
			readonly text: string;
			readonly exhibits: readonly string[];
			readonly nearest: string | null;
	  }
	| { readonly code: 'export_size_unreadable'; readonly name: string; readonly text: string; readonly low: number; readonly high: number };

/** What file is asked for, each thing as it was typed. */
export interface ChartAsked {
	readonly kind: string;
	readonly format: string;
	readonly width?: string | undefined;
	readonly height?: string | undefined;
	readonly scale?: string | undefined;
}

export interface ChartOrder {
	readonly kind: ChartKey;
	readonly format: ChartFormat;
	readonly width: number;
	/** Null: as the data need. */
	readonly height: number | null;
	readonly scale: number;
}

/** Reads an order before anything is looked up: what cannot be made is refused at once. */
export function readChartOrder(asked: ChartAsked): Outcome<ChartOrder, ChartOrderFault> {
	const kind = CHART_KINDS.find((one) => one === asked.kind);
	if (kind === undefined) {
		const like = nearest(asked.kind, CHART_KINDS, 1)[0] ?? null;
		return refused({ code: 'export_exhibit_unknown', text: asked.kind, exhibits: CHART_KINDS, nearest: like });
	}
	const format = CHART_FORMATS.find((one) => one === asked.format);
	if (format === undefined) return refused({ code: 'export_format_unknown', text: asked.format, formats: CHART_FORMATS });
	const sizes: Partial<Record<SizeName, number>> = {};
	for (const name of Object.keys(CHART_SIZES) as SizeName[]) {
		const text = asked[name]?.trim();
		if (text === undefined || text === '') continue;
		const [low, high] = CHART_SIZES[name];
		// Pixels are whole; a scale of 1.5 is what many screens have.
		const number = (name === 'scale' ? /^\d(\.\d{1,2})?$/ : /^\d{1,5}$/).test(text) ? Number(text) : NaN;
		if (!(number >= low && number <= high)) return refused({ code: 'export_size_unreadable', name, text, low, high });
		sizes[name] = number;
	}
	return accepted({ kind, format, width: sizes.width ?? DEFAULT_WIDTH, height: sizes.height ?? null, scale: sizes.scale ?? 1 });
}
