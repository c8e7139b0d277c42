import type { Kysely } from 'kysely';
import { up as foundation } from './2026-11-22-foundation.ts';
import { up as audit } from './2026-11-25-1-audit.ts';
import { up as withdrawal } from './2026-11-25-2-withdrawal.ts';
import { up as meetings } from './2026-11-25-3-meetings.ts';
import { up as people } from './2026-11-25-4-people.ts';
import { up as imports } from './2026-11-25-5-import.ts';
import { up as submissions } from './2026-11-25-6-submissions.ts';
import { up as reportedNow } from './2026-11-25-7-reported-now.ts';
import { up as logIn } from './2026-11-25-8-log-in.ts';

export type DialectName = 'sqlite' | 'postgres';

/** One dated change of the store, for both databases. `db` is the migrator's transaction. */
export interface Change {
	up(db: Kysely<unknown>, dialect: DialectName): Promise<void>;
}

/** Every change, in order of date; the keys are what a store remembers, so a released one is never renamed. */
export const CHANGES: Readonly<Record<string, Change>> = {
	'2026-11-22-foundation': { up: foundation },
	'2026-11-25-1-audit': { up: audit },
	'2026-11-25-2-withdrawal': { up: withdrawal },
	'2026-11-25-3-meetings': { up: meetings },
	'2026-11-25-4-people': { up: people },
	'2026-11-25-5-import': { up: imports },
	'2026-11-25-6-submissions': { up: submissions },
	'2026-11-25-7-reported-now': { up: reportedNow },
	'2026-11-25-8-log-in': { up: logIn }
};
