import { exportNotice } from '#lib/server/usecase/export-notice.ts';
import { fileResponse } from '../../../answer.ts';
import { read } from '../../reading.ts';
import type { RequestHandler } from './$types';

/** The conclusion as an official notice. */
export const GET: RequestHandler = async (event) => {
	const { service, preferences } = event.locals;
	const setting = { locale: preferences.lang, now: service.clock.now() };
	return fileResponse(await read(event, (store, today) => exportNotice(store, event.params.meeting, { ...setting, ...today })));
};
