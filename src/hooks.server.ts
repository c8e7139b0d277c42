import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import pino from 'pino';
import { readPreferences } from '#lib/components/preferences.ts';
import { messagesOf } from '#lib/messages/index.ts';

const log = pino();

/** What every answer says about itself, besides the content policy of vite.config.ts. */
const HEADERS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()'
};

export const handle: Handle = async ({ event, resolve }) => {
	const preferences = readPreferences((name) => event.cookies.get(name));
	event.locals.preferences = preferences;
	const response = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace(/%cotmoc\.(lang|text|contrast)%/g, (_, name: keyof typeof preferences) => preferences[name])
	});
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	// The same address shows another language or size after a preference changed.
	if (response.headers.get('content-type')?.startsWith('text/html')) response.headers.set('cache-control', 'private, no-cache');
	return response;
};

/** Expected refusals keep their words; the unexpected gets an id, is logged once, and tells the reader nothing of the inside. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	const words = messagesOf(event.locals.preferences?.lang ?? 'vi').page.error;
	if (kind === 'app') return {};
	if (kind === 'framework') return { message: `${event.url.pathname}` };
	const id = randomUUID().slice(0, 8);
	log.error({ id, path: event.url.pathname, err: error }, 'unexpected error');
	return { message: words.unexpected, id };
};
