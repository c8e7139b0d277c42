import { redirect } from '@sveltejs/kit';
import { answerImport, commitDraft, dropImport, openImport } from '#lib/server/usecase/import-draft.ts';
import { importView } from '#lib/server/usecase/import-view.ts';
import type { ImportWords } from '#lib/server/usecase/preview-import.ts';
import { undoImport } from '#lib/server/usecase/undo-import.ts';
import { textOf } from '../../../form.ts';
import { consult, perform } from '../../../perform.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const { stored, preview } = await consult(event, (store, doing) =>
		openImport(store, Number(event.params.import), doing, event.request.signal)
	);
	const { id, file_name, state, programme, added, changed, unchanged, received_at, committed_at, undone_at } = stored;
	return {
		stored: { id, file_name, state, programme, added, changed, unchanged, received_at, committed_at, undone_at },
		preview: preview === null ? null : importView(preview, event.locals.preferences.lang)
	};
};

export const actions: Actions = {
	answer: async (event) => {
		const words = wordsIn(await event.request.formData());
		const answered = await perform(event, (store, doing) => answerImport(store, Number(event.params.import), words, doing));
		if (!answered.ok) return answered.failure;
		redirect(303, event.url.pathname);
	},
	commit: async (event) => {
		const seen = textOf(await event.request.formData(), 'seen');
		const committed = await perform(event, (store, doing) => commitDraft(store, Number(event.params.import), seen, doing));
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

const ANSWER = 'answer:';

/** Fields named after the keys of questions hold the answers; a column that stays as it was read needs none. */
function wordsIn(form: FormData): ImportWords {
	const answers = [...form].flatMap(([name, value]) =>
		name.startsWith(ANSWER) && typeof value === 'string' && value !== '' && value !== 'as-read'
			? [[name.slice(ANSWER.length), value] as const]
			: []
	);
	return {
		programme: textOf(form, 'programme') || undefined,
		period: textOf(form, 'period') || undefined,
		place: textOf(form, 'place') || undefined,
		answers: Object.fromEntries(answers)
	};
}
