import type { Boundaries } from '#lib/charts/picture.ts';
import { EXHIBITS, exhibitsOf, factsOf, type Exhibit } from '#lib/deck/exhibit.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { formatMoment } from '#lib/format/dates.ts';
import { nearest } from '#lib/format/fold.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { subtitleOf } from '#lib/narrate/charts.ts';
import { rowHeadline } from '#lib/narrate/headline.ts';
import { nameOf, placeNameOf, plannedPhrase, valuePhrase } from '#lib/narrate/phrase.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { barsOf } from '../export/bars.ts';
import { exhibitCsv } from '../export/exhibit-csv.ts';
import { JobFailed } from '../export/job.ts';
import { chartPdf } from '../export/pdf.ts';
import { drawPlate, type Plate, type PlateContent } from '../export/plate.ts';
import { pngFile } from '../export/png.ts';
import { svgFile } from '../export/svg.ts';
import type { Store } from '../db.ts';
import type { Today } from './asked.ts';
import type { ExportedFile } from './export-scorecard.ts';
import { readIndicator, type IndicatorParameters } from './read-indicator.ts';
import type { SelectionFault } from './selection.ts';

export const CHART_FORMATS = ['png', 'svg', 'pdf', 'csv'] as const;
export type ChartFormat = (typeof CHART_FORMATS)[number];

/** What can be asked for by name: an indicator's exhibits, and its target as one large bullet. */
export const CHART_KINDS = [...EXHIBITS, 'bullet'] as const;
export type ChartKey = (typeof CHART_KINDS)[number];

/** Least and most, both allowed. Width and height in pixels at scale 1. */
export const CHART_SIZES = { width: [200, 4096], height: [100, 8192], scale: [1, 4] } as const satisfies Readonly<
	Record<string, readonly [number, number]>
>;
type SizeName = keyof typeof CHART_SIZES;

/** More pixels need more memory than an office PC has to spare: 4 bytes each, several times over. */
const MOST_PIXELS = 80_000_000;
const DEFAULT_WIDTH = 960;
const LONGEST_NAME = 120;

export type ChartExportFault =
	| { readonly code: 'export_format_unknown'; readonly text: string; readonly formats: readonly string[] }
	| {
			readonly code: 'export_exhibit_unknown';
			readonly text: string;
			readonly exhibits: readonly string[];
			readonly nearest: string | null;
	  }
	| { readonly code: 'export_exhibit_absent'; readonly text: string; readonly available: readonly string[] }
	| { readonly code: 'export_size_unreadable'; readonly name: string; readonly text: string; readonly low: number; readonly high: number }
	| { readonly code: 'export_too_large'; readonly width: number; readonly height: number }
	| JobFailed['fault'];

/** What file is asked for, each thing as it was typed. */
export interface ChartAsked {
	readonly kind: string;
	readonly format: string;
	readonly width?: string | undefined;
	readonly height?: string | undefined;
	readonly scale?: string | undefined;
}

export interface ChartOrder {
	readonly kind: ChartKey;
	readonly format: ChartFormat;
	readonly width: number;
	/** Null: as the data need. */
	readonly height: number | null;
	readonly scale: number;
}

/** Reads an order before anything is looked up: what cannot be made is refused at once. */
export function readChartOrder(asked: ChartAsked): Outcome<ChartOrder, ChartExportFault> {
	const kind = CHART_KINDS.find((one) => one === asked.kind);
	if (kind === undefined) {
		const like = nearest(asked.kind, CHART_KINDS, 1)[0] ?? null;
		return refused({ code: 'export_exhibit_unknown', text: asked.kind, exhibits: CHART_KINDS, nearest: like });
	}
	const format = CHART_FORMATS.find((one) => one === asked.format);
	if (format === undefined) return refused({ code: 'export_format_unknown', text: asked.format, formats: CHART_FORMATS });
	const sizes: Partial<Record<SizeName, number>> = {};
	for (const name of Object.keys(CHART_SIZES) as SizeName[]) {
		const text = asked[name]?.trim();
		if (text === undefined || text === '') continue;
		const [low, high] = CHART_SIZES[name];
		// Pixels are whole; a scale of 1.5 is what many screens have.
		const number = (name === 'scale' ? /^\d(\.\d{1,2})?$/ : /^\d{1,5}$/).test(text) ? Number(text) : NaN;
		if (!(number >= low && number <= high)) return refused({ code: 'export_size_unreadable', name, text, low, high });
		sizes[name] = number;
	}
	return accepted({ kind, format, width: sizes.width ?? DEFAULT_WIDTH, height: sizes.height ?? null, scale: sizes.scale ?? 1 });
}

export interface ChartExportSetting extends Today {
	readonly locale: Locale;
	/** ISO moment of making. */
	readonly now: string;
	readonly boundaries: Boundaries | null;
}

