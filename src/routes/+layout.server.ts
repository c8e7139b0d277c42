import { allows } from '#lib/domain/deed.ts';
import { accessOf, type Access } from './access.ts';
import type { LayoutServerLoad } from './$types';

/** Pages that follow the figures; an account or a form has nothing to be told. */
const LIVE: readonly (Access | null)[] = ['page.read', 'draft.read', 'figure.write'];

export const load: LayoutServerLoad = async ({ locals, url, route }) => ({
	preferences: locals.preferences,
	here: url.pathname + url.search,
	origin: url.origin,
	live: LIVE.includes(accessOf(route.id ?? '', 'GET', url.searchParams)),
	// Told to whoever writes, while there is time to make room.
	roomLeft: allows(locals.actor, 'figure.write') ? await locals.service.littleRoom() : null,
	person: locals.session === null ? null : { name: locals.actor.name, demo: locals.session.demo },
	administers: allows(locals.actor, 'audit.read'),
	enters: allows(locals.actor, 'figure.write')
});
