import { downloadPackage } from '#lib/server/usecase/download-package.ts';
import { consult } from '../../../perform.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const { name, bytes } = await consult(event, downloadPackage);
	return new Response(Uint8Array.from(bytes), {
		headers: { 'content-type': 'application/zip', 'content-disposition': `attachment; filename="${name}"`, 'cache-control': 'no-store' }
	});
};
