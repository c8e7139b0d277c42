import type { Kysely } from 'kysely';
import type { Observation, Revision } from '#lib/domain/observation.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { approvedReturns, countsOnPages, shownRevisions } from '#lib/view/submission-scope.ts';
import { loadCatalogue } from './catalogue.ts';
import { DEFAULTS } from './defaults.ts';
import { listSubmissions } from './submissions.ts';
import type { Database } from './tables.ts';

/** Whether a figure counts on pages, or is a draft that only those with the right may read. */
export type Publication = (observation: Pick<Observation, 'measure' | 'place' | 'period'>) => boolean;

const EVERYTHING: Publication = () => true;

/** Of whole histories the revisions that everybody may see: those that stood on pages at some time, of figures that count now. */
export async function publishedRevisions(db: Kysely<Database>, revisions: readonly Revision[]): Promise<readonly Revision[]> {
	const programmes = await approvalProgrammes(db);
	if (programmes.length === 0) return revisions;
	const catalogue = await loadCatalogue(db);
	const submissions = await listSubmissions(db, { programmes });
	const isApprovedAt = approvedReturns(submissions);
	const counting = revisions.filter((revision) => countsOnPages(catalogue, revision, isApprovedAt));
	return shownRevisions(catalogue, counting, submissions);
}

/**
 * Which figures count, now or as the returns stood at a moment. Where no programme asks for approval everything counts, at the
 * price of one look.
 * @param catalogue of this store, where the caller has it
 */
export async function publicationOf(db: Kysely<Database>, moment: string | null = null, catalogue?: Catalogue): Promise<Publication> {
	const programmes = await approvalProgrammes(db);
	if (programmes.length === 0) return EVERYTHING;
	const known = catalogue ?? (await loadCatalogue(db));
	const isApprovedAt = approvedReturns(await listSubmissions(db, { programmes, moment }));
	return (observation) => countsOnPages(known, observation, isApprovedAt);
}

async function approvalProgrammes(db: Kysely<Database>): Promise<readonly Pick<Programme, 'id' | 'scheme'>[]> {
	const rows = await db.selectFrom('programme').select(['id', 'scheme']).where('approval', '=', 'on').execute();
	return rows.map(({ id, scheme }) => ({
		id: id as Programme['id'],
		scheme: (scheme ?? DEFAULTS.programmes.scheme) as Programme['scheme']
	}));
}
