import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { refused, type Outcome } from '#lib/domain/outcome.ts';
import { explain, explainPackageFault, type Fault } from '#lib/server/usecase/explanation.ts';
import { fileTooLarge, LARGEST_FILE } from '#lib/server/usecase/file-size.ts';
import { loadReceived, previewPackage, receivePackage, type FaultyPackage } from '#lib/server/usecase/receive-package.ts';
import { startInput, startWorkspace } from '#lib/server/usecase/start-workspace.ts';
import { formWithin, textOf } from '../../form.ts';
import { consult, doingOf, perform, statusOf, storeOf } from '../../perform.ts';
import type { Actions, PageServerLoad } from './$types';

/** Faults shown at once: a wrong separator makes as many as there are rows. */
const SHOWN = 100;

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const query = event.url.searchParams;
	await consult(event, async (_, { actor }) => authorise(actor, 'workspace.load'));
	const key = query.get('package');
	const preview = key === null ? null : await previewPackage(await storeOf(event), key, doingOf(event));
	return {
		received: key !== null && preview?.ok ? { key, ...preview.value } : null,
		gone: preview !== null && !preview.ok ? explain(preview.fault, event.locals.preferences.lang) : null,
		done: query.get('done') === 'started' ? ('started' as const) : query.get('done') === 'loaded' ? ('loaded' as const) : null
	};
};

export const actions: Actions = {
	receive: async (event) => {
		const form = await formWithin(event.request, LARGEST_FILE);
		if (typeof form === 'number') return refusal(event, refused(fileTooLarge(form)));
		const handed = form.get('file');
		const bytes = handed instanceof File ? new Uint8Array(await handed.arrayBuffer()) : new Uint8Array();
		const received = await receivePackage(await storeOf(event), bytes, doingOf(event));
		if (!received.ok) return refusal(event, received);
		redirect(303, `/admin/workspace?package=${received.value}`);
	},
	load: async (event) => {
		const key = textOf(await event.request.formData(), 'package');
		const loaded = await perform(event, (store, doing) => loadReceived(store, key, doing));
		if (!loaded.ok) return loaded.failure;
		redirect(303, `/admin/workspace?done=${loaded.value.origin === 'start' ? 'started' : 'loaded'}`);
	},
	start: async (event) => {
		const values = Object.fromEntries(
			[...(await event.request.formData())].map(([name, value]) => [name, typeof value === 'string' ? value : ''])
		);
		const started = await startWorkspace(await storeOf(event), startInput.parse(values), doingOf(event));
		if (!started.ok) return refusal(event, started, values);
		redirect(303, `/admin/workspace?package=${started.value}`);
	}
};

function refusal(
	{ locals }: Pick<RequestEvent, 'locals'>,
	{ fault }: Extract<Outcome<never, DeedFault | FaultyPackage | Fault>, { ok: false }>,
	values: Readonly<Record<string, string>> = {}
) {
	const { lang } = locals.preferences;
	const faults = 'faults' in fault ? fault.faults : [];
	return fail(statusOf(fault), {
		...explain(fault, lang),
		faults: faults.slice(0, SHOWN).map((one) => explainPackageFault(one, lang)),
		hidden: Math.max(0, faults.length - SHOWN),
		values
	});
}
