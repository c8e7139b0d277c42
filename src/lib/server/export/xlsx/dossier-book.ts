import { formatRoman } from '#lib/format/numbers.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import { dossierLine } from '#lib/narrate/dossier.ts';
import type { Chapter, Dossier } from '#lib/view/dossier.ts';
import type { Making } from '../making.ts';
import { agendaSheet } from './agenda-sheet.ts';
import { compareSheet } from './compare-sheet.ts';
import { indicatorSheets } from './indicator-sheets.ts';
import { notesSheet } from './notes-sheet.ts';
import { programmesSheet } from './programmes-sheet.ts';
import type { SheetSetting } from './sheet-setting.ts';
import { targetsSheet } from './targets-sheet.ts';
import { tasksSheet } from './tasks-sheet.ts';
import { writeWorkbook, type Book, type BookSheet } from './workbook.ts';

export interface BookSetting extends Making {
	readonly locale: Locale;
}

/**
 * Of each programme the official table, places × indicators, each indicator's places and path; the tasks; what the numbers mean. Same input,
 * same bytes.
 */
export async function dossierXlsx(dossier: Dossier, setting: BookSetting): Promise<Uint8Array> {
	const { chapters, subject } = dossier;
	const single = chapters.length === 1;
	const sheets = chapters.flatMap((chapter, index) =>
		chapterSheets(chapter, { ...setting, nameSheet: single ? (name) => name : (name) => `${formatRoman(index + 1)}. ${name}` })
	);
	const whole: SheetSetting = { ...setting, nameSheet: (name) => name };
	return writeWorkbook({
		...bookOf(dossier, setting),
		sheets: [
			...(subject.kind === 'meeting' ? [agendaSheet(subject.sheet, dossier, whole)] : []),
			...(single ? [] : [programmesSheet(dossier, whole)]),
			...sheets,
			...tasksOf(dossier, setting.locale).map((named) => tasksSheet(dossier, named, whole)),
			notesSheet(dossier, whole)
		]
	});
}

/** A meeting looks at what earlier ones ordered, then orders itself: two sheets. */
function tasksOf({ subject, tasks }: Dossier, locale: Locale): readonly Parameters<typeof tasksSheet>[1][] {
	const { workbook, page, meetingDeck } = messagesOf(locale);
	const all =
		subject.kind === 'meeting'
			? [
					{ name: workbook.tasksReviewed, title: meetingDeck.agendaTasks, tasks: subject.sheet.reviewed.map(({ task }) => task) },
					{ name: workbook.tasks, title: meetingDeck.newTasks, tasks: subject.sheet.tasks.map(({ task }) => task) }
				]
			: [{ name: workbook.tasks, title: page.tasks, tasks }];
	return all.filter((one) => one.tasks.length > 0);
}

/** Title and foot of a workbook about a subject. */
export function bookOf(dossier: Dossier, { locale, madeAt }: BookSetting): Omit<Book, 'sheets'> {
	const words = messagesOf(locale);
	const title = dossierLine(dossier, locale);
	return { title, creator: words.page.app, madeAt, footer: { left: title, right: words.export.page('&P', '&N') } };
}

function chapterSheets({ scorecard, matrix, sheets }: Chapter, setting: SheetSetting): readonly BookSheet[] {
	return [
		targetsSheet(scorecard, setting),
		...(matrix === null || matrix.places.length === 0 ? [] : [compareSheet(matrix, setting)]),
		...sheets.flatMap((sheet, index) => indicatorSheets(sheet, index + 1, setting))
	];
}
