import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { levelWord } from '#lib/format/completeness.ts';
import { formatPeriod } from '#lib/format/periods.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { nameOf } from '#lib/narrate/phrase.ts';
import type { SubmissionBoard } from '#lib/view/submission-board.ts';
import type { Store } from '../db.ts';
import type { Making } from '../export/making.ts';
import { submissionCsv } from '../export/submission-csv.ts';
import type { Doing } from './doing.ts';
import { fileNames, makingOf, type ExportedFile } from './exported-file.ts';
import type { FormatFault } from './export-subject.ts';
import { readSubmissionBoard, type BoardFault } from './read-submission-board.ts';

interface Format {
	readonly mime: string;
	readonly inline: boolean;
	make(board: SubmissionBoard, setting: Making & { readonly locale: Locale }): Promise<Uint8Array>;
}

const FORMATS: Readonly<Record<'csv' | 'xlsx', Format>> = {
	csv: {
		mime: 'text/csv; charset=utf-8',
		inline: true,
		make: async (board, making) => new TextEncoder().encode(submissionCsv(board, making))
	},
	xlsx: {
		mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
		inline: false,
		async make(board, setting) {
			const { submissionXlsx } = await import('../export/xlsx/submission-book.ts');
			return submissionXlsx(board, setting);
		}
	}
};

export const BOARD_FORMATS = Object.keys(FORMATS) as readonly (keyof typeof FORMATS)[];

/** Who has reported, as a file; it holds what the reader's page would show. */
export async function exportSubmissionBoard(
	store: Store,
	asked: { readonly programme: string | undefined; readonly period: string | undefined; readonly format: string },
	{ locale, ...doing }: Doing & { readonly locale: Locale }
): Promise<Outcome<ExportedFile, BoardFault | FormatFault>> {
	const format = BOARD_FORMATS.find((one) => one === asked.format);
	if (format === undefined) return refused({ code: 'export_format_unknown', text: asked.format, formats: BOARD_FORMATS });
	const page = await readSubmissionBoard(store, asked, doing);
	if (!page.ok) return page;
	const { board } = page.value;
	const { programme, period } = board;
	const title = messagesOf(locale).submission.heading(levelWord(programme.placeLevel, locale, 2), formatPeriod(period, locale));
	const { mime, inline, make } = FORMATS[format];
	const bytes = await make(board, { ...(await makingOf(store, doing.now)), locale });
	return accepted({
		...fileNames(['returns', programme.id, period.code], [title, nameOf(programme, locale)], format),
		mime,
		inline,
		bytes
	});
}
