import { authorise } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { readPersonName, readRole } from '#lib/domain/person.ts';
import { accountsOver } from '../auth/accounts.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { countAdministrators, readPersonPlaces, replacePersonPlaces } from '../store/people.ts';
import type { NewPerson } from './add-person.ts';
import type { Doing } from './doing.ts';
import type { PeopleFault } from './person-faults.ts';
import { readPersonPlaceNames } from './person-places.ts';

/** Another name, role or places; it holds from the person's next request on. */
export async function changePerson(store: Store, { actor, now, today }: Doing, given: NewPerson): Promise<Outcome<null, PeopleFault>> {
	const allowed = authorise(actor, 'people.write');
	if (!allowed.ok) return allowed;
	const name = readPersonName(given.name);
	if (!name.ok) return name;
	const role = readRole(given.role);
	if (!role.ok) return role;
	const places = await readPersonPlaceNames(store, role.value, given.places, today);
	if (!places.ok) return places;
	return audited<Outcome<null, PeopleFault>>(store.db, { actor, now }, async (trx, tell) => {
		const accounts = await accountsOver(trx, store.dialect);
		const account = await accounts.findByLogin(given.login);
		if (account === null) return refused({ code: 'person_unknown', login: given.login });
		const before = { name: account.name, role: account.role, places: await readPersonPlaces(trx, account.id) };
		const after = { name: name.value, role: role.value, places: places.value };
		if (JSON.stringify(before) === JSON.stringify(after)) return accepted(null);
		await accounts.change(account.id, { name: name.value, role: role.value });
		await replacePersonPlaces(trx, account.id, places.value);
		if (account.role === 'administrator' && (await countAdministrators(trx)) === 0) throw new LastAdministrator();
		await tell({ deed: 'people.write', subject: `person/${account.login}`, before, after });
		return accepted(null);
	}).catch(lastAdministrator);
}

/** Undoes the transaction: without an administrator nobody could let anybody in. */
export class LastAdministrator extends Error {}

export function lastAdministrator(error: unknown): Outcome<never, PeopleFault> {
	if (error instanceof LastAdministrator) return refused({ code: 'last_administrator' });
	throw error;
}
