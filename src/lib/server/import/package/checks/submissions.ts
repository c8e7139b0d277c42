import { needsReason, stateAfter, type SubmissionState } from '#lib/domain/submission.ts';
import type { Draft } from '../draft.ts';
import { faultOfCell, type PackageFault } from '../fault.ts';

/** Each step must be possible after the rows before it, and what sends a return backwards says why. */
export function checkSubmissions(draft: Draft): readonly PackageFault[] {
	const states = new Map<string, SubmissionState>();
	return draft.submissions.flatMap(({ row, cells: { programme, place, period, step, reason } }): readonly PackageFault[] => {
		if (programme === null || place === null || period === null || step === null) return [];
		const key = [programme, place, period].join('\u0000');
		const state = states.get(key) ?? 'draft';
		const next = stateAfter(state, step);
		if (next === null) return [faultOfCell('submissions', row, 'step', step, { code: 'submission_step_impossible', state, step })];
		states.set(key, next);
		if (!needsReason(step) || reason !== null) return [];
		return [faultOfCell('submissions', row, 'reason', null, { code: 'submission_reason_missing', step })];
	});
}
