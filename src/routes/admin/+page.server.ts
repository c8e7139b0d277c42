import { allows, authorise, type Deed } from '#lib/domain/deed.ts';
import { changeTwoDigitCounts, readTwoDigitCounts } from '#lib/server/usecase/change-settings.ts';
import { textOf } from '../form.ts';
import { consult, perform, storeOf } from '../perform.ts';
import type { Actions, PageServerLoad } from './$types';

/** The rooms of administration and what each needs. */
const ROOMS = {
	people: 'people.write',
	tables: 'workspace.write',
	succession: 'workspace.write',
	workspace: 'workspace.load',
	audit: 'audit.read',
	backup: 'backup.make'
} as const satisfies Readonly<Record<string, Deed>>;

export const load: PageServerLoad = async (event) => {
	const actor = await consult(event, async (_, { actor }) => authorise(actor, 'audit.read'));
	return {
		rooms: (Object.keys(ROOMS) as (keyof typeof ROOMS)[]).filter((room) => allows(actor, ROOMS[room])),
		/** Null: not for this person to decide. */
		twoDigits: allows(actor, 'settings.write') ? await readTwoDigitCounts(await storeOf(event)) : null
	};
};

export const actions: Actions = {
	counts: async (event) => {
		const on = textOf(await event.request.formData(), 'on') === 'on';
		const done = await perform(event, (store, doing) => changeTwoDigitCounts(store, doing, on));
		return done.ok ? { changed: true } : done.failure;
	}
};
