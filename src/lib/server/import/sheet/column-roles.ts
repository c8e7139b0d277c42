import { yearOf } from '#lib/domain/day.ts';
import type { MeasureId } from '#lib/domain/id.ts';
import { fold } from '#lib/format/fold.ts';
import type { Ground, Telling } from './ground.ts';
import type { IssueList } from './issue.ts';
import { spotOf, type Choice } from './issue.ts';
import { readNumberText } from '#lib/format/number-text.ts';
import { findPeriod } from './period-label.ts';
import type { PlaceIndex } from './place-index.ts';
import { readRole, writeRole, type FigureColumn, type Role } from './role.ts';
import type { Table, TableColumn } from './table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A column with the role it was given. */
export interface RoledColumn extends TableColumn {
	readonly role: Role;
	/** What its role is remembered by. */
	readonly header: string;
	/** The key under which a person can change it. */
	readonly key: string;
}

const IGNORED: Role = { field: 'ignore' };

/**
 * What every column is for: what a person said, what this sender's columns meant before, what the header says. A column of numbers
 * that none of them explains is asked about.
 */
export function rolesOf(table: Table, { ground, told, vocabulary, places, issues }: Reading): readonly RoledColumn[] {
	const isMeasure = (id: string) => ground.measures.some((measure) => measure.id === id);
	const read = (text: string | undefined) => (text === undefined ? null : readRole(text, ground.programme.scheme, isMeasure));
	const titled = table.title.texts.map((text) => vocabulary.measure(text)).find((measure) => measure !== null) ?? null;
	return table.columns.map((column) => {
		const key = `column:${table.grid.name}:${column.index}`;
		const header = fold(column.path.join(' / '));
		const said = read(told.answers.get(key)) ?? read(told.habits.get(`column:${header}`));
		const role = said ?? fromHeader(column, table, titled, { ground, told, vocabulary, places, issues }, key);
		return { ...column, role, header, key };
	});
}

/** Everything that reading a table needs. */
export interface Reading {
	readonly ground: Ground;
	readonly told: Telling;
	readonly vocabulary: Vocabulary;
	readonly places: PlaceIndex;
	readonly issues: IssueList;
}

function fromHeader(
	{ index, path }: TableColumn,
	table: Table,
	titled: MeasureId | null,
	{ ground, told, vocabulary, places, issues }: Reading,
	key: string
): Role {
	const whole = path.join(' ');
	const field = path.length === 0 ? null : (vocabulary.field(whole) ?? (path.length === 1 ? vocabulary.field(path[0] ?? '') : null));
	const year = told.period === null ? (table.title.period === null ? null : yearOf(table.title.period.start)) : yearOf(told.period.start);
	const period = path
		.map((text) => (text.length > 80 ? null : findPeriod(text, ground.programme.scheme, year)))
		.find((found) => found !== null);
	const withoutPeriod = (text: string) => (period === undefined ? text : fold(text).replace(period.text, ' ').trim());
	const pieces = path.flatMap((text) => [text, ...text.split(/\s[–—-]\s/)].map((piece) => piece.replace(/\([^()]*\)\s*$/, '').trim()));
	const measure =
		[...path, whole, ...pieces]
			.map((text) => vocabulary.measure(text) ?? vocabulary.measure(withoutPeriod(text)))
			.find((found) => found !== null) ?? null;
	const category = pieces.map((text) => vocabulary.category(text, measure)).find((found) => found !== null) ?? null;
	const place = path.length === 0 || measure !== null || period !== undefined ? null : places.only(path.at(-1) ?? '');
	const figure: FigureColumn = {
		measure: measure ?? (titled !== null && (category !== null || period !== undefined || place !== null) ? titled : null),
		category,
		period: period?.period ?? null,
		place,
		estimate: path.some((text) => vocabulary.isEstimate(text))
	};
	if (field !== null && measure === null && period === undefined) return { field };
	// `HTX mới / Kế hoạch`: the lowest words say which kind of number it is.
	const lowest = path.at(-1) ?? '';
	if (vocabulary.isOther(lowest) && vocabulary.measure(lowest) === null) return IGNORED;
	if (measure !== null || period !== undefined || category !== null || place !== null) return { field: 'figure', figure };
	// Words under a header's group: `Thực hiện`, `Ước thực hiện`, without more.
	if (figure.estimate || path.some((text) => vocabulary.field(text) === 'value'))
		return { field: 'figure', figure: { ...figure, measure: titled } };
	if (!holdsNumbers(table, index)) return IGNORED;
	return asked({ index, path }, table, { ground, vocabulary, issues }, key);
}

function asked(
	{ index, path }: TableColumn,
	table: Table,
	{ ground, vocabulary, issues }: Pick<Reading, 'ground' | 'vocabulary' | 'issues'>,
	key: string
): Role {
	const text = path.join(' / ');
	const like = path.map((one) => vocabulary.likeMeasure(one)).find((found) => found !== null) ?? null;
	const choices: (Choice | string)[] = ['ignore', ...ground.measures.map(({ id, name }) => ({ value: writeRole(figureOf(id)), name }))];
	const spot = spotOf(table.grid.name, table.headerRows[1], index);
	if (like !== null) {
		const name = ground.measures.find(({ id }) => id === like)?.name ?? like;
		issues.ask(key, { code: 'import_column_guessed', text, name }, spot, choices, writeRole(figureOf(like)));
		return figureOf(like);
	}
	// Numbers without a word over them are a numbering or a leftover.
	issues.ask(key, { code: 'import_column_unknown', text }, spot, choices, 'ignore');
	return IGNORED;
}

function figureOf(measure: MeasureId): Role {
	return { field: 'figure', figure: { measure, category: null, period: null, place: null, estimate: false } };
}

function holdsNumbers(table: Table, index: number): boolean {
	return table.body.slice(0, 200).some(({ cells }) => {
		const cell = cells[index] ?? null;
		if (typeof cell === 'string') return readNumberText(cell).kind !== 'no_number';
		return typeof cell === 'number' || (cell !== null && cell.mark === 'percent');
	});
}
