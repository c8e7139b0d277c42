import type { MeasureId, PlaceId } from '#lib/domain/id.ts';
import type { EnteredBlank, ObservationStatus } from '#lib/domain/observation.ts';
import { samePeriod, type Day, type Period } from '#lib/domain/period.ts';
import { figureKey } from '#lib/domain/revision.ts';
import { readFigureCell, type ColumnNumbers, type NumberHabits } from './cell-value.ts';
import type { Reading, RoledColumn } from './column-roles.ts';
import { textOf, type GridCell, type GridRow } from './grid.ts';
import { spotOf, type Spot } from './issue.ts';
import { readNumberText, type DecimalMark } from '#lib/format/number-text.ts';
import type { Progress } from './progress.ts';
import type { FigureColumn } from './role.ts';
import { rowReaderOf, type RowIdentity } from './row-identity.ts';
import type { Table } from './table.ts';
import { namedUnit, unitFactor } from './unit-text.ts';

/** A figure that a file states, ready to be compared with what is known. */
export interface StatedFigure {
	readonly measure: MeasureId;
	readonly place: PlaceId;
	readonly period: Period;
	readonly category: string | null;
	readonly value: number | null;
	readonly blank: EnteredBlank | null;
	readonly status: ObservationStatus;
	readonly asOf: Day | null;
	readonly note: string | null;
	readonly spot: Spot;
}

const NOTHING_SAID: FigureColumn = { measure: null, category: null, period: null, place: null, estimate: false };

/** Rows after which a reader takes breath: some milliseconds. */
const BREATH = 500;

/**
 * Reads every figure of a table; what cannot be decided goes to the issues. It stops now and then, so that whoever runs it can see to
 * others in between.
 */
export function* figuresOf(
	table: Table,
	columns: readonly RoledColumn[],
	reading: Reading,
	since1904: boolean
): Generator<Progress, readonly StatedFigure[]> {
	const { ground, told, places, issues } = reading;
	const sheet = table.grid.name;
	const measures = new Map(ground.measures.map((measure) => [measure.id, measure]));
	const bearing = columns.filter(({ role }) => role.field === 'figure' || role.field === 'value');
	const habits = habitsOf(table, bearing);
	const naming = columns.find(({ role }) => role.field === 'place')?.index ?? null;
	const below =
		naming !== null &&
		table.body.some(({ cells }) => {
			const place = places.only(textOf(cells[naming]));
			return place !== null && place !== ground.programme.rootPlace;
		});
	const readRow = rowReaderOf(table, columns, reading, { below, defaultPeriod: table.title.period, since1904 });
	const titled = { period: titledPeriod(), unit: table.title.texts.map(namedUnit).find((unit) => unit !== null) ?? null };
	const figures: StatedFigure[] = [];
	for (const [index, row] of table.body.entries()) {
		if (index % BREATH === 0) yield { stage: 'understanding', done: index, total: table.body.length };
		if (
			row.hidden &&
			issues.ask('hidden-rows', { code: 'import_rows_hidden' }, spotOf(sheet, row.number, null), ['skip', 'take'], 'skip') !== 'take'
		)
			continue;
		const read = readRow(row);
		if (read.kind === 'skip') continue;
		for (const column of bearing) {
			const figure = figureAt(row, column, read.identity);
			if (figure !== null) figures.push(figure);
		}
	}
	return withoutTwins(figures, columns, reading);

	function titledPeriod(): Period | null {
		const { period } = table.title;
		if (told.period === null || period === null || samePeriod(told.period, period)) return told.period ?? period;
		const spot = spotOf(sheet, null, null);
		return issues.ask('period', { code: 'import_period_differs', found: period.code, asked: told.period.code }, spot, ['file', 'asked']) ===
			'asked'
			? told.period
			: period;
	}

	function figureAt(row: GridRow, column: RoledColumn, said: RowIdentity): StatedFigure | null {
		const cell = row.cells[column.index] ?? null;
		if (cell === null && said.blank === null) return null;
		const spot = spotOf(sheet, row.number, column.index);
		const header = column.role.field === 'figure' ? column.role.figure : NOTHING_SAID;
		const measure = measures.get((header.measure ?? said.measure ?? only(ground.measures.map(({ id }) => id))) as MeasureId);
		if (measure === undefined) {
			issues.hold({ code: 'import_measure_missing' }, spot);
			return null;
		}
		const place = header.place ?? said.place ?? told.place;
		if (place === null) {
			issues.hold({ code: 'import_place_missing' }, spot);
			return null;
		}
		const own = header.period ?? said.period;
		if (own !== null && told.period !== null && !samePeriod(own, told.period)) {
			const detail = { code: 'import_period_differs' as const, found: own.code, asked: told.period.code };
			if (issues.ask('period', detail, spot, ['file', 'asked']) === 'asked') return null;
		}
		const period = own ?? titled.period;
		if (period === null) {
			issues.hold({ code: 'import_period_missing' }, spot);
			return null;
		}
		const content = contentOf(cell, said, column, measure, spot);
		if (content === null) return null;
		return {
			measure: measure.id,
			place,
			period,
			category: header.category ?? said.category,
			...content,
			status: said.status ?? (header.estimate ? 'estimate' : told.status),
			asOf: table.title.asOf,
			note: said.note,
			spot
		};
	}

	function contentOf(
		cell: GridCell,
		said: RowIdentity,
		column: RoledColumn,
		measure: (typeof ground.measures)[number],
		spot: Spot
	): Pick<StatedFigure, 'value' | 'blank'> | null {
		if (cell === null) return said.blank === 'not_available' || said.blank === 'not_applicable' ? { value: null, blank: said.blank } : null;
		const unit = said.unit ?? column.path.map(namedUnit).find((one) => one !== null) ?? titled.unit;
		const factor = unit === null ? null : unitFactor(unit, measure.unit);
		const content = readFigureCell(cell, measure, { habits: habits(column.index), spot, issues });
		if (content === null || content.value === null || factor === null || factor === 1 || unit === null) return content;
		issues.tell(`unit:${unit}`, { code: 'import_unit_converted', text: unit, unit: measure.unit, factor }, spot);
		return { value: Number((content.value * factor).toPrecision(15)), blank: null };
	}
}

