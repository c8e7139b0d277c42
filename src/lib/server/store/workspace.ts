import { sql, type Transaction, type Kysely } from 'kysely';
import type { MeasureId, PlaceId } from '#lib/domain/id.ts';
import type { Blank } from '#lib/domain/observation.ts';
import type { Period } from '#lib/domain/period.ts';
import { period } from '#lib/domain/period.ts';
import { insertRows } from './bulk.ts';
import { readCatalogue } from './catalogue.ts';
import { known, readKeys } from './keys.ts';
import { blankOf, isWithdrawal, OBSERVATION_COLUMNS, storedBlank } from './observations.ts';
import {
	PACKAGE_TABLE_NAMES,
	PACKAGE_TABLES,
	type Cell,
	type Keeping,
	type PackageRow,
	type PackageTable,
	type PackageTableName
} from './package-tables.ts';
import { numberPeriods, readPeriods, type PeriodNumbers } from './periods.ts';
import { rebuildFigures } from './rollup-refresh.ts';
import { writing } from './state.ts';
import type { Database } from './tables.ts';

/**
 * A workspace in rows: the tables of a package with the columns of its contract as keys, in the author's order, and the
 * package's own description. Rows of observations that state the same figure are its revisions, in order.
 */
export type StoredWorkspace = { readonly [Table in PackageTableName | 'observations']: readonly PackageRow[] } & {
	readonly description: unknown;
};

/** The columns of `observations.csv`, in the order of the contract. */
export const OBSERVATION_ROW_COLUMNS = [
	'measure',
	'place',
	'period',
	'category',
	'value',
	'blank',
	'status',
	'as_of',
	'document',
	'note'
] as const;

export type Stored = string | number | null;

/**
 * Puts a workspace in the place of all that the store holds, revisions included, in one transaction: a load that fails
 * leaves the old workspace as it was.
 *
 * @param workspace checked: references resolve, periods are canonical
 * @param recordedAt ISO 8601 UTC: the moment that all observations of the package are known from, or one for each of its rows
 */
export async function replaceWorkspace(
	db: Kysely<Database>,
	workspace: StoredWorkspace,
	recordedAt: string | readonly string[]
): Promise<void> {
	await writing(db, (trx) => replaceWithin(trx, workspace, recordedAt));
}

/** The same within a writing transaction. */
export async function replaceWithin(
	trx: Transaction<Database>,
	workspace: StoredWorkspace,
	recordedAt: string | readonly string[]
): Promise<void> {
	await clear(trx);
	await trx
		.updateTable('store_state')
		.set({ package: JSON.stringify(workspace.description) })
		.execute();
	const ids = new Set(workspace.places.map((row) => String(row['id'])));
	const places = new Map([...ids].map((id, index) => [id as PlaceId, index + 1]));
	await insertRows(
		trx,
		'place',
		['id', 'key'],
		[...places].map(([id, number]) => [number, id])
	);
	for (const name of PACKAGE_TABLE_NAMES) await insertTable(trx, PACKAGE_TABLES[name], workspace[name], places);
	await insertObservations(trx, workspace.observations, places, recordedAt);
	await rebuildFigures(trx);
}

/** Everything `replaceWorkspace` was given, equal to the cell; figures recorded since are there as further revisions. */
export async function readWorkspace(db: Kysely<Database>): Promise<StoredWorkspace> {
	const places = (await readKeys(db, 'place')).ids;
	return { ...(await readTables(db)), observations: await readObservationRows(db, places) };
}

/** The same without the observations, which may be millions. */
export async function readTables(db: Kysely<Database>): Promise<Omit<StoredWorkspace, 'observations'>> {
	const places = (await readKeys(db, 'place')).ids;
	const state = await db.selectFrom('store_state').select('package').executeTakeFirstOrThrow();
	const tables: Partial<Record<PackageTableName, readonly PackageRow[]>> = {};
	for (const name of PACKAGE_TABLE_NAMES) tables[name] = await readTable(db, PACKAGE_TABLES[name], places);
	return { ...(tables as Record<PackageTableName, readonly PackageRow[]>), description: JSON.parse(state.package) };
}

