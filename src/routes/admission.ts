import { error, json, type RequestEvent } from '@sveltejs/kit';
import { allows, type Actor, type Deed } from '#lib/domain/deed.ts';
import type { Locale } from '#lib/messages/index.ts';
import { explain, type Fault } from '#lib/server/usecase/explanation.ts';
import type { Recognised } from '#lib/server/usecase/recognise.ts';
import { accessOf } from './access.ts';

type Asking = Pick<RequestEvent, 'route' | 'url' | 'request' | 'locals'>;

/**
 * Whether a request may go on to its road; null: it may. A visitor is asked to log in and comes back to where they were going.
 * A page that a role may not read refuses by itself, with words around it (`consult`); everything else is refused here as well.
 * Other programs are told by code and words.
 */
export function refuseAdmission({ route, url, request, locals }: Asking, { actor, session, publicReading }: Recognised): Response | null {
	const forPrograms = isForPrograms(url);
	const locale = locals.preferences.lang;
	if (route.id === null) return forPrograms ? told({ code: 'api_address_unknown', text: url.pathname }, 404, locale) : null;
	const access = accessOf(route.id, request.method, url.searchParams);
	if (access === 'open') return null;
	if (access === null) return new Response(null, { status: 405 });
	if (session?.passwordIsTemporary === true && access !== 'account.write')
		return forPrograms ? told({ code: 'api_password_temporary' }, 403, locale) : seeOther('/account');
	if (may(actor, access, publicReading)) return null;
	const reading = request.method === 'GET' || request.method === 'HEAD';
	if (forPrograms && actor.role === 'visitor') return told({ code: 'api_log_in_first' }, 401, locale);
	const wantsPage = !forPrograms && request.headers.get('accept')?.includes('text/html') === true;
	if (actor.role === 'visitor' && (wantsPage || reading)) return seeOther(`/login?back=${encodeURIComponent(url.pathname + url.search)}`);
	const fault = { code: 'deed_not_allowed', deed: access, role: actor.role } as const;
	if (!wantsPage) return told(fault, actor.role === 'visitor' ? 401 : 403, locale);
	return reading ? null : error(403, explain(fault, locale));
}

/** Whether an address is meant for other programs: no log-in page and no cookie of a language is expected of them. */
export function isForPrograms({ pathname }: URL): boolean {
	return pathname.startsWith('/api/');
}

function told(fault: Fault, status: number, locale: Locale): Response {
	return json({ code: fault.code, ...explain(fault, locale) }, { status });
}

function may(actor: Actor, deed: Deed, publicReading: boolean): boolean {
	// `page.read` names the visitor; whether the office opens its figures to everybody is its own decision.
	return allows(actor, deed) && (actor.role !== 'visitor' || publicReading);
}

function seeOther(location: string): Response {
	return new Response(null, { status: 303, headers: { location } });
}
