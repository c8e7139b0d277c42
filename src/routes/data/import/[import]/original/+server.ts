import { readImportOriginal } from '#lib/server/usecase/list-imports.ts';
import { consult } from '../../../../perform.ts';
import type { RequestHandler } from './$types';

/** The file as it came, to be saved: never shown, because it is not ours. */
export const GET: RequestHandler = async (event) => {
	const { name, bytes } = await consult(event, (store, doing) => readImportOriginal(store, Number(event.params.import), doing));
	return new Response(Uint8Array.from(bytes), {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename="import-${Number(event.params.import)}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`,
			'cache-control': 'no-store'
		}
	});
};
