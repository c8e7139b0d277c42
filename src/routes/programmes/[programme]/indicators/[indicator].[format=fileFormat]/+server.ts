import { parametersOf } from '#lib/server/usecase/selection.ts';
import { sendFile } from '../../../../file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { programme, indicator } = event.params;
	const query = event.url.searchParams;
	return sendFile(event, 'indicator', { ...parametersOf(query), programme, indicator, target: query.get('target') ?? undefined });
};
