import type { Drawing } from '#lib/deck/exhibit.ts';
import type { Slide, SlideBody } from '#lib/deck/slide.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { partsOnScreen } from './html-drawing.ts';
import { screenBox, screenStage, WORDS } from './html-stage.ts';
import { splitList, splitTable } from './pptx-body.ts';
import { splitDrawing } from '#lib/deck/split-drawing.ts';

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

/** The rows of a table are parted anew: the deck's parts are those of another type size. */
function rejoined(chapter: readonly Slide[]): readonly Slide[] {
	const [first] = chapter;
	const tables = chapter.flatMap(({ body }) => (body.kind === 'table' ? [body] : []));
	const columns = tables[0]?.columns;
	if (first === undefined || columns === undefined || tables.length < chapter.length) return chapter;
	return [{ ...first, finding: stemOf(first), body: { kind: 'table', columns, rows: tables.flatMap(({ rows }) => rows) } }];
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

/** On the screen a status's shape and its gap are as wide as a W and a space. */
function splitRows(table: Table, box: ReturnType<typeof screenBox>): readonly Table[] {
	const counted = table.rows.map((row) =>
		row.map(({ text, value, status }) => ({ text: status === undefined ? text : `W ${text}`, value }))
	);
	let from = 0;
	return splitTable({ ...table, rows: counted }, box, screenStage('4:3'), WORDS).map(({ rows }) => {
		from += rows.length;
		return { ...table, rows: table.rows.slice(from - rows.length, from) };
	});
}

function splitPicture(drawing: Drawing, slide: Slide, ranked: ReadonlySet<string | null>, locale: Locale): readonly Drawing[] {
	const parts = partsOnScreen(drawing, slide, locale);
	if (parts !== null) return parts;
	if (drawing.kind !== 'tile-map' && drawing.kind !== 'choropleth') return splitDrawing(drawing, Infinity);
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
