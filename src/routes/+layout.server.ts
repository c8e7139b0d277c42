import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals, url }) => ({
	preferences: locals.preferences,
	here: url.pathname + url.search,
	origin: url.origin
});
