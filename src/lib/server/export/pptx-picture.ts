import { renderChart } from '#lib/charts/render-svg.ts';
import type { Drawing } from '#lib/deck/exhibit.ts';
import type { Locale } from '#lib/messages/index.ts';
import { chartSize } from '#lib/theme/tokens.ts';
import { pngFile } from './png.ts';
import { splitDrawing } from '#lib/deck/split-drawing.ts';
import { printable } from './pptx-slide.ts';
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

/** A drawing on the sheet on which it fills its box best: as wide as the box unless another width fits the height better. */
function drawInto(drawing: Drawing, label: string, locale: Locale, box: Box) {
	const sheets = [1, 0.85, 1.1, 1.2, 1.3, 1.5].map((factor) => {
		const width = Math.round(box.w * factor);
		const options = { id: 'slide', label, locale, width, scale: SMALLEST / chartSize.small };
		const svg = printable(renderChart(drawing.kind, drawing.data, options)).replace(/ data-tip="[^"]*"/g, '');
		const height = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1] ?? 0);
		return { svg, width, height, zoom: Math.min(1, box.w / width, box.h / Math.max(1, height)) };
	});
	return sheets.reduce((one, other) => (other.zoom > one.zoom + 0.01 ? other : one));
}

/** The drawing in as few parts as leave its letters legible; where no number of parts does, as few as do nearly as well as any. */
export function splitPicture(drawing: Drawing, locale: Locale, box: Box): readonly Drawing[] {
	const splits: { readonly parts: readonly Drawing[]; readonly zoom: number }[] = [];
	for (let count = 1; count <= MOST_PARTS; count += 1) {
		const parts = splitDrawing(drawing, count);
		if (parts.length < count) break;
		const zoom = Math.min(...parts.map((part) => drawInto(part, '', locale, box).zoom));
		if (zoom >= NEARLY) return parts;
		splits.push({ parts, zoom });
	}
	const best = Math.max(...splits.map(({ zoom }) => zoom));
	return splits.find(({ zoom }) => zoom >= 0.85 * best)?.parts ?? [drawing];
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
