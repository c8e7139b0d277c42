import { error, fail, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '#lib/server/db.ts';
import type { Doing } from '#lib/server/usecase/doing.ts';
import { explain, type Fault } from '#lib/server/usecase/explanation.ts';

/** A refused deed as the form shows it. */
export interface Refusal {
	readonly code: string;
	readonly message: string;
	readonly remedy: string;
}

/** Who asks, and the moment. */
export function doingOf({ locals }: Pick<RequestEvent, 'locals'>): Doing {
	const { clock } = locals.service;
	return { actor: locals.actor, now: clock.now(), today: clock.today() };
}

/** Does one writing deed of a form; what it refuses comes back to the form with words and a remedy. */
export async function perform<Result, Refused extends Fault>(
	event: Pick<RequestEvent, 'locals'>,
	act: (store: Store, doing: Doing) => Promise<Outcome<Result, Refused>>
): Promise<{ readonly ok: true; readonly value: Result } | { readonly ok: false; readonly failure: ActionFailure<Refusal> }> {
	const outcome = await act(await storeOf(event), doingOf(event));
	return outcome.ok ? outcome : { ok: false, failure: refuse(event, outcome.fault) };
}

/** A refusal with words and a remedy, for the form. */
export function refuse({ locals }: Pick<RequestEvent, 'locals'>, fault: Fault): ActionFailure<Refusal> {
	return fail(statusOf(fault), { code: fault.code, ...explain(fault, locals.preferences.lang) });
}

/** Asks what not everybody may know; what it refuses becomes the page that says why. */
export async function consult<Result, Refused extends Fault>(
	event: Pick<RequestEvent, 'locals'>,
	ask: (store: Store, doing: Doing) => Promise<Outcome<Result, Refused>>
): Promise<Result> {
	const outcome = await ask(await storeOf(event), doingOf(event));
	if (outcome.ok) return outcome.value;
	return error(statusOf(outcome.fault), explain(outcome.fault, event.locals.preferences.lang));
}

/** The open store; without one the page says why. */
export async function storeOf({ locals }: Pick<RequestEvent, 'locals'>): Promise<Store> {
	const store = await locals.service.store();
	if (store.ok) return store.value;
	const { message, remedy } = explain(store.fault, locals.preferences.lang);
	return error(503, { message, remedy });
}

/** 403 not allowed, 404 not there, 409 overtaken by someone else, 503 the store cannot be written, 400 cannot be done as asked. */
export function statusOf({ code }: Fault): 400 | 403 | 404 | 409 | 503 {
	if (code === 'deed_not_allowed') return 403;
	if (/_conflict$/.test(code)) return 409;
	if (code.startsWith('store_')) return 503;
	return /^(programme|indicator|place|meeting|task|import|table|row|import_run)_unknown$/.test(code) ? 404 : 400;
}
