import { dirname, join } from 'node:path';
import { z } from 'zod';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import { clockAt, systemClock, type Clock } from './clock.ts';

export const DEFAULT_STORE = 'data/cotmoc.db';

/** The environment, checked once. Every variable is documented in README.md. */
const environment = z.object({
	COTMOC_DB: z.string().trim().min(1).default(DEFAULT_STORE),
	COTMOC_TODAY: z.string().trim().pipe(z.iso.date()).optional(),
	COTMOC_BOUNDARIES: z.string().trim().min(1).optional(),
	COTMOC_BACKUPS: z.string().trim().min(1).optional(),
	COTMOC_BACKUPS_KEPT: z
		.string()
		.trim()
		.regex(/^[1-9]\d{0,3}$/)
		.optional()
});

export interface Config {
	/** A file path, or a `postgres://` URL. */
	readonly store: string;
	readonly clock: Clock;
	/** Path of the office's own map; null: none. */
	readonly boundaries: string | null;
	/** Where the daily backups are kept, how many, and whether they are made at all. */
	readonly backups: { readonly folder: string; readonly kept: number; readonly daily: boolean };
}

/** A variable of the environment that cannot be used: it must stop the start, not surprise later. */
export type SettingFault =
	| { readonly code: 'setting_count_unreadable'; readonly variable: string; readonly value: string }
	| { readonly code: 'setting_day_unreadable'; readonly variable: string; readonly value: string }
	| { readonly code: 'setting_boundaries_unreadable'; readonly variable: string; readonly value: string; readonly reason: string };

export function readConfig(env: Readonly<Record<string, string | undefined>>): Outcome<Config, SettingFault> {
	// An empty variable is an unset one: `COTMOC_TODAY= npm start`.
	const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
	const parsed = environment.safeParse(given);
	const failed = parsed.error?.issues[0]?.path[0];
	if (failed === 'COTMOC_BACKUPS_KEPT') return refused({ code: 'setting_count_unreadable', variable: failed, value: env[failed] ?? '' });
	// The day is the only other one that a text can fail to be.
	if (!parsed.success) return refused({ code: 'setting_day_unreadable', variable: 'COTMOC_TODAY', value: env['COTMOC_TODAY'] ?? '' });
	const { COTMOC_DB, COTMOC_TODAY, COTMOC_BOUNDARIES = null, COTMOC_BACKUPS, COTMOC_BACKUPS_KEPT = '14' } = parsed.data;
	const daily = COTMOC_BACKUPS !== 'off';
	return accepted({
		store: COTMOC_DB,
		clock: COTMOC_TODAY === undefined ? systemClock : clockAt(COTMOC_TODAY as Day),
		boundaries: COTMOC_BOUNDARIES,
		backups: {
			folder: daily && COTMOC_BACKUPS !== undefined ? COTMOC_BACKUPS : besideStore(COTMOC_DB),
			kept: Number(COTMOC_BACKUPS_KEPT),
			daily
		}
	});
}

function besideStore(store: string): string {
	return join(dirname(/^postgres(ql)?:\/\//.test(store) ? DEFAULT_STORE : store), 'backups');
}
