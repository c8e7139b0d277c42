import { error } from '@sveltejs/kit';
import { changeOwnName, changeOwnPassword } from '#lib/server/usecase/change-account.ts';
import { explain } from '#lib/server/usecase/explanation.ts';
import { endOwnSession, listOwnSessions } from '#lib/server/usecase/own-sessions.ts';
import type { OpenSession } from '#lib/server/usecase/recognise.ts';
import { textOf } from '../form.ts';
import { perform, storeOf } from '../perform.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const session = sessionOf(event.locals);
	return {
		name: event.locals.actor.name,
		login: event.locals.actor.id,
		passwordIsTemporary: session.passwordIsTemporary,
		sessions: await listOwnSessions(await storeOf(event), session)
	};
};

export const actions: Actions = {
	name: async (event) => {
		const form = await event.request.formData();
		const done = await perform(event, (store, doing) => changeOwnName(store, doing, textOf(form, 'name')));
		return done.ok ? { done: 'name' as const } : done.failure;
	},
	password: async (event) => {
		const form = await event.request.formData();
		const session = sessionOf(event.locals);
		const change = { current: textOf(form, 'current'), next: textOf(form, 'next'), repeated: textOf(form, 'repeated') };
		const done = await perform(event, (store, doing) => changeOwnPassword(store, doing, session, change));
		return done.ok ? { done: 'password' as const } : done.failure;
	},
	session: async (event) => {
		const form = await event.request.formData();
		await endOwnSession(await storeOf(event), sessionOf(event.locals), textOf(form, 'id'));
		return { done: 'session' as const };
	}
};

/** The machine itself has no account to look at. */
function sessionOf({ session, actor, preferences }: App.Locals): OpenSession {
	return session ?? error(403, explain({ code: 'deed_not_allowed', role: actor.role }, preferences.lang));
}
