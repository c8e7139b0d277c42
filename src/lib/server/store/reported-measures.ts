import type { Kysely } from 'kysely';
import type { MeasureId, PlaceId } from '#lib/domain/id.ts';
import { isAmong, readKeys } from './keys.ts';
import type { Database } from './tables.ts';

/** Which of the measures were ever reported, at one of the places or, without them, anywhere. */
export async function reportedMeasures(
	db: Kysely<Database>,
	measures: readonly MeasureId[],
	places?: readonly PlaceId[]
): Promise<ReadonlySet<MeasureId>> {
	const { ids } = await readKeys(db, 'place', places);
	const rows = await db
		.selectFrom('measure')
		.select('key')
		.where((row) => isAmong(db, row.ref('key'), measures))
		.where(({ exists, selectFrom, ref }) => {
			const reported = selectFrom('observation').select('sequence').whereRef('measure_id', '=', 'measure.id');
			return exists(places === undefined ? reported : reported.where(isAmong(db, ref('observation.place_id' as never), [...ids.keys()])));
		})
		.execute();
	return new Set(rows.map(({ key }) => key as MeasureId));
}
