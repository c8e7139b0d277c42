import { indicatorPath } from '#lib/components/links.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { presentation } from '../../../../../presentation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { programme, indicator } = event.params;
	const query = event.url.searchParams;
	const asked = { ...parametersOf(query), programme, indicator, target: query.get('target') ?? undefined };
	return presentation(event, 'indicator', asked, indicatorPath(programme, indicator));
};
