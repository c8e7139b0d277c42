import { json } from '@sveltejs/kit';
import { z } from 'zod';
import { explain } from '#lib/server/usecase/explanation.ts';
import { extractFile } from '#lib/server/usecase/extract-text.ts';
import type { RequestHandler } from './$types';

const body = z.object({ text: z.string() });

/** Text in, proposed figures out; nothing is stored. The body is `{"text": …}` as JSON, or the text, Word document or PDF itself. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { lang } = locals.preferences;
	const bytes = new Uint8Array(await request.arrayBuffer());
	const outcome = await extractFile(request.headers.get('content-type')?.startsWith('application/json') === true ? textOf(bytes) : bytes);
	if (outcome.ok) return json(outcome.value);
	const { fault } = outcome;
	return json({ code: fault.code, ...explain(fault, lang) }, { status: fault.code === 'document_too_long' ? 413 : 400 });
};

/** The text of a JSON body; one that is no such body is read as text itself, and refused there when it is none. */
function textOf(bytes: Uint8Array): Uint8Array {
	const given = body.safeParse(parsed(new TextDecoder().decode(bytes)));
	return given.success ? new TextEncoder().encode(given.data.text) : bytes;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
