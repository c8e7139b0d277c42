import { json } from '@sveltejs/kit';
import { progressOf, runOf } from '../progress.ts';
import type { RequestHandler } from './$types';

/** For the page of a run where scripts run: whether it goes on, and how far it is. */
export const GET: RequestHandler = async (event) => {
	const run = runOf(event);
	return json(
		{ running: run.state === 'running', ...progressOf(run, event.locals.preferences.lang) },
		{ headers: { 'cache-control': 'no-store' } }
	);
};
