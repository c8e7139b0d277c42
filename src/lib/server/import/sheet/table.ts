import { lengthInDays, type Day, type Period } from '#lib/domain/period.ts';
import { yearOf } from '#lib/domain/day.ts';
import type { Ground, Telling } from './ground.ts';
import type { HeaderRows } from './header-choice.ts';
import { textOf, type Grid, type GridCell, type GridRow } from './grid.ts';
import { findAsOf, findPeriod, findPeriods } from './period-label.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A column of the table: what stands over it, from the top down, each text once. */
export interface TableColumn {
	/** From 0. */
	readonly index: number;
	readonly path: readonly string[];
}

/** A table found in a sheet: under titles, over signatures. */
export interface Table {
	readonly grid: Grid;
	readonly columns: readonly TableColumn[];
	/** Numbers of the first and last row of the header. */
	readonly headerRows: readonly [number, number];
	/** Number of the first row below it. */
	readonly firstRow: number;
	readonly body: readonly GridRow[];
	readonly title: Title;
}

/** What the rows over the table say about all of it. */
export interface Title {
	readonly texts: readonly string[];
	readonly period: Period | null;
	readonly asOf: Day | null;
}

/** Rows in which a header is looked for: letterheads of offices take up to ten. */
const HEADER_WITHIN = 40;
const DEEPEST_HEADER = 4;
/** A place or measure column and one more thing that we know. */
const ENOUGH = 3;

/**
 * Finds the table of a sheet; null: no row speaks of anything the programme knows.
 * @param chosen the rows that a person says the table is in
 */
export function findTable(grid: Grid, vocabulary: Vocabulary, ground: Ground, told: Telling, chosen: HeaderRows | null): Table | null {
	const year = told.period === null ? null : yearOf(told.period.start);
	if (chosen === null) return guessTable(grid, vocabulary, ground, year);
	const first = grid.rows.findIndex(({ number }) => number >= chosen.first);
	const last = grid.rows.findLastIndex(({ number }) => number <= chosen.last);
	const data = grid.rows.findIndex(({ number }) => number >= chosen.data);
	return first < 0 || last < first || data < 0 ? null : tableAt(grid, { first, last, data }, ground, year);
}

function guessTable(grid: Grid, vocabulary: Vocabulary, ground: Ground, year: number | null): Table | null {
	const rows = grid.rows.slice(0, HEADER_WITHIN);
	const worth = rows.map((row, index) => worthAsHeader(row, vocabulary, ground, year) + (isOverNumbers(grid.rows, index) ? 1 : 0));
	const best = worth.indexOf(Math.max(...worth));
	if ((worth[best] ?? 0) < ENOUGH) return null;
	const last = lastHeaderRow(grid, best, vocabulary);
	return tableAt(grid, { first: firstHeaderRow(rows, worth, best, grid), last, data: last + 1 }, ground, year);
}

/** @param at places in the grid's rows, from 0 */
function tableAt(
	grid: Grid,
	{ first, last, data }: { readonly first: number; readonly last: number; readonly data: number },
	ground: Ground,
	year: number | null
): Table {
	const header = grid.rows.slice(first, last + 1);
	const width = Math.max(...grid.rows.slice(first, last + 60).map(({ cells }) => cells.length));
	const title = readTitle(grid.rows.slice(0, first), ground, year);
	return {
		grid,
		columns: Array.from({ length: width }, (_, index) => ({ index, path: pathOf(header, index, grid) })),
		headerRows: [header[0]?.number ?? 0, header.at(-1)?.number ?? 0],
		firstRow: grid.rows[data]?.number ?? (header.at(-1)?.number ?? 0) + 1,
		body: filledDown(
			grid.rows.slice(data).filter((row) => !isNumbering(row)),
			grid
		),
		title
	};
}

function worthAsHeader(row: GridRow, vocabulary: Vocabulary, { programme }: Ground, year: number | null): number {
	let worth = 0;
	for (const text of new Set(row.cells.map(textOf).filter((cell) => cell !== ''))) {
		const field = vocabulary.field(text);
		if (field !== null) worth += field === 'place' || field === 'measure' ? 2 : 1;
		else if (vocabulary.measure(text) !== null) worth += 2;
		else if (text.length <= 60 && findPeriod(text, programme.scheme, year ?? 2000) !== null) worth += 1;
		else if (vocabulary.category(text, null) !== null) worth += 1;
		else if (text.length > 4 && vocabulary.likeMeasure(text) !== null) worth += 1;
	}
	// Figures stand below a header, not in it.
	const numbers = row.cells.filter((cell) => typeof cell === 'number' && !(cell >= 1900 && cell <= 2100)).length;
	return worth - 2 * numbers;
}

/** Several texts with numbers right under them. */
function isOverNumbers(rows: readonly GridRow[], index: number): boolean {
	const texts = rows[index]?.cells.filter((cell) => typeof cell === 'string') ?? [];
	return (
		texts.length >= 2 &&
		rows
			.slice(index + 1, index + 4)
			.some(({ cells }) => cells.some((cell) => typeof cell === 'number' || (typeof cell === 'string' && /^[\d.,]+$/.test(cell))))
	);
}

