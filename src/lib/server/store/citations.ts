import type { Kysely } from 'kysely';
import type { DocumentId, MeasureId, PlaceId } from '#lib/domain/id.ts';
import { isAmong, known, readKeys } from './keys.ts';
import type { Database } from './tables.ts';

/** Where figures were entered, now in force or superseded, that cite one of the documents. */
export async function placesCiting(
	db: Kysely<Database>,
	documents: readonly DocumentId[]
): Promise<ReadonlyMap<MeasureId, ReadonlySet<PlaceId>>> {
	if (documents.length === 0) return new Map();
	const measures = await readKeys(db, 'measure');
	const places = await readKeys(db, 'place');
	const rows = await db
		.selectFrom('observation')
		.select(['measure_id', 'place_id'])
		.distinct()
		.where((row) => isAmong(db, row.ref('document_id'), documents))
		.execute();
	const cited = new Map<MeasureId, Set<PlaceId>>();
	for (const row of rows) {
		const measure = known(measures.ids, row.measure_id);
		const found = cited.get(measure);
		if (found === undefined) cited.set(measure, new Set([known(places.ids, row.place_id)]));
		else found.add(known(places.ids, row.place_id));
	}
	return cited;
}
