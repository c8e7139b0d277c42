import type { EChartsOption } from 'echarts';
import type { Locale, Messages } from '../messages/index.ts';
import type { Palette } from '../theme/tokens.ts';

/** Width in pixels of one line of Be Vietnam Pro at a size; the server reads the font file, a browser its canvas. */
export type MeasureText = (text: string, size: number, strong: boolean) => number;

/** What a chart is drawn into; everything a builder needs besides its data. */
export interface Frame {
	/** Unique on the page: names maps and prefixes ids. */
	readonly id: string;
	/** Pixels. The height follows from the data, because every place keeps its row and its name. */
	readonly width: number;
	/** 1 on a page; a projector multiplies all text and marks. */
	readonly scale: number;
	readonly locale: Locale;
	readonly messages: Messages;
	readonly palette: Palette;
	readonly measureText: MeasureText;
	/** Set for the back row of a hall; null: for a reader. */
	readonly hall: Hall | null;
}

/**
 * How a drawing is read from the back row: all letters have one size, since a smaller one would not be read, rows stand as close as letters
 * allow, a shape stands beside its words instead of above them.
 */
export interface Hall {
	/** Pixels of room: rows spread into it, a plot of free height takes it. */
	readonly height: number;
}

/** GeoJSON boundaries as the office gave them. */
export interface Boundaries {
	readonly type: 'FeatureCollection';
	readonly features: readonly {
		readonly type: 'Feature';
		readonly id?: string | number | undefined;
		readonly properties: Readonly<Record<string, unknown>> | null;
		readonly geometry: { readonly type: string; readonly coordinates?: unknown } | null;
	}[];
}

/** A chart ready for the engine. `maps` are registered under their names before the option is set. */
export interface Picture {
	readonly option: EChartsOption;
	readonly width: number;
	readonly height: number;
	readonly maps: Readonly<Record<string, Boundaries>>;
}
