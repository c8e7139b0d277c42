import type { Slide, SlideBody } from '#lib/deck/slide.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { splitList, splitTable } from './pptx-body.ts';
import { splitPicture } from './pptx-picture.ts';
import { basisLine } from './pptx-slide.ts';
import { countLines, lengthOf, stageOf, type Box } from './pptx-stage.ts';

/** Words on the screen: 1/24 of its height, 30 pixels of 720. The style sheet says the same. */
const WORDS = 22.5;
/** Titles: 1.25 of that. */
const TITLE = WORDS * 1.25;
/** The style sheet's line height and padding, in the same points. */
const LEADING = 1.3;
/** The basis line: what a reader looks up, not what the hall follows. */
const BASIS = 18;
const GAPS = 46;
/** Letters of a picture this much smaller than the basis line: names of places are a fifth larger than a picture's smallest. */
const NEARLY = 0.8;

/** The narrower of the two screens: what fits it fits the wider one, too. */
const stage = { ...stageOf('4:3'), leading: 1.36 };

/** A long finding gives its size for the room of the body. */
export function isLong(finding: string): boolean {
	return countLines(finding, TITLE, stage.width - 2 * stage.margin, true) > 2;
}

/** The room that titles and basis line leave on a 4 : 3 screen of 540 points. */
export function screenBox({ finding, measure, status, basis }: Slide, locale: Locale): Box {
	const w = stage.width - 2 * stage.margin;
	const title = isLong(finding) ? WORDS : TITLE;
	const mark = status === null ? 0 : lengthOf(messagesOf(locale).status[status].word, WORDS, true) + 3 * WORDS;
	const measureLines = measure === null ? 0 : countLines(measure, WORDS, w - mark);
	const titles =
		countLines(finding, title, w, true) * title * LEADING + Math.max(measureLines, status === null ? 0 : 1.25) * WORDS * LEADING;
	const foot = countLines(basisLine(basis, ''), BASIS, w - 80) * BASIS * LEADING;
	return { x: 0, y: 0, w, h: Math.max(120, stage.height - titles - foot - GAPS) };
}

/** The slide in as many parts as a screen read from the back row asks for; each says which part it is. */
export function screenParts(slide: Slide, locale: Locale): readonly Slide[] {
	const bodies = splitBody(slide.body, screenBox(slide, locale), locale);
	if (bodies.length === 1) return [slide];
	return bodies.map((body, i) => ({
		...slide,
		id: i === 0 ? slide.id : `${slide.id}-part-${i + 1}`,
		body,
		measure: `${slide.measure ?? ''} (${i + 1}/${bodies.length})`.trim()
	}));
}

function splitBody(body: SlideBody, box: Box, locale: Locale): readonly SlideBody[] {
	switch (body.kind) {
		case 'cover':
			return [body];
		case 'table':
			return splitTable(body, box, stage, WORDS);
		case 'list':
			return splitList(body, box, stage, WORDS);
		case 'drawing':
			return splitPicture(body.drawing, locale, box, NEARLY).map((drawing) => ({ ...body, drawing }));
	}
}
