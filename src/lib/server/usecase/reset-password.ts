import { authorise } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { accountsOver, hashPassword } from '../auth/accounts.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import type { Admitted } from './add-person.ts';
import type { Doing } from './doing.ts';
import { oneTimePassword } from './one-time-password.ts';
import type { PeopleFault } from './person-faults.ts';

/** Gives a password that is shown once and changed at the next log-in; every open session of the account ends. */
export async function resetPassword(
	store: Store,
	{ actor, now }: Doing,
	{ login }: { readonly login: string }
): Promise<Outcome<Admitted, PeopleFault>> {
	const allowed = authorise(actor, 'people.write');
	if (!allowed.ok) return allowed;
	const password = oneTimePassword();
	const hash = await hashPassword(password);
	return audited(store.db, { actor, now }, async (trx, tell) => {
		const accounts = await accountsOver(trx, store.dialect);
		const account = await accounts.findByLogin(login);
		if (account === null) return refused({ code: 'person_unknown', login });
		await accounts.setPassword(account.id, hash);
		await accounts.change(account.id, { passwordIsTemporary: true });
		await accounts.endSessions(account.id);
		await tell({ deed: 'people.write', subject: `person/${login}`, before: null, after: { password: 'reset' } });
		return accepted({ account, password });
	});
}
