import { randomUUID } from 'node:crypto';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import type { RequestEvent } from '@sveltejs/kit';
import pino from 'pino';
import { cleanAddress } from '#lib/components/links.ts';
import { preferredLanguage, readPreferences } from '#lib/components/preferences.ts';
import { LOCALES, messagesOf } from '#lib/messages/index.ts';
import { attended } from '#lib/server/attended-stream.ts';
import { PageCache } from '#lib/server/page-cache.ts';
import { startService, type Service } from '#lib/server/service.ts';
import { explain, type Fault } from '#lib/server/usecase/explanation.ts';
import { attendSession, recognise, STRANGER, type Recognised } from '#lib/server/usecase/recognise.ts';
import { startAnnouncement } from '#lib/server/usecase/start-announcement.ts';
import { isForPrograms, refuseAdmission } from './routes/admission.ts';

const log = pino();
let service: Service;
const pages = new PageCache();

/** What every answer says about itself, besides the content policy of vite.config.ts. */
const HEADERS = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=()'
};

export const init: ServerInit = async () => {
	const started = startService(process.env, async ({ store, demoPeople }) => {
		for (const line of await startAnnouncement(store, { token: service.setUpToken, port: process.env['PORT'], demoPeople }))
			console.error(line);
	});
	if (!started.ok) {
		tell(started.fault);
		process.exit(1);
	}
	service = started.value;
	const store = await service.store();
	if (!store.ok) {
		// The server still answers: every page says the same, and a mended store needs no restart.
		tell(store.fault);
	}
	// Open streams would keep the server from ending.
	process.on('cotmoc:stopping', () => {
		service.live.close();
		service.imports.close();
	});
	// The first look waits until people have their first pages; then hourly, for a machine that is switched off at night.
	setTimeout(keepHouse, 60_000).unref();
	setInterval(keepHouse, 3_600_000).unref();
	process.on('sveltekit:shutdown', () => void service.close());
};

/** What could not be done is told in the log, and tried again in an hour. */
function keepHouse(): void {
	service.dropOldDrafts().catch((err: unknown) => log.error({ err }, 'old drafts stay'));
	service.keepBackup().then(
		(kept) => {
			if (!kept.ok) log.error({ fault: kept.fault }, 'no daily backup');
		},
		(err: unknown) => log.error({ err }, 'no daily backup')
	);
}

const READING = ['GET', 'HEAD', 'OPTIONS'];

/** Whoever starts the program may read either language. */
function tell(fault: Fault): void {
	for (const locale of LOCALES) {
		const { message, remedy } = explain(fault, locale);
		console.error(`${message} ${remedy}`);
	}
}

export const handle: Handle = async ({ event, resolve }) => {
	const spoken = isForPrograms(event.url) ? preferredLanguage(event.request.headers.get('accept-language') ?? '') : undefined;
	const preferences = readPreferences((name) => event.cookies.get(name) ?? (name === 'lang' ? spoken : undefined));
	event.locals.preferences = preferences;
	const clean = event.request.method === 'GET' ? cleanAddress(event.url) : null;
	if (clean !== null) return new Response(null, { status: 303, headers: { ...HEADERS, location: clean } });
	event.locals.service = service;
	// SvelteKit refuses foreign forms; a foreign page must not reach the other writing addresses either.
	const origin = event.request.headers.get('origin');
	if (!READING.includes(event.request.method) && origin !== null && origin !== event.url.origin)
		return new Response(null, { status: 403, headers: HEADERS });
	const recognised = await recogniseCaller(event);
	event.locals.actor = recognised.actor;
	event.locals.session = recognised.session;
	const refusal = refuseAdmission(event, recognised);
	if (refusal !== null) {
		for (const [name, value] of Object.entries({ ...HEADERS, 'cache-control': 'no-store' })) refusal.headers.set(name, value);
		return refusal;
	}
	// A page depends on the figures and the day, on its address, on how the reader wants it, and on who reads it.
	const state = event.request.method === 'GET' ? await service.state() : null;
	const key = JSON.stringify([event.url.href, preferences, event.locals.actor.id]);
	const make = async () => {
		const response = await resolve(event, {
			transformPageChunk: ({ html }) =>
				html
					.replace(/%cotmoc\.(lang|text|contrast)%/g, (_, name: keyof typeof preferences) => preferences[name])
					.replace('%cotmoc.version%', state?.split(' ')[0] ?? '')
		});
		for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
		if (recognised.session !== null && response.headers.get('content-type')?.startsWith('text/event-stream'))
			return attended(response, () => attendCaller(event));
		// The same address shows another language or size after a preference changed.
		if (response.headers.get('cache-control') !== 'no-store' && response.headers.get('content-type')?.startsWith('text/html'))
			response.headers.set('cache-control', 'private, no-cache');
		return response;
	};
	return state === null ? make() : pages.share(state, key, event.request, make);
};

/** Without a store nobody can be known, and there is nothing to protect: every page says why. */
async function recogniseCaller({ request, url, getClientAddress }: RequestEvent): Promise<Recognised> {
	const store = await service.store();
	if (!store.ok) return STRANGER;
	const cookies = request.headers.get('cookie') ?? '';
	return recognise(store.value, service.sessions(store.value), { cookies, address: getClientAddress(), hostname: url.hostname });
}

async function attendCaller({ request }: RequestEvent): Promise<boolean> {
	const store = await service.store();
	return !store.ok || attendSession(store.value, service.sessions(store.value), request.headers.get('cookie') ?? '');
}

/** Expected refusals keep their words; the unexpected gets an id, is logged once, and tells the reader nothing of the inside. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	const locale = event.locals.preferences?.lang ?? 'vi';
	const words = messagesOf(locale).page.error;
	if (kind === 'app') return {};
	if (kind === 'framework') return { message: decoded(event.url.pathname) };
	const fault = service.faultOf(error);
	if (fault !== null) return { status: 503, ...explain(fault, locale) };
	const id = randomUUID().slice(0, 8);
	log.error({ id, path: event.url.pathname, err: error }, 'unexpected error');
	return { message: words.unexpected, id };
};

/** As a person wrote it. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
