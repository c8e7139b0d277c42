import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';

export interface LogInLimited {
	readonly code: 'log_in_limited';
	readonly minutes: number;
}

/** Failures within the window after which a name, or an address, has to wait. Behind one address a whole office may sit. */
const MOST = { name: 5, address: 30 } as const;
const WINDOW = 15 * 60_000;

/** Names and addresses remembered at most; beyond it the oldest are forgotten, so that made-up names cannot fill the memory. */
const REMEMBERED = 10_000;

/**
 * Counts failed log-ins of this process. The library's own limit does not see log-ins by form, and believes a header that any
 * browser can write. Moments are milliseconds since 1970.
 */
export class LogInLimit {
	readonly #failures = new Map<string, readonly number[]>();

	/** Whether another try is allowed now. */
	ask(login: string, address: string, now: number): Outcome<null, LogInLimited> {
		const waits = (['name', 'address'] as const).map((kind) => {
			const recent = this.#recent(keyOf(kind, login, address), now);
			return recent.length < MOST[kind] ? 0 : (recent[recent.length - MOST[kind]] ?? now) + WINDOW - now;
		});
		const wait = Math.max(...waits);
		return wait <= 0 ? accepted(null) : refused({ code: 'log_in_limited', minutes: Math.ceil(wait / 60_000) });
	}

	failed(login: string, address: string, now: number): void {
		for (const kind of ['name', 'address'] as const) {
			const key = keyOf(kind, login, address);
			const recent = [...this.#recent(key, now), now];
			this.#failures.delete(key);
			this.#failures.set(key, recent);
		}
		for (const key of this.#failures.keys()) {
			if (this.#failures.size <= REMEMBERED) break;
			this.#failures.delete(key);
		}
	}

	/** Whoever knows the password was no guesser. */
	succeeded(login: string): void {
		this.#failures.delete(keyOf('name', login, ''));
	}

	#recent(key: string, now: number): readonly number[] {
		return (this.#failures.get(key) ?? []).filter((moment) => moment > now - WINDOW);
	}
}

function keyOf(kind: keyof typeof MOST, login: string, address: string): string {
	return kind === 'name' ? `name ${login}` : `address ${address}`;
}
