import { sql, type Kysely, type Transaction } from 'kysely';
import type { PlaceId } from '#lib/domain/id.ts';
import { auditHead } from './audit.ts';
import { readKeys } from './keys.ts';
import { insertRows } from './bulk.ts';
import { PACKAGE_TABLES, type PackageRow, type PackageTableName } from './package-tables.ts';
import { restore, store, type Stored } from './workspace.ts';
import type { Database } from './tables.ts';

/** Tables of a package whose rows are written one by one, by deeds of their own. */
export type EditableTable = Extract<PackageTableName, 'meetings' | 'agenda' | 'notes' | 'tasks' | 'targets' | 'documents'>;

/** A row and its place in the author's order. */
export interface PlacedRow {
	readonly position: number;
	readonly row: PackageRow;
}

/** By the author's id, or by its position where the author gave none: see `rowKey`. */
export async function findRow(db: Kysely<Database>, table: EditableTable, key: string): Promise<PlacedRow | null> {
	const position = /^~(\d{1,9})$/.exec(key)?.[1];
	const [found] = await readRows(
		db,
		table,
		position === undefined ? sql`id = ${key}` : sql`id is null and ${sql.ref(PACKAGE_TABLES[table].position)} = ${Number(position)}`
	);
	return found ?? null;
}

/** All rows of a table, in the author's order. */
export async function listRows(db: Kysely<Database>, table: PackageTableName): Promise<readonly PlacedRow[]> {
	return readRows(db, table, sql`1 = 1`);
}

/** The agenda of one meeting, in its order. */
export async function agendaRows(db: Kysely<Database>, meeting: string): Promise<readonly PlacedRow[]> {
	return readRows(db, 'agenda', sql`meeting_id = ${meeting}`);
}

async function readRows(db: Kysely<Database>, table: PackageTableName, where: ReturnType<typeof sql>): Promise<readonly PlacedRow[]> {
	const { table: stored, position, columns } = PACKAGE_TABLES[table];
	const places = (await readKeys(db, 'place')).ids;
	const { rows } = await sql<
		Record<string, Stored>
	>`select * from ${sql.table(stored)} where ${where} order by ${sql.ref(position)}`.execute(db);
	return rows.map((row) => ({
		position: Number(row[position]),
		row: Object.fromEntries(columns.map(([column, name, keeping]) => [column, restore(row[name] ?? null, keeping, places)]))
	}));
}

/** At the end of the author's order, or at a position of it that is free. */
export async function insertRow(trx: Transaction<Database>, table: PackageTableName, row: PackageRow, wanted?: number): Promise<void> {
	const { table: stored, position, columns } = PACKAGE_TABLES[table];
	const places = (await readKeys(trx, 'place')).numbers;
	const free = wanted !== undefined && (await readRows(trx, table, sql`${sql.ref(position)} = ${wanted}`)).length === 0;
	const next = sql`(select coalesce(max(${sql.ref(position)}), 0) + 1 from ${sql.table(stored)})`;
	const names = [position, ...columns.map(([, name]) => name)].map((name) => sql.ref(name));
	const values = [
		free ? sql`${wanted}` : next,
		...columns.map(([column, , keeping]) => sql`${store(row[column] ?? null, keeping, places)}`)
	];
	await sql`insert into ${sql.table(stored)} (${sql.join(names)}) values (${sql.join(values)})`.execute(trx);
}

export async function updateRow(trx: Transaction<Database>, table: PackageTableName, { position: at, row }: PlacedRow): Promise<void> {
	const { table: stored, position, columns } = PACKAGE_TABLES[table];
	const places = (await readKeys(trx, 'place')).numbers;
	const changes = columns.map(([column, name, keeping]) => sql`${sql.ref(name)} = ${store(row[column] ?? null, keeping, places)}`);
	await sql`update ${sql.table(stored)} set ${sql.join(changes)} where ${sql.ref(position)} = ${at}`.execute(trx);
}

export async function deleteRow(trx: Transaction<Database>, table: PackageTableName, at: number): Promise<void> {
	const { table: stored, position } = PACKAGE_TABLES[table];
	await sql`delete from ${sql.table(stored)} where ${sql.ref(position)} = ${at}`.execute(trx);
}

/** Gives every id its number that has none yet, so that spells and all that names a place can be stored. */
export async function admitPlaces(trx: Transaction<Database>, ids: Iterable<PlaceId>): Promise<void> {
	const { numbers } = await readKeys(trx, 'place');
	const last = Math.max(0, ...numbers.values());
	const fresh = [...new Set(ids)].filter((id) => !numbers.has(id));
	await insertRows(
		trx,
		'place',
		['id', 'key'],
		fresh.map((id, index) => [last + index + 1, id])
	);
}

/** Takes away the numbers of places that have no spell left; nothing may name them any more. */
export async function dropPlacesWithoutSpells(trx: Transaction<Database>): Promise<void> {
	await trx
		.deleteFrom('place')
		.where((row) => row.not(row.exists(row.selectFrom('place_spell').select('position').whereRef('place_id', '=', 'place.id'))))
		.execute();
}

/**
 * An id that no row of the table has or ever had: it carries the number that the deed's entry in the trail will have.
 * @param prefix of the kind of row, e.g. `task`
 */
export async function freshId(trx: Transaction<Database>, table: EditableTable, prefix: string): Promise<string> {
	const entry = ((await auditHead(trx))?.sequence ?? 0) + 1;
	// A package from another store may have brought the same id.
	for (let attempt = 0; ; attempt++) {
		const id = `${prefix}-${entry}${attempt === 0 ? '' : `.${attempt}`}`;
		if ((await findRow(trx, table, id)) === null) return id;
	}
}
