/** A chart with everything that must be said beside it, drawn as one SVG: what PNG and SVG files show. */
import { renderChart } from '../../charts/render-svg.ts';
import { palettes } from '../../theme/tokens.ts';
import type { Locale } from '../../messages/index.ts';
import type { Drawing } from '../../deck/exhibit.ts';
import type { Bar } from './bars.ts';
import { escapeXml, lineHeight, textBlock, widthOf, wrapText, type Ink } from './svg-words.ts';

/** What a plate says; all words are ready to print. */
export interface PlateContent {
	/** What commands and addresses call it; prefixes ids. */
	readonly key: string;
	readonly drawing: Drawing | null;
	/** Shown where there is no drawing. */
	readonly bars: readonly Bar[];
	readonly label: string;
	/** The finding. */
	readonly title: string;
	/** Measure, unit, denominator, place, period. */
	readonly subtitle: string;
	/** Programme, as-of day, completeness, source, moment of making. */
	readonly facts: readonly string[];
	/** The badge's words where an invented figure counts. */
	readonly badge: string | null;
	readonly locale: Locale;
}

export interface Plate {
	/** Without a font: `svgFile` and the rasteriser bring it. */
	readonly svg: string;
	/** Pixels at scale 1. */
	readonly width: number;
	readonly height: number;
}

/** Pixels. Narrower plates are drawn at the least and shrunk, wider ones at the most and enlarged: type keeps its share of the picture. */
const LAYOUT = { least: 340, most: 960 } as const;
const palette = palettes.normal;
const inks = {
	title: { size: 20, strong: true, colour: palette.ink },
	subtitle: { size: 14, strong: false, colour: palette.inkSoft },
	fact: { size: 12.5, strong: false, colour: palette.inkSoft },
	badge: { size: 12.5, strong: true, colour: palette.illustrative },
	name: { size: 14, strong: false, colour: palette.ink },
	number: { size: 14, strong: true, colour: palette.ink }
} as const satisfies Readonly<Record<string, Ink>>;

/**
 * @param width pixels at scale 1; the height follows from the data
 * @param height pixels; null: as much as the data need. A given one is kept exactly: the plate stands in it, made smaller where it must be
 */
export function drawPlate(content: PlateContent, width: number, height: number | null = null): Plate {
	const units = Math.min(LAYOUT.most, Math.max(LAYOUT.least, width));
	const { head, picture, foot, height: needed } = compose(content, units);
	const natural = Math.ceil((needed * width) / units);
	const pixels = { width, height: height ?? natural };
	// In a picture of a given height the plate keeps its own proportions on a larger ground.
	const ratio = Math.max(units / pixels.width, needed / pixels.height);
	const ground = { width: pixels.width * ratio, height: pixels.height * ratio };
	const left = (ground.width - units) / 2;
	const spare = ground.height - needed;
	const root = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${pixels.width}" height="${pixels.height}" viewBox="${tidy(-left)} 0 ${tidy(ground.width)} ${tidy(ground.height)}" lang="${content.locale}" font-family="'Be Vietnam Pro', system-ui, sans-serif" role="img" aria-labelledby="${content.key}-plate">`;
	const named = `<title id="${content.key}-plate">${escapeXml(content.title)}</title><desc>${escapeXml([content.subtitle, ...content.facts].join(' · '))}</desc>`;
	const paper = `<rect x="${tidy(-left)}" width="${tidy(ground.width)}" height="${tidy(ground.height)}" fill="${palette.paper}"/>`;
	return { svg: `${root}${named}${paper}${head}${lowered(picture, spare / 2)}${lowered(foot, spare)}</svg>\n`, ...pixels };
}

/** In a picture of a given height the facts stand at its foot and the chart between. */
const lowered = (svg: string, by: number): string => (by < 1 ? svg : `<g transform="translate(0 ${tidy(by)})">${svg}</g>`);

