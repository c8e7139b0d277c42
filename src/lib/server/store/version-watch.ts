import type { Kysely } from 'kysely';
import pg from 'pg';
import { onWritten, readVersion, VERSION_CHANNEL } from './state.ts';
import type { Database } from './tables.ts';

/** Tells every version that the store moves to, whoever moved it, until the function it returns is called. A version may be told twice. */
export type VersionWatch = (tell: (version: number) => void) => () => void;

/** Milliseconds between two looks at what other programs wrote: an edit is on another screen within a second. */
const LOOK_EVERY = 500;

/** For a store without announcements: a write of this program is told at once, one of another program at the next look. */
export function lookingWatch(db: Kysely<Database>): VersionWatch {
	return (tell) => {
		const forget = onWritten(db, tell);
		// A store that cannot be read for a moment is looked at again.
		const look = setInterval(() => void readVersion(db).then(tell, () => {}), LOOK_EVERY);
		look.unref();
		return () => {
			forget();
			clearInterval(look);
		};
	};
}

/** Milliseconds until a lost connection is made anew. */
const RECONNECT_AFTER = 1000;

/** For PostgreSQL: every writing transaction announces itself there, and one connection of this program's own listens. */
export function listeningWatch(url: string, db: Kysely<Database>): VersionWatch {
	return (tell) => {
		let current: pg.Client | null = null;
		let waiting: NodeJS.Timeout | undefined;
		async function listen(): Promise<void> {
			const client = (current = new pg.Client({ connectionString: url, keepAlive: true }));
			// Without a listener a lost connection would end the process; `end` follows and connects anew.
			client.on('error', () => {});
			client.once('end', () => again(client));
			client.on('notification', ({ payload }) => tell(Number(payload)));
			try {
				await client.connect();
				await client.query(`listen ${VERSION_CHANNEL}`);
				// What was announced while nobody listened.
				tell(await readVersion(db));
			} catch {
				again(client);
			}
		}
		function again(client: pg.Client): void {
			if (current !== client) return;
			current = null;
			client.end().catch(() => {});
			waiting = setTimeout(() => void listen(), RECONNECT_AFTER).unref();
		}
		void listen();
		return () => {
			clearTimeout(waiting);
			const client = current;
			current = null;
			client?.end().catch(() => {});
		};
	};
}
