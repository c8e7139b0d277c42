import type { Transaction } from 'kysely';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { lastDay } from '#lib/domain/period.ts';
import { descendantsAt } from '#lib/domain/place-tree.ts';
import {
	DEED_OF_STEP,
	needsReason,
	stateAfter,
	type SubmissionKey,
	type SubmissionState,
	type SubmissionStep
} from '#lib/domain/submission.ts';
import { programmeOf, type Catalogue } from '#lib/view/catalogue.ts';
import { isOpen, returnChecks } from '#lib/view/return-checks.ts';
import { measuresOfReturn } from '#lib/view/submission-scope.ts';
import type { Database, Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { refreshFigures } from '../store/rollup-refresh.ts';
import { appendStep } from '../store/submissions.ts';
import type { Doing } from './doing.ts';
import { findReturn, type ReturnFault, type ReturnName } from './named-return.ts';
import { readMaterial, type ReturnMaterial } from './return-material.ts';
import type { SelectionFault } from './selection.ts';

export interface StepWish extends ReturnName {
	readonly step: SubmissionStep;
	readonly reason: string | null;
	/** `ReturnMaterial.seen` of what the person looked at; null: not asked. */
	readonly seen: string | null;
}

export type StepFault =
	| DeedFault
	| SelectionFault
	| ReturnFault
	| { readonly code: 'submission_step_impossible'; readonly state: SubmissionState; readonly step: SubmissionStep }
	| { readonly code: 'submission_reason_missing'; readonly step: SubmissionStep }
	| { readonly code: 'submission_conflict'; readonly state: SubmissionState }
	| { readonly code: 'submission_empty' }
	| { readonly code: 'submission_checks_open'; readonly count: number };

/** Sends, approves, returns, locks or opens a return again: the flow of `domain/submission.ts`, one step. */
export async function takeStep(store: Store, wish: StepWish, doing: Doing): Promise<Outcome<SubmissionState, StepFault>> {
	const catalogue = await loadCatalogue(store.db);
	const found = findReturn(catalogue, wish);
	if (!found.ok) return found;
	const key = found.value;
	const { step } = wish;
	const may = authorise(doing.actor, DEED_OF_STEP[step], { tree: catalogue.tree, place: key.place, day: lastDay(key.period) });
	if (!may.ok) return may;
	const reason = wish.reason?.trim() || null;
	if (needsReason(step) && reason === null) return refused({ code: 'submission_reason_missing', step });
	return audited(store.db, doing, async (trx, tell) => {
		const material = await readMaterial(trx, catalogue, key);
		const state = possible(catalogue, material, { ...wish, reason });
		if (!state.ok) return state;
		await appendStep(trx, key, { step, reason }, doing);
		await tell({
			deed: DEED_OF_STEP[step],
			subject: `submission/${key.programme}/${key.place}/${key.period.code}`,
			before: { state: material.submission.state },
			after: { state: state.value, reason }
		});
		await publish(trx, catalogue, key);
		return state;
	});
}

function possible(
	catalogue: Catalogue,
	{ submission, asked, answers, facts, seen }: ReturnMaterial,
	wish: StepWish
): Outcome<SubmissionState, StepFault> {
	const { state } = submission;
	const after = stateAfter(state, wish.step);
	if (wish.seen !== null && wish.seen !== seen) return refused({ code: 'submission_conflict', state });
	if (after === null) return refused({ code: 'submission_step_impossible', state, step: wish.step });
	if (wish.step === 'submit' && answers.length === 0) return refused({ code: 'submission_empty' });
	if (wish.step !== 'approve' || wish.reason !== null) return accepted(after);
	const open = returnChecks(catalogue, submission, asked, facts).filter(isOpen);
	return open.length === 0 ? accepted(after) : refused({ code: 'submission_checks_open', count: open.length });
}

/** Figures that count only once approved enter the roll-up, or leave it, with the step. */
async function publish(trx: Transaction<Database>, catalogue: Catalogue, { programme: id, place, period }: SubmissionKey): Promise<void> {
	const programme = programmeOf(catalogue, id);
	if (!programme.approval) return;
	const places = [place, ...descendantsAt(catalogue.tree, place, lastDay(period))];
	for (const measure of measuresOfReturn(catalogue, programme, period.kind)) await refreshFigures(trx, catalogue, measure.id, places);
}
