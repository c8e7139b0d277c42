import { accepted } from '#lib/domain/outcome.ts';
import { readOverview } from '#lib/server/usecase/read-overview.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import type { PageServerLoad } from './$types';
import { answer } from './answer.ts';

export const load: PageServerLoad = async (event) => ({
	overview: await answer(event, async (store, today) => {
		const { period, view, 'as-of': asOf, 'as-known-at': knownAt } = parametersOf(event.url.searchParams);
		const overview = await readOverview(store, { period, view, 'as-of': asOf, 'as-known-at': knownAt }, today);
		// An empty workspace is no error of the reader: the page says how to fill it.
		return !overview.ok && overview.fault.code === 'workspace_empty' ? accepted({ kind: 'overview' as const, programmes: [] }) : overview;
	}),
	query: event.url.search,
	/** What was known now stays the same: figures recorded later do not change it. */
	pin: event.locals.service.clock.now()
});