function compose(
	content: PlateContent,
	width: number
): { readonly head: string; readonly picture: string; readonly foot: string; readonly height: number } {
	const margin = width < 480 ? 16 : 24;
	const inner = width - 2 * margin;
	let parts: string[] = [];
	let y = margin;
	const write = (text: string, ink: Ink) => {
		const lines = wrapText(text, ink, inner);
		parts.push(textBlock(lines, ink, margin, y));
		y += lines.length * lineHeight(ink);
	};
	write(content.title, inks.title);
	write(content.subtitle, inks.subtitle);
	y += 12;
	const picture = content.drawing === null ? barList(content.bars, margin, y, inner) : chartAt(content, content.drawing, margin, y, inner);
	const head = parts.join('');
	parts = [];
	y += picture.height + 12;
	parts.push(`<path d="M${margin} ${y + 0.5}H${width - margin}" stroke="${palette.rule}"/>`);
	y += 8;
	if (content.badge !== null) {
		const tall = lineHeight(inks.badge) + 6;
		const [line = ''] = wrapText(content.badge, inks.badge, inner);
		const wide = widthOf(line, inks.badge) + 16;
		parts.push(
			`<rect x="${margin + 0.5}" y="${y + 2.5}" width="${tidy(wide)}" height="${tidy(tall)}" rx="4" fill="none" stroke="${palette.illustrative}"/>`,
			textBlock([line], inks.badge, margin + 8, y + 5)
		);
		y += tall + 8;
	}
	write(content.facts.join(' · '), inks.fact);
	return { head, picture: picture.svg, foot: parts.join(''), height: Math.ceil(y + margin * 0.75) };
}

/** The engine's picture, placed; stacked marks of a first or last line may reach over its edge. */
function chartAt(
	content: PlateContent,
	drawing: Drawing,
	x: number,
	y: number,
	width: number
): { readonly svg: string; readonly height: number } {
	const svg = chartSvg(drawing, { key: content.key, label: content.label, width, locale: content.locale });
	const height = heightOf(svg);
	return { svg: svg.replace(' width="100%"', ` x="${x}" y="${tidy(y)}" width="${width}" height="${height}" overflow="visible"`), height };
}

/** Pixels of a drawing of the engine. */
export const heightOf = (svg: string): number => Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1] ?? 0);

/** The chart alone, as the page shows it but without what a mouse would bring up. */
export function chartSvg(
	{ kind, data }: Drawing,
	{ key, label, width, locale }: { readonly key: string; readonly label: string; readonly width: number; readonly locale: Locale }
): string {
	return renderChart(kind, data, { id: key, label, width, locale }).replace(/ data-tip="[^"]*"/g, '');
}

function barList(bars: PlateContent['bars'], x: number, y: number, width: number): { readonly svg: string; readonly height: number } {
	const gap = 12;
	const nameWidth = Math.min(width * 0.4, Math.max(60, ...bars.map(({ name }) => widthOf(name, inks.name))));
	const numberWidth = Math.max(0, ...bars.map(({ text }) => widthOf(text, inks.number)));
	const room = Math.max(0, width - nameWidth - numberWidth - 2 * gap);
	const parts: string[] = [];
	let top = y;
	for (const { name, text, length } of bars) {
		const lines = wrapText(name, inks.name, nameWidth);
		const tall = lines.length * lineHeight(inks.name) + 6;
		parts.push(
			textBlock(lines, inks.name, x, top),
			length === null
				? ''
				: `<rect x="${tidy(x + nameWidth + gap)}" y="${tidy(top + 5)}" width="${tidy(room * length)}" height="12" fill="${palette.accent}"/>`,
			textBlock([text], inks.number, x + nameWidth + 2 * gap + (length === null ? 0 : room * length), top)
		);
		top += tall;
	}
	return { svg: parts.join(''), height: top - y };
}

const tidy = (number: number): number => Math.round(number * 100) / 100;
