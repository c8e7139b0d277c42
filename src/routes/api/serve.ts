import { createHash } from 'node:crypto';
import { json, type RequestEvent } from '@sveltejs/kit';
import { explain, type Fault } from '#lib/server/usecase/explanation.ts';
import { doingOf, statusOf } from '../perform.ts';
import { readQuery } from './query.ts';
import { ANSWER_FORMATS, type AnswerFormat, type Road } from './road.ts';

type Request = Pick<RequestEvent, 'request' | 'url' | 'locals'> & { readonly params: { readonly format?: string } };

/** Answers a read command of another program, in JSON or by the suffix of its address. */
export function serve(road: Road): (event: Request) => Promise<Response> {
	return async (event) => {
		const { request, url, locals, params } = event;
		const suffix = params.format?.slice(1) ?? '';
		const format = suffix === '' ? 'json' : road.formats.find((one) => one === suffix);
		if (format === undefined) return refusal(event, { code: 'export_format_unknown', text: suffix, formats: road.formats });
		const query = readQuery(road.query, url.searchParams);
		if (!query.ok) return refusal(event, query.fault);
		const store = await locals.service.store();
		if (!store.ok) return refusal(event, store.fault);
		const headers = headersOf(format, tagOf(event, await locals.service.state()));
		if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
		const { service, preferences } = locals;
		const asking = { store: store.value, locale: preferences.lang, boundaries: service.boundaries, ...doingOf(event) };
		const written = await road.write(format, query.value, asking);
		return written.ok ? new Response(written.value as BodyInit, { headers }) : refusal(event, written.fault);
	};
}

function headersOf(format: AnswerFormat, etag: string): Record<'content-type' | 'etag' | 'cache-control' | 'vary', string> {
	return { 'content-type': ANSWER_FORMATS[format], etag, 'cache-control': 'private, no-cache', vary: 'accept-language, cookie' };
}

/** What an answer depends on: figures and day, address, language, and who asks. Weak, because it says as well when it was made. */
function tagOf({ url, locals }: Request, state: string | null): string {
	const parts = [state, url.pathname + url.search, locals.preferences.lang, locals.actor];
	return `W/"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}"`;
}

/** What was wrong, where, how to mend it, and what is most like what was asked. */
export function refusal({ locals }: Pick<RequestEvent, 'locals'>, fault: Fault, status = answerStatus(fault)): Response {
	const { message, remedy } = explain(fault, locals.preferences.lang);
	const where = 'name' in fault ? fault.name : 'text' in fault ? fault.text : null;
	const nearest = 'nearest' in fault && Array.isArray(fault.nearest) ? fault.nearest.map(({ id }: { readonly id: string }) => id) : [];
	const said = { code: fault.code, ...(where === null ? {} : { where }), message, remedy, ...(nearest.length > 0 ? { nearest } : {}) };
	return json(said, { status, headers: { 'cache-control': 'no-store' } });
}

const MISSING =
	/^(indicator|measure|measure_category|place|group|target|freeze|export_format)_unknown$|^(indicator_of_other_programme|place_outside_programme|export_nothing|export_exhibit_absent)$/;

/** As on pages; besides, 404 for whatever is not there, and 503 for what this server cannot do just now. */
function answerStatus(fault: Fault): number {
	if (MISSING.test(fault.code)) return 404;
	return /^store_|^(export_overdue|export_failed|freeze_tampered)$/.test(fault.code) ? 503 : statusOf(fault);
}
