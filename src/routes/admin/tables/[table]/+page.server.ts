import { redirect } from '@sveltejs/kit';
import { findGoneRow, putRowBack } from '#lib/server/usecase/put-row-back.ts';
import { readTable } from '#lib/server/usecase/read-table.ts';
import { textOf } from '../../../form.ts';
import { consult, perform, storeOf } from '../../../perform.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const query = event.url.searchParams;
	const find = query.get('find') ?? '';
	const asked = { table: event.params.table, find, page: Number(query.get('page') ?? 1) };
	const sheet = await consult(event, (store, doing) => readTable(store, asked, doing));
	const gone = query.get('gone');
	return { sheet, find, saved: query.get('saved'), gone: gone === null ? null : await findGoneRow(await storeOf(event), Number(gone)) };
};

export const actions: Actions = {
	'put-back': async (event) => {
		const entry = Number(textOf(await event.request.formData(), 'entry'));
		const done = await perform(event, (store, doing) => putRowBack(store, entry, doing));
		if (!done.ok) return done.failure;
		redirect(303, `/admin/tables/${event.params.table}`);
	}
};
