/** PDF files: vector charts, text as text in an embedded subset of the typeface, tagged, with bookmarks (PDF/UA-1). */
import { FONT_FILES } from './fonts.ts';
import { runJob } from './job.ts';
import { chartSvg, type PlateContent } from './plate.ts';

/** CSS pixels: the drawing of a chart, and the room it has on A4 landscape. */
const CHART_WIDTH = 720;

/** One chart with its finding, measure and facts on a page of its own size. */
export function chartPdf(content: PlateContent, madeAt: string): Promise<Uint8Array> {
	const { key, drawing, bars, label, title, subtitle, facts, badge, locale } = content;
	const svg = drawing === null ? null : chartSvg(drawing, { key, label, width: CHART_WIDTH, locale });
	return typeset('chart', { title, subtitle, facts, badge, bars, label, svg, width: CHART_WIDTH, locale }, madeAt);
}

export function typeset(
	template: 'chart' | 'deck' | 'handout',
	content: object,
	madeAt: string,
	standard: 'ua-1' | 'a-2a' = 'ua-1'
): Promise<Uint8Array> {
	return runJob({
		kind: 'pdf',
		template,
		content,
		madeAt: Math.floor(Date.parse(madeAt) / 1000),
		standard,
		fonts: Object.values(FONT_FILES)
	});
}
