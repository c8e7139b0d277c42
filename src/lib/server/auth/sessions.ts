import { betterAuth } from 'better-auth';
import { isAPIError } from 'better-auth/api';
import { parseSetCookieHeader } from 'better-auth/cookies';
import type { Kysely } from 'kysely';
import type { DialectName } from '../db.ts';
import type { Database } from '../store/tables.ts';
import { accountOf, MAIL_DOMAIN, SESSION_HOURS, sessionOf, type Account, type Session } from './account.ts';
import { authOptions } from './options.ts';

export interface Cookie {
	readonly name: string;
	readonly value: string;
}

/** What a browser says about itself when somebody logs in. */
export interface Client {
	/** Of the socket, or of the office's own proxy: never a header that the browser wrote. */
	readonly address: string;
	readonly userAgent: string;
}

/** Opens and reads sessions; needs the secret that signs their cookies. */
export interface Sessions {
	/** Null: no such account, or another password; both take the same time. */
	open(login: string, password: string, client: Client): Promise<Cookie | null>;
	/** The session of a request's cookies, if it has not ended. */
	find(cookies: string): Promise<{ readonly session: Session; readonly account: Account } | null>;
	/** Lets a session last another working day from now. */
	prolong(token: string): Promise<void>;
	readonly cookieName: string;
}

export function sessionsOver(db: Kysely<Database>, dialect: DialectName, secret: string): Sessions {
	const auth = betterAuth(authOptions(db, dialect, secret));
	return {
		cookieName: COOKIE,
		async open(login, password, { address, userAgent }) {
			try {
				const { headers } = await auth.api.signInEmail({
					body: { email: login + MAIL_DOMAIN, password },
					headers: new Headers({ 'user-agent': userAgent.slice(0, 300), 'x-forwarded-for': address }),
					returnHeaders: true
				});
				const value = parseSetCookieHeader(headers.get('set-cookie') ?? '').get(COOKIE)?.value;
				return value === undefined ? null : { name: COOKIE, value: decodeURIComponent(value) };
			} catch (error) {
				if (isAPIError(error) && error.statusCode === 401) return null;
				throw error;
			}
		},
		async find(cookies) {
			if (!cookies.includes(COOKIE)) return null;
			const found = await auth.api.getSession({ headers: new Headers({ cookie: cookies }), query: { disableRefresh: true } });
			return found === null ? null : { session: sessionOf(found.session), account: accountOf(found.user) };
		},
		async prolong(token) {
			const { internalAdapter } = await auth.$context;
			const now = new Date();
			await internalAdapter.updateSession(token, { expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000), updatedAt: now });
		}
	};
}

const COOKIE = 'cotmoc.session_token';
