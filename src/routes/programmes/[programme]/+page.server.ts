import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import { findOrder, parametersOf } from '#lib/server/usecase/selection.ts';
import { answer } from '../../answer.ts';
import type { PageServerLoad } from './$types';

const ORDERS = ['worst', 'official'].map((id) => ({ id, name: id }));

export const load: PageServerLoad = async (event) => ({
	...(await answer(event, async (store, today) => {
		const order = findOrder(ORDERS, event.url.searchParams.get('sort'));
		if (!order.ok) return order;
		return readScorecard(store, { ...parametersOf(event.url.searchParams), programme: event.params.programme }, today);
	})),
	query: event.url.search
});
