import { listTables } from '#lib/server/usecase/read-table.ts';
import { consult } from '../../perform.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	return { tables: await consult(event, listTables) };
};
