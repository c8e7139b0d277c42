import { betterAuth } from 'better-auth';
import { verifyPassword } from 'better-auth/crypto';
import type { Kysely } from 'kysely';
import type { DialectName } from '../db.ts';
import type { Database } from '../store/tables.ts';
import { accountOf, MAIL_DOMAIN, sessionOf, type Account, type Session } from './account.ts';
import { authOptions } from './options.ts';

export type { Account, Session } from './account.ts';

/** Rows of accounts; over a transaction they are written together with the deed's own. */
export interface Accounts {
	findByLogin(login: string): Promise<Account | null>;
	list(): Promise<readonly Account[]>;
	/** @param passwordHash from `hashPassword` */
	add(account: Omit<Account, 'id'>, passwordHash: string): Promise<Account>;
	change(id: string, changes: Partial<Omit<Account, 'id' | 'login'>>): Promise<void>;
	remove(id: string): Promise<void>;
	setPassword(id: string, passwordHash: string): Promise<void>;
	hasPassword(id: string, password: string): Promise<boolean>;
	sessionsOf(id: string): Promise<readonly Session[]>;
	endSession(token: string): Promise<void>;
	endSessions(id: string): Promise<void>;
}

export async function accountsOver(db: Kysely<Database>, dialect: DialectName): Promise<Accounts> {
	// Signs nothing here: rows of accounts need no cookie.
	const { internalAdapter } = await betterAuth(authOptions(db, dialect, UNUSED_SECRET)).$context;
	return {
		async findByLogin(login) {
			const found = await internalAdapter.findUserByEmail(login + MAIL_DOMAIN);
			return found === null ? null : accountOf(found.user);
		},
		list: async () => (await internalAdapter.listUsers(MOST_ACCOUNTS, 0, { field: 'email', direction: 'asc' })).map(accountOf),
		async add({ login, disabledAt, passwordIsTemporary, demo, ...rest }, passwordHash) {
			const user = await internalAdapter.createUser(
				{
					...rest,
					email: login + MAIL_DOMAIN,
					emailVerified: true,
					disabledAt,
					passwordIsTemporary: Number(passwordIsTemporary),
					demo: Number(demo)
				},
				{ method: 'email-password' }
			);
			await internalAdapter.linkAccount({ userId: user.id, accountId: user.id, providerId: 'credential', password: passwordHash });
			return accountOf(user);
		},
		async change(id, { passwordIsTemporary, demo, ...rest }) {
			await internalAdapter.updateUser(id, {
				...rest,
				...(passwordIsTemporary === undefined ? {} : { passwordIsTemporary: Number(passwordIsTemporary) }),
				...(demo === undefined ? {} : { demo: Number(demo) })
			});
		},
		remove: (id) => internalAdapter.deleteUser(id),
		setPassword: (id, passwordHash) => internalAdapter.updatePassword(id, passwordHash),
		async hasPassword(id, password) {
			const credential = await internalAdapter.findCredentialAccount(id);
			const hash = credential?.password;
			return typeof hash === 'string' && verifyPassword({ hash, password });
		},
		sessionsOf: async (id) => (await internalAdapter.listSessions(id, { onlyActiveSessions: true })).map(sessionOf),
		endSession: (token) => internalAdapter.deleteSession(token),
		endSessions: (id) => internalAdapter.deleteUserSessions(id)
	};
}

export { hashPassword } from 'better-auth/crypto';

const UNUSED_SECRET = 'rows of accounts are written without any cookie';

/** The library asks for a limit; an office has dozens. */
const MOST_ACCOUNTS = 10_000;
