import type { Kysely } from 'kysely';
import type { MeasureId, PlaceId } from '#lib/domain/id.ts';
import { contains, type Period } from '#lib/domain/period.ts';
import { isAmong, readKeys } from './keys.ts';
import { readPeriods } from './periods.ts';
import type { Database } from './tables.ts';

/**
 * Which of the measures were ever reported, at one of the places or, without them, anywhere.
 * @param within only for periods that lie in this run of days
 */
export async function reportedMeasures(
	db: Kysely<Database>,
	measures: readonly MeasureId[],
	places?: readonly PlaceId[],
	within?: Pick<Period, 'start' | 'end'>
): Promise<ReadonlySet<MeasureId>> {
	const { ids } = await readKeys(db, 'place', places);
	const periods = within === undefined ? null : [...(await readPeriods(db))].flatMap(([id, one]) => (contains(within, one) ? [id] : []));
	const rows = await db
		.selectFrom('measure')
		.select('key')
		.where((row) => isAmong(db, row.ref('key'), measures))
		.where(({ exists, selectFrom }) => {
			let reported = selectFrom('observation').select('sequence').whereRef('measure_id', '=', 'measure.id');
			if (places !== undefined) reported = reported.where((row) => isAmong(db, row.ref('place_id'), [...ids.keys()]));
			if (periods !== null) reported = reported.where((row) => isAmong(db, row.ref('period_id'), periods));
			return exists(reported);
		})
		.execute();
	return new Set(rows.map(({ key }) => key as MeasureId));
}
