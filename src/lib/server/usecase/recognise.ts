import type { Actor } from '#lib/domain/deed.ts';
import type { Account } from '../auth/account.ts';
import type { Sessions } from '../auth/sessions.ts';
import type { Store } from '../db.ts';
import { faultOf } from '../db.ts';
import { hasPeople, readPersonPlaces } from '../store/people.ts';
import { readSetting } from '../store/settings.ts';
import { isThisMachine, MACHINE, VISITOR } from './doing.ts';

/** What a request says about where it comes from. */
export interface Caller {
	/** The whole `cookie` header. */
	readonly cookies: string;
	readonly address: string;
	/** The name the program was asked for. */
	readonly hostname: string;
}

/** The open session of a request. */
export interface OpenSession {
	readonly id: string;
	readonly token: string;
	readonly account: string;
	/** Was given by an administrator; nothing else can be done until it is changed. */
	readonly passwordIsTemporary: boolean;
	readonly demo: boolean;
}

export interface Recognised {
	readonly actor: Actor;
	readonly session: OpenSession | null;
	/** Whether a visitor may read published figures. */
	readonly publicReading: boolean;
}

/** Somebody nobody knows yet, as before the store is open. */
export const STRANGER: Recognised = { actor: VISITOR, session: null, publicReading: true };

/**
 * Who asks. A session that is open and whose account may log in; else the machine itself, but only while the office has no
 * account of its own (docs/decisions/0022); else a visitor. A session in use is prolonged.
 */
export async function recognise(store: Store, sessions: Sessions, { cookies, address, hostname }: Caller): Promise<Recognised> {
	const found = await sessions.find(cookies);
	if (found !== null && found.account.disabledAt === null) {
		const { session, account } = found;
		await prolong(store, sessions, session);
		const { id, passwordIsTemporary, demo } = account;
		return {
			actor: await actorOf(store, account),
			session: { id: session.id, token: session.token, account: id, passwordIsTemporary, demo },
			publicReading: true
		};
	}
	if (isThisMachine(address, hostname) && !(await hasPeople(store.db))) return { ...STRANGER, actor: MACHINE };
	return { ...STRANGER, publicReading: (await readSetting(store.db, 'public_reading')) === 'on' };
}

/** Keeps the session of an open stream as a request would; false when it has ended or its account was disabled. */
export async function attendSession(store: Store, sessions: Sessions, cookies: string): Promise<boolean> {
	const found = await sessions.find(cookies);
	if (found === null || found.account.disabledAt !== null) return false;
	await prolong(store, sessions, found.session);
	return true;
}

/** The log-in name is what histories keep: it never changes, and people read it. */
async function actorOf(store: Store, { id, login, name, role }: Account): Promise<Actor> {
	return { id: login, name, role, places: role === 'reporter' ? await readPersonPlaces(store.db, id) : [] };
}

/** Minutes between two prolongations of one session: writing at every request would make readers wait for writers. */
const PROLONG_EVERY = 10;

/** Reading goes on when the store cannot be written just now (a load is running, the disk is full); the next request tries again. */
async function prolong(store: Store, sessions: Sessions, session: { readonly token: string; readonly updatedAt: Date }): Promise<void> {
	const due = session.updatedAt.getTime() + PROLONG_EVERY * 60_000;
	if (Date.now() < Math.max(due, pausedUntil.get(store) ?? 0)) return;
	try {
		await sessions.prolong(session.token);
	} catch (error) {
		if (faultOf(error, store.name) === null) throw error;
		pausedUntil.set(store, Date.now() + 60_000);
	}
}
const pausedUntil = new WeakMap<Store, number>();
