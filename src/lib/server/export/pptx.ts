import pptxgen from 'pptxgenjs';
import type { ChartRunOptions } from 'docx/charts';
import type { Deck, Slide, SlideBody } from '#lib/deck/slide.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { font, palettes } from '#lib/theme/tokens.ts';
import { paintCover, paintList, paintTable, splitList, splitTable } from './pptx-body.ts';
import { nativeChartOf, splitChart, writeCharts } from './pptx-chart.ts';
import { mapBreathing } from './breath.ts';
import { hex } from './pptx-chart-style.ts';
import { madeLine, type Making } from './making.ts';
import { finishPackage, type ChartPlace } from './pptx-package.ts';
import { pictureOf, splitPicture } from './pptx-picture.ts';
import { basisLine, coverLines, inches, NUMBER_WIDTH, paintBasis, paintFrame, printable, type Surroundings } from './pptx-slide.ts';
import { SMALLEST, stageOf, type Box, type SlideRatio } from './pptx-stage.ts';

export interface PptxOptions extends Making {
	readonly ratio: SlideRatio;
}

const LAYOUT = 'FINDING';

/**
 * A deck as a presentation for office programs: the same slides, with tables and charts that people can edit, and what the speaker says as
 * notes. A table or list too long for its slide goes on on the next. The same deck and moment give the same bytes.
 */
export async function pptxFile(deck: Deck, { ratio, madeAt, trail, seal }: PptxOptions): Promise<Uint8Array> {
	const words = messagesOf(deck.locale);
	const stage = stageOf(ratio);
	const around: Surroundings = {
		stage,
		words,
		made: madeLine({ madeAt }, deck.locale),
		making: madeLine({ madeAt, trail, seal }, deck.locale)
	};
	const presentation = new pptxgen();
	presentation.defineLayout({ name: ratio, width: stage.width / 72, height: stage.height / 72 });
	presentation.layout = ratio;
	presentation.theme = { headFontFace: font.family, bodyFontFace: font.family };
	presentation.title = printable(deck.title);
	presentation.subject = printable(deck.subtitle);
	presentation.author = presentation.company = words.page.app;
	defineFindingLayout(presentation, around);
	const charts: { readonly chart: ChartRunOptions; readonly place: ChartPlace }[] = [];
	const slides = (await mapBreathing(deck.slides, (slide) => partsOf(slide, deck, around))).flat();
	await mapBreathing(slides, async (slide, i) => {
		const target = presentation.addSlide({ masterName: LAYOUT });
		target.addNotes(notesOf(slide, around.making));
		const chart = await paintSlide(target, slide, deck, around);
		if (chart !== null) charts.push({ chart, place: { slide: i + 1, name: CHART, label: altText(slide) } });
	});
	const written = await writeCharts(
		charts.map(({ chart }) => chart),
		madeAt
	);
	const raw = (await presentation.write({ outputType: 'uint8array' })) as Uint8Array;
	return finishPackage(raw, {
		charts: written.map((chart, i) => ({ ...chart, ...(charts[i] as (typeof charts)[number]).place })),
		stage,
		locale: deck.locale,
		madeAt
	});
}

/** Name of the shape that a chart takes the place of. */
const CHART = 'chart';

/** For readers who do not see it: the form of the drawing and what it shows. */
const altText = ({ body, finding }: Slide) => printable(body.kind === 'drawing' ? `${body.label}. ${finding}` : finding);

function defineFindingLayout(presentation: pptxgen, { stage }: Surroundings): void {
	presentation.defineSlideMaster({
		title: LAYOUT,
		background: { color: hex(palettes.normal.paper) },
		slideNumber: {
			...inches({ x: stage.width - stage.margin - NUMBER_WIDTH, y: stage.height - 36, w: NUMBER_WIDTH, h: 24 }),
			align: 'right',
			margin: 0,
			fontFace: font.family,
			fontSize: SMALLEST,
			color: hex(palettes.normal.inkSoft)
		}
	});
}

/** The slide in as many parts as its body needs; each says which part it is. */
function partsOf(slide: Slide, { locale }: Deck, around: Surroundings): readonly Slide[] {
	const { body, measure } = slide;
	if (body.kind === 'cover') return [slide];
	// Measured with the longest mark of a part that there may be.
	const box = paintFrame(NOWHERE, { ...slide, measure: partMark(measure, 1, 9) }, around);
	const bodies = splitBody(body, locale, box, around);
	if (bodies.length === 1) return [slide];
	return bodies.map((part, i) => ({ ...slide, body: part, measure: partMark(measure, i + 1, bodies.length) }));
}

const partMark = (measure: string | null, part: number, parts: number) => `${measure ?? ''} (${part}/${parts})`.trim();

function splitBody(body: Exclude<SlideBody, { kind: 'cover' }>, locale: Locale, box: Box, { stage }: Surroundings): readonly SlideBody[] {
	switch (body.kind) {
		case 'table':
			return splitTable(body, box, stage);
		case 'list':
			return splitList(body, box, stage);
		case 'drawing': {
			const drawings = splitChart(body.drawing, box) ?? splitPicture(body.drawing, locale, box);
			return drawings.map((drawing) => ({ ...body, drawing }));
		}
	}
}

/** Takes what is painted only to be measured. */
const NOWHERE = { addText: () => NOWHERE, addShape: () => NOWHERE } as unknown as pptxgen.Slide;

/** Paints a slide; a chart that must wait for the finished package is returned, and a shape of its name keeps its place. */
async function paintSlide(target: pptxgen.Slide, slide: Slide, { locale }: Deck, around: Surroundings): Promise<ChartRunOptions | null> {
	const { body } = slide;
	if (body.kind === 'cover') {
		const bottom = paintBasis(NOWHERE, slide, around);
		paintCover(target, slide, coverLines(body.lines, slide.basis), around.stage, bottom);
		paintBasis(target, slide, around);
		return null;
	}
	const box = paintFrame(target, slide, around);
	if (body.kind === 'table') paintTable(target, body, box, around.stage);
	if (body.kind === 'list') paintList(target, body, box, around.stage);
	if (body.kind !== 'drawing') return null;
	const chart = nativeChartOf(body.drawing, locale, box);
	if (chart !== null) {
		target.addText('', { ...inches(box), objectName: CHART });
		return chart;
	}
	const picture = await pictureOf(body.drawing, altText(slide), locale, box);
	target.addImage({ data: picture.data, ...inches(picture.box), altText: altText(slide), objectName: 'picture' });
	return null;
}

/** The sentence and its source; then what the figures are of. */
function notesOf({ notes, basis }: Slide, made: string): string {
	const { programme, place, period } = basis;
	return printable([notes, [programme, place, period].filter(Boolean).join(' · '), basisLine(basis, made)].join('\n'));
}
