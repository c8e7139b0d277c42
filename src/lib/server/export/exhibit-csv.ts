import Papa from 'papaparse';
import type { Basis } from '../../deck/slide.ts';
import type { TableData } from '../../deck/table.ts';
import { messagesOf, type Locale } from '../../messages/index.ts';
import { madeLine, type Making } from './making.ts';

/**
 * The table beside a chart, as its page shows it, and on every line what its figures rest on. Text that a spreadsheet would run as a formula
 * is escaped.
 */
export function exhibitCsv({ columns, rows }: TableData, basis: Basis, making: Making, locale: Locale): string {
	const { columns: labels } = messagesOf(locale).export;
	const { programme, place, period, asOf, completeness, source, illustrative } = basis;
	const facts = { programme, place, period, asOf, completeness, source, illustrative, made: madeLine(making, locale) };
	const head = [...columns.map(({ label }) => label), ...Object.keys(facts).map((name) => labels[name as keyof typeof facts])];
	const lines = [head, ...rows.map((row) => [...row, ...Object.values(facts)])];
	// The mark lets Excel read the file as UTF-8.
	return `\ufeff${Papa.unparse(lines, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
