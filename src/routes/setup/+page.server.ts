import { error, fail, redirect } from '@sveltejs/kit';
import { explain } from '#lib/server/usecase/explanation.ts';
import { mayBeSetUp, setUp } from '#lib/server/usecase/set-up.ts';
import { textOf } from '../form.ts';
import { storeOf } from '../perform.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const token = event.url.searchParams.get('token') ?? '';
	const open = await mayBeSetUp(await storeOf(event), event.locals.service.setUpToken, token);
	if (!open.ok) error(open.fault.code === 'set_up_done' ? 410 : 403, explain(open.fault, event.locals.preferences.lang));
	return { token };
};

export const actions: Actions = {
	default: async (event) => {
		const { locals, request } = event;
		const form = await request.formData();
		const given = {
			token: textOf(form, 'token'),
			login: textOf(form, 'login'),
			name: textOf(form, 'name'),
			password: textOf(form, 'password'),
			repeated: textOf(form, 'repeated'),
			publicReading: textOf(form, 'public-reading') === 'on'
		};
		const { setUpToken, clock } = locals.service;
		const done = await setUp(await storeOf(event), { token: setUpToken, now: clock.now() }, given);
		if (!done.ok) {
			const { login, name, publicReading } = given;
			const status = done.fault.code === 'set_up_done' || done.fault.code === 'set_up_token_wrong' ? 403 : 400;
			return fail(status, { login, name, publicReading, code: done.fault.code, ...explain(done.fault, locals.preferences.lang) });
		}
		redirect(303, '/login?back=/admin/people');
	}
};
