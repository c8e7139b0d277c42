import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { audited, auditHead } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { deleteRow, findRow } from '../store/package-rows.ts';
import type { Doing } from './doing.ts';

/** What people write beside a meeting, one row each. */
export const RECORDS = {
	note: { table: 'notes', deed: 'note.write' },
	task: { table: 'tasks', deed: 'task.write' }
} as const;
export type RecordKind = keyof typeof RECORDS;

export type RecordUnknown = { readonly code: 'note_unknown' } | { readonly code: 'task_unknown' };

/**
 * Takes a note or a task away.
 * @returns the number of the entry in the trail, by which it can be put back
 */
export async function deleteRecord(
	store: Store,
	kind: RecordKind,
	key: string,
	doing: Doing
): Promise<Outcome<number, DeedFault | RecordUnknown>> {
	const { table, deed } = RECORDS[kind];
	const { tree } = await loadCatalogue(store.db);
	const seen = await findRow(store.db, table, key);
	const place = (seen?.row['place'] ?? null) as PlaceId | null;
	const allowed = authorise(doing.actor, deed, place === null ? null : { tree, place, day: doing.today });
	if (!allowed.ok) return allowed;
	return audited(store.db, doing, async (trx, tell) => {
		const found = await findRow(trx, table, key);
		if (found === null) return refused({ code: `${kind}_unknown` as const });
		await deleteRow(trx, table, found.position);
		await tell({ deed, subject: `${kind}/${key}`, before: found, after: null });
		return accepted((await auditHead(trx))?.sequence ?? 0);
	});
}
