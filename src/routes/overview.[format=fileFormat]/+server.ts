import { parametersOf } from '#lib/server/usecase/selection.ts';
import { sendFile } from '../file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => {
	const { period, view, 'as-of': asOf, 'as-known-at': knownAt } = parametersOf(event.url.searchParams);
	return sendFile(event, 'overview', { period, view, 'as-of': asOf, 'as-known-at': knownAt });
};
