import { accepted } from '#lib/domain/outcome.ts';
import { readPin } from '#lib/server/usecase/read-pin.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import { findOrder, parametersOf } from '#lib/server/usecase/selection.ts';
import { answer } from '../../answer.ts';
import type { PageServerLoad } from './$types';

const ORDERS = ['worst', 'official'].map((id) => ({ id, name: id }));

export const load: PageServerLoad = async (event) => ({
	...(await answer(event, async (store, today) => {
		const order = findOrder(ORDERS, event.url.searchParams.get('sort'));
		if (!order.ok) return order;
		const page = await readScorecard(store, { ...parametersOf(event.url.searchParams), programme: event.params.programme }, today);
		return page.ok ? accepted({ ...page.value, pin: await readPin(store) }) : page;
	})),
	query: event.url.search
});
