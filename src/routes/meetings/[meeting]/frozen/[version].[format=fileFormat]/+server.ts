import { sendFile } from '../../../../file.ts';
import type { RequestHandler } from './$types';

/** As it was frozen, for ever the same. */
export const GET: RequestHandler = (event) => sendFile(event, 'meeting', { meeting: event.params.meeting, frozen: event.params.version });