/** Rows of groups stand over the row of columns: a merge across some of them, or words we know. */
function firstHeaderRow(rows: readonly GridRow[], worth: readonly number[], main: number, grid: Grid): number {
	let first = main;
	while (first > 0 && main - first < DEEPEST_HEADER - 1) {
		const above = rows[first - 1];
		const row = rows[first];
		if (above === undefined || row === undefined || row.number - above.number > 1) break;
		const filled = above.cells.filter((cell) => cell !== null).length;
		const spans = grid.merges.some(({ top, bottom, left, right }) => top === above.number - 1 && (right > left || bottom > top));
		if (!(filled >= 2 && (spans || (worth[first - 1] ?? 0) >= 2))) break;
		first--;
	}
	return first;
}

/** Rows below belong to the header while they hold texts only and nothing stands where the table names its rows. */
function lastHeaderRow(grid: Grid, main: number, vocabulary: Vocabulary): number {
	const row = grid.rows[main];
	const naming = row?.cells.findIndex((cell) => ['place', 'measure', 'code'].includes(vocabulary.field(textOf(cell)) ?? '')) ?? -1;
	const covered = (below: GridRow) =>
		grid.merges.some(
			({ top, bottom, left, right }) =>
				row !== undefined && top <= row.number - 1 && bottom >= below.number - 1 && left <= naming && naming <= right && bottom > top
		);
	let last = main;
	for (let next = main + 1; next < grid.rows.length && next - main < DEEPEST_HEADER; next++) {
		const below = grid.rows[next];
		if (below === undefined) break;
		const naked = naming < 0 || (below.cells[naming] ?? null) === null;
		const texts = below.cells.filter((cell) => cell !== null);
		const onlyTexts =
			texts.length > 0 && texts.every((cell) => typeof cell === 'string' || (typeof cell === 'object' && cell?.mark === 'converted'));
		if (!(covered(below) || (naked && naming >= 0)) || !onlyTexts || isNumbering(below)) break;
		last = next;
	}
	return last;
}

/** `A | B | 1 | 2 | (3)=(2)/(1)` under a header. */
function isNumbering({ cells }: GridRow): boolean {
	const texts = cells.map(textOf).filter((text) => text !== '');
	if (texts.length < 3 || !texts.every((text) => /^\(?[A-Z\d]{1,2}\)?(\s*=[\d\s()+\-x×*:/%]+)?$/i.test(text))) return false;
	const numbers = texts.map((text) => Number(/\d+/.exec(text)?.[0] ?? NaN)).filter((number) => !Number.isNaN(number));
	return numbers.length >= 2 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

function pathOf(header: readonly GridRow[], index: number, grid: Grid): readonly string[] {
	const path: string[] = [];
	for (const row of header) {
		const text = textOf(mergedCell(row, index, grid, header))
			.replace(/\s+/g, ' ')
			.trim();
		if (text !== '' && path.at(-1) !== text) path.push(text);
	}
	return path;
}

/** The cell, or what the merge that covers it shows. */
function mergedCell(row: GridRow, index: number, grid: Grid, rows: readonly GridRow[]): GridCell | undefined {
	const own = row.cells[index] ?? null;
	if (own !== null) return own;
	const at = row.number - 1;
	const merge = grid.merges.find(({ top, bottom, left, right }) => top <= at && at <= bottom && left <= index && index <= right);
	return merge === undefined ? null : rows.find(({ number }) => number === merge.top + 1)?.cells[merge.left];
}

/** A place's name that is merged over several rows counts in each of them. */
function filledDown(rows: readonly GridRow[], grid: Grid): readonly GridRow[] {
	const down = grid.merges.filter(({ top, bottom, left, right }) => bottom > top && left === right);
	if (down.length === 0) return rows;
	const byNumber = new Map(rows.map((row) => [row.number, row]));
	const filled = new Map<number, GridCell[]>();
	for (const { top, bottom, left } of down) {
		const cell = byNumber.get(top + 1)?.cells[left] ?? null;
		// A number merged over rows is one number.
		if (cell === null || typeof cell === 'number') continue;
		for (let at = top + 2; at <= bottom + 1; at++) {
			const row = byNumber.get(at);
			if (row === undefined) continue;
			const cells = filled.get(at) ?? [...row.cells];
			cells[left] = cell;
			filled.set(at, cells);
		}
	}
	return rows.map((row) => ({ ...row, cells: filled.get(row.number) ?? row.cells }));
}

function readTitle(rows: readonly GridRow[], { programme }: Ground, year: number | null): Title {
	const texts = rows.flatMap(({ cells }) => cells.map(textOf).filter((text) => text !== ''));
	const asOf = texts.map(findAsOf).find((day) => day !== null) ?? null;
	const closing = /(tính )?đến (hết )?(ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu;
	// The place and date of a letterhead, and the number of a decision, name no reporting period.
	const speaking = texts
		.filter((text) => !/ngày\s+\d{1,2}\s+tháng|\d+\/\p{L}+-\p{L}+/iu.test(text))
		.map((text) => text.replace(closing, ' '));
	// The name of a programme may hold its term; the report is about the shortest period that is named.
	const [named = null] = speaking
		.flatMap((text) => findPeriods(text, programme.scheme, year))
		.toSorted((a, b) => lengthInDays(a.period) - lengthInDays(b.period));
	const day = named === null && asOf !== null ? (findPeriod(asOf, programme.scheme, null)?.period ?? null) : null;
	return { texts, period: named?.period ?? day, asOf };
}
