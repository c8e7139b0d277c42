import Papa from 'papaparse';

type Cell = string | number | boolean | null;
export type TableRow = Readonly<Record<string, Cell | readonly string[] | undefined>>;

/**
 * Rows of codes and plain numbers as CSV; a list stands in one cell, separated by semicolons. Text that a spreadsheet would run as
 * a formula is escaped; negative numbers stay numbers.
 */
export function tableFile(columns: readonly string[], rows: readonly TableRow[]): string {
	const lines = rows.map((row) => columns.map((column) => cellOf(row[column])));
	// The mark lets Excel read the file as UTF-8.
	return `\ufeff${Papa.unparse([columns, ...lines], { newline: '\r\n', escapeFormulae: true })}\r\n`;
}

function cellOf(value: TableRow[string]): Cell {
	return Array.isArray(value) ? value.join(';') : ((value ?? null) as Cell);
}
