import { error } from '@sveltejs/kit';
import { explain } from '#lib/server/usecase/explanation.ts';
import { AUDIT_FORMATS, exportAudit } from '#lib/server/usecase/read-audit.ts';
import { consult } from '../../../perform.ts';
import { questionOf } from '../question.ts';
import type { RequestHandler } from './$types';

const MIMES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

/** What the page's filter finds, all of it, as a file. */
export const GET: RequestHandler = async (event) => {
	const format = AUDIT_FORMATS.find((one) => one === event.params.format);
	if (format === undefined)
		error(
			404,
			explain({ code: 'export_format_unknown', text: event.params.format, formats: AUDIT_FORMATS }, event.locals.preferences.lang)
		);
	const pieces = await consult(event, (store, doing) => exportAudit(store, doing, questionOf(event.url.searchParams), format));
	return new Response(streamOf(pieces), {
		headers: {
			'content-type': MIMES[format],
			'content-disposition': `attachment; filename="cotmoc-audit.${format}"`,
			'cache-control': 'no-store'
		}
	});
};

/** Each piece is made when the reader has taken the one before it. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await pieces.next();
			if (done === true) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		cancel: async () => void (await pieces.return(undefined))
	});
}