/** One chart of an indicator as a file, with what it says and rests on. */
export async function exportChart(
	store: Store,
	parameters: IndicatorParameters,
	order: ChartOrder,
	{ today, locale, now, boundaries }: ChartExportSetting
): Promise<Outcome<ExportedFile, SelectionFault | ChartExportFault>> {
	const page = await readIndicator(store, parameters, { today });
	if (!page.ok) return page;
	const { sheet } = page.value;
	const exhibits = [...exhibitsOf(sheet, boundaries, locale), ...bulletOf(sheet, locale)];
	const exhibit = exhibits.find(({ key }) => key === order.kind);
	if (exhibit === undefined) {
		return refused({ code: 'export_exhibit_absent', text: order.kind, available: exhibits.map(({ key }) => key) });
	}
	// Printed to the minute: whoever asks within it shares one run and gets the same bytes.
	const madeAt = `${now.slice(0, 16)}:00.000Z`;
	const content = contentOf(exhibit, sheet, madeAt, locale);
	try {
		const made = await make(content, exhibit, order, madeAt);
		if (!made.ok) return made;
		return accepted({ ...fileNames(sheet, order, locale), mime: MIMES[order.format], inline: order.format !== 'csv', bytes: made.value });
	} catch (error) {
		if (error instanceof JobFailed) return refused(error.fault);
		throw error;
	}
}

const MIMES: Readonly<Record<ChartFormat, string>> = {
	png: 'image/png',
	svg: 'image/svg+xml; charset=utf-8',
	pdf: 'application/pdf',
	csv: 'text/csv; charset=utf-8'
};

async function make(
	content: PlateContent,
	{ table }: Pick<Exhibit, 'table'>,
	{ format, width, height, scale }: ChartOrder,
	madeAt: string
): Promise<Outcome<Uint8Array, ChartExportFault>> {
	if (format === 'csv') return accepted(new TextEncoder().encode(exhibitCsv(table)));
	if (format === 'pdf') return accepted(await chartPdf(content, { madeAt }));
	const plate: Plate = drawPlate(content, width, height);
	if (format === 'svg') return accepted(await svgFile(plate));
	const pixels = { width: Math.round(plate.width * scale), height: Math.round(plate.height * scale) };
	if (pixels.width * pixels.height > MOST_PIXELS) return refused({ code: 'export_too_large', ...pixels });
	return accepted(await pngFile(plate, scale));
}

/** The indicator's target as one large bullet, where it has one. */
function bulletOf(sheet: IndicatorSheet, locale: Locale): readonly (Omit<Exhibit, 'key'> & { readonly key: 'bullet' })[] {
	const { row, scorecard } = sheet;
	if (row.target === null) return [];
	const words = messagesOf(locale);
	const t = words.page.columns;
	const value = valuePhrase(row.value, row.indicator, locale);
	const { expected } = row.verdict;
	return [
		{
			key: 'bullet',
			drawing: { kind: 'bullet', data: row },
			label: words.page.chart.bullet(nameOf(row.indicator, locale)),
			title: rowHeadline(row, scorecard, locale),
			subtitle: subtitleOf(sheet, locale),
			facts: factsOf(sheet, locale),
			illustrative: row.illustrative,
			table: {
				columns: [{ label: t.place }, { label: t.value, numeric: true }, { label: t.expected, numeric: true }, { label: t.status }],
				rows: [
					[
						placeNameOf(scorecard.place, locale),
						value,
						expected === null ? '' : plannedPhrase(expected, row.indicator, locale),
						words.status[row.verdict.status].word
					]
				]
			}
		}
	];
}

function contentOf(
	exhibit: Omit<Exhibit, 'key'> & { readonly key: ChartKey },
	sheet: IndicatorSheet,
	madeAt: string,
	locale: Locale
): PlateContent {
	const words = messagesOf(locale);
	return {
		key: exhibit.key,
		drawing: exhibit.drawing,
		bars: exhibit.key === 'categories' ? barsOf(sheet, locale) : [],
		label: exhibit.label,
		title: exhibit.title,
		subtitle: exhibit.subtitle,
		facts: [nameOf(sheet.scorecard.programme, locale), ...exhibit.facts, words.export.madeAt(formatMoment(madeAt, locale))],
		badge: exhibit.illustrative ? words.page.illustrative : null,
		locale
	};
}

/** A name of plain letters for every system, and the indicator's own for those that can. */
function fileNames(
	{ row, scorecard }: IndicatorSheet,
	{ kind, format }: ChartOrder,
	locale: Locale
): Pick<ExportedFile, 'name' | 'fullName'> {
	const ids = [row.indicator.id, scorecard.place.id, scorecard.period.code, kind].map((part) => part.replaceAll(/[^A-Za-z0-9_-]+/g, '-'));
	const names = [nameOf(row.indicator, locale), placeNameOf(scorecard.place, locale), formatPeriod(scorecard.period, locale)];
	// Characters that some file system keeps for itself, or that could break a header.
	const whole = names
		.join(' – ')
		.replaceAll(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '-')
		.slice(0, LONGEST_NAME);
	return { name: `${ids.join('_')}.${format}`, fullName: `${whole} (${kind}).${format}` };
}
