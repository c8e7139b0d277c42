import { authorise } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { readLogin, readPersonName, readRole } from '#lib/domain/person.ts';
import { accountsOver, hashPassword, type Account } from '../auth/accounts.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { replacePersonPlaces } from '../store/people.ts';
import type { Doing } from './doing.ts';
import { oneTimePassword } from './one-time-password.ts';
import type { PeopleFault } from './person-faults.ts';
import { readPersonPlaceNames } from './person-places.ts';

export interface NewPerson {
	readonly login: string;
	readonly name: string;
	readonly role: string;
	/** Ids or names, of a reporter. */
	readonly places: readonly string[];
}

/** Who was let in, with a password that is shown once and changed at the first log-in. */
export interface Admitted {
	readonly account: Account;
	readonly password: string;
}

export async function addPerson(store: Store, { actor, now, today }: Doing, given: NewPerson): Promise<Outcome<Admitted, PeopleFault>> {
	const allowed = authorise(actor, 'people.write');
	if (!allowed.ok) return allowed;
	const login = readLogin(given.login);
	if (!login.ok) return login;
	const name = readPersonName(given.name);
	if (!name.ok) return name;
	const role = readRole(given.role);
	if (!role.ok) return role;
	const places = await readPersonPlaceNames(store, role.value, given.places, today);
	if (!places.ok) return places;
	const password = oneTimePassword();
	const hash = await hashPassword(password);
	return audited(store.db, { actor, now }, async (trx, tell) => {
		const accounts = await accountsOver(trx, store.dialect);
		if ((await accounts.findByLogin(login.value)) !== null) return refused({ code: 'login_taken', login: login.value });
		const account = await accounts.add(
			{ login: login.value, name: name.value, role: role.value, disabledAt: null, passwordIsTemporary: true, demo: false },
			hash
		);
		await replacePersonPlaces(trx, account.id, places.value);
		const after = { name: name.value, role: role.value, places: places.value };
		await tell({ deed: 'people.write', subject: `person/${login.value}`, before: null, after });
		return accepted({ account, password });
	});
}
