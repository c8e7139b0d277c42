import { officialTable, type OfficialCell } from '#lib/deck/official-table.ts';
import { messagesOf, type Locale } from '#lib/messages/index.ts';
import type { Scorecard } from '#lib/view/scorecard.ts';
import { basisLines } from '../basis-lines.ts';
import { formatCode, formatCodeWithin } from './number-format.ts';
import type { SheetSetting } from './sheet-setting.ts';
import type { BookSheet } from './workbook.ts';

/** Digits that fit across a landscape page at the table's size. */
const PAGE_WIDTH = 135;

/** The table of results as offices print it, in the programme's own order. */
export function targetsSheet(scorecard: Scorecard, setting: SheetSetting): BookSheet {
	const { locale, nameSheet } = setting;
	const words = messagesOf(locale);
	const table = officialTable(scorecard, locale, { order: 'programme' });
	return {
		name: nameSheet(words.workbook.targets),
		heading: [table.title, ...basisLines(scorecard, setting)],
		columns: table.columns.map(({ key, label, numbering, numeric, width }) => ({
			label,
			numbering,
			width: Math.max(6, Math.round(width * PAGE_WIDTH)),
			align: key === 'ordinal' || key === 'unit' ? 'center' : numeric ? 'right' : 'left'
		})),
		rows: table.rows.map(({ cells }) => cells.map((cell) => officialCell(cell, locale))),
		foot: [table.legend.join('; '), ...(scorecard.illustrative ? [words.page.illustrativeHint] : [])],
		frozenColumns: 2
	};
}

function officialCell({ text, value, format, status }: OfficialCell, locale: Locale): BookSheet['rows'][number][number] {
	const code = value === null ? null : format === null ? formatCodeWithin(text, value, locale) : formatCode(value, format);
	return { text, number: value === null || code === null ? null : { value, code }, status };
}
