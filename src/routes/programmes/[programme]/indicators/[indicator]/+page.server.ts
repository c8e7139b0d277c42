import { accepted } from '#lib/domain/outcome.ts';
import { nameRecorders } from '#lib/server/usecase/name-recorders.ts';
import { readPin } from '#lib/server/usecase/read-pin.ts';
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
		...(await answer(event, async (store, today) => {
			const page = await readIndicator(store, { ...parametersOf(query), programme, indicator, target }, today);
			return page.ok ? accepted({ ...page.value, pin: await readPin(store) }) : page;
		})),
		recorders: await nameRecorders(await storeOf(event), event.locals.actor),
		boundaries: event.locals.service.boundaries,
		query: event.url.search
	};
};
