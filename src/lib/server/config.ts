import { z } from 'zod';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import { clockAt, systemClock, type Clock } from './clock.ts';

export const DEFAULT_STORE = 'data/cotmoc.db';

/** The environment, checked once. Every variable is documented in README.md. */
const environment = z.object({
	COTMOC_DB: z.string().trim().min(1).default(DEFAULT_STORE),
	COTMOC_TODAY: z.string().trim().pipe(z.iso.date()).optional(),
	COTMOC_BOUNDARIES: z.string().trim().min(1).optional()
});

export interface Config {
	/** A file path, or a `postgres://` URL. */
	readonly store: string;
	readonly clock: Clock;
	/** Path of the office's own map; null: none. */
	readonly boundaries: string | null;
}

/** A variable of the environment that cannot be used: it must stop the start, not surprise later. */
export type SettingFault =
	| { readonly code: 'setting_day_unreadable'; readonly variable: string; readonly value: string }
	| { readonly code: 'setting_boundaries_unreadable'; readonly variable: string; readonly value: string; readonly reason: string };

export function readConfig(env: Readonly<Record<string, string | undefined>>): Outcome<Config, SettingFault> {
	// An empty variable is an unset one: `COTMOC_TODAY= npm start`.
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
	const parsed = environment.safeParse(given);
	// The day is the only one that a text can fail to be.
	if (!parsed.success) return refused({ code: 'setting_day_unreadable', variable: 'COTMOC_TODAY', value: env['COTMOC_TODAY'] ?? '' });
	const { COTMOC_DB, COTMOC_TODAY, COTMOC_BOUNDARIES = null } = parsed.data;
	return accepted({
		store: COTMOC_DB,
		clock: COTMOC_TODAY === undefined ? systemClock : clockAt(COTMOC_TODAY as Day),
		boundaries: COTMOC_BOUNDARIES
	});
}
