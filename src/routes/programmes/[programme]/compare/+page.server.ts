import { readMatrix } from '#lib/server/usecase/read-matrix.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { answer } from '../../../answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await answer(event, (store, today) =>
		readMatrix(store, { ...parametersOf(event.url.searchParams), programme: event.params.programme }, today)
	)),
	query: event.url.search
});
