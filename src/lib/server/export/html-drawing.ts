import { chartHeight, renderChart } from '#lib/charts/render-svg.ts';
import type { Drawing } from '#lib/deck/exhibit.ts';
import { MOST_ROWS } from '#lib/deck/pages.ts';
import type { Slide } from '#lib/deck/slide.ts';
import type { Locale } from '#lib/messages/index.ts';
import { chartSize, type Contrast } from '#lib/theme/tokens.ts';
import { screenBox, WORDS } from './html-stage.ts';
import { printable } from './pptx-slide.ts';
import { rowsIn, splitDrawing } from '#lib/deck/split-drawing.ts';
import { SLIDE_RATIOS, type Box, type SlideRatio } from './pptx-stage.ts';

/** A hair more than the smallest letter, because browsers round. */
const SCALE = (WORDS * 1.005) / chartSize.label;

/** For readers of a page, both shapes of screen, and the ear. */
export interface DrawingSetting {
	readonly id: string;
	readonly label: string;
	readonly locale: Locale;
	readonly contrast: Contrast;
}

const boxesOf = (slide: Slide, locale: Locale): readonly Box[] => SLIDE_RATIOS.map((ratio) => screenBox(slide, locale, ratio));

/** Whether a drawing stands in both shapes of screen with letters that the back row reads. */
function fits({ kind, data }: Drawing, boxes: readonly Box[], locale: Locale): boolean {
	return boxes.every(({ w, h }) => chartHeight(kind, data, { locale, width: w, scale: SCALE, hall: { height: h } }) <= h);
}

/** The drawing in as few parts as fit, of at most 14 rows each; null: no number of parts does. */
export function partsOnScreen(drawing: Drawing, slide: Slide, locale: Locale): readonly Drawing[] | null {
	const boxes = boxesOf(slide, locale);
	const found = columnParts(drawing).flatMap((columns) => {
		const rows = columns.flatMap((part) => splitDrawing(part, Infinity));
		if (!rows.every((row) => fits(row, boxes, locale))) return [];
		for (let count = Math.ceil(rowsIn(drawing) / MOST_ROWS) || 1; count * columns.length < rows.length; count += 1) {
			const parts = columns.flatMap((part) => splitDrawing(part, count));
			if (parts.every((part) => fits(part, boxes, locale))) return [parts];
		}
		return [rows];
	});
	return found.toSorted((one, other) => one.length - other.length)[0] ?? null;
}

/** Ways to tell the columns of a drawing over parts, besides its rows: only a table of periods has any. */
function columnParts(drawing: Drawing): readonly (readonly Drawing[])[] {
	if (drawing.kind !== 'period-heat') return [[drawing]];
	const { kind, data } = drawing;
	const { periods, cells } = data.matrix;
	return periods.map((_, i) => {
		const width = Math.ceil(periods.length / (i + 1));
		const starts = Array.from({ length: Math.ceil(periods.length / width) }, (_, part) => part * width);
		return starts.map((start) => {
			const matrix = {
				...data.matrix,
				periods: periods.slice(start, start + width),
				cells: cells.map((line) => line.slice(start, start + width))
			};
			return { kind, data: { ...data, matrix } };
		});
	});
}

/** The drawing for one shape of screen, as wide as its room; a page shows it as wide as the page. */
export function drawOnScreen({ kind, data }: Drawing, slide: Slide, ratio: SlideRatio, setting: DrawingSetting): string {
	const { w: width, h: height } = screenBox(slide, setting.locale, ratio);
	return printable(renderChart(kind, data, { ...setting, width, scale: SCALE, hall: { height } })).replace(/ data-tip="[^"]*"/g, '');
}
