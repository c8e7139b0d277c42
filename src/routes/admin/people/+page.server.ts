import { fail } from '@sveltejs/kit';
import { addPerson } from '#lib/server/usecase/add-person.ts';
import { changePerson } from '#lib/server/usecase/change-person.ts';
import { changePublicReading, readPublicReading } from '#lib/server/usecase/change-settings.ts';
import { disablePerson } from '#lib/server/usecase/disable-person.ts';
import { listPeople } from '#lib/server/usecase/list-people.ts';
import { resetPassword } from '#lib/server/usecase/reset-password.ts';
import { textOf, textsOf } from '../../form.ts';
import { consult, perform, storeOf } from '../../perform.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	return { ...(await consult(event, listPeople)), publicReading: await readPublicReading(await storeOf(event)) };
};

export const actions: Actions = {
	add: async (event) => {
		const given = personOf(await event.request.formData());
		const done = await perform(event, (store, doing) => addPerson(store, doing, given));
		return done.ok ? { admitted: admittedOf(done.value) } : fail(done.failure.status, { ...done.failure.data, given });
	},
	change: async (event) => {
		const given = personOf(await event.request.formData());
		const done = await perform(event, (store, doing) => changePerson(store, doing, given));
		return done.ok ? { changed: given.login } : fail(done.failure.status, { ...done.failure.data, changing: given.login });
	},
	disable: async (event) => {
		const form = await event.request.formData();
		const [login, disabled] = [textOf(form, 'login'), textOf(form, 'disabled') === 'on'];
		const done = await perform(event, (store, doing) => disablePerson(store, doing, { login, disabled }));
		return done.ok ? { changed: login } : done.failure;
	},
	password: async (event) => {
		const login = textOf(await event.request.formData(), 'login');
		const done = await perform(event, (store, doing) => resetPassword(store, doing, { login }));
		return done.ok ? { admitted: admittedOf(done.value) } : done.failure;
	},
	reading: async (event) => {
		const open = textOf(await event.request.formData(), 'open') === 'on';
		const done = await perform(event, (store, doing) => changePublicReading(store, doing, open));
		return done.ok ? { changed: 'reading' } : done.failure;
	}
};

function personOf(form: FormData) {
	return { login: textOf(form, 'login'), name: textOf(form, 'name'), role: textOf(form, 'role'), places: textsOf(form, 'place') };
}

function admittedOf({
	account,
	password
}: {
	readonly account: { readonly login: string; readonly name: string };
	readonly password: string;
}) {
	return { login: account.login, name: account.name, password };
}
