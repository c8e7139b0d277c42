import { allows, authorise, type Deed } from '#lib/domain/deed.ts';
import { consult } from '../perform.ts';
import type { PageServerLoad } from './$types';

/** The rooms of administration and what each needs. */
const ROOMS = {
	people: 'people.write',
	workspace: 'workspace.load',
	audit: 'audit.read',
	backup: 'backup.make'
} as const satisfies Readonly<Record<string, Deed>>;

export const load: PageServerLoad = async (event) => {
	const actor = await consult(event, async (_, { actor }) => authorise(actor, 'audit.read'));
	return { rooms: (Object.keys(ROOMS) as (keyof typeof ROOMS)[]).filter((room) => allows(actor, ROOMS[room])) };
};
