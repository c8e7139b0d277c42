import { makeTemplate } from '#lib/server/usecase/make-template.ts';
import { consult } from '../../../perform.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const query = event.url.searchParams;
	const asked = {
		programme: query.get('programme') || undefined,
		period: query.get('period') ?? '',
		locale: event.locals.preferences.lang
	};
	const { name, bytes } = await consult(event, (store, doing) => makeTemplate(store, asked, doing));
	return new Response(Uint8Array.from(bytes), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"`,
			'cache-control': 'no-store'
		}
	});
};
