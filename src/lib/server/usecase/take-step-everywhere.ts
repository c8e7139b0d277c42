import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import { DEED_OF_STEP, stateAfter, type SubmissionStep } from '#lib/domain/submission.ts';
import { returnsOf } from '#lib/view/submission-board.ts';
import type { Store } from '../db.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { listSubmissions } from '../store/submissions.ts';
import type { Doing } from './doing.ts';
import { findReturnPeriod } from './named-return.ts';
import type { BoardFault } from './read-submission-board.ts';
import { findProgramme } from './selection.ts';
import { takeStep } from './take-step.ts';

/** Steps that a whole period takes at once: neither asks for a reason of its own. */
export const STEPS_EVERYWHERE = ['approve', 'lock'] as const satisfies readonly SubmissionStep[];

export interface StepsTaken {
	readonly taken: number;
	/** Where something is open, such as figures that do not add up: they are looked at one by one. */
	readonly left: number;
}

/** Approves every return of a period that waits and adds up, or locks every approved one; each is a step and an entry of its own. */
export async function takeStepEverywhere(
	store: Store,
	asked: { readonly programme: string; readonly period: string; readonly step: (typeof STEPS_EVERYWHERE)[number] },
	doing: Doing
): Promise<Outcome<StepsTaken, DeedFault | BoardFault>> {
	const { step } = asked;
	const may = authorise(doing.actor, DEED_OF_STEP[step]);
	if (!may.ok) return may;
	const catalogue = await loadCatalogue(store.db);
	const programme = findProgramme(catalogue, asked.programme);
	if (!programme.ok) return programme;
	const period = findReturnPeriod(catalogue, programme.value, asked.period);
	if (!period.ok) return period;
	const submissions = await listSubmissions(store.db, { programmes: [programme.value], period: period.value });
	const ready = returnsOf(catalogue, programme.value, period.value, submissions).filter(({ state }) => stateAfter(state, step) !== null);
	let taken = 0;
	for (const { place } of ready) {
		const wish = { programme: programme.value.id, place, period: period.value.code, step, reason: null, seen: null };
		if ((await takeStep(store, wish, doing)).ok) taken++;
	}
	return accepted({ taken, left: ready.length - taken });
}
