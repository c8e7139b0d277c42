import type { BulletExhibit } from '#lib/deck/bullet-exhibit.ts';
import { basisOf } from '#lib/deck/basis.ts';
import type { Exhibit } from '#lib/deck/exhibit.ts';
import type { ChartFormat } from '#lib/deck/file-format.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf } from '#lib/messages/index.ts';
import { nameOf, placeNameOf } from '#lib/narrate/phrase.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { barsOf } from '../export/bars.ts';
import { exhibitCsv } from '../export/exhibit-csv.ts';
import { JobFailed } from '../export/job.ts';
import { madeLine, type Making } from '../export/making.ts';
import { drawPlate, type Plate, type PlateContent } from '../export/plate.ts';
import type { Store } from '../db.ts';
import type { ChartOrder, ChartOrderFault } from './chart-order.ts';
import { fileNames, makingOf, type ExportedFile, type ExportSetting } from './exported-file.ts';
import { indicatorDossier } from './read-dossier.ts';
import { readExhibit, type ExhibitFault } from './read-exhibit.ts';
import type { IndicatorParameters } from './read-indicator.ts';
import type { SelectionFault } from './selection.ts';

/** More pixels need more memory than an office PC has to spare: 4 bytes each, several times over. */
const MOST_PIXELS = 80_000_000;

export type ChartExportFault = ChartOrderFault | ExhibitFault | TooLarge | JobFailed['fault'];

type TooLarge = { readonly code: 'export_too_large'; readonly width: number; readonly height: number };

/** What a format may be made from. */
interface Material extends Pick<ExportSetting, 'locale'>, Making {
	readonly sheet: IndicatorSheet;
	readonly exhibit: Exhibit | BulletExhibit;
	readonly size: Pick<ChartOrder, 'width' | 'height' | 'scale'>;
}

interface Format {
	readonly mime: string;
	readonly inline: boolean;
	make(material: Material): Promise<Outcome<Uint8Array, TooLarge>>;
}

/** Every format, once. What makes a file is loaded when it is asked for. */
const FORMATS: Readonly<Record<ChartFormat, Format>> = {
	png: {
		mime: 'image/png',
		inline: true,
		async make(material) {
			const { pngFile } = await import('../export/png.ts');
			const plate = plateOf(material);
			const { scale } = material.size;
			const pixels = { width: Math.round(plate.width * scale), height: Math.round(plate.height * scale) };
			if (pixels.width * pixels.height > MOST_PIXELS) return refused({ code: 'export_too_large', ...pixels });
			return accepted(await pngFile(plate, scale));
		}
	},
	svg: {
		mime: 'image/svg+xml; charset=utf-8',
		inline: true,
		async make(material) {
			const { svgFile } = await import('../export/svg.ts');
			return accepted(await svgFile(plateOf(material)));
		}
	},
	pdf: {
		mime: 'application/pdf',
		inline: true,
		async make(material) {
			const { chartPdf } = await import('../export/pdf.ts');
			return accepted(await chartPdf(contentOf(material), material));
		}
	},
	xlsx: {
		mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		inline: false,
		async make({ sheet, exhibit, ...setting }) {
			const { exhibitXlsx } = await import('../export/xlsx/exhibit-book.ts');
			return accepted(await exhibitXlsx(indicatorDossier(sheet), sheet, exhibit, setting));
		}
	},
	csv: {
		mime: 'text/csv; charset=utf-8',
		inline: true,
		async make({ sheet, exhibit, locale, ...making }) {
			const basis = basisOf(sheet.scorecard, locale, { illustrative: exhibit.illustrative, documents: sheet.documents });
			return accepted(new TextEncoder().encode(exhibitCsv(exhibit.table, basis, making, locale)));
		}
	}
};

/** One chart of an indicator as a file, with what it says and rests on. */
export async function exportChart(
	store: Store,
	parameters: IndicatorParameters,
	order: ChartOrder,
	{ today, locale, now, boundaries }: ExportSetting
): Promise<Outcome<ExportedFile, SelectionFault | ChartExportFault>> {
	const found = await readExhibit(store, parameters, order.kind, { today, locale, boundaries });
	if (!found.ok) return found;
	const { sheet, exhibit } = found.value;
	const { mime, inline, make } = FORMATS[order.format];
	try {
		const made = await make({ sheet, exhibit, size: order, locale, ...(await makingOf(store, now)) });
		return made.ok ? accepted({ ...namesOf(sheet, order, locale), mime, inline, bytes: made.value }) : made;
	} catch (error) {
		if (error instanceof JobFailed) return refused(error.fault);
		throw error;
	}
}

const plateOf = (material: Material): Plate => drawPlate(contentOf(material), material.size.width, material.size.height);

function contentOf({ sheet, exhibit, locale, ...making }: Material): PlateContent {
	const { key, drawing, label, title, subtitle, facts, illustrative } = exhibit;
	return {
		key,
		drawing,
		bars: key === 'categories' ? barsOf(sheet, locale) : [],
		label,
		title,
		subtitle,
		facts: [nameOf(sheet.scorecard.programme, locale), ...facts, madeLine(making, locale)],
		badge: illustrative ? messagesOf(locale).page.illustrative : null,
		locale
	};
}

function namesOf({ row, scorecard }: IndicatorSheet, { kind, format }: ChartOrder, locale: ExportSetting['locale']) {
	const { place, period } = scorecard;
	const words = [nameOf(row.indicator, locale), placeNameOf(place, locale), formatPeriod(period, locale), kind];
	return fileNames([row.indicator.id, place.id, period.code, kind], words, format);
}
