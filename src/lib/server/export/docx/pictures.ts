import { AlignmentType, ImageRun, Paragraph, TextRun } from 'docx';
import { renderChart } from '#lib/charts/render-svg.ts';
import type { Exhibit } from '#lib/deck/exhibit.ts';
import type { Locale } from '#lib/messages/index.ts';
import { pngFile } from '../png.ts';
import { centred } from './paragraphs.ts';

/** Pixels of the drawing; type keeps its size when it is set as wide as the text. */
const WIDTH = 680;
const SCALE = 2;
/** Pixels of a page's text at 96 a inch. */
const ON_PAPER = { width: 600, height: 640 } as const;

/** What is said around a picture. */
export interface Telling extends Pick<Exhibit, 'drawing' | 'label' | 'title' | 'subtitle' | 'facts'> {
	readonly key: string;
}

/** A chart with its finding above and its basis below, never apart; nothing for what is no drawing. */
export async function picture(
	{ drawing, key, label, title, subtitle, facts }: Telling,
	ordinal: number,
	locale: Locale
): Promise<Paragraph[]> {
	if (drawing === null) return [];
	// White ground and dark marks: the report goes through the copier.
	const svg = renderChart(drawing.kind, drawing.data, { id: `${key}-${ordinal}`, label, width: WIDTH, locale, contrast: 'high' });
	const [width = WIDTH, height = WIDTH] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []).slice(1).map(Number);
	const data = await pngFile({ svg, width, height }, SCALE);
	const share = Math.min(ON_PAPER.width / width, ON_PAPER.height / height);
	return [
		new Paragraph({
			alignment: AlignmentType.CENTER,
			keepNext: true,
			spacing: { before: 160, after: 0 },
			children: [new TextRun({ text: title, bold: true })]
		}),
		new Paragraph({
			alignment: AlignmentType.CENTER,
			keepNext: true,
			children: [
				new ImageRun({
					type: 'png',
					data,
					transformation: { width: Math.round(width * share), height: Math.round(height * share) },
					altText: { id: String(ordinal), name: label, title: label, description: title }
				})
			]
		}),
		centred([subtitle, ...facts].join(' · '), { italics: true, size: 20 }, { before: 0, after: 160 })
	];
}
