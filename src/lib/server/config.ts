import { z } from 'zod';
import { clockAt, systemClock, type Clock } from './clock.ts';
import type { Day } from '#lib/domain/period.ts';

export const DEFAULT_STORE = 'data/cotmoc.db';

/** The environment, checked once. Every variable is documented in README.md. */
const environment = z.object({
	COTMOC_DB: z.string().trim().min(1).default(DEFAULT_STORE),
	COTMOC_TODAY: z.iso.date().optional()
});

export interface Config {
	/** A file path, or a `postgres://` URL. */
	readonly store: string;
	readonly clock: Clock;
}

/** @throws RangeError naming the variable: a wrong setting must stop the start, not surprise later. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
	// An empty variable is an unset one: `COTMOC_TODAY= npm start`.
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
	const parsed = environment.safeParse(given);
	if (!parsed.success) {
		const variable = String(parsed.error.issues[0]?.path[0]);
		throw new RangeError(`${variable}: "${env[variable]}" — ${parsed.error.issues[0]?.message}`);
	}
	const { COTMOC_DB, COTMOC_TODAY } = parsed.data;
	return { store: COTMOC_DB, clock: COTMOC_TODAY === undefined ? systemClock : clockAt(COTMOC_TODAY as Day) };
}
