import type { Kysely, RawBuilder } from 'kysely';
import { sql, PostgresAdapter } from 'kysely';
import type { MeasureId, PlaceId } from '#lib/domain/id.ts';
import type { Database } from './tables.ts';

/** The small numbers that the big tables use for the author's ids, in both directions. */
export interface Keys<Id extends string> {
	readonly numbers: ReadonlyMap<Id, number>;
	readonly ids: ReadonlyMap<number, Id>;
}

/** @param only ids to look up; without it, all of the table */
export async function readKeys(db: Kysely<Database>, table: 'measure', only?: readonly MeasureId[]): Promise<Keys<MeasureId>>;
export async function readKeys(db: Kysely<Database>, table: 'place', only?: readonly PlaceId[]): Promise<Keys<PlaceId>>;
export async function readKeys(db: Kysely<Database>, table: 'measure' | 'place', only?: readonly string[]): Promise<Keys<string>> {
	let query = db.selectFrom(table).select(['id', 'key']);
	if (only !== undefined) query = query.where((row) => isAmong(db, row.ref('key'), only));
	const rows = await query.execute();
	return { numbers: new Map(rows.map((row) => [row.key, row.id])), ids: new Map(rows.map((row) => [row.id, row.key])) };
}

/**
 * `column in (…)` for a list of any length as one parameter: no limit is met, and the text of the query, which the
 * statement is kept by, does not change with the length.
 */
export function isAmong(db: Kysely<Database>, column: unknown, values: readonly (string | number)[]): RawBuilder<boolean> {
	const list = JSON.stringify(values);
	if (!(db.getExecutor().adapter instanceof PostgresAdapter)) return sql<boolean>`${column} in (select value from json_each(${list}))`;
	// Of an empty list the type cannot be told.
	if (values.length === 0) return sql<boolean>`false`;
	return typeof values[0] === 'number'
		? sql<boolean>`${column} in (select value::integer from json_array_elements_text(${list}::json) as list(value))`
		: sql<boolean>`${column} in (select value from json_array_elements_text(${list}::json) as list(value))`;
}

/** @throws RangeError naming what is unknown */
export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
	const value = map.get(key);
	if (value === undefined) throw new RangeError(`unknown to the store: ${String(key)}`);
	return value;
}
