import type { Kysely } from 'kysely';
import type { DocumentId, MeasureId } from '#lib/domain/id.ts';
import { isAmong, readKeys } from './keys.ts';
import { known } from './observations.ts';
import type { Database } from './tables.ts';

/** Measures of which any figure, in force or superseded, cites one of the documents. */
export async function measuresCiting(db: Kysely<Database>, documents: readonly DocumentId[]): Promise<ReadonlySet<MeasureId>> {
	if (documents.length === 0) return new Set();
	const { ids } = await readKeys(db, 'measure');
	const rows = await db
		.selectFrom('measure')
		.select('id')
		.where((row) =>
			row.exists(
				row
					.selectFrom('observation')
					.select('observation.sequence')
					.whereRef('observation.measure_id', '=', 'measure.id')
					.where((inner) => isAmong(db, inner.ref('observation.document_id'), documents))
			)
		)
		.execute();
	return new Set(rows.map((row) => known(ids, row.id)));
}