function only<Thing>(things: readonly Thing[]): Thing | null {
	return things.length === 1 ? (things[0] ?? null) : null;
}

/** What the numbers of the table tell about one another, before any of them is read. */
function habitsOf(table: Table, bearing: readonly RoledColumn[]): (column: number) => NumberHabits {
	const marks = new Map<DecimalMark, string>();
	const columns = new Map<number, ColumnNumbers>();
	for (const { index } of bearing) {
		let facts: ColumnNumbers = { key: `${table.grid.name}:${index}`, percent: null, above: null, fraction: null };
		for (const { cells } of table.body) {
			const cell = cells[index] ?? null;
			if (typeof cell === 'number') facts = withNumber(facts, cell, String(cell));
			else if (typeof cell === 'object' && cell?.mark === 'percent') facts = { ...facts, percent: facts.percent ?? textOf(cell) };
			else if (typeof cell === 'string') {
				const read = readNumberText(cell);
				if (read.kind !== 'number') continue;
				if (read.mark !== null && !marks.has(read.mark)) marks.set(read.mark, cell);
				facts = read.percent ? { ...facts, percent: facts.percent ?? cell } : withNumber(facts, read.value, cell);
			}
		}
		columns.set(index, facts);
	}
	const unknown: ColumnNumbers = { key: table.grid.name, percent: null, above: null, fraction: null };
	return (column) => ({ marks, column: columns.get(column) ?? unknown });
}

function withNumber(facts: ColumnNumbers, value: number, text: string): ColumnNumbers {
	if (value > 1 && facts.above === null) return { ...facts, above: text };
	return value > 0 && value < 1 && facts.fraction === null ? { ...facts, fraction: text } : facts;
}

/** Where a file states one figure more than once, a person says which counts. */
function withoutTwins(
	figures: readonly StatedFigure[],
	columns: readonly RoledColumn[],
	{ places, issues }: Reading
): readonly StatedFigure[] {
	const byKey = Map.groupBy(figures, figureKey);
	if (byKey.size === figures.length) return figures;
	// In a table of places by measures it is a place that stands there twice.
	const across = !columns.some(({ role }) => role.field === 'measure' || role.field === 'period');
	return [...byKey.values()].flatMap((twins) => {
		const [first, ...others] = twins;
		const last = others.at(-1);
		if (first === undefined || last === undefined) return twins;
		const values = twins.map(({ value, blank }) => String(value ?? blank));
		const { sheet, row, column } = first.spot;
		const answer = across
			? issues.ask(
					`twice:${first.place}`,
					{ code: 'import_place_twice', text: places.nameOf(first.place), first: row ?? 0 },
					{ ...last.spot, column: null },
					['first', 'last', 'sum', 'skip']
				)
			: issues.ask(
					`twice:${figureKey(first).replaceAll('\u0000', ' ')}`,
					{ code: 'import_figure_twice', first: `${sheet}!${column}${row}`, values: values.slice(0, 4) },
					last.spot,
					['first', 'last', 'skip']
				);
		if (answer === 'first') return [first];
		if (answer === 'last') return [last];
		if (answer === 'sum' && twins.every(({ value }) => value !== null)) {
			return [{ ...first, value: twins.reduce((sum, { value }) => sum + (value ?? 0), 0) }];
		}
		return [];
	});
}
