import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { hashPassword } from '../auth/accounts.ts';
import { accountsOver } from '../auth/accounts.ts';
import type { Client, Cookie, Sessions } from '../auth/sessions.ts';
import type { Store } from '../db.ts';
import { loggedIn, tryLogIn, type LogInLimited } from './log-in-limit.ts';

export type LogInFault = LogInLimited | { readonly code: 'log_in_refused' };

interface Attempt {
	readonly login: string;
	readonly password: string;
	readonly client: Client;
	/** The session the browser had until now: another person's, or one that somebody planted. Null: none. */
	readonly token: string | null;
	/** Milliseconds since 1970. */
	readonly now: number;
}

/**
 * Opens a session for whoever knows a name and its password. A new session every time, and the one before it ends. An unknown
 * name, a wrong password and a disabled account are told apart by nobody, in words or in time.
 */
export async function logIn(
	store: Store,
	sessions: Sessions,
	{ login, password, client, token, now }: Attempt
): Promise<Outcome<Cookie, LogInFault>> {
	const name = login.trim().toLowerCase().slice(0, 64);
	// Counted before the password is looked at: tries sent at once count as well.
	const allowed = await tryLogIn(store, name, client.address, now);
	if (!allowed.ok) return allowed;
	const accounts = await accountsOver(store.db, store.dialect);
	const account = LOGIN.test(name) ? await accounts.findByLogin(name) : null;
	if (account === null || account.disabledAt !== null || password.length > LONGEST) {
		await hashPassword(password.slice(0, LONGEST));
		return refused({ code: 'log_in_refused' });
	}
	const cookie = await sessions.open(name, password, client);
	if (cookie === null) return refused({ code: 'log_in_refused' });
	await loggedIn(store, name);
	if (token !== null) await accounts.endSession(token);
	return accepted(cookie);
}

/** Nothing else was ever given to an account. */
const LOGIN = /^[a-z0-9._-]+$/;
const LONGEST = 256;
