import { rolesOf, type Reading, type RoledColumn } from './column-roles.ts';
import { figuresOf, type StatedFigure } from './figures.ts';
import { textOf, type Book, type Grid, type ReadingNote } from './grid.ts';
import type { Ground, Telling } from './ground.ts';
import { headerKey, looksOf, readHeaderChoice } from './header-choice.ts';
import { IssueList, isOpen, spotOf, type Issue } from './issue.ts';
import { placeIndexOf } from './place-index.ts';
import type { Progress } from './progress.ts';
import { findTable, type Table } from './table.ts';
import { vocabularyOf } from './vocabulary.ts';

/** A table as it was understood: for people to correct. */
export interface UnderstoodTable {
	readonly table: Table;
	readonly columns: readonly RoledColumn[];
}

/** A sheet that people see, and where its table was found: for people to correct. */
export interface UnderstoodSheet {
	/** Of the answer that says it. */
	readonly key: string;
	readonly grid: Grid;
	readonly table: Table | null;
	readonly skipped: boolean;
	/** Said about this very file, not remembered. */
	readonly said: boolean;
}

export interface Understanding {
	readonly sheets: readonly UnderstoodSheet[];
	readonly tables: readonly UnderstoodTable[];
	readonly figures: readonly StatedFigure[];
	readonly issues: readonly Issue[];
}

/**
 * What a file says, against one programme, with what people have said about it. Pure: the same file and answers give the same. In
 * steps, because a large file takes seconds in which others want an answer; each step says how far it is.
 */
export function* understand(book: Book, ground: Ground, told: Telling): Generator<Progress, Understanding> {
	const issues = new IssueList(told.answers);
	const reading: Reading = { ground, told, vocabulary: vocabularyOf(ground), places: placeIndexOf(ground), issues };
	const kept = told.answers.get('legacy') === 'keep' ? book.sheets.map(asWritten) : book.sheets;
	const tables: UnderstoodTable[] = [];
	const sheets: UnderstoodSheet[] = [];
	const figures: StatedFigure[] = [];
	for (const note of book.notes) tellNote(note, issues);
	const visible = kept.filter((grid) => grid.rows.length > 0 && isTaken(grid, reading));
	for (const grid of visible) {
		const key = headerKey(grid, visible);
		const said = readHeaderChoice(told.answers.get(key));
		const table = said?.choice === 'skip' ? null : chosenTable(grid, said, reading);
		sheets.push({ key, grid, table, skipped: said?.choice === 'skip', said: said !== null && said.looks === null });
		if (table === null) continue;
		const columns = rolesOf(table, reading);
		tables.push({ table, columns });
		for (const figure of yield* figuresOf(table, columns, reading, book.since1904)) figures.push(figure);
	}
	if (tables.length === 0) issues.hold({ code: 'import_table_missing' }, spotOf(visible[0]?.name ?? kept[0]?.name ?? '', null, null));
	// A table without a figure is no report, unless each of its figures is being asked about.
	else if (figures.length === 0 && !issues.all.some(isOpen))
		issues.hold({ code: 'import_no_figures' }, spotOf(tables[0]?.table.grid.name ?? '', null, null));
	return { sheets, tables, figures, issues: issues.all };
}

/** Where a person says it is; what is remembered holds only for a header that looks the same. */
function chosenTable(grid: Grid, said: ReturnType<typeof readHeaderChoice>, { ground, told, vocabulary }: Reading): Table | null {
	if (said === null || said.choice === 'skip') return findTable(grid, vocabulary, ground, told, null);
	const table = findTable(grid, vocabulary, ground, told, said.choice);
	const strange = said.looks !== null && (table === null || looksOf(table) !== said.looks);
	return strange ? findTable(grid, vocabulary, ground, told, null) : table;
}

/** A hidden sheet that holds nothing of ours needs no question. */
function isTaken(grid: Grid, { ground, told, vocabulary, issues }: Reading): boolean {
	if (!grid.hidden) return true;
	if (findTable(grid, vocabulary, ground, told, null) === null) return false;
	return (
		issues.ask(`hidden-sheet:${grid.name}`, { code: 'import_sheet_hidden' }, spotOf(grid.name, null, null), ['skip', 'take'], 'skip') ===
		'take'
	);
}

function asWritten(grid: Grid): Grid {
	return {
		...grid,
		rows: grid.rows.map((row) => ({
			...row,
			cells: row.cells.map((cell) => (typeof cell === 'object' && cell?.mark === 'converted' ? cell.before : cell))
		}))
	};
}

function tellNote({ code, sheet, row, column, count, before, after }: ReadingNote, issues: IssueList): void {
	issues.tell(`${code} ${sheet}`, { code, before, after }, spotOf(sheet, row, column), count);
}

/** Texts that were converted, each once, as they were and as they are: what a person looks over before agreeing. */
export function conversionsOf(book: Book, most: number): readonly { readonly before: string; readonly after: string }[] {
	const found = new Map<string, string>();
	for (const { rows } of book.sheets) {
		for (const { cells } of rows) {
			for (const cell of cells) {
				if (found.size >= most) break;
				if (typeof cell === 'object' && cell?.mark === 'converted') found.set(cell.before, textOf(cell));
			}
		}
	}
	return [...found].map(([before, after]) => ({ before, after }));
}
