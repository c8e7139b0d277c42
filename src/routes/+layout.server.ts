import { allows } from '#lib/domain/deed.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
	preferences: locals.preferences,
	here: url.pathname + url.search,
	origin: url.origin,
	person: locals.session === null ? null : { name: locals.actor.name, demo: locals.session.demo },
	administers: allows(locals.actor, 'people.write')
});
