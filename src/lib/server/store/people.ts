import type { Kysely } from 'kysely';
import { id, type PlaceId } from '#lib/domain/id.ts';
import type { Database } from './tables.ts';

/** Whether the office has an account of its own; those of the demonstration do not count. */
export async function hasPeople(db: Kysely<Database>): Promise<boolean> {
	return (await db.selectFrom('person').select('id').where('demo', '=', 0).limit(1).executeTakeFirst()) !== undefined;
}

/** How many administrators could log in. */
export async function countAdministrators(db: Kysely<Database>): Promise<number> {
	const { count } = await db
		.selectFrom('person')
		.select((row) => row.fn.countAll<number>().as('count'))
		.where('role', '=', 'administrator')
		.where('disabled_at', 'is', null)
		.where('demo', '=', 0)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Whom a person answers for, by account. */
export async function readPersonPlaces(db: Kysely<Database>, person: string): Promise<readonly PlaceId[]> {
	const rows = await db.selectFrom('person_place').select('place_key').where('person_id', '=', person).orderBy('place_key').execute();
	return rows.map((row) => id<'place'>(row.place_key));
}

/** The same for everybody. */
export async function readAllPersonPlaces(db: Kysely<Database>): Promise<ReadonlyMap<string, readonly PlaceId[]>> {
	const rows = await db.selectFrom('person_place').select(['person_id', 'place_key']).orderBy('place_key').execute();
	const places = Map.groupBy(rows, (row) => row.person_id);
	return new Map([...places].map(([person, own]) => [person, own.map((row) => id<'place'>(row.place_key))]));
}

export async function replacePersonPlaces(trx: Kysely<Database>, person: string, places: readonly PlaceId[]): Promise<void> {
	await trx.deleteFrom('person_place').where('person_id', '=', person).execute();
	if (places.length === 0) return;
	await trx
		.insertInto('person_place')
		.values(places.map((place) => ({ person_id: person, place_key: place })))
		.execute();
}

/** When each person last asked for something while logged in; SQLite's text or PostgreSQL's moment as ISO 8601 UTC. */
export async function readLastSeen(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.selectFrom('person_session')
		.select(['person_id', (row) => row.fn.max('updated_at').as('seen')])
		.groupBy('person_id')
		.execute();
	return new Map(rows.map(({ person_id, seen }) => [person_id, new Date(seen).toISOString()]));
}

/** The accounts of the demonstration leave with it. */
export async function removeDemoPeople(trx: Kysely<Database>): Promise<void> {
	await trx.deleteFrom('person').where('demo', '=', 1).execute();
}

/** Nobody is logged in any more. */
export async function endAllSessions(trx: Kysely<Database>): Promise<void> {
	await trx.deleteFrom('person_session').execute();
}
