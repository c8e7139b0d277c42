import { json } from '@sveltejs/kit';
import { extractFile } from '#lib/server/usecase/extract-text.ts';
import { extractionBody } from '../../extraction.ts';
import { refusal } from '../../serve.ts';
import type { RequestHandler } from './$types';

/** Text in, proposed figures out; nothing is stored. The body is `{"text": …}` as JSON, or the text, Word document or PDF itself. */
export const POST: RequestHandler = async (event) => {
	const { request } = event;
	const bytes = new Uint8Array(await request.arrayBuffer());
	const outcome = await extractFile(request.headers.get('content-type')?.startsWith('application/json') === true ? textOf(bytes) : bytes);
	if (outcome.ok) return json(outcome.value);
	return refusal(event, outcome.fault, outcome.fault.code === 'document_too_long' ? 413 : 400);
};

/** The text of a JSON body; one that is no such body is read as text itself, and refused there when it is none. */
function textOf(bytes: Uint8Array): Uint8Array {
	const given = extractionBody.safeParse(parsed(new TextDecoder().decode(bytes)));
	return given.success ? new TextEncoder().encode(given.data.text) : bytes;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
