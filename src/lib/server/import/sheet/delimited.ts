import Papa from 'papaparse';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { FileFault } from './fault.ts';
import type { Book, ReadingNote } from './grid.ts';
import { LIMITS } from './limits.ts';
import type { TellProgress } from './progress.ts';
import { tidyTexts, type RawRow } from './tidy-text.ts';

/** What a table without a workbook is called in messages. */
export const TABLE_NAME = 'CSV';

interface Decoded {
	readonly text: string;
	/** null: UTF-8, which needs no word. */
	readonly encoding: string | null;
}

/** Reads CSV of any separator, and a table pasted from a spreadsheet, which is separated by tabs. */
export function readDelimited(bytes: Uint8Array, tell: TellProgress): Outcome<Book, FileFault> {
	const decoded = decode(bytes);
	if (decoded === null) return refused({ code: 'import_file_encoding' });
	const text = decoded.text.replace(/\r\n?/g, '\n');
	if (text.trim() === '') return refused({ code: 'import_file_empty' });
	const { data } = Papa.parse<string[]>(text, { delimiter: separatorOf(text), newline: '\n' });
	if (data.length > LIMITS.rows)
		return refused({ code: 'import_sheet_too_large', part: TABLE_NAME, rows: data.length, cells: 0, limit: LIMITS.rows });
	const cells = data.reduce((sum, values) => sum + values.length, 0);
	if (cells > LIMITS.cells)
		return refused({ code: 'import_sheet_too_large', part: TABLE_NAME, rows: data.length, cells, limit: LIMITS.cells });
	const rows: readonly RawRow[] = data.map((values, index) => ({
		number: index + 1,
		cells: values.map((value) => (value.trim() === '' ? null : value))
	}));
	const notes = tidyTexts(
		TABLE_NAME,
		rows,
		() => null,
		(done) => tell({ stage: 'reading', done, total: rows.length })
	);
	return accepted({
		sheets: [
			{
				name: TABLE_NAME,
				hidden: false,
				rows: rows.filter(({ cells: own }) => own.some((cell) => cell !== null)).map((row) => ({ ...row, hidden: false })),
				merges: []
			}
		],
		notes: [...encodingNotes(decoded), ...notes],
		since1904: false
	});
}

function encodingNotes({ encoding }: Decoded): readonly ReadingNote[] {
	if (encoding === null) return [];
	return [{ code: 'import_encoding', sheet: TABLE_NAME, row: null, column: null, count: 1, before: encoding, after: 'UTF-8' }];
}

/** By its mark, by its zeros, by being valid UTF-8; else as the old Vietnamese Windows wrote it. null: no text at all. */
function decode(bytes: Uint8Array): Decoded | null {
	const [first, second, third] = bytes;
	if (first === 0xff && second === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16');
	if (first === 0xfe && second === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16');
	const head = bytes.subarray(0, 4000);
	const zeros = [0, 1].map((parity) => head.filter((byte, index) => byte === 0 && index % 2 === parity).length);
	if ((zeros[1] ?? 0) > head.length / 8) return decoded(bytes, 'utf-16le', 'UTF-16');
	if ((zeros[0] ?? 0) > head.length / 8) return decoded(bytes, 'utf-16be', 'UTF-16');
	if (bytes.includes(0)) return null;
	const marked = first === 0xef && second === 0xbb && third === 0xbf;
	return decoded(bytes, 'utf-8', marked ? 'UTF-8 BOM' : null) ?? decoded(bytes, 'windows-1258', 'windows-1258');
}

function decoded(bytes: Uint8Array, label: string, encoding: string | null): Decoded | null {
	try {
		return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
	} catch {
		return null;
	}
}

/** The sign that cuts the first lines into the most columns, the same number in each; Vietnamese Excel writes semicolons. */
function separatorOf(text: string): string {
	const lines = text.split('\n', 12).filter((line) => line.trim() !== '');
	const score = (separator: string) => lines.reduce((sum, line) => sum + Math.min(line.split(separator).length - 1, 60), 0);
	const [best = ','] = ['\t', ';', ',', '|'].toSorted((a, b) => score(b) - score(a));
	// Decimal commas outnumber semicolons: where both occur in every line, the semicolon is the separator.
	if (best === ',' && lines.length > 0 && lines.every((line) => line.includes(';'))) return ';';
	return best;
}
