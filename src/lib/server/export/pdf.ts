/** PDF files: vector charts, text as text in an embedded subset of the typeface, tagged, with bookmarks (PDF/UA-1). */
import type { ExhibitKey } from '../../deck/exhibit.ts';
import type { OfficialTable } from '../../deck/official-table.ts';
import type { Basis, Cell, Column, Deck, SlideBody } from '../../deck/slide.ts';
import type { Status } from '../../domain/status.ts';
import { messagesOf, type Locale } from '../../messages/index.ts';
import { statusShape } from '../../theme/status-shapes.ts';
import { palettes } from '../../theme/tokens.ts';
import { mapBreathing } from './breath.ts';
import { allInTypeface, FONT_FILES } from './fonts.ts';
import { runJob } from './job.ts';
import { madeLine, type Making } from './making.ts';
import { chartSvg, heightOf, type PlateContent } from './plate.ts';

/** For readers with assistive technology (default), or for archives (PDF/A-2, also tagged). */
export type PdfStandard = 'ua-1' | 'a-2a';

/** The moment is printed, and the document's own date. */
export interface PdfOptions extends Making {
	readonly standard?: PdfStandard | undefined;
}

/** CSS pixels of a drawing that fills the width of its paper: type of 14 px is printed at about 9 to 10 pt. */
const WIDTHS = { chart: 720, handout: 780 } as const;
/** Points that a drawing has on a slide, under two lines of finding; and the widths in CSS pixels it may be drawn at. */
const SLIDE_ROOM = { width: 770, height: 390 } as const;
const SLIDE_WIDTHS = [960, 880, 800, 720, 640, 560] as const;

/** One chart with its finding, measure and facts on a page of its own size. */
export function chartPdf(content: PlateContent, options: PdfOptions): Promise<Uint8Array> {
	const { key, drawing, bars, label, title, subtitle, facts, badge, locale } = content;
	const svg = drawing === null ? null : chartSvg(drawing, { key, label, width: WIDTHS.chart, locale });
	return typeset('chart', { title, subtitle, facts, badge, bars, label, svg, width: WIDTHS.chart, locale }, options);
}

/** A4 landscape, one slide a page; a table that is too long goes on on the next page under its head. */
export async function deckPdf(deck: Deck, options: PdfOptions): Promise<Uint8Array> {
	const { locale, title, slides } = deck;
	const content = {
		title,
		locale,
		page: pageWords(locale),
		slides: await mapBreathing(slides, (slide, number) => ({
			finding: slide.finding,
			measure: slide.measure,
			status: slide.status === null ? null : statusOf(slide.status, locale),
			body: bodyOf(slide.body, `s${number}`, locale),
			foot: footOf(slide.basis, options, locale)
		}))
	};
	return typeset('deck', content, options);
}

/** What is read at a desk: of each programme the table of results, then each target with its charts. */
export interface Handout {
	readonly title: string;
	readonly subtitle: string;
	readonly locale: Locale;
	readonly parts: readonly {
		/** Null: the only one, under the title. */
		readonly heading: string | null;
		readonly basis: Basis;
		readonly table: OfficialTable;
		readonly sections: readonly HandoutSection[];
	}[];
}

interface HandoutSection {
	readonly heading: string;
	readonly measure: string | null;
	readonly status: Status | null;
	readonly charts: readonly (Pick<PlateContent, 'drawing' | 'bars' | 'label' | 'title' | 'subtitle'> & { readonly key: ExhibitKey })[];
}

/** A4 portrait, its tables under repeated heads. */
export async function handoutPdf({ title, subtitle, locale, parts }: Handout, options: PdfOptions): Promise<Uint8Array> {
	const content = {
		title,
		subtitle,
		locale,
		page: pageWords(locale),
		parts: await mapBreathing(parts, async ({ heading, basis, table, sections }, part) => ({
			heading,
			foot: footOf(basis, options, locale),
			table: tableOf(
				table.columns,
				table.rows.map(({ cells }) => cells),
				locale
			),
			legend: table.legend,
			sections: await mapBreathing(sections, (section, number) => sectionOf(section, `h${part}-${number}`, locale))
		}))
	};
	return typeset('handout', content, options);
}

function sectionOf({ heading, measure, status, charts }: HandoutSection, prefix: string, locale: Locale): object {
	return {
		heading,
		measure,
		status: status === null ? null : statusOf(status, locale),
		charts: charts.map(({ key, drawing, bars, label, title, subtitle }) => ({
			title,
			subtitle,
			label,
			bars,
			svg: drawing === null ? null : chartSvg(drawing, { key: `${prefix}-${key}`, label, width: WIDTHS.handout, locale })
		}))
	};
}

function typeset(template: 'chart' | 'deck' | 'handout', content: object, { madeAt, standard = 'ua-1' }: PdfOptions): Promise<Uint8Array> {
	return runJob({
		kind: 'pdf',
		template,
		content: allInTypeface(content),
		madeAt: Math.floor(Date.parse(madeAt) / 1000),
		standard,
		fonts: Object.values(FONT_FILES)
	});
}

function bodyOf(body: SlideBody, key: string, locale: Locale): object {
	switch (body.kind) {
		case 'cover':
		case 'list':
			return body;
		case 'drawing':
			return { kind: body.kind, label: body.label, svg: slideSvg(body, key, locale) };
		case 'table':
			return { kind: body.kind, ...tableOf(body.columns, body.rows, locale) };
	}
}

/** Drawn at the width that lets its type be largest on the slide; of equal ones the widest, which uses the room. */
function slideSvg({ drawing, label }: SlideBody & { kind: 'drawing' }, key: string, locale: Locale): string {
	const candidates = SLIDE_WIDTHS.map((width) => {
		const svg = chartSvg(drawing, { key, label, width, locale });
		return { svg, enlarged: Math.min(SLIDE_ROOM.width / width, SLIDE_ROOM.height / heightOf(svg)) };
	});
	return candidates.reduce((best, one) => (one.enlarged > best.enlarged + 0.01 ? one : best)).svg;
}

export function tableOf(columns: readonly Column[], rows: readonly (readonly Cell[])[], locale: Locale): object {
	return {
		columns: columns.map(({ label, numeric, width }) => ({ label, numeric, width })),
		rows: rows.map((row) => row.map((cell) => cellOf(cell, locale)))
	};
}

/** A status is marked by shape and colour where its word begins the text; what follows stays plain. */
function cellOf({ text, status }: Cell, locale: Locale): object {
	if (status === undefined) return { text, status: null };
	const mark = statusOf(status, locale);
	const rest = text.startsWith(mark.word) ? text.slice(mark.word.length) : text;
	return { text: rest, status: rest === text ? { ...mark, word: '' } : mark };
}

/** Shape, word and colour. */
function statusOf(status: Status, locale: Locale): { readonly word: string; readonly colour: string; readonly shape: string } {
	const colour = palettes.normal.status[status];
	const shape = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16"><path d="${statusShape(status)}" fill="${colour}"/></svg>`;
	return { word: messagesOf(locale).status[status].word, colour, shape };
}

export function footOf(basis: Basis, making: Making, locale: Locale): object {
	const { programme, place, period, asOf, completeness, source } = basis;
	return {
		badge: basis.illustrative,
		facts: [programme, place, period, asOf, completeness, source, madeLine(making, locale)].filter((fact) => fact !== null && fact !== '')
	};
}

/** The typesetter counts the pages. */
const pageWords = (locale: Locale): string => messagesOf(locale).export.page('{page}', '{total}');
