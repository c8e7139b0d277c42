import type { Day } from './day.ts';
import type { Deed } from './deed.ts';
import { daysLate } from './due-date.ts';
import type { PlaceId, ProgrammeId } from './id.ts';
import { dayOfMoment, instantOf, type Moment } from './moment.ts';
import { isRegular, lastDay, periodAt, type Period, type PeriodKind, type Scheme } from './period.ts';

/** `draft`: not sent yet, whether begun or not. */
export const SUBMISSION_STATES = ['draft', 'submitted', 'returned', 'approved', 'locked'] as const;
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

export const SUBMISSION_STEPS = ['submit', 'approve', 'return', 'lock', 'reopen'] as const;
export type SubmissionStep = (typeof SUBMISSION_STEPS)[number];

/** state × step → state; what is not listed cannot be done. */
const FLOW: Readonly<Record<SubmissionState, Readonly<Partial<Record<SubmissionStep, SubmissionState>>>>> = {
	draft: { submit: 'submitted' },
	submitted: { approve: 'approved', return: 'returned' },
	returned: { submit: 'submitted' },
	approved: { return: 'returned', lock: 'locked' },
	locked: { reopen: 'approved' }
};

/** Who may take a step: the deed of the table of rights. */
export const DEED_OF_STEP = {
	submit: 'submission.submit',
	approve: 'submission.decide',
	return: 'submission.decide',
	lock: 'submission.decide',
	reopen: 'submission.decide'
} as const satisfies Readonly<Record<SubmissionStep, Deed>>;

/** What sends a return backwards is explained to those who have to do it again. */
const STEPS_WITH_REASON: readonly SubmissionStep[] = ['return', 'reopen'];

/** null: the step cannot be taken from there. */
export function stateAfter(state: SubmissionState, step: SubmissionStep): SubmissionState | null {
	return FLOW[state][step] ?? null;
}

export function stepsFrom(state: SubmissionState): readonly SubmissionStep[] {
	return SUBMISSION_STEPS.filter((step) => stateAfter(state, step) !== null);
}

export function needsReason(step: SubmissionStep): boolean {
	return STEPS_WITH_REASON.includes(step);
}

/** A return: what one place reports to one programme for one period. */
export interface SubmissionKey {
	readonly programme: ProgrammeId;
	readonly place: PlaceId;
	readonly period: Period;
}

export interface SubmissionEvent {
	readonly step: SubmissionStep;
	readonly moment: Moment;
	/** Name as it stood then; null: not noted. */
	readonly by: string | null;
	readonly reason: string | null;
}

export interface Submission extends SubmissionKey {
	readonly state: SubmissionState;
	/** In their order. */
	readonly events: readonly SubmissionEvent[];
}

/**
 * A return with what happened to it. The order of the events decides, not their clocks.
 * @param events steps that the flow allows, one after the other
 * @param moment ISO 8601: as it stood then; null: now
 */
export function submissionOf(key: SubmissionKey, events: readonly SubmissionEvent[], moment: string | null = null): Submission {
	const limit = moment === null ? Infinity : instantOf(moment);
	const known = events.filter((event) => instantOf(event.moment) <= limit);
	const state = known.reduce<SubmissionState>((before, { step }) => stateAfter(before, step) ?? before, 'draft');
	const { programme, place, period } = key;
	return { programme, place, period, state, events: known };
}

/** Whether the figures of a return may still be changed: a closed one is opened again first, an approved one asks why. */
export function mayChange({ state }: Pick<Submission, 'state'>): 'freely' | 'with_reason' | 'not' {
	if (state === 'locked') return 'not';
	return state === 'approved' ? 'with_reason' : 'freely';
}

/** Why a figure of a return may not be changed: it is locked, or approved and nobody said why. */
export interface ClosedReturnFault {
	readonly code: 'submission_locked' | 'submission_change_unexplained';
	/** As people call them. */
	readonly place: string;
	readonly period: string;
	readonly programme: string;
}

/** Whether figures that count only when approved count. */
export function isApproved({ state }: Pick<Submission, 'state'>): boolean {
	return state === 'approved' || state === 'locked';
}

/**
 * Whether a return was approved at any moment of a span: what stood in it then was shown to everybody.
 * @param from ISO 8601, inclusive
 * @param to exclusive; null: until now
 */
export function wasApprovedWithin({ events }: Pick<Submission, 'events'>, from: Moment, to: Moment | null): boolean {
	const [first, end] = [instantOf(from), to === null ? Infinity : instantOf(to)];
	let approved = false;
	for (const { step, moment } of events) {
		const at = instantOf(moment);
		// What holds before this step holds up to it.
		if (approved && at > first) return true;
		if (at >= end) return false;
		approved = step === 'return' ? false : approved || step === 'approve';
	}
	return approved;
}

/** Whether it is with the office: a returned one is with the place again. */
export function isSent({ state }: Pick<Submission, 'state'>): boolean {
	return state !== 'draft' && state !== 'returned';
}

/** The day it was first sent: a correction that was asked for later does not make it late. Null: never. */
export function sentOn({ events }: Pick<Submission, 'events'>): Day | null {
	const sent = events.find(({ step }) => step === 'submit');
	return sent === undefined ? null : dayOfMoment(sent.moment);
}

/** Days by which it came late, or by which it is overdue today; 0 in time or not due yet. */
export function lateness(submission: Pick<Submission, 'events'>, due: Day, today: Day): number {
	return daysLate(due, sentOn(submission) ?? today);
}

/** How a period's returns stand: what completeness and punctuality are printed from. */
export interface SubmissionRates {
	readonly expected: number;
	/** With the office now. */
	readonly sent: number;
	/** Of those, the ones first sent by the due day. */
	readonly onTime: number;
	readonly approved: number;
	readonly returned: number;
	/** Never sent although due. */
	readonly overdue: number;
}

/** @param submissions one for each place that must report */
export function ratesOf(submissions: readonly Submission[], due: Day, today: Day): SubmissionRates {
	const sent = submissions.filter(isSent);
	return {
		expected: submissions.length,
		sent: sent.length,
		onTime: sent.filter((one) => lateness(one, due, today) === 0).length,
		approved: sent.filter(isApproved).length,
		returned: submissions.filter(({ state }) => state === 'returned').length,
		overdue: submissions.filter((one) => one.state === 'draft' && lateness(one, due, today) > 0).length
	};
}

/**
 * The period of the one return that a figure belongs to: the period of the measure's frequency in which the figure's last day lies. A
 * measure of no regular frequency is reported for the figure's own period.
 */
export function submissionPeriodOf(frequency: PeriodKind, period: Period, scheme: Scheme): Period {
	return isRegular(frequency) ? periodAt(lastDay(period), frequency, scheme) : period;
}
