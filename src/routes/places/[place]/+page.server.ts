import { accepted } from '#lib/domain/outcome.ts';
import { readPin } from '#lib/server/usecase/read-pin.ts';
import { readPlace } from '#lib/server/usecase/read-place.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { answer } from '../../answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await answer(event, async (store, today) => {
		const page = await readPlace(store, { ...parametersOf(event.url.searchParams), place: event.params.place }, today);
		return page.ok ? accepted({ ...page.value, pin: await readPin(store) }) : page;
	})),
	query: event.url.search
});
