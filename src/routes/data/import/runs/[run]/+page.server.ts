import { redirect } from '@sveltejs/kit';
import { readImport } from '#lib/server/usecase/import-draft.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { consult } from '../../../../perform.ts';
import { progressOf, runOf } from './progress.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const run = runOf(event);
	// A defect of ours is told and logged like any other.
	await run.settle(0);
	if (run.state === 'done') redirect(303, `/data/import/${run.draft}`);
	// Stopped too late: what was committed stays.
	const { draft, state } = run;
	if (state === 'stopped' && draft !== null) {
		const stored = await consult(event, (store, doing) => readImport(store, draft, doing));
		if (stored.state !== 'draft') redirect(303, `/data/import/${draft}`);
	}
	const { lang } = event.locals.preferences;
	const { fileName, deed, fault } = run;
	return { fileName, deed, draft, state, refusal: fault === null ? null : explain(fault, lang), progress: progressOf(run, lang) };
};

export const actions: Actions = {
	stop: async (event) => {
		const run = runOf(event);
		run.stop();
		await run.settle(5000);
		redirect(303, event.url.pathname);
	}
};
