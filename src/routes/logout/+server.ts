import { redirect } from '@sveltejs/kit';
import { logOut } from '#lib/server/usecase/own-sessions.ts';
import { storeOf } from '../perform.ts';
import type { RequestHandler } from './$types';

/** Ends the session that asks, in the store and in the browser. */
export const POST: RequestHandler = async (event) => {
	const { locals, cookies } = event;
	const store = await storeOf(event);
	if (locals.session !== null) await logOut(store, locals.session);
	cookies.delete(locals.service.sessions(store).cookieName, { path: '/' });
	redirect(303, '/');
};
