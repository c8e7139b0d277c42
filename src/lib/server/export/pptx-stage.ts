import { measureText } from '#lib/charts/text-measure.ts';

/** Shapes of a projector's picture. */
export const SLIDE_RATIOS = ['16:9', '4:3'] as const;
export type SlideRatio = (typeof SLIDE_RATIOS)[number];

/** Points; a slide is 540 high whatever its ratio, so that sizes mean the same share of the screen's height. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

export interface Stage {
	readonly ratio: SlideRatio;
	readonly width: number;
	readonly height: number;
	readonly margin: number;
	/** Of a text line, as a multiple of its size: Be Vietnam Pro's own 1.265, so that `ẪẰỖẾ` stays inside. */
	readonly leading: number;
}

/** Nothing on a slide is smaller: 1/30 of the height, what the back row reads. */
export const SMALLEST = 18;

export function stageOf(ratio: SlideRatio): Stage {
	return { ratio, width: ratio === '16:9' ? 960 : 720, height: 540, margin: ratio === '16:9' ? 36 : 30, leading: 1.27 };
}

/** A machine without the font takes a wider one, and office programs embolden to 700 where we measure 600: lines are counted longer. */
const caution = (strong: boolean) => (strong ? 1.07 : 1.04);

/** How many lines a text takes at a size in a width, both in points; words are never cut, a word wider than the line breaks. */
export function countLines(text: string, size: number, width: number, strong = false): number {
	return text.split('\n').reduce((lines, paragraph) => lines + linesOf(paragraph, size, width, strong), 0);
}

function linesOf(text: string, size: number, width: number, strong: boolean): number {
	const space = measureText(' ', size, strong) * caution(strong);
	let lines = 1;
	let used = 0;
	for (const word of text.split(/\s+/u).filter(Boolean)) {
		const length = measureText(word, size, strong) * caution(strong);
		const next = used === 0 ? length : used + space + length;
		if (next <= width) {
			used = next;
			continue;
		}
		if (used > 0) lines += 1;
		lines += Math.max(0, Math.ceil(length / width) - 1);
		used = length % width;
	}
	return lines;
}

/** Width of one line in points, with the same caution. */
export function lengthOf(text: string, size: number, strong = false): number {
	return measureText(text, size, strong) * caution(strong);
}

/** The largest size of a list at which a text takes at most so many lines; the smallest one when none does. */
export function fitSize(text: string, sizes: readonly number[], width: number, most: number, strong = false): number {
	return sizes.find((size) => countLines(text, size, width, strong) <= most) ?? sizes.at(-1) ?? SMALLEST;
}
