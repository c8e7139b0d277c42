import { decodeLegacy, detectLegacy, legacyFontOf, type LegacyCharset, type LegacyFont } from '#lib/domain/legacy-text.ts';
import type { GridCell, ReadingNote } from './grid.ts';
import { ROWS_A_STEP } from './progress.ts';

/** A run of text in one font; null: the file does not say. */
export interface TextRun {
	readonly text: string;
	readonly font: string | null;
}

/** A row whose texts are still as the file has them. */
export interface RawRow {
	readonly number: number;
	readonly cells: GridCell[];
}

/** The runs of a cell some of which are set in a font that gives them another meaning; null: the text is what it says. Rows from 1, columns from 0. */
export type LegacyRuns = (row: number, column: number) => readonly TextRun[] | null;

/** Blanks that are no spaces, and marks that are not seen: they come from web pages and word processors and make equal names differ. */
const BLANKS = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|[^\P{Cc}\t\n\r]/gu;

type TextNote = Extract<ReadingNote['code'], `import_text_${string}`>;

/** A text as it is kept, and what was put right on the way. */
interface Tidied {
	readonly cell: GridCell;
	readonly notes: readonly TextNote[];
	readonly before: string;
	readonly after: string;
}

/**
 * Brings the texts of a sheet into Unicode NFC without unseen marks, in place. The font decides about each run of text; where fonts
 * tell nothing, a block of cells does: the column, or a short column's sheet. Columns repeat their texts: each is looked at once.
 * @param tell how many rows are done
 */
export function tidyTexts(
	sheet: string,
	rows: readonly RawRow[],
	legacyRuns: LegacyRuns,
	tell: (done: number) => void
): readonly ReadingNote[] {
	const guess = charsetsByBlock(rows, legacyRuns);
	const notes = new Map<ReadingNote['code'], ReadingNote>();
	const tidied = new Map<LegacyCharset | null, Map<string, Tidied>>();
	for (const [index, { number, cells }] of rows.entries()) {
		if (index % ROWS_A_STEP === 0) tell(index);
		for (const [column, cell] of cells.entries()) {
			if (typeof cell !== 'string') continue;
			const runs = legacyRuns(number, column);
			const { cell: kept, notes: told, before, after } = runs === null ? once(cell, guess(column)) : tidy(runs, guess(column));
			cells[column] = kept;
			for (const code of told) {
				const known = notes.get(code);
				notes.set(code, known ? { ...known, count: known.count + 1 } : { code, sheet, row: number, column, count: 1, before, after });
			}
		}
	}
	return [...notes.values()];

	function once(text: string, guessed: LegacyCharset | null): Tidied {
		const known = tidied.get(guessed) ?? new Map<string, Tidied>();
		tidied.set(guessed, known);
		const found = known.get(text) ?? tidy([{ text, font: null }], guessed);
		known.set(text, found);
		return found;
	}
}

function tidy(runs: readonly TextRun[], guessed: LegacyCharset | null): Tidied {
	const before = runs.map(({ text }) => text).join('');
	const decoded = runs.map((run) => decodeRun(run, guessed)).join('');
	const composed = decoded.normalize('NFC');
	const seen = composed.replace(BLANKS, ' ').replace(UNSEEN, '');
	const after = seen.trim();
	const notes: TextNote[] = [];
	const converted = decoded !== before;
	if (converted) notes.push('import_text_converted');
	else if (composed !== decoded) notes.push('import_text_composed');
	if (!converted && seen !== composed) notes.push('import_text_cleaned');
	return { cell: after === '' ? null : converted ? { mark: 'converted', text: after, before } : after, notes, before, after };
}

function decodeRun({ text, font }: TextRun, guessed: LegacyCharset | null): string {
	const known: LegacyFont | null = font === null ? null : legacyFontOf(font);
	if (known !== null) return decodeLegacy(text, known);
	return guessed === null || !/[^\x00-\x7f]/.test(text) ? text : decodeLegacy(text, { charset: guessed, capitals: false });
}

const FEW = 3;

function charsetsByBlock(rows: readonly RawRow[], legacyRuns: LegacyRuns): (column: number) => LegacyCharset | null {
	const blocks = new Map<number, { count: number; readonly texts: Set<string> }>();
	for (const { number, cells } of rows) {
		for (const [column, cell] of cells.entries()) {
			if (typeof cell !== 'string' || legacyRuns(number, column) !== null) continue;
			const block = blocks.get(column) ?? { count: 0, texts: new Set() };
			blocks.set(column, block);
			block.count++;
			if (/[^\x00-\x7f]/.test(cell)) block.texts.add(cell);
		}
	}
	const whole = detectLegacy(new Set([...blocks.values()].flatMap(({ texts }) => [...texts])));
	const columns = new Map([...blocks].filter(([, { count }]) => count >= FEW).map(([column, { texts }]) => [column, detectLegacy(texts)]));
	return (column) => columns.get(column) ?? whole;
}
