import { readMatrix } from '#lib/server/usecase/read-matrix.ts';
import { findOrder, parametersOf } from '#lib/server/usecase/selection.ts';
import { answer } from '../../../answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await answer(event, async (store, today) => {
		const page = await readMatrix(store, { ...parametersOf(event.url.searchParams), programme: event.params.programme }, today);
		if (!page.ok) return page;
		const order = findOrder(page.value.matrix.indicators, event.url.searchParams.get('sort'));
		return order.ok ? page : order;
	})),
	query: event.url.search
});
