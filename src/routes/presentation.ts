import type { RequestEvent } from '@sveltejs/kit';
import { placePath, presentPath, withChoices } from '#lib/components/links.ts';
import { presentDeck } from '#lib/server/usecase/present-deck.ts';
import type { Subject, SubjectParameters } from '#lib/server/usecase/read-matter.ts';
import { answer } from './answer.ts';

/**
 * A subject as slides; what it refuses is explained as on its own page.
 * @param path of its own page
 */
export async function presentation<Of extends Subject>(
	event: Pick<RequestEvent, 'locals' | 'url' | 'params'>,
	subject: Of,
	asked: SubjectParameters[Of],
	path: string
) {
	const { service, preferences } = event.locals;
	const query = event.url.searchParams;
	const { knownAt, places, ...deck } = await answer(event, (store, { today }) =>
		presentDeck(store, subject, asked, {
			today,
			now: service.clock.now(),
			locale: preferences.lang,
			contrast: preferences.contrast === 'high' ? 'high' : 'normal',
			boundaries: service.boundaries
		})
	);
	const ownChoices = { place: null, group: null, target: null, sort: null };
	const moment = knownAt === null ? {} : { 'as-known-at': knownAt };
	return {
		bare: true as const,
		projector: {
			...deck,
			// What a meeting showed is kept by its own frozen versions.
			freezable: subject !== 'meeting',
			page: withChoices(path, query),
			places: places.map(({ id, name }) => ({
				id,
				name,
				href: withChoices(presentPath(placePath(id)), query, { ...ownChoices, ...moment })
			}))
		}
	};
}
