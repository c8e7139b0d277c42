import { columnsOf, type Column, type TableName } from '../import/package/columns.ts';

/**
 * The tables of a package that are kept by form, in the order of the work. What meetings and returns write has pages of its own, and
 * figures have histories.
 */
export const FORM_TABLES = [
	'places',
	'successions',
	'groups',
	'programmes',
	'measures',
	'indicators',
	'targets',
	'target_steps',
	'identities',
	'documents',
	'holidays'
] as const satisfies readonly TableName[];
export type FormTable = (typeof FORM_TABLES)[number];

export interface TableUnknown {
	readonly code: 'table_unknown';
	readonly text: string;
}

export function isFormTable(text: string): text is FormTable {
	return (FORM_TABLES as readonly string[]).includes(text);
}

const NAMING: readonly Column['type'][] = ['ref', 'day', 'period', 'word', 'choice'];

/** What a row is called: its id, or of a table without ids the cells that say which row is meant. */
export function nameOfRow(table: FormTable, row: Readonly<Record<string, unknown>>): string {
	const columns = columnsOf(table);
	if (columns.some(({ name }) => name === 'id')) return String(row['id'] ?? '');
	const naming = columns.filter(({ required, type }) => required && NAMING.includes(type));
	return naming.map(({ name }) => String(row[name] ?? '')).join(' ');
}

type Resting = Readonly<Partial<Record<FormTable, readonly string[]>>>;

/** The columns that rolled-up figures rest on: a change of any other leaves them as they are. */
const FIGURES_REST_ON: Resting = {
	places: ['id', 'level', 'parent', 'valid_from', 'valid_to'],
	programmes: ['parent', 'start', 'end', 'scheme', 'root_place', 'place_level', 'approval'],
	measures: ['id', 'kind', 'window', 'over_places', 'own_value', 'frequency', 'categories', 'integer'],
	indicators: ['programme', 'expression'],
	identities: ['left', 'right']
};

/** Whether a row that changed, came (no `before`) or went (no `after`) changes rolled-up figures. */
export function changesFigures(table: FormTable, before: object | null, after: object | null): boolean {
	return (FIGURES_REST_ON[table] ?? []).some((name) => {
		const [a, b] = [before, after].map((row) => JSON.stringify(row?.[name as keyof object] ?? null));
		return a !== b;
	});
}

/** Whether reported figures may contradict a change of the table, so that they must be held against it. */
export function isHeldByFigures(table: FormTable): boolean {
	return table in FIGURES_REST_ON || columnsOf('observations').some((column: Column) => column.ref === table);
}
