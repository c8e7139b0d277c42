import type { Basis, Slide } from '#lib/deck/slide.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { basisLine, coverLines } from './pptx-slide.ts';
import { countLines, lengthOf, stageOf, type Box, type SlideRatio, type Stage } from './pptx-stage.ts';

/** Nothing on the screen is smaller: 1/24 of its height, 30 pixels of 720, in points of a stage 540 high. The style sheet says the same. */
export const WORDS = 22.5;
/** Titles, as a multiple of that; long ones give it for the room of the body. */
const TITLE = 1.25;
const COVER_TITLES = [1.7, 1.5, 1.25, 1] as const;
/** The style sheet's line height, padding and gaps, in the same measure. */
const LEADING = 1.3;
const PADDING = { side: 1.33, ends: 1.25, gaps: 0.9 } as const;
/** What the slide's number takes from the basis line, in points. */
const NUMBER = 100;

/** Rows of text a body is counted with: a little more than the style sheet's, for a machine that draws the typeface larger. */
export function screenStage(ratio: SlideRatio): Stage {
	return { ...stageOf(ratio), margin: WORDS * PADDING.side, leading: 1.36 };
}

const inner = ({ width, margin }: Stage) => width - 2 * margin;

/** Size of the first title, as a multiple of the words; on a cover the largest that leaves room for its lines. */
export function titleSize({ finding, measure, body, basis }: Slide, made: string): number {
	const width = inner(screenStage('4:3'));
	if (body.kind !== 'cover') return countLines(finding, WORDS * TITLE, width, true) > 2 ? 1 : TITLE;
	const below = [...coverLines(body.lines, basis), ...(measure === null ? [] : [measure])].map((line) =>
		countLines(line, WORDS, width - 26)
	);
	const lines = below.reduce(
		(sum, count) => sum + count * LEADING + 0.4,
		countLines(basisLine(basis, made), WORDS, width - NUMBER) * LEADING
	);
	const room = stageOf('4:3').height / WORDS - lines - 4;
	const height = (size: number) => countLines(finding, WORDS * size, width - 1.15 * WORDS, true) * size * LEADING;
	return COVER_TITLES.find((size) => height(size) <= room) ?? 1;
}

/** A long name of the source is left to the cover, the page and the speaker: of two lines at the foot of every slide one is the body's. */
export function saysSource(basis: Basis): boolean {
	return countLines(basisLine(basis, ''), WORDS, inner(screenStage('4:3')) - NUMBER) <= 2;
}

/** The room that titles and basis line leave on a screen of 540 points' height. */
export function screenBox(slide: Slide, locale: Locale, ratio: SlideRatio): Box {
	const { finding, measure, status, basis } = slide;
	const w = inner(screenStage(ratio));
	const size = titleSize(slide, '');
	const mark = status === null ? 0 : lengthOf(messagesOf(locale).status[status].word, WORDS, true) + 4 * WORDS;
	const second = Math.max(measure === null ? 0 : linesBeside(measure, w, mark) * LEADING, status === null ? 0 : LEADING);
	const titles = countLines(finding, WORDS * size, w, true) * size * LEADING + second;
	const said = saysSource(basis) ? basis : { ...basis, source: null };
	const foot = countLines(basisLine(said, ''), WORDS, w - NUMBER) * LEADING;
	const taken = (titles + foot + PADDING.ends + PADDING.gaps) * WORDS + 4;
	return { x: 0, y: 0, w, h: Math.max(4 * WORDS, stageOf(ratio).height - taken) };
}

/** Lines of a text whose first line stands beside something, both widths in points. */
function linesBeside(text: string, width: number, taken: number): number {
	const words = text.split(' ');
	const first = words.findIndex((_, i) => lengthOf(words.slice(0, i + 1).join(' '), WORDS) > width - taken);
	if (first < 0) return 1;
	return 1 + countLines(words.slice(Math.max(1, first)).join(' '), WORDS, width);
}
