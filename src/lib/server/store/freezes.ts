import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { MeetingId } from '#lib/domain/id.ts';
import type { Database } from './tables.ts';

/** A snapshot as it is listed. */
export interface Freeze {
	readonly meeting: MeetingId;
	/** From 1 within the meeting. */
	readonly version: number;
	/** ISO moment the figures were known at. */
	readonly moment: string;
	readonly by: string;
	/** SHA-256, hexadecimal. */
	readonly hash: string;
}

/** Of one meeting, the newest first; of all meetings when none is named. */
export async function listFreezes(db: Kysely<Database>, meeting?: MeetingId): Promise<readonly Freeze[]> {
	let query = db.selectFrom('meeting_freeze').select(['meeting_id', 'version', 'moment', 'frozen_by', 'hash']);
	if (meeting !== undefined) query = query.where('meeting_id', '=', meeting);
	const rows = await query.orderBy('meeting_id').orderBy('version', 'desc').execute();
	return rows.map((row) => ({
		meeting: row.meeting_id as MeetingId,
		version: row.version,
		moment: row.moment,
		by: row.frozen_by,
		hash: row.hash
	}));
}

/** The JSON of a snapshot, exactly as it was written, and whether it is what its hash was made of. Null: no such version. */
export async function readFreeze(
	db: Kysely<Database>,
	meeting: MeetingId,
	version: number
): Promise<{ readonly freeze: Freeze; readonly content: string; readonly intact: boolean } | null> {
	const row = await db
		.selectFrom('meeting_freeze')
		.selectAll()
		.where('meeting_id', '=', meeting)
		.where('version', '=', version)
		.executeTakeFirst();
	if (row === undefined) return null;
	const { moment, frozen_by: by, hash, content } = row;
	return { freeze: { meeting, version, moment, by, hash }, content, intact: hash === hashOf(meeting, version, moment, content) };
}

/** Writes a further version; within the deed's transaction. */
export async function insertFreeze(
	trx: Kysely<Database>,
	{ meeting, moment, by, content }: Omit<Freeze, 'version' | 'hash'> & { readonly content: string }
): Promise<Freeze> {
	const version = ((await listFreezes(trx, meeting))[0]?.version ?? 0) + 1;
	const hash = hashOf(meeting, version, moment, content);
	await trx.insertInto('meeting_freeze').values({ meeting_id: meeting, version, moment, frozen_by: by, content, hash }).execute();
	return { meeting, version, moment, by, hash };
}

/** Over what it is a snapshot of as well: one meeting's must not pass for another's. */
function hashOf(meeting: MeetingId, version: number, moment: string, content: string): string {
	return createHash('sha256')
		.update(JSON.stringify([meeting, version, moment, content]))
		.digest('hex');
}
