import { readPlace } from '#lib/server/usecase/read-place.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { answer } from '../../answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await answer(event, (store, today) =>
		readPlace(store, { ...parametersOf(event.url.searchParams), place: event.params.place }, today)
	)),
	query: event.url.search
});
