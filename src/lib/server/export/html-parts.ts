import type { Drawing } from '#lib/deck/exhibit.ts';
import type { Slide, SlideBody } from '#lib/deck/slide.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { partsOnScreen } from './html-drawing.ts';
import { screenBox, screenStage, WORDS } from './html-stage.ts';
import { splitList, splitTable } from './pptx-body.ts';
import type { Box } from './pptx-stage.ts';
import { joinDrawings, rowsIn, splitDrawing } from '#lib/deck/split-drawing.ts';

type Table = Extract<SlideBody, { kind: 'table' }>;

/** The slides of a deck in as many parts as a screen read from the back row asks for; each part says which it is of its finding. */
export function screenSlides(slides: readonly Slide[], locale: Locale): readonly Slide[] {
	const ranked = new Set(
		slides.flatMap(({ body }) => (body.kind === 'drawing' && isRanking(body.drawing) ? [subjectOf(body.drawing)] : []))
	);
	return chaptersOf(slides).flatMap((chapter) => chapterSlides(chapter, ranked, locale));
}

/** Slides of one finding, as the deck has parted them. */
function chaptersOf(slides: readonly Slide[]): readonly (readonly Slide[])[] {
	const chapters: Slide[][] = [];
	for (const slide of slides) {
		const before = chapters.at(-1)?.[0];
		const goesOn = slide.stem !== undefined && before?.stem === slide.stem && slide.id.startsWith(`${before.id}-`);
		if (goesOn) chapters.at(-1)?.push(slide);
		else chapters.push([slide]);
	}
	return chapters.map(rejoined);
}

/** Rows and places are parted anew: the deck's parts are those of another type size. */
function rejoined(chapter: readonly Slide[]): readonly Slide[] {
	const [first] = chapter;
	if (first === undefined || chapter.length === 1) return chapter;
	const body = joinBodies(chapter.map((slide) => slide.body));
	return body === null ? chapter : [{ ...first, finding: stemOf(first), body }];
}

function joinBodies(bodies: readonly SlideBody[]): SlideBody | null {
	const [first] = bodies;
	const tables = bodies.flatMap((body) => (body.kind === 'table' ? [body] : []));
	if (first?.kind === 'table' && tables.length === bodies.length) return { ...first, rows: tables.flatMap(({ rows }) => rows) };
	const drawings = bodies.flatMap((body) => (body.kind === 'drawing' ? [body.drawing] : []));
	if (first?.kind !== 'drawing' || drawings.length < bodies.length) return null;
	const drawing = joinDrawings(drawings);
	return drawing === null ? null : { ...first, drawing };
}

function chapterSlides(chapter: readonly Slide[], ranked: ReadonlySet<string | null>, locale: Locale): readonly Slide[] {
	const { deck } = messagesOf(locale);
	const parted = (numbered: boolean) =>
		chapter.map((slide) => splitBody(numbered ? { ...slide, finding: deck.part(stemOf(slide), 88, 88) } : slide, ranked, locale));
	const plain = parted(false);
	// What a part adds to its title is reckoned with.
	const bodies = plain.flat().length <= 1 ? plain : parted(true);
	const total = bodies.flat().length;
	let part = 0;
	return chapter.flatMap((slide, i) =>
		(bodies[i] ?? []).map((body, k) => {
			part += 1;
			return {
				...slide,
				id: k === 0 ? slide.id : `${slide.id}-part-${k + 1}`,
				finding: total === 1 ? slide.finding : deck.part(stemOf(slide), part, total),
				body
			};
		})
	);
}

const stemOf = ({ stem, finding }: Slide) => stem ?? finding;

/** The narrower of the two screens: what fits it fits the wider one, too. */
function splitBody(slide: Slide, ranked: ReadonlySet<string | null>, locale: Locale): readonly SlideBody[] {
	const { body } = slide;
	const box = () => screenBox(slide, locale, '4:3');
	switch (body.kind) {
		case 'cover':
			return [body];
		case 'table':
			return splitRows(body, box());
		case 'list':
			return splitList(body, box(), screenStage('4:3'), WORDS);
		case 'drawing':
			return splitPicture(body.drawing, slide, ranked, locale).map((drawing) => ({ ...body, drawing }));
	}
}

/** On a part whose names are too long for any screen. */
const FEW_ROWS = 4;
/** What others reckon for a machine without the typeface: here it comes along. */
const CERTAINTY = 1.04;
/** Points by which the room of a table is made smaller, again and again, as long as its parts are no more: they become even. */
const STEP = 8;

/** On the screen a status's shape and its gap are as wide as a W and a space. */
function splitRows(table: Table, { w, h, ...box }: Box): readonly Table[] {
	const counted = table.rows.map((row) =>
		row.map(({ text, value, status }) => ({ text: status === undefined ? text : `W ${text}`, value }))
	);
	const split = (height: number) =>
		splitTable({ ...table, rows: counted }, { ...box, w: w * CERTAINTY, h: height }, screenStage('4:3'), WORDS);
	let parts = split(h);
	for (let height = h - STEP; height > h / 2 && parts.length > 1; height -= STEP) {
		const even = split(height);
		if (even.length > parts.length) break;
		parts = even;
	}
	let from = 0;
	return parts.map(({ rows }) => {
		from += rows.length;
		return { ...table, rows: table.rows.slice(from - rows.length, from) };
	});
}

function splitPicture(drawing: Drawing, slide: Slide, ranked: ReadonlySet<string | null>, locale: Locale): readonly Drawing[] {
	const parts = partsOnScreen(drawing, slide, locale);
	if (parts !== null) return parts;
	// Names that no screen has room for are drawn smaller rather than left out.
	if (drawing.kind !== 'tile-map' && drawing.kind !== 'choropleth') return splitDrawing(drawing, Math.ceil(rowsIn(drawing) / FEW_ROWS));
	// A map too small to read from the back row: the places by their result say the same, on a slide of their own or on one that is there.
	if (ranked.has(subjectOf(drawing))) return [];
	const { row, ranking } = drawing.data;
	return splitPicture({ kind: 'ranking', data: { row, ranking } }, slide, ranked, locale);
}

const isRanking = ({ kind }: Drawing) => kind === 'ranking' || kind === 'lollipop';

/** The indicator whose places a drawing shows. */
function subjectOf(drawing: Drawing): string | null {
	switch (drawing.kind) {
		case 'ranking':
		case 'lollipop':
		case 'tile-map':
		case 'choropleth':
			return drawing.data.row.indicator.id;
		default:
			return null;
	}
}
