import { FILE_FORMATS, type FileFormat } from '#lib/deck/file-format.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { dossierPeriod, dossierPlace, dossierTitle } from '#lib/narrate/dossier.ts';
import { placeNameOf } from '#lib/narrate/phrase.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { Scorecard } from '#lib/view/scorecard.ts';
import { JobFailed } from '../export/job.ts';
import type { Making } from '../export/making.ts';
import { SLIDE_RATIOS, type SlideRatio } from '../export/pptx-stage.ts';
import type { Store } from '../db.ts';
import { readVersion } from '../store/state.ts';
import { readTwoDigitCounts } from './change-settings.ts';
import { fileNames, makingOf, type ExportedFile, type ExportSetting } from './exported-file.ts';
import { readMatter, type Matter, type MatterFault, type Subject, type SubjectParameters } from './read-matter.ts';
import { sharedRun } from './shared-run.ts';

/** What a format may be made from. */
interface Material extends Pick<ExportSetting, 'locale' | 'boundaries'>, Making {
	readonly matter: Matter;
	/** Of the screen that slides are for. */
	readonly ratio: SlideRatio;
	/** Of counts in a report's text: `06`. */
	readonly twoDigits: boolean;
}

interface Format {
	readonly mime: string;
	/** Of the file's name, without the dot. */
	readonly extension: string;
	readonly inline: boolean;
	make(material: Material): Promise<Uint8Array>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every format, once, for every subject. What makes a file is loaded when it is asked for. */
const FORMATS: Readonly<Record<FileFormat, Format>> = {
	json: {
		mime: 'application/json; charset=utf-8',
		extension: 'json',
		inline: true,
		make: async ({ matter, madeAt, trail, seal }) =>
			utf8(`${JSON.stringify({ ...matter.view, made: { at: madeAt, trail, ...(seal ? { seal } : {}) } }, null, '\t')}\n`)
	},
	csv: {
		mime: 'text/csv; charset=utf-8',
		extension: 'csv',
		inline: true,
		async make({ matter, ...making }) {
			const { dossierCsv } = await import('../export/dossier-csv.ts');
			return utf8(dossierCsv(matter.outline, making));
		}
	},
	xlsx: {
		mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		extension: 'xlsx',
		inline: false,
		async make({ matter, ...setting }) {
			const { dossierXlsx } = await import('../export/xlsx/dossier-book.ts');
			return dossierXlsx(await matter.dossier(), setting);
		}
	},
	docx: {
		mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		extension: 'docx',
		inline: false,
		async make(material) {
			const { reportDocx } = await import('../export/docx/report.ts');
			return reportDocx(await material.matter.dossier(), { ...material, deck: await deckOf(material) });
		}
	},
	pptx: {
		mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
		extension: 'pptx',
		inline: false,
		async make(material) {
			const { pptxFile } = await import('../export/pptx.ts');
			return pptxFile(await deckOf(material), material);
		}
	},
	/** The table of targets to paste into a message. */
	png: { mime: 'image/png', extension: 'png', inline: true, make: (material) => picture(material, 'png') },
	svg: { mime: 'image/svg+xml', extension: 'svg', inline: true, make: (material) => picture(material, 'svg') },
	/** One file for a browser without a network. */
	html: {
		mime: 'text/html; charset=utf-8',
		extension: 'html',
		inline: false,
		async make(material) {
			const { htmlFile } = await import('../export/html.ts');
			return htmlFile(await deckOf(material), material);
		}
	},
	pdf: { mime: 'application/pdf', extension: 'pdf', inline: true, make: (material) => pdfDeck(material, 'ua-1') },
	/** The same for archives. */
	pdfa: { mime: 'application/pdf', extension: 'pdfa.pdf', inline: true, make: (material) => pdfDeck(material, 'a-2a') },
	handout: {
		mime: 'application/pdf',
		extension: 'handout.pdf',
		inline: true,
		async make(material) {
			const [{ handoutPdf }, { handoutOf }] = await Promise.all([import('../export/pdf.ts'), import('../export/handout.ts')]);
			return handoutPdf(handoutOf(await material.matter.dossier(), material), material);
		}
	}
};

async function picture({ matter, ...setting }: Material, format: 'png' | 'svg'): Promise<Uint8Array> {
	const { tablePicture } = await import('../export/table-picture.ts');
	return tablePicture(matter.outline, setting, format);
}

async function pdfDeck(material: Material, standard: 'ua-1' | 'a-2a'): Promise<Uint8Array> {
	const { deckPdf } = await import('../export/pdf.ts');
	return deckPdf(await deckOf(material), { ...material, standard });
}

const deckOf = ({ matter, boundaries, locale }: Material) => matter.deck({ locale, origin: '', boundaries });

export type FormatFault = { readonly code: 'export_format_unknown'; readonly text: string; readonly formats: readonly string[] };

export function readFileFormat(text: string): Outcome<FileFormat, FormatFault> {
	const found = FILE_FORMATS.find((one) => one === text);
	return found === undefined ? refused({ code: 'export_format_unknown', text, formats: FILE_FORMATS }) : accepted(found);
}

export type RatioFault = { readonly code: 'export_ratio_unknown'; readonly text: string; readonly ratios: readonly string[] };

/** Shape of slides by what was asked; 16 : 9 when nothing was. */
export function readSlideRatio(text: string | null | undefined): Outcome<SlideRatio, RatioFault> {
	if (text === null || text === undefined) return accepted('16:9');
	const found = SLIDE_RATIOS.find((one) => one === text);
	return found === undefined ? refused({ code: 'export_ratio_unknown', text, ratios: SLIDE_RATIOS }) : accepted(found);
}

export type SubjectExportFault = MatterFault | JobFailed['fault'] | { readonly code: 'export_nothing'; readonly name: string };

export interface ExportedSubject {
	readonly file: ExportedFile;
	/** What the file was made from. */
	readonly scorecards: readonly Scorecard[];
}

export interface SubjectOrder {
	readonly format: FileFormat;
	/** Of slides. */
	readonly ratio: SlideRatio;
}

/** A subject in one of its formats. Requests for the same meanwhile share one run. */
export async function exportSubject<Of extends Subject>(
	store: Store,
	subject: Of,
	asked: SubjectParameters[Of],
	order: SubjectOrder,
	setting: ExportSetting
): Promise<Outcome<ExportedSubject, SubjectExportFault>> {
	const { locale, today } = setting;
	const key = JSON.stringify([await readVersion(store.db), subject, order, locale, today, Object.entries(asked).toSorted()]);
	try {
		return await sharedRun(store.db, key, () => makeFile(store, subject, asked, order, setting));
	} catch (error) {
		if (error instanceof JobFailed) return refused(error.fault);
		throw error;
	}
}

async function makeFile<Of extends Subject>(
	store: Store,
	subject: Of,
	asked: SubjectParameters[Of],
	{ format, ratio }: SubjectOrder,
	{ today, locale, now, boundaries }: ExportSetting
): Promise<Outcome<ExportedSubject, SubjectExportFault>> {
	const matter = await readMatter(store, subject, asked, { today });
	if (!matter.ok) return matter;
	const { mime, extension, inline, make } = FORMATS[format];
	const { outline, freeze } = matter.value;
	// Programs are told of an empty place as well; a file for people would be blank paper.
	if (outline.chapters.length === 0 && format !== 'json') return refused({ code: 'export_nothing', name: dossierTitle(outline, locale) });
	const [making, twoDigits] = [await makingOf(store, now), await readTwoDigitCounts(store)];
	const bytes = await make({ matter: matter.value, boundaries, locale, ratio, twoDigits, ...making, seal: sealOf(freeze) });
	const names = fileNames(idsOf(outline, freeze), wordsOf(outline, locale), extension);
	return accepted({ file: { ...names, mime, inline, bytes }, scorecards: outline.chapters.map(({ scorecard }) => scorecard) });
}

/** Who froze it is no part of what is printed. */
function sealOf(freeze: Matter['freeze']) {
	return freeze === null ? null : { version: freeze.version, moment: freeze.moment, hash: freeze.hash };
}

function idsOf(dossier: Dossier, freeze: Matter['freeze']): readonly string[] {
	const { subject } = dossier;
	if (subject.kind === 'meeting') return [subject.sheet.meeting.id, ...(freeze === null ? [] : [`v${freeze.version}`])];
	const place = subject.kind === 'place' ? subject.place : dossierPlace(dossier);
	return [leadOf(dossier), place?.id, dossierPeriod(dossier)?.code].filter((part) => part !== undefined);
}

function leadOf({ subject, chapters }: Dossier): string | undefined {
	if (subject.kind === 'overview') return subject.kind;
	if (subject.kind === 'indicator') return subject.indicator.id;
	return subject.kind === 'programme' ? chapters[0]?.scorecard.programme.id : undefined;
}

function wordsOf(dossier: Dossier, locale: ExportSetting['locale']): readonly string[] {
	const [place, period] = [dossierPlace(dossier), dossierPeriod(dossier)];
	const named = place === null || dossier.subject.kind === 'place' ? [] : [placeNameOf(place, locale)];
	return [dossierTitle(dossier, locale), ...named, ...(period === null ? [] : [formatPeriod(period, locale)])];
}
