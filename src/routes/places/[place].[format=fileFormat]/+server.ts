import { parametersOf } from '#lib/server/usecase/selection.ts';
import { sendFile } from '../../file.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
	sendFile(event, 'place', { ...parametersOf(event.url.searchParams), place: event.params.place });
