import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { deleteDraft, listDraftsBefore } from '../store/imports.ts';
import { MACHINE } from './doing.ts';

/** A quarter's files are looked at, answered and taken over within weeks; what lies longer was forgotten. */
const DRAFT_DAYS = 30;

/**
 * Lets files go that came in and were never taken over. The files of imports stay for good.
 * @param now moment, ISO 8601 UTC
 * @returns how many
 */
export async function dropOldDrafts(store: Store, now: string): Promise<number> {
	const before = new Date(Date.parse(now) - DRAFT_DAYS * 24 * 3_600_000).toISOString();
	// Where nothing is old, nothing is written.
	if ((await listDraftsBefore(store.db, before)).length === 0) return 0;
	return audited(store.db, { actor: MACHINE, now }, async (trx, tell) => {
		const old = await listDraftsBefore(trx, before);
		for (const { id, file_name, received_at } of old) {
			await deleteDraft(trx, id);
			const draft = { state: 'draft', file: file_name, received: received_at };
			await tell({ deed: 'import.commit', subject: `import/${id}`, before: draft, after: null });
		}
		return old.length;
	});
}
