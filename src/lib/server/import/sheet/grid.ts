/** A sheet as it stands in a file, before anyone asks what it means. */

/** What is special about a cell. `number` and `text` are what it shows, as far as it shows such a thing. */
export type MarkedCell =
	/** A number with a percent format: 0.75 is shown as 75 %. */
	| { readonly mark: 'percent'; readonly number: number }
	/** A day, ISO. Excel makes one of `3/4`. */
	| { readonly mark: 'date'; readonly day: string }
	/** `#REF!`, `#DIV/0!` … */
	| { readonly mark: 'error'; readonly text: string }
	/** A formula whose result the file does not hold. */
	| { readonly mark: 'uncalculated'; readonly formula: string }
	/** Text that was typed in a legacy charset; `text` is its reading in Unicode. */
	| { readonly mark: 'converted'; readonly text: string; readonly before: string };

/** Plain numbers and texts are themselves, so that a hundred thousand rows stay small. */
export type GridCell = null | number | string | MarkedCell;

export interface GridRow {
	/** As the spreadsheet numbers it, from 1. */
	readonly number: number;
	readonly hidden: boolean;
	readonly cells: readonly GridCell[];
}

/** Rows and columns from 0, ends included. */
export interface Merge {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

export interface Grid {
	readonly name: string;
	readonly hidden: boolean;
	/** Without empty ones. */
	readonly rows: readonly GridRow[];
	readonly merges: readonly Merge[];
}

/** What was put right while reading, told once for each sheet, with where it first was. */
export interface ReadingNote {
	readonly code: 'import_text_composed' | 'import_text_cleaned' | 'import_text_converted' | 'import_encoding' | 'import_dimension_false';
	readonly sheet: string;
	/** null: the whole sheet. */
	readonly row: number | null;
	readonly column: number | null;
	readonly count: number;
	/** For converted text, an encoding, a dimension: what it was. */
	readonly before: string;
	readonly after: string;
}

export interface Book {
	readonly sheets: readonly Grid[];
	readonly notes: readonly ReadingNote[];
	/** The workbook counts its days from 1904, as old ones for the Macintosh do. */
	readonly since1904: boolean;
}

/** What a reader sees in the cell. */
export function textOf(cell: GridCell | undefined): string {
	if (cell === null || cell === undefined) return '';
	if (typeof cell === 'string') return cell;
	if (typeof cell === 'number') return String(cell);
	switch (cell.mark) {
		case 'percent':
			return `${Number((cell.number * 100).toPrecision(15))}%`;
		case 'date':
			return cell.day;
		case 'uncalculated':
			return `=${cell.formula}`;
		default:
			return cell.text;
	}
}

/** `A`, `Z`, `AA` for columns from 0: how people call them. */
export function columnLetters(column: number): string {
	return column < 26 ? String.fromCharCode(65 + column) : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26);
}
