import { redirect } from '@sveltejs/kit';
import { messagesOf } from '#lib/messages/index.ts';
import { listCatalogue } from '#lib/server/usecase/list-catalogue.ts';
import { listImports } from '#lib/server/usecase/list-imports.ts';
import { fileTooLarge, LARGEST_FILE } from '#lib/server/usecase/file-size.ts';
import { receiveImport } from '#lib/server/usecase/import-draft.ts';
import { plainFileName } from '#lib/server/usecase/import-file.ts';
import type { ImportWords } from '#lib/server/usecase/preview-import.ts';
import { formWithin, textOf } from '../../form.ts';
import { consult, perform, refuse, storeOf } from '../../perform.ts';
import { carryOut } from './run.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const imports = await consult(event, listImports);
	const { lang } = event.locals.preferences;
	const programmes = await listCatalogue(await storeOf(event), 'programmes', { today: event.locals.service.today() });
	return {
		imports,
		programmes: programmes.map(({ id, name, name_en }) => ({ id: String(id), name: String((lang === 'en' && name_en) || name) }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await formWithin(event.request, LARGEST_FILE);
		if (typeof form === 'number') return refuse(event, fileTooLarge(form));
		const handed = form.get('file');
		const pasted = textOf(form, 'pasted');
		const file =
			handed instanceof File && handed.size > 0
				? { name: handed.name, bytes: new Uint8Array(await handed.arrayBuffer()) }
				: { name: messagesOf(event.locals.preferences.lang).importing.pastedName, bytes: new TextEncoder().encode(pasted) };
		const begun = { deed: 'receive', fileName: plainFileName(file.name), draft: null } as const;
		const words = wordsIn(form);
		const received = await perform(
			event,
			carryOut(event, begun, (drafts, doing, watch) => receiveImport(drafts, file, words, doing, watch))
		);
		if (!received.ok) return received.failure;
		redirect(303, `/data/import/${received.value}`);
	}
};

function wordsIn(form: FormData): ImportWords {
	return { programme: textOf(form, 'programme') || undefined, period: textOf(form, 'period') || undefined };
}
