import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { findOwnBackup } from '#lib/server/usecase/keep-backups.ts';
import { consult } from '../../../perform.ts';
import type { RequestHandler } from './$types';

/** One of the office's backups, to be kept elsewhere. */
export const GET: RequestHandler = async (event) => {
	const { file } = event.params;
	const path = await consult(event, (_, doing) => findOwnBackup(doing, event.locals.service.backups, file));
	return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': 'application/octet-stream',
			'content-disposition': `attachment; filename="${file}"`,
			'cache-control': 'no-store'
		}
	});
};
