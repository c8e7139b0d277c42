import { renderChart } from '#lib/charts/render-svg.ts';
import type { Drawing } from '#lib/deck/exhibit.ts';
import type { Locale } from '#lib/messages/index.ts';
import { chartSize } from '#lib/theme/tokens.ts';
import { pngFile } from './png.ts';
import { splitDrawing } from './pptx-split.ts';
import { SMALLEST, type Box } from './pptx-stage.ts';

export interface PlacedPicture {
	/** Of a PNG, ready for the writer. */
	readonly data: string;
	readonly box: Box;
}

/** Two pixels a point: sharp on a screen of 1920 columns. */
const DENSITY = 2;
/** Letters this much smaller than the smallest are still taken: rather one picture than two. */
const NEARLY = 0.94;
const MOST_PARTS = 7;

/** A drawing on the sheet on which it fills its box best: no wider than it must be for its rows to fit the height. */
function drawInto(drawing: Drawing, label: string, locale: Locale, box: Box) {
	const sheets = [1, 1.15, 1.3, 1.5].map((factor) => {
		const width = Math.round(box.w * factor);
		const options = { id: 'slide', label, locale, width, scale: SMALLEST / chartSize.small };
		const svg = renderChart(drawing.kind, drawing.data, options).replace(/ data-tip="[^"]*"/g, '');
		const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1] ?? 0);
		return { svg, width, height, zoom: Math.min(box.w / width, box.h / Math.max(1, height)) };
	});
	return sheets.reduce((one, other) => (other.zoom > one.zoom + 0.01 ? other : one));
}

/** The drawing in as few parts as leave its letters legible. */
export function splitPicture(drawing: Drawing, locale: Locale, box: Box): readonly Drawing[] {
	for (let parts = 1; parts < MOST_PARTS; parts += 1) {
		const split = splitDrawing(drawing, parts);
		if (split.length < parts) return split;
		if (split.every((part) => drawInto(part, '', locale, box).zoom >= NEARLY)) return split;
	}
	return splitDrawing(drawing, MOST_PARTS);
}

/** A drawing as a picture that fills its box, with letters of the smallest size a slide may have. */
export async function pictureOf(drawing: Drawing, label: string, locale: Locale, box: Box): Promise<PlacedPicture> {
	const { svg, width, height, zoom } = drawInto(drawing, label, locale, box);
	const size = { w: width * zoom, h: height * zoom };
	const sized = svg.replace(' width="100%"', ` width="${width}" height="${height}"`);
	const bytes = await pngFile({ svg: sized, width, height }, DENSITY * zoom);
	return {
		data: `image/png;base64,${Buffer.from(bytes).toString('base64')}`,
		box: { x: box.x + (box.w - size.w) / 2, y: box.y + Math.max(0, (box.h - size.h) / 3), ...size }
	};
}
