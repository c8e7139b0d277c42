import { parametersOf } from '#lib/server/usecase/selection.ts';
import { presentation } from '../presentation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { period, view, 'as-of': asOf, 'as-known-at': knownAt } = parametersOf(event.url.searchParams);
	return presentation(event, 'overview', { period, view, 'as-of': asOf, 'as-known-at': knownAt }, '/');
};
