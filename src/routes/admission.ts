import { error, json, type RequestEvent } from '@sveltejs/kit';
import { allows, type Actor, type Deed } from '#lib/domain/deed.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import type { Recognised } from '#lib/server/usecase/recognise.ts';
import { accessOf } from './access.ts';

type Asking = Pick<RequestEvent, 'route' | 'url' | 'request' | 'locals'>;

/**
 * Whether a request may go on to its road; null: it may. A visitor is asked to log in and comes back to where they were going.
 * A page that a role may not read refuses by itself, with words around it (`consult`); everything else is refused here as well.
 */
export function refuseAdmission({ route, url, request, locals }: Asking, { actor, session, publicReading }: Recognised): Response | null {
	if (route.id === null) return null;
	const access = accessOf(route.id, request.method, url.searchParams);
	if (access === 'open') return null;
	if (access === null) return new Response(null, { status: 405 });
	if (session?.passwordIsTemporary === true && access !== 'account.write') return seeOther('/account');
	if (may(actor, access, publicReading)) return null;
	const reading = request.method === 'GET' || request.method === 'HEAD';
	const wantsPage = request.headers.get('accept')?.includes('text/html') === true;
	if (actor.role === 'visitor' && (wantsPage || reading)) return seeOther(`/login?back=${encodeURIComponent(url.pathname + url.search)}`);
	const fault = { code: 'deed_not_allowed', deed: access, role: actor.role } as const;
	const words = explain(fault, locals.preferences.lang);
	if (!wantsPage) return json({ code: fault.code, ...words }, { status: actor.role === 'visitor' ? 401 : 403 });
	return reading ? null : error(403, words);
}

function may(actor: Actor, deed: Deed, publicReading: boolean): boolean {
	// `page.read` names the visitor; whether the office opens its figures to everybody is its own decision.
	return allows(actor, deed) && (actor.role !== 'visitor' || publicReading);
}

function seeOther(location: string): Response {
	return new Response(null, { status: 303, headers: { location } });
}
