import type { EnteredBlank } from '#lib/domain/observation.ts';
import type { Measure } from '#lib/domain/measure.ts';
import { blankSign, BLANK_MEANINGS, type BlankMeaning } from '#lib/format/blank-text.ts';
import type { GridCell } from './grid.ts';
import { shown, type IssueList, type Spot } from './issue.ts';
import { readAs, readNumberText, type DecimalMark } from '#lib/format/number-text.ts';

/** What a cell of a figure says; null: nothing that is recorded. */
export type CellFigure = { readonly value: number; readonly blank: null } | { readonly value: null; readonly blank: EnteredBlank } | null;

/** What the other cells of a file tell about one. */
export interface NumberHabits {
	/** Decimal marks that some number of the file proves, with that number. */
	readonly marks: ReadonlyMap<DecimalMark, string>;
	/** Of the cell's column. */
	readonly column: ColumnNumbers;
}

export interface ColumnNumbers {
	/** `sheet:column`, for keys of questions. */
	readonly key: string;
	/** A number with a percent sign or format. */
	readonly percent: string | null;
	/** A bare number above 1, and one between 0 and 1. */
	readonly above: string | null;
	readonly fraction: string | null;
}

const SKIP = 'skip';

export function readFigureCell(
	cell: GridCell,
	measure: Measure,
	{ habits, spot, issues }: { readonly habits: NumberHabits; readonly spot: Spot; readonly issues: IssueList }
): CellFigure {
	if (cell === null) return null;
	const text = shown(cell);
	if (typeof cell === 'number') return plausible(fromNumber(cell, false, text), text);
	if (typeof cell === 'object') {
		switch (cell.mark) {
			case 'percent':
				return plausible(fromNumber(cell.number, true, text), text);
			case 'error':
				issues.ask('error', { code: 'import_cell_error', text }, spot, [SKIP], SKIP);
				return null;
			case 'uncalculated':
				issues.ask('formula', { code: 'import_cell_uncalculated', text }, spot, [SKIP], SKIP);
				return null;
			case 'date':
				issues.ask('date', { code: 'import_cell_date', text }, spot, [SKIP], SKIP);
				return null;
			case 'converted':
				return fromText(cell.text);
		}
	}
	return fromText(cell);

	function fromText(written: string): CellFigure {
		const blank = blankSign(written);
		if (blank !== null) return meaningOf(blank.sign, blank.usual, written);
		const read = readNumberText(written, measure.unit);
		if (read.kind === 'number') {
			askConventions(written);
			return plausible(fromNumber(read.percent ? read.value / 100 : read.value, read.percent, text), text);
		}
		if (read.kind === 'ambiguous') return fromAmbiguous(written, read.separator, read.percent);
		issues.ask(`unreadable:${spot.sheet}!${spot.column}${spot.row}`, { code: 'import_number_unreadable', text }, spot, [SKIP], SKIP);
		return null;
	}

	function meaningOf(sign: string, usual: BlankMeaning, written: string): CellFigure {
		const meaning = issues.ask(`blank:${sign}`, { code: 'import_blank_meaning', text: written }, spot, BLANK_MEANINGS, usual);
		if (meaning === 'zero') return { value: 0, blank: null };
		return meaning === 'not_available' || meaning === 'not_applicable' ? { value: null, blank: meaning } : null;
	}

	function fromAmbiguous(written: string, separator: DecimalMark, percent: boolean): CellFigure {
		const [proven, ...contrary] = [...habits.marks.keys()];
		const decimals = readAs(written, separator);
		const thousands = readAs(written, separator === ',' ? '.' : ',');
		const known = proven !== undefined && contrary.length === 0 ? (proven === separator ? 'decimals' : 'thousands') : null;
		const reading =
			known ??
			issues.ask(
				`number:${habits.column.key}`,
				{ code: 'import_number_ambiguous', text, thousands: String(thousands), decimals: String(decimals) },
				spot,
				['thousands', 'decimals', SKIP],
				measure.integer ? 'thousands' : null
			);
		if (reading !== 'thousands' && reading !== 'decimals') return null;
		const value = reading === 'thousands' ? thousands : decimals;
		return plausible(fromNumber(percent ? value / 100 : value, percent, text), text);
	}

	function askConventions(written: string): void {
		const [first, second] = [...habits.marks.values()];
		if (first === undefined || second === undefined || !/[.,]/.test(written)) return;
		issues.ask('conventions', { code: 'import_number_conventions', text: first, other: second }, spot, ['each', SKIP], 'each');
	}

	/** @param number as stored: 0.75 for what is shown as 75 % */
	function fromNumber(number: number, percent: boolean, written: string): number | null {
		const { percent: marked, above, fraction, key } = habits.column;
		if (measure.unit.trim() !== '%') {
			if (!percent) return number;
			const choice = issues.ask(
				`percent:${key}`,
				{ code: 'import_percent_unexpected', text: written, name: measure.name },
				spot,
				['hundred', 'fraction', SKIP],
				'hundred'
			);
			return choice === 'hundred' ? hundredfold(number) : choice === 'fraction' ? number : null;
		}
		if (percent) return hundredfold(number);
		const mixed = fraction !== null && (above !== null || marked !== null);
		if (!mixed || number <= 0 || number >= 1) return number;
		const choice = issues.ask(
			`percent:${key}`,
			{ code: 'import_percent_mixed', text: fraction, other: above ?? marked ?? '' },
			spot,
			['hundred', 'fraction', SKIP],
			null
		);
		return choice === 'hundred' ? hundredfold(number) : choice === 'fraction' ? number : null;
	}

	/** Whether a number fits its measure is asked where it is compared with what stands; here only what no measure forbids. */
	function plausible(value: number | null, written: string): CellFigure {
		if (value === null) return null;
		if (value < 0 && measure.min === null) {
			const detail = { code: 'import_number_negative' as const, text: written, name: measure.name };
			if (issues.ask(`negative:${habits.column.key}`, detail, spot, ['keep', SKIP]) !== 'keep') return null;
		}
		// Adding zero turns -0 into 0.
		return { value: value + 0, blank: null };
	}
}

function hundredfold(number: number): number {
	return Number((number * 100).toPrecision(15));
}
