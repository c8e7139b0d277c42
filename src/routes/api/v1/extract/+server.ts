import { json } from '@sveltejs/kit';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { extractFile } from '#lib/server/usecase/extract-text.ts';
import { extractionBody } from '../../extraction.ts';
import { refusal } from '../../serve.ts';
import type { RequestHandler } from './$types';

/** Text in, proposed figures out; nothing is stored. The body is `{"text": …}` as JSON, or the text, Word document or PDF itself. */
export const POST: RequestHandler = async (event) => {
	const { request } = event;
	const bytes = new Uint8Array(await request.arrayBuffer());
	const isJson = request.headers.get('content-type')?.startsWith('application/json') === true;
	const given = isJson ? textOf(bytes) : accepted(bytes);
	if (!given.ok) return refusal(event, given.fault);
	const outcome = await extractFile(given.value);
	if (outcome.ok) return json(outcome.value);
	return refusal(event, outcome.fault, outcome.fault.code === 'document_too_long' ? 413 : 400);
};

interface BodyFault {
	readonly code: 'api_body_unreadable';
	/** The part of the body; empty: it is no JSON at all. */
	readonly name: string;
}

/** The text of a JSON body. A slip in it must not read as a text without figures. */
function textOf(bytes: Uint8Array): Outcome<Uint8Array, BodyFault> {
	let body: unknown;
	try {
		body = JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return refused({ code: 'api_body_unreadable', name: '' });
	}
	const given = extractionBody.safeParse(body);
	return given.success ? accepted(new TextEncoder().encode(given.data.text)) : refused({ code: 'api_body_unreadable', name: 'text' });
}
