import { decodeLegacy, detectLegacy, legacyFontOf, type LegacyCharset, type LegacyFont } from '#lib/domain/legacy-text.ts';
import type { GridCell, ReadingNote } from './grid.ts';

/** A run of text in one font; null: the file does not say. */
export interface TextRun {
	readonly text: string;
	readonly font: string | null;
}

/** A text cell before its charset is known. */
export interface RawText {
	readonly row: number;
	readonly column: number;
	readonly runs: readonly TextRun[];
}

/** Blanks that are no spaces, and marks that are not seen: they come from web pages and word processors and make equal names differ. */
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[^\P{Cc}\t\n\r]/gu;

type Put = (row: number, column: number, cell: GridCell) => void;

/**
 * Brings the texts of a sheet into Unicode NFC without unseen marks, and hands each to `put`. The font decides about each run of
 * text; where fonts tell nothing, a block of cells does: the column, or a short column's sheet. Rows from 1, columns from 0.
 */
export function tidyTexts(sheet: string, texts: readonly RawText[], put: Put): readonly ReadingNote[] {
	const guess = charsetsByBlock(texts);
	const notes = new Map<ReadingNote['code'], ReadingNote>();
	const note = (code: ReadingNote['code'], { row, column }: RawText, before: string, after: string) => {
		const known = notes.get(code);
		notes.set(code, known ? { ...known, count: known.count + 1 } : { code, sheet, row, column, count: 1, before, after });
	};
	for (const raw of texts) {
		const written = raw.runs.map(({ text }) => text).join('');
		const guessed = guess(raw.column);
		const decoded = raw.runs.map((run) => decodeRun(run, guessed)).join('');
		const composed = decoded.normalize('NFC');
		const plain = composed.replace(BLANKS, ' ');
		const seen = plain.replace(UNSEEN, '');
		const text = seen.trim();
		const converted = decoded !== written;
		if (converted) note('import_text_converted', raw, written, text);
		else if (composed !== decoded) note('import_text_composed', raw, written, text);
		if (!converted && seen !== composed) note('import_text_cleaned', raw, written, text);
		put(raw.row, raw.column, text === '' ? null : converted ? { mark: 'converted', text, before: written } : text);
	}
	return [...notes.values()];
}

function decodeRun({ text, font }: TextRun, guessed: LegacyCharset | null): string {
	const known: LegacyFont | null = font === null ? null : legacyFontOf(font);
	if (known !== null) return decodeLegacy(text, known);
	return guessed === null || !/[^\x00-\x7f]/.test(text) ? text : decodeLegacy(text, { charset: guessed, capitals: false });
}

const FEW = 3;

function charsetsByBlock(texts: readonly RawText[]): (column: number) => LegacyCharset | null {
	const plain = texts.filter(({ runs }) => runs.every(({ font }) => font === null || legacyFontOf(font) === null));
	const written = (block: readonly RawText[]) => block.map(({ runs }) => runs.map(({ text }) => text).join(''));
	const whole = detectLegacy(written(plain));
	const columns = new Map(
		[...Map.groupBy(plain, ({ column }) => column)]
			.filter(([, block]) => block.length >= FEW)
			.map(([column, block]) => [column, detectLegacy(written(block))])
	);
	return (column) => columns.get(column) ?? whole;
}
