import type { Kysely } from 'kysely';
import type { Observation } from '#lib/domain/observation.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { approvedReturns, countsOnPages } from '#lib/view/submission-scope.ts';
import { loadCatalogue } from './catalogue.ts';
import { listSubmissions } from './submissions.ts';
import type { Database } from './tables.ts';

/** Whether a figure counts on pages, or is a draft that only those with the right may read. */
export type Publication = (observation: Pick<Observation, 'measure' | 'place' | 'period'>) => boolean;

const EVERYTHING: Publication = () => true;

/**
 * Which figures count, now or as the returns stood at a moment. Where no programme asks for approval everything counts, at the
 * price of one look.
 * @param catalogue of this store, where the caller has it
 */
export async function publicationOf(db: Kysely<Database>, moment: string | null = null, catalogue?: Catalogue): Promise<Publication> {
	const asking = await db.selectFrom('programme').select('id').where('approval', '=', 'on').execute();
	if (asking.length === 0) return EVERYTHING;
	const known = catalogue ?? (await loadCatalogue(db));
	const programmes = known.programmes.filter(({ approval }) => approval);
	const isApprovedAt = approvedReturns(await listSubmissions(db, { programmes, moment }));
	return (observation) => countsOnPages(known, observation, isApprovedAt);
}
