import { authorise } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { judgePassword, readPersonName } from '#lib/domain/person.ts';
import { accountsOver, hashPassword } from '../auth/accounts.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import type { Doing } from './doing.ts';
import type { PeopleFault } from './person-faults.ts';
import type { OpenSession } from './recognise.ts';

/** Somebody's own name, as histories and pages print it. */
export async function changeOwnName(store: Store, { actor, now }: Doing, given: string): Promise<Outcome<null, PeopleFault>> {
	const allowed = authorise(actor, 'account.write');
	if (!allowed.ok) return allowed;
	const name = readPersonName(given);
	if (!name.ok) return name;
	return audited(store.db, { actor, now }, async (trx, tell) => {
		const accounts = await accountsOver(trx, store.dialect);
		const account = await accounts.findByLogin(actor.id);
		if (account === null) return refused({ code: 'person_unknown', login: actor.id });
		await accounts.change(account.id, { name: name.value });
		const subject = `person/${actor.id}`;
		await tell({ deed: 'account.write', subject, before: { name: account.name }, after: { name: name.value } });
		return accepted(null);
	});
}

export interface PasswordChange {
	readonly current: string;
	readonly next: string;
	/** Typed again. */
	readonly repeated: string;
}

/** Somebody's own password. The session that asks stays, every other one ends: a stolen one must not outlive the change. */
export async function changeOwnPassword(
	store: Store,
	{ actor, now }: Doing,
	session: OpenSession,
	{ current, next, repeated }: PasswordChange
): Promise<Outcome<null, PeopleFault>> {
	const allowed = authorise(actor, 'account.write');
	if (!allowed.ok) return allowed;
	const reading = await accountsOver(store.db, store.dialect);
	if (!(await reading.hasPassword(session.account, current.slice(0, LONGEST)))) return refused({ code: 'password_wrong' });
	if (next !== repeated) return refused({ code: 'password_differs' });
	const judged = judgePassword(next, { login: actor.id });
	if (!judged.ok) return judged;
	if (next === current) return refused({ code: 'password_guessable' });
	const hash = await hashPassword(next);
	return audited(store.db, { actor, now }, async (trx, tell) => {
		const accounts = await accountsOver(trx, store.dialect);
		await accounts.setPassword(session.account, hash);
		await accounts.change(session.account, { passwordIsTemporary: false });
		for (const { token } of await accounts.sessionsOf(session.account)) if (token !== session.token) await accounts.endSession(token);
		await tell({ deed: 'account.write', subject: `person/${actor.id}`, before: null, after: { password: 'changed' } });
		return accepted(null);
	});
}
const LONGEST = 256;
