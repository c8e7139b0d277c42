import { authorise } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { accountsOver } from '../auth/accounts.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { countAdministrators } from '../store/people.ts';
import { lastAdministrator, LastAdministrator } from './change-person.ts';
import type { Doing } from './doing.ts';
import type { PeopleFault } from './person-faults.ts';

/**
 * Shuts an account, or opens it again. Shutting ends every session at once; the account stays, because histories name it.
 */
export async function disablePerson(
	store: Store,
	{ actor, now }: Doing,
	{ login, disabled }: { readonly login: string; readonly disabled: boolean }
): Promise<Outcome<null, PeopleFault>> {
	const allowed = authorise(actor, 'people.write');
	if (!allowed.ok) return allowed;
	return audited<Outcome<null, PeopleFault>>(store.db, { actor, now }, async (trx, tell) => {
		const accounts = await accountsOver(trx, store.dialect);
		const account = await accounts.findByLogin(login);
		if (account === null) return refused({ code: 'person_unknown', login });
		if ((account.disabledAt !== null) === disabled) return accepted(null);
		await accounts.change(account.id, { disabledAt: disabled ? now : null });
		if (disabled) {
			await accounts.endSessions(account.id);
			if (account.role === 'administrator' && !account.demo && (await countAdministrators(trx)) === 0) throw new LastAdministrator();
		}
		await tell({
			deed: 'people.write',
			subject: `person/${login}`,
			before: { disabled: account.disabledAt !== null },
			after: { disabled }
		});
		return accepted(null);
	}).catch(lastAdministrator);
}
