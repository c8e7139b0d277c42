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

/** Size of the first title of a slide of figures, as a multiple of the words. */
function titleSize(finding: string): number {
	return countLines(finding, WORDS * TITLE, inner(screenStage('4:3')), true) > 2 ? 1 : TITLE;
}

/** How a slide that may be a cover is told on the screen. */
export interface Telling {
	/** Size of the first title, as a multiple of the words. */
	readonly title: number;
	/** Of a cover's lines those that the screen has no room for: the page and the speaker have them. */
	readonly left: readonly string[];
}

/** On a cover the largest title that leaves room for its lines; where none does, the longest lines are left out. */
export function tell({ finding, measure, body, basis }: Slide, made: string): Telling {
	if (body.kind !== 'cover') return { title: titleSize(finding), left: [] };
	const width = inner(screenStage('4:3')) - 1.15 * WORDS;
	const foot = countLines(basisLine(basis, made), WORDS, width + 1.15 * WORDS - NUMBER) * LEADING;
	const heightOf = (line: string) => countLines(line, WORDS, width) * LEADING + 0.4;
	const titleHeight = (size: number) => countLines(finding, WORDS * size, width, true) * size * LEADING;
	const room = stageOf('4:3').height / WORDS - foot - 4 - (measure === null ? 0 : heightOf(measure));
	const shown = [...coverLines(body.lines, basis)];
	const left: string[] = [];
	for (;;) {
		const below = shown.reduce((sum, line) => sum + heightOf(line), 0);
		const title = COVER_TITLES.find((size) => titleHeight(size) + below <= room);
		if (title !== undefined || shown.length === 0) return { title: title ?? 1, left };
		const longest = shown.reduce((one, other) => (other.length > one.length ? other : one));
		left.push(...shown.splice(shown.indexOf(longest), 1));
	}
}

/** A long name of the source is left to the cover, the page and the speaker: of two lines at the foot of every slide one is the body's. */
export function saysSource(basis: Basis): boolean {
	return countLines(basisLine(basis, ''), WORDS, inner(screenStage('4:3')) - NUMBER) <= 2;
}

/** The room that titles and basis line leave on a screen of 540 points' height. */
export function screenBox(slide: Slide, locale: Locale, ratio: SlideRatio): Box {
	const { finding, measure, status, basis } = slide;
	const w = inner(screenStage(ratio));
	const size = titleSize(finding);
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
