import { json } from '@sveltejs/kit';
import { LITTLE_ROOM, readReadiness } from '#lib/server/usecase/read-readiness.ts';
import type { RequestHandler } from './$types';

/** Can figures be written: 200 when the store is writable, at this program's schema and has room, else 503 and which of them is not so. */
export const GET: RequestHandler = async ({ locals }) => {
	const store = await locals.service.store();
	if (!store.ok) return json({ status: 'unavailable', fault: store.fault.code }, { status: 503 });
	const readiness = await readReadiness(store.value);
	const ready = readiness.writable && readiness.current && (readiness.room === null || readiness.room >= LITTLE_ROOM);
	return json({ status: ready ? 'ready' : 'unavailable', ...readiness }, { status: ready ? 200 : 503 });
};
