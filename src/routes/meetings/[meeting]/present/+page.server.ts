import { frozenPath, meetingPath } from '#lib/components/links.ts';
import { presentation } from '../../../presentation.ts';
import type { PageServerLoad } from './$types';

/** With `frozen` a version that was frozen, for ever the same; without it the figures of now. */
export const load: PageServerLoad = (event) => {
	const { meeting } = event.params;
	const frozen = event.url.searchParams.get('frozen') ?? undefined;
	const path = frozen === undefined ? meetingPath(meeting) : frozenPath(meeting, Number(frozen));
	return presentation(event, 'meeting', { meeting, frozen }, path);
};
