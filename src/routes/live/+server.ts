import type { RequestHandler } from './$types';

/** Server-sent events: `{"version": n}` now and whenever the store's content changes. */
export const GET: RequestHandler = async ({ locals }) => {
	const stream = await locals.service.live.open();
	if (stream === null) return new Response(null, { status: 503, headers: { 'retry-after': '10' } });
	return new Response(stream, {
		headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' }
	});
};
