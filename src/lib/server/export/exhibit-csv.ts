import Papa from 'papaparse';
import type { TableData } from '../../deck/table.ts';

/** The table beside a chart, as its page shows it. Text that a spreadsheet would run as a formula is escaped. */
export function exhibitCsv({ columns, rows }: TableData): string {
	// The mark lets Excel read the file as UTF-8.
	return `\ufeff${Papa.unparse([columns.map(({ label }) => label), ...rows], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
