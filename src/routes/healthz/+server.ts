import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Is the program alive: 200 whatever the store does, so that a watchdog does not restart it over a full disk. */
export const GET: RequestHandler = async ({ locals }) => {
	const store = await locals.service.store();
	return json({ status: 'ok', store: store.ok ? 'ok' : store.fault.code });
};
