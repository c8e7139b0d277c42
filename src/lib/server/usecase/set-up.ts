import { createHash, timingSafeEqual } from 'node:crypto';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { judgePassword, readLogin, readPersonName } from '#lib/domain/person.ts';
import { accountsOver, hashPassword } from '../auth/accounts.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { hasPeople } from '../store/people.ts';
import { writeSetting } from '../store/settings.ts';
import { MACHINE } from './doing.ts';
import type { PeopleFault } from './person-faults.ts';

export interface FirstAdministrator {
	readonly login: string;
	readonly name: string;
	readonly password: string;
	readonly repeated: string;
	/** Whether everybody who reaches the program may read published figures. */
	readonly publicReading: boolean;
}

export type SetUpFault = PeopleFault | { readonly code: 'set_up_done' } | { readonly code: 'set_up_token_wrong' };

/** Whether the office still waits for its first administrator, and `given` is the token printed at this start. */
export async function mayBeSetUp(store: Store, token: string, given: string): Promise<Outcome<null, SetUpFault>> {
	if (await hasPeople(store.db)) return refused({ code: 'set_up_done' });
	return equal(token, given) ? accepted(null) : refused({ code: 'set_up_token_wrong' });
}

/** Lets the first administrator in: once, for whoever reads the terminal the program was started in. */
export async function setUp(
	store: Store,
	{ token, now }: { readonly token: string; readonly now: string },
	given: FirstAdministrator & { readonly token: string }
): Promise<Outcome<null, SetUpFault>> {
	const open = await mayBeSetUp(store, token, given.token);
	if (!open.ok) return open;
	const login = readLogin(given.login);
	if (!login.ok) return login;
	const name = readPersonName(given.name);
	if (!name.ok) return name;
	if (given.password !== given.repeated) return refused({ code: 'password_differs' });
	const password = judgePassword(given.password, { login: login.value });
	if (!password.ok) return password;
	const hash = await hashPassword(password.value);
	return audited(store.db, { actor: MACHINE, now }, async (trx, tell) => {
		// Asked again under the lock: of two who send the form at once, one is the first.
		if (await hasPeople(trx)) return refused({ code: 'set_up_done' });
		const accounts = await accountsOver(trx, store.dialect);
		if ((await accounts.findByLogin(login.value)) !== null) return refused({ code: 'login_taken', login: login.value });
		await accounts.add(
			{ login: login.value, name: name.value, role: 'administrator', disabledAt: null, passwordIsTemporary: false, demo: false },
			hash
		);
		await writeSetting(trx, 'public_reading', given.publicReading ? 'on' : 'off');
		await tell({
			deed: 'people.write',
			subject: `person/${login.value}`,
			before: null,
			after: { name: name.value, role: 'administrator', places: [], publicReading: given.publicReading }
		});
		return accepted(null);
	});
}

/** In a time that tells nothing of where two texts differ. */
function equal(a: string, b: string): boolean {
	const hash = (text: string) => createHash('sha256').update(text).digest();
	return timingSafeEqual(hash(a), hash(b));
}
