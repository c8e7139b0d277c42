import { readAudit } from '#lib/server/usecase/read-audit.ts';
import { consult } from '../../perform.ts';
import type { PageServerLoad } from './$types';
import { questionOf } from './question.ts';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const question = questionOf(event.url.searchParams);
	const { lang } = event.locals.preferences;
	return { question, trail: await consult(event, (store, doing) => readAudit(store, doing, question, lang)) };
};
