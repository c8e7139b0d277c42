import { placePath } from '#lib/components/links.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { presentation } from '../../../presentation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { place } = event.params;
	return presentation(event, 'place', { ...parametersOf(event.url.searchParams), place }, placePath(place));
};
