import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Revision } from '#lib/domain/observation.ts';
import { figureKey } from '#lib/domain/revision.ts';
import type { ClosedReturnFault } from '#lib/domain/submission.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { readCatalogue } from '../store/catalogue.ts';
import { findImport, updateImport } from '../store/imports.ts';
import { listRecorded, listRevisions, type NewObservation } from '../store/observations.ts';
import { recordObservations } from '../store/rollup-refresh.ts';
import type { Doing } from './doing.ts';
import { guardReturns } from './return-guard.ts';

export type UndoFault =
	| DeedFault
	| ClosedReturnFault
	| { readonly code: 'import_unknown'; readonly text: string }
	| { readonly code: 'import_not_in_force'; readonly text: string };

export interface UndoneImport {
	/** Figures that are again what they were before, and those that nobody states any more. */
	readonly restored: number;
	readonly withdrawn: number;
	/** Figures that someone has corrected since: they stay. */
	readonly kept: number;
}

/** Restores what was known before an import, by further revisions; nothing is deleted. */
export async function undoImport(store: Store, id: number, doing: Doing): Promise<Outcome<UndoneImport, UndoFault>> {
	const allowed = authorise(doing.actor, 'import.commit');
	if (!allowed.ok) return allowed;
	return audited(store.db, doing, async (trx, tell): Promise<Outcome<UndoneImport, UndoFault>> => {
		const found = await findImport(trx, id);
		if (found === null) return refused({ code: 'import_unknown', text: String(id) });
		if (doing.actor.role === 'reporter' && found.received_by !== doing.actor.id)
			return refused({ code: 'deed_not_allowed', deed: 'import.commit', role: doing.actor.role });
		const { first_sequence: first, last_sequence: last } = found;
		if (found.state !== 'committed' || first === null || last === null) return refused({ code: 'import_not_in_force', text: String(id) });
		const written = await listRecorded(trx, first, last);
		// Another workspace was loaded since: its figures are not this file's.
		if (written.length === 0) return refused({ code: 'import_not_in_force', text: String(id) });
		const histories = Map.groupBy(
			await listRevisions(trx, {
				measures: [...new Set(written.map(({ measure }) => measure))],
				places: [...new Set(written.map(({ place }) => place))],
				drafts: true
			}),
			figureKey
		);
		const standing = written.filter((one) => (histories.get(figureKey(one))?.at(-1)?.sequence ?? 0) === one.sequence);
		const restoring = standing.map((one) => restored(one, histories.get(figureKey(one)) ?? [], first, id));
		const catalogue = await readCatalogue(trx);
		// What was approved since is taken back by sending its return back, not by the way.
		const changes = restoring.map((one) => ({ ...one, reason: null }));
		const guard = await guardReturns(trx, catalogue, changes);
		const closed = changes.map(guard).find((fault) => fault !== null);
		if (closed) return refused(closed);
		await recordObservations(trx, catalogue, restoring, doing);
		await updateImport(trx, id, { state: 'undone', undone_at: doing.now });
		const withdrawn = restoring.filter(({ blank }) => blank === 'not_reported').length;
		const undone = { restored: restoring.length - withdrawn, withdrawn, kept: written.length - standing.length };
		await tell({ deed: 'import.commit', subject: `import/${id}`, before: { state: 'committed' }, after: { state: 'undone', ...undone } });
		return accepted(undone);
	});
}

function restored(written: Revision, history: readonly Revision[], first: number, id: number): NewObservation {
	const before = history.findLast(({ sequence }) => sequence < first);
	const { measure, place, period, category } = written;
	const origin = `undo/${id}`;
	if (before === undefined) {
		return {
			measure,
			place,
			period,
			category,
			value: null,
			blank: 'not_reported',
			status: 'reported',
			asOf: null,
			document: null,
			note: null,
			origin
		};
	}
	const { value, blank, status, asOf, document, note } = before;
	return { measure, place, period, category, value, blank, status, asOf, document, note, origin };
}
