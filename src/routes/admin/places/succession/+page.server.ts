import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { explain, explainPackageFault } from '#lib/server/usecase/explanation.ts';
import { readRow } from '#lib/server/usecase/read-table.ts';
import {
	previewReorganisation,
	reorganisationInput,
	reorganisePlaces,
	type ReorganisationFault,
	type ReorganisationInput
} from '#lib/server/usecase/reorganise-places.ts';
import { textOf, textsOf } from '../../../form.ts';
import { consult, doingOf, statusOf, storeOf } from '../../../perform.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const { named } = await consult(event, (store, doing) => readRow(store, { table: 'successions', at: null }, doing));
	return { places: named['places'] ?? [], documents: named['documents'] ?? [] };
};

export const actions: Actions = {
	preview: async (event) => {
		const input = inputOf(await event.request.formData());
		const effect = await previewReorganisation(await storeOf(event), input, doingOf(event));
		return effect.ok ? { input, effect: effect.value } : refusal(event, effect.fault, input);
	},
	save: async (event) => {
		const input = inputOf(await event.request.formData());
		const done = await reorganisePlaces(await storeOf(event), input, doingOf(event));
		if (!done.ok) return refusal(event, done.fault, input);
		redirect(303, `/admin/tables/successions?find=${encodeURIComponent(input.date)}`);
	}
};

function inputOf(form: FormData): ReorganisationInput {
	const columns = (names: readonly string[]) => {
		const lists = names.map((name) => textsOf(form, name).map((text) => text.trim()));
		return (lists[0] ?? []).map((_, index) => Object.fromEntries(names.map((name, i) => [name, lists[i]?.[index] ?? ''])));
	};
	const kind = textOf(form, 'kind');
	return reorganisationInput.parse({
		kind: kind === 'split' || kind === 'transfer' ? kind : 'merge',
		date: textOf(form, 'date'),
		document: textOf(form, 'document').trim(),
		pieces: columns(['from', 'to', 'share']),
		places: columns(['id', 'code', 'name'])
	});
}

function refusal({ locals }: Pick<RequestEvent, 'locals'>, fault: ReorganisationFault, input: ReorganisationInput) {
	const { lang } = locals.preferences;
	const faults = fault.code === 'row_refused' ? fault.faults.map((one) => explainPackageFault(one, lang)) : [];
	return fail(statusOf(fault), { input, refusal: { ...explain(fault, lang), faults } });
}
