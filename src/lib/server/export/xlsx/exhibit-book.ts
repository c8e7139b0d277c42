import type { BulletExhibit } from '#lib/deck/bullet-exhibit.ts';
import type { Exhibit } from '#lib/deck/exhibit.ts';
import type { Dossier } from '#lib/view/dossier.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { bookOf, type BookSetting } from './dossier-book.ts';
import { exhibitSheet } from './exhibit-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import { writeWorkbook } from './workbook.ts';

/** One chart as real numbers, with a chart to edit where a spreadsheet has its form, and what the numbers mean. Same input, same bytes. */
export function exhibitXlsx(
	dossier: Dossier,
	sheet: IndicatorSheet,
	exhibit: Exhibit | BulletExhibit,
	setting: BookSetting
): Promise<Uint8Array> {
	const own = { ...setting, nameSheet: (name: string) => name };
	return writeWorkbook({ ...bookOf(dossier, setting), sheets: [exhibitSheet(sheet, exhibit, own), notesSheet(dossier, own)] });
}
