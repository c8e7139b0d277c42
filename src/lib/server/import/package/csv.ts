import Papa from 'papaparse';
import { refused, accepted, type Outcome } from '#lib/domain/outcome.ts';

/** A record with the row number a spreadsheet gives it: the header is row 1, blank lines count, a line break inside quotes does not. */
export interface CsvRecord {
	readonly row: number;
	readonly cells: readonly string[];
}

export interface CsvSheet {
	readonly header: readonly string[];
	readonly records: readonly CsvRecord[];
}

export type CsvFault = { readonly code: 'file_encoding' } | { readonly code: 'file_malformed'; readonly row: number | null };

/**
 * Reads UTF-8 CSV with or without byte order mark, any line ends, and brings its text into Unicode form NFC, because
 * files from different machines spell `ệ` with one, two or three code points.
 */
export function readCsv(bytes: Uint8Array): Outcome<CsvSheet, CsvFault> {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refused({ code: 'file_encoding' });
	}
	// UTF-16 of plain Latin letters is valid UTF-8 with a zero after every letter.
	if (text.includes('\0')) return refused({ code: 'file_encoding' });
	const { data, errors } = Papa.parse<string[]>(text.normalize('NFC').replace(/\r\n?/g, '\n'), { delimiter: ',', newline: '\n' });
	const quoting = errors.find((error) => error.type === 'Quotes');
	if (quoting) return refused({ code: 'file_malformed', row: quoting.row === undefined ? null : quoting.row + 1 });
	const [header = [], ...body] = data;
	return accepted({
		header: header.map((name) => name.trim()),
		records: body.map((cells, index) => ({ row: index + 2, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
	});
}

/** Canonical CSV: UTF-8 without byte order mark, LF, quotes only where needed, a line end after the last record. */
export function writeCsv(header: readonly string[], records: readonly (readonly string[])[]): string {
	return Papa.unparse([[...header], ...records.map((cells) => [...cells])], { newline: '\n' }) + '\n';
}
