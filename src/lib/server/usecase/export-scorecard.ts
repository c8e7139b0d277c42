import type { Scorecard } from '#lib/view/scorecard.ts';
import type { Boundaries } from '#lib/charts/picture.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Locale } from '#lib/messages/index.ts';
import { SLIDE_RATIOS, type SlideRatio } from '../export/pptx-stage.ts';
import { JobFailed } from '../export/job.ts';
import { scorecardCsv } from '../export/scorecard-csv.ts';
import type { Store } from '../db.ts';
import { readVersion } from '../store/state.ts';
import type { Today } from './asked.ts';
import { deckOfMatter } from './read-deck.ts';
import { readMatter, type ProgrammeMatter } from './read-matter.ts';
import type { SelectionFault, SelectionParameters } from './selection.ts';
import { sharedRun } from './shared-run.ts';

/** What a format may be made from. Everything of one selection; what a format does not ask for is not read. */
export interface ScorecardMaterial {
	readonly matter: ProgrammeMatter;
	readonly boundaries: Boundaries | null;
	readonly locale: Locale;
	/** ISO moment, printed on the export. */
	readonly madeAt: string;
	/** Of the screen that slides are for. */
	readonly ratio: SlideRatio;
}

export interface ExportFormat<Material> {
	readonly mime: string;
	/** Of the file's name, without the dot. */
	readonly extension: string;
	/** A browser shows it rather than saving it, a terminal prints it. */
	readonly inline: boolean;
	make(material: Material): Promise<Uint8Array>;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every format of a scorecard, once: commands, addresses and menus are derived from it. What makes a file is loaded when it is asked for. */
const FORMATS = {
	json: {
		mime: 'application/json; charset=utf-8',
		extension: 'json',
		inline: true,
		make: async ({ matter }) => utf8(`${JSON.stringify(matter.view, null, '\t')}\n`)
	},
	csv: {
		mime: 'text/csv; charset=utf-8',
		extension: 'csv',
		inline: true,
		make: async ({ matter, madeAt }) => utf8(scorecardCsv(matter.view, madeAt))
	},
	xlsx: {
		mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		extension: 'xlsx',
		inline: false,
		async make(material) {
			const { scorecardXlsx } = await import('../export/xlsx/scorecard-book.ts');
			return scorecardXlsx({ ...(await whole(material)), matrix: await material.matter.matrix() });
		}
	},
	docx: {
		mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		extension: 'docx',
		inline: false,
		async make(material) {
			const { reportDocx } = await import('../export/docx/report.ts');
			return reportDocx(await whole(material));
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
			return handoutPdf(handoutOf(await whole(material)), { madeAt: material.madeAt });
		}
	}
} as const satisfies Readonly<Record<string, ExportFormat<ScorecardMaterial>>>;

async function pdfDeck(material: ScorecardMaterial, standard: 'ua-1' | 'a-2a'): Promise<Uint8Array> {
	const { deckPdf } = await import('../export/pdf.ts');
	return deckPdf(await deckOf(material), { madeAt: material.madeAt, standard });
}

const deckOf = ({ matter, boundaries, locale }: ScorecardMaterial) => deckOfMatter(matter, { locale, origin: '', boundaries });

/** The scorecard with the breakdown of each of its rows. */
async function whole({ matter, ...setting }: ScorecardMaterial) {
	const { view: scorecard, notes, notePlaces } = matter;
	return { ...setting, scorecard, notes, notePlaces, sheets: await matter.sheets() };
}

export type ScorecardFormat = keyof typeof FORMATS;
export const SCORECARD_FORMATS = Object.keys(FORMATS) as readonly ScorecardFormat[];

export interface FormatFault {
	readonly code: 'export_format_unknown';
	readonly text: string;
	readonly formats: readonly string[];
}

export function readScorecardFormat(text: string): Outcome<ScorecardFormat, FormatFault> {
	const found = SCORECARD_FORMATS.find((one) => one === text);
	return found === undefined ? refused({ code: 'export_format_unknown', text, formats: SCORECARD_FORMATS }) : accepted(found);
}

export interface RatioFault {
	readonly code: 'export_ratio_unknown';
	readonly text: string;
	readonly ratios: readonly string[];
}

/** Shape of slides by what was asked; 16 : 9 when nothing was. */
export function readSlideRatio(text: string | null | undefined): Outcome<SlideRatio, RatioFault> {
	if (text === null || text === undefined) return accepted('16:9');
	const found = SLIDE_RATIOS.find((one) => one === text);
	return found === undefined ? refused({ code: 'export_ratio_unknown', text, ratios: SLIDE_RATIOS }) : accepted(found);
}

export interface ExportedFile {
	/** Generated from ids: safe as a file name everywhere. */
	readonly name: string;
	/** The same with the words people use, where there are any. */
	readonly fullName?: string;
	readonly mime: string;
	readonly inline: boolean;
	readonly bytes: Uint8Array;
}

export interface ExportSetting extends Today {
	readonly locale: Locale;
	/** ISO moment of making. */
	readonly now: string;
	readonly boundaries: Boundaries | null;
	/** Of slides; 16 : 9 when not given. */
	readonly ratio?: SlideRatio;
}

export interface ExportedScorecard {
	readonly file: ExportedFile;
	readonly scorecard: Scorecard;
}

/** A scorecard in one of its formats, with the view object it was made from. Requests for the same meanwhile share one run. */
export async function exportScorecard(
	store: Store,
	parameters: SelectionParameters,
	format: ScorecardFormat,
	setting: ExportSetting
): Promise<Outcome<ExportedScorecard, SelectionFault | JobFailed['fault']>> {
	const key = JSON.stringify([
		await readVersion(store.db),
		format,
		setting.locale,
		setting.ratio,
		setting.today,
		Object.entries(parameters).toSorted()
	]);
	try {
		return await sharedRun(store.db, key, () => makeScorecard(store, parameters, format, setting));
	} catch (error) {
		if (error instanceof JobFailed) return refused(error.fault);
		throw error;
	}
}

async function makeScorecard(
	store: Store,
	parameters: SelectionParameters,
	format: ScorecardFormat,
	{ today, locale, now, boundaries, ratio = '16:9' }: ExportSetting
): Promise<Outcome<ExportedScorecard, SelectionFault>> {
	const matter = await readMatter(store, 'programme', parameters, { today });
	if (!matter.ok) return matter;
	const scorecard = matter.value.view;
	const { mime, extension, inline, make }: ExportFormat<ScorecardMaterial> = FORMATS[format];
	const bytes = await make({ matter: matter.value, boundaries, locale, madeAt: now, ratio });
	return accepted({ file: { name: nameOf(scorecard, extension), mime, inline, bytes }, scorecard });
}

function nameOf({ programme, place, period }: Scorecard, extension: string): string {
	const stem = [programme.id, place.id, period.code].map((part) => part.replaceAll(/[^A-Za-z0-9_-]+/g, '-')).join('_');
	return `${stem}.${extension}`;
}
