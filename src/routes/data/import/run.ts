import { redirect, type RequestEvent } from '@sveltejs/kit';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '#lib/server/db.ts';
import type { Doing } from '#lib/server/usecase/doing.ts';
import type { Fault } from '#lib/server/usecase/explanation.ts';
import type { Drafts } from '#lib/server/usecase/import-draft.ts';
import type { Begun } from '#lib/server/usecase/import-desk.ts';
import type { Watch } from '#lib/server/usecase/import-file.ts';

/** Milliseconds in which most files are done: longer ones get a page that says how far they are. */
const PATIENCE = 1500;

type Event = Pick<RequestEvent, 'locals' | 'request'>;

/**
 * Begins a deed with a file, or joins it, and waits a moment for its end.
 * @returns the number of its import
 * @throws a redirect to the page of its progress while it goes on
 */
export function carryOut(
	{ locals, request }: Event,
	begun: Begun,
	act: (drafts: Drafts, doing: Doing, watch: Watch) => Promise<Outcome<number, Fault>>
): (store: Store, doing: Doing) => Promise<Outcome<number, Fault>> {
	return async (store, doing) => {
		const drafts = draftsOf(locals, store);
		const run = locals.service.imports.begin(begun, doing, (watch) => act(drafts, doing, watch));
		// Whoever goes away while the answer is still awaited wants none.
		const leave = () => run.stop();
		request.signal.addEventListener('abort', leave);
		await run.settle(PATIENCE).finally(() => request.signal.removeEventListener('abort', leave));
		if (run.fault !== null) return refused(run.fault);
		if (run.state !== 'done' || run.draft === null) redirect(303, `/data/import/runs/${run.id}`);
		return accepted(run.draft);
	};
}

export function draftsOf({ service }: Event['locals'], store: Store): Drafts {
	return { store, worker: service.importWorker(store) };
}
