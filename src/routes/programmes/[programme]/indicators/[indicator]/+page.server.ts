import { nameRecorders } from '#lib/server/usecase/name-recorders.ts';
import { readIndicator } from '#lib/server/usecase/read-indicator.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { answer } from '../../../../answer.ts';
import { storeOf } from '../../../../perform.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { programme, indicator } = event.params;
	const query = event.url.searchParams;
	const target = query.get('target') ?? undefined;
	return {
		...(await answer(event, (store, today) => readIndicator(store, { ...parametersOf(query), programme, indicator, target }, today))),
		recorders: await nameRecorders(await storeOf(event), event.locals.actor),
		boundaries: event.locals.service.boundaries,
		query: event.url.search
	};
};
