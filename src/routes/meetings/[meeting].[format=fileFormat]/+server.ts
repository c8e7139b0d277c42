import { sendFile } from '../../file.ts';
import type { RequestHandler } from './$types';

/** With the figures of now. */
export const GET: RequestHandler = (event) => sendFile(event, 'meeting', { meeting: event.params.meeting });
