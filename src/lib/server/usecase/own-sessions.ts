import { accountsOver } from '../auth/accounts.ts';
import type { Store } from '../db.ts';
import type { OpenSession } from './recognise.ts';

/** One of somebody's own sessions, as the account page lists it. */
export interface OwnSession {
	readonly id: string;
	/** Where and with what somebody logged in. */
	readonly address: string;
	readonly userAgent: string;
	/** Moments, ISO 8601 UTC. */
	readonly lastSeen: string;
	readonly endsAt: string;
	readonly isThis: boolean;
}

/** The newest first. */
export async function listOwnSessions(store: Store, session: OpenSession): Promise<readonly OwnSession[]> {
	const accounts = await accountsOver(store.db, store.dialect);
	return (await accounts.sessionsOf(session.account))
		.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())
		.map(({ id, address, userAgent, updatedAt, expiresAt }) => ({
			id,
			address,
			userAgent,
			lastSeen: updatedAt.toISOString(),
			endsAt: expiresAt.toISOString(),
			isThis: id === session.id
		}));
}

/** Ends one of the own sessions; another person's id ends nothing. */
export async function endOwnSession(store: Store, session: OpenSession, id: string): Promise<void> {
	const accounts = await accountsOver(store.db, store.dialect);
	const own = (await accounts.sessionsOf(session.account)).find((one) => one.id === id);
	if (own !== undefined) await accounts.endSession(own.token);
}

/** Logging out: the session is gone from the store, so its cookie opens nothing any more. */
export async function logOut(store: Store, session: OpenSession): Promise<void> {
	await (await accountsOver(store.db, store.dialect)).endSession(session.token);
}
