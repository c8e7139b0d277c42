import { fail, redirect } from '@sveltejs/kit';
import { safePath } from '#lib/components/preferences.ts';
import { readPublicReading } from '#lib/server/usecase/change-settings.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { logIn } from '#lib/server/usecase/log-in.ts';
import { textOf } from '../form.ts';
import { storeOf } from '../perform.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const back = safePath(event.url.searchParams.get('back'));
	if (event.locals.session !== null) redirect(303, back);
	return { back, publicReading: await readPublicReading(await storeOf(event)) };
};

export const actions: Actions = {
	default: async (event) => {
		const { request, locals, cookies, url } = event;
		const form = await request.formData();
		const store = await storeOf(event);
		const login = textOf(form, 'login');
		const client = { address: event.getClientAddress(), userAgent: request.headers.get('user-agent') ?? '' };
		const opened = await logIn(store, locals.service.sessions(store), {
			login,
			password: textOf(form, 'password'),
			client,
			token: locals.session?.token ?? null,
			now: Date.parse(locals.service.clock.now())
		});
		if (!opened.ok) {
			const status = opened.fault.code === 'log_in_limited' ? 429 : 400;
			return fail(status, { login, code: opened.fault.code, ...explain(opened.fault, locals.preferences.lang) });
		}
		// It ends with the browser or with the session; offices serve this over plain http, where a Secure cookie would be dropped.
		const { name, value } = opened.value;
		cookies.set(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' });
		redirect(303, safePath(textOf(form, 'back')));
	}
};