async function clear(trx: Transaction<Database>): Promise<void> {
	// The one gate in the append-only triggers; it is open within this transaction only.
	await trx.updateTable('store_state').set({ replacing: 1 }).execute();
	for (const table of ['figure', 'observation', 'period'] as const) await trx.deleteFrom(table).execute();
	for (const name of PACKAGE_TABLE_NAMES.toReversed()) await trx.deleteFrom(PACKAGE_TABLES[name].table).execute();
	await trx.deleteFrom('place').execute();
	await trx.updateTable('store_state').set({ replacing: 0 }).execute();
}

async function insertTable(
	trx: Transaction<Database>,
	table: PackageTable,
	rows: readonly PackageRow[],
	places: ReadonlyMap<PlaceId, number>
): Promise<void> {
	const columns = [table.position, ...table.columns.map(([, stored]) => stored)];
	const values = rows.map((row, index) => [
		index + 1,
		...table.columns.map(([column, , keeping]) => store(row[column] ?? null, keeping, places))
	]);
	await insertRows(trx, table.table, columns as never, values);
}

async function readTable(db: Kysely<Database>, table: PackageTable, places: ReadonlyMap<number, PlaceId>): Promise<readonly PackageRow[]> {
	const { rows } = await sql<Record<string, Stored>>`select * from ${sql.table(table.table)} order by ${sql.ref(table.position)}`.execute(
		db
	);
	return rows.map((row) =>
		Object.fromEntries(table.columns.map(([column, stored, keeping]) => [column, restore(row[stored] ?? null, keeping, places)]))
	);
}

/** A cell as its table keeps it. */
export function store(cell: Cell, keeping: Keeping, places: ReadonlyMap<PlaceId, number>): Stored {
	if (cell === null) return null;
	if (keeping === 'place') return known(places, cell as PlaceId);
	if (keeping === 'list') return (cell as readonly string[]).join(';') || null;
	return typeof cell === 'boolean' ? Number(cell) : (cell as Stored);
}

/** The cell again, as a package writes it. */
export function restore(value: Stored, keeping: Keeping, places: ReadonlyMap<number, PlaceId>): Cell {
	if (keeping === 'list') return value === null ? [] : String(value).split(';');
	if (value === null) return null;
	if (keeping === 'place') return known(places, Number(value));
	return keeping === 'flag' ? value === 1 : value;
}

async function insertObservations(
	trx: Transaction<Database>,
	rows: readonly PackageRow[],
	places: ReadonlyMap<PlaceId, number>,
	recordedAt: string | readonly string[]
): Promise<void> {
	const { contexts } = await readCatalogue(trx);
	const measures = (await readKeys(trx, 'measure')).numbers;
	const periods = new Map<string, Period>();
	const periodOf = (row: PackageRow): Period => {
		const scheme = contexts.get(row['measure'] as MeasureId)?.scheme ?? 'calendar';
		const key = `${scheme} ${String(row['period'])}`;
		const found = periods.get(key) ?? period(String(row['period']), scheme);
		periods.set(key, found);
		return found;
	};
	for (const row of rows) periodOf(row);
	const numberOf: PeriodNumbers = await numberPeriods(trx, periods.values());
	await insertRows(trx, 'observation', OBSERVATION_COLUMNS, storedRows());

	function* storedRows(): Generator<readonly Stored[]> {
		for (const [index, row] of rows.entries()) {
			yield [
				known(measures, row['measure'] as MeasureId),
				known(places, row['place'] as PlaceId),
				numberOf(periodOf(row)),
				(row['category'] as string | null) ?? '',
				row['value'] as number | null,
				storedBlank(row['blank'] as Blank | null),
				...OBSERVATION_ROW_COLUMNS.slice(6).map((column) => row[column] as Stored),
				typeof recordedAt === 'string' ? recordedAt : (recordedAt[index] ?? null),
				isWithdrawal(row['blank'] as Blank | null)
			];
		}
	}
}

async function readObservationRows(db: Kysely<Database>, places: ReadonlyMap<number, PlaceId>): Promise<readonly PackageRow[]> {
	const measures = (await readKeys(db, 'measure')).ids;
	const periods = await readPeriods(db);
	const rows = await db.selectFrom('observation').selectAll().orderBy('sequence').execute();
	return rows.map((row) => ({
		measure: known(measures, row.measure_id),
		place: known(places, row.place_id),
		period: known(periods, row.period_id).code,
		category: row.category === '' ? null : row.category,
		value: row.value,
		blank: blankOf(row),
		status: row.status,
		as_of: row.as_of,
		document: row.document_id,
		note: row.note
	}));
}
