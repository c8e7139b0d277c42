import { parametersOf } from '#lib/server/usecase/selection.ts';
import { sendFile } from '../../file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	sendFile(event, 'programme', { ...parametersOf(event.url.searchParams), programme: event.params.programme });
