import { redirect } from '@sveltejs/kit';
import { accepted } from '#lib/domain/outcome.ts';
import { answerImport, commitDraft, dropImport, lookAtDraft, readImport } from '#lib/server/usecase/import-draft.ts';
import type { ListedImport } from '#lib/server/usecase/list-imports.ts';
import type { ImportView } from '#lib/view/import-view.ts';
import { undoImport } from '#lib/server/usecase/undo-import.ts';
import { textOf } from '../../../form.ts';
import { consult, perform } from '../../../perform.ts';
import { carryOut, draftsOf } from '../run.ts';
import { wordsIn } from './words.ts';
import type { Actions, PageServerLoad, PageServerLoadEvent } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const id = Number(event.params.import);
	const stored = await consult(event, (store, doing) => readImport(store, id, doing));
	return { stored: shownOf(stored), preview: stored.state === 'draft' ? await lookAt(event, stored) : null };
};

export const actions: Actions = {
	answer: async (event) => {
		const words = wordsIn(await event.request.formData());
		const stored = await consult(event, (store, doing) => readImport(store, Number(event.params.import), doing));
		const begun = { deed: 'answer', fileName: stored.file_name, draft: stored.id } as const;
		const answered = await perform(
			event,
			carryOut(event, begun, (drafts, doing, watch) => answerImport(drafts, stored.id, words, doing, watch))
		);
		if (!answered.ok) return answered.failure;
		redirect(303, event.url.pathname);
	},
	commit: async (event) => {
		const seen = textOf(await event.request.formData(), 'seen');
		const stored = await consult(event, (store, doing) => readImport(store, Number(event.params.import), doing));
		// A button pressed twice is one deed.
		const begun = { deed: 'commit', fileName: stored.file_name, draft: stored.id, same: `commit ${stored.id} ${seen}` } as const;
		const committed = await perform(
			event,
			carryOut(event, begun, async (drafts, doing, watch) => {
				const taken = await commitDraft(drafts, stored.id, seen, doing, watch);
				return taken.ok ? accepted(stored.id) : taken;
			})
		);
		if (!committed.ok) return committed.failure;
		redirect(303, event.url.pathname);
	},
	drop: async (event) => {
		const dropped = await perform(event, (store, doing) => dropImport(store, Number(event.params.import), doing));
		if (!dropped.ok) return dropped.failure;
		redirect(303, '/data/import');
	},
	undo: async (event) => {
		const undone = await perform(event, (store, doing) => undoImport(store, Number(event.params.import), doing));
		return undone.ok ? { undone: undone.value } : undone.failure;
	}
};

function shownOf({ id, file_name, state, programme, added, changed, unchanged, received_at, committed_at, undone_at }: ListedImport) {
	return { id, file_name, state, programme, added, changed, unchanged, received_at, committed_at, undone_at };
}

/** A long look gets a page of its own; when that is over, this one finds what came of it. */
async function lookAt(event: PageServerLoadEvent, { id, file_name }: ListedImport): Promise<ImportView> {
	const begun = { deed: 'look', fileName: file_name, draft: id, same: `look ${id}` } as const;
	const look = carryOut(event, begun, async (drafts, doing, watch) => {
		const looked = await lookAtDraft(drafts, id, doing, watch);
		return looked.ok ? accepted(id) : looked;
	});
	await consult(event, look);
	const digest = await consult(event, (store, doing) => lookAtDraft(draftsOf(event.locals, store), id, doing));
	return digest.views[event.locals.preferences.lang];
}
