import { programmePath } from '#lib/components/links.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { presentation } from '../../../presentation.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { programme } = event.params;
	return presentation(event, 'programme', { ...parametersOf(event.url.searchParams), programme }, programmePath(programme));
};
