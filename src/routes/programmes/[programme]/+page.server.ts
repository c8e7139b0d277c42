import { SCORECARD_FORMATS } from '#lib/server/usecase/export-scorecard.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { answer } from '../../answer.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	...(await answer(event, (store, today) =>
		readScorecard(store, { ...parametersOf(event.url.searchParams), programme: event.params.programme }, today)
	)),
	formats: SCORECARD_FORMATS,
	query: event.url.search
});
