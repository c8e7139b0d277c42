import { readEntry } from '#lib/server/usecase/read-entry.ts';
import { consult } from '../../../perform.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	// What somebody types is nobody else's page.
	event.setHeaders({ 'cache-control': 'no-store' });
	const { searchParams } = event.url;
	const asked = { programme: event.params.programme, period: searchParams.get('period') ?? undefined, totals: searchParams.has('totals') };
	return {
		sheet: await consult(event, (store, doing) => readEntry(store, asked, doing)),
		person: event.locals.actor.id,
		byMeasure: searchParams.get('view') === 'measures',
		place: searchParams.get('place')
	};
};
