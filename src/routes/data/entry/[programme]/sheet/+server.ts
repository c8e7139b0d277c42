import { json } from '@sveltejs/kit';
import { explain } from '#lib/server/usecase/explanation.ts';
import { readEntry } from '#lib/server/usecase/read-entry.ts';
import { doingOf, statusOf, storeOf } from '../../../../perform.ts';
import type { RequestHandler } from './$types';

/** The sheet of the grid as it stands now: an open grid reads it when others have saved, without leaving its page. */
export const GET: RequestHandler = async (event) => {
	const { searchParams } = event.url;
	const asked = {
		programme: event.params.programme,
		period: searchParams.get('period') ?? undefined,
		totals: searchParams.has('totals')
	};
	const sheet = await readEntry(await storeOf(event), asked, doingOf(event));
	const headers = { 'cache-control': 'no-store' };
	if (sheet.ok) return json(sheet.value, { headers });
	const { fault } = sheet;
	return json({ code: fault.code, ...explain(fault, event.locals.preferences.lang) }, { status: statusOf(fault), headers });
};
