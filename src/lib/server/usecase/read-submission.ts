import { allows, type Actor } from '#lib/domain/deed.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay, type Day } from '#lib/domain/period.ts';
import { DEED_OF_STEP, isApproved, mayChange, stepsFrom, type SubmissionStep } from '#lib/domain/submission.ts';
import { programmeOf } from '#lib/view/catalogue.ts';
import { buildSubmissionSheet, type SubmissionSheet } from '#lib/view/submission-sheet.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { findReturn, type ReturnName } from './named-return.ts';
import type { BoardFault } from './read-submission-board.ts';
import { readMaterial } from './return-material.ts';

export interface SubmissionPage {
	readonly sheet: SubmissionSheet;
	/** What the reader may do with it now. */
	readonly steps: readonly SubmissionStep[];
	/** Whether the reader may change its figures. */
	readonly writes: boolean;
	/** Handed back with a step: what the reader decides on. */
	readonly seen: string;
}

/** One return. What is not approved is left out for those who may not read drafts of its place. */
export async function readSubmission(
	store: Store,
	name: ReturnName,
	{ actor, today }: { readonly actor: Actor; readonly today: Day }
): Promise<Outcome<SubmissionPage, BoardFault>> {
	const catalogue = await loadCatalogue(store.db);
	const key = findReturn(catalogue, name);
	if (!key.ok) return key;
	const { programme, place, period } = key.value;
	const material = await readMaterial(store.db, catalogue, key.value);
	const at = { tree: catalogue.tree, place, day: lastDay(period) };
	const open = !programmeOf(catalogue, programme).approval || isApproved(material.submission);
	const readsDrafts = allows(actor, 'draft.read', at);
	return accepted({
		sheet: buildSubmissionSheet(catalogue, today, { ...material, readable: open || readsDrafts, reasonsReadable: readsDrafts }),
		steps: stepsFrom(material.submission.state).filter((step) => allows(actor, DEED_OF_STEP[step], at)),
		writes: allows(actor, 'figure.write', at) && mayChange(material.submission) !== 'not',
		seen: material.seen
	});
}
