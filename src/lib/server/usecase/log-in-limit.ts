import { createHash } from 'node:crypto';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { forgetFailures, withFailures } from '../store/log-in-failures.ts';

export interface LogInLimited {
	readonly code: 'log_in_limited';
	readonly minutes: number;
}

/** Failures within the window after which a name, or an address, has to wait. Behind one address a whole office may sit. */
const MOST = { name: 5, address: 30 } as const;
const WINDOW = 15 * 60_000;

/**
 * Whether another try is allowed now; if it is, it counts as failed until it succeeds. Counted in the store: by every program that serves
 * it, and through a restart. The library's own limit does not see log-ins by form, and believes a header that any browser can write.
 * @param now milliseconds since 1970
 */
export async function tryLogIn(
	{ db, dialect }: Pick<Store, 'db' | 'dialect'>,
	login: string,
	address: string,
	now: number
): Promise<Outcome<null, LogInLimited>> {
	const keys = { name: keyOf('name', login), address: keyOf('address', address) };
	return withFailures(db, dialect, { keys: Object.values(keys), since: now - WINDOW }, async (failures, add) => {
		const waits = (['name', 'address'] as const).map((kind) => {
			const recent = failures.get(keys[kind]) ?? [];
			return recent.length < MOST[kind] ? 0 : (recent[recent.length - MOST[kind]] ?? now) + WINDOW - now;
		});
		const wait = Math.max(...waits);
		if (wait > 0) return refused({ code: 'log_in_limited', minutes: Math.ceil(wait / 60_000) });
		await add(now);
		return accepted(null);
	});
}

/** Whoever knows the password was no guesser. */
export async function loggedIn({ db }: Pick<Store, 'db'>, login: string): Promise<void> {
	await forgetFailures(db, keyOf('name', login));
}

/** What people type in the place of a name may be a password: the store and its backups keep neither. */
function keyOf(kind: keyof typeof MOST, text: string): string {
	return createHash('sha256').update(`${kind} ${text}`).digest('hex');
}
