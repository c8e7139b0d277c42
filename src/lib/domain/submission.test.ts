import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { allows, ROLES, type Role } from './deed.ts';
import { id } from './id.ts';
import { period } from './period.ts';
import { placeId } from './sample.ts';
import {
	DEED_OF_STEP,
	isApproved,
	isSent,
	lateness,
	mayChange,
	needsReason,
	ratesOf,
	sentOn,
	stateAfter,
	stepsFrom,
	SUBMISSION_STATES,
	SUBMISSION_STEPS,
	submissionOf,
	submissionPeriodOf,
	wasApprovedWithin,
	type SubmissionEvent,
	type SubmissionState,
	type SubmissionStep
} from './submission.ts';

const KEY = { programme: id<'programme'>('p'), place: placeId('c1'), period: period('2022-Q2') };
const event = (step: SubmissionStep, moment: string): SubmissionEvent => ({ step, moment, by: null, reason: null });

describe('the flow of a return', () => {
	it.each<[SubmissionState, readonly (SubmissionState | null)[]]>([
		// submit, approve, return, lock, reopen
		['draft', ['submitted', null, null, null, null]],
		['submitted', [null, 'approved', 'returned', null, null]],
		['returned', ['submitted', null, null, null, null]],
		['approved', [null, null, 'returned', 'locked', null]],
		['locked', [null, null, null, null, 'approved']]
	])('from %s: submit, approve, return, lock, reopen lead to %j', (state, states) => {
		expect(SUBMISSION_STEPS.map((step) => stateAfter(state, step))).toEqual(states);
		expect(stepsFrom(state)).toEqual(SUBMISSION_STEPS.filter((_, index) => states[index] !== null));
	});

	it.each<[SubmissionStep, readonly Role[], boolean]>([
		['submit', ['administrator', 'secretary', 'reporter'], false],
		['approve', ['administrator', 'secretary'], false],
		['return', ['administrator', 'secretary'], true],
		['lock', ['administrator', 'secretary'], false],
		['reopen', ['administrator', 'secretary'], true]
	])('%s is for %j; asks for a reason: %s', (step, roles, reason) => {
		const allowed = ROLES.filter((role) => allows({ id: role, name: role, role, places: [] }, DEED_OF_STEP[step]));
		expect(allowed).toEqual(roles);
		expect(needsReason(step)).toBe(reason);
	});

	it.each<[SubmissionState, ReturnType<typeof mayChange>, boolean, boolean]>([
		['draft', 'freely', false, false],
		['submitted', 'freely', true, false],
		['returned', 'freely', false, false],
		['approved', 'with_reason', true, true],
		['locked', 'not', true, true]
	])('figures of a %s return change %s; it is sent: %s, approved: %s', (state, change, sent, approved) => {
		expect([mayChange({ state }), isSent({ state }), isApproved({ state })]).toEqual([change, sent, approved]);
	});

	it('has a row in these tables for every state', () => {
		expect(SUBMISSION_STATES).toHaveLength(5);
	});
});

describe('a return with its history', () => {
	const events = [
		event('submit', '2022-07-03T02:00:00.000Z'),
		event('return', '2022-07-05T02:00:00.000Z'),
		event('submit', '2022-07-06T02:00:00.000Z'),
		event('approve', '2022-07-08')
	];

	it.each<[string | null, SubmissionState, number]>([
		[null, 'approved', 4],
		['2022-07-01T00:00:00.000Z', 'draft', 0],
		['2022-07-03T02:00:00.000Z', 'submitted', 1],
		['2022-07-05T12:00:00.000Z', 'returned', 2],
		['2022-07-08T02:00:00.000Z', 'submitted', 3],
		['2022-07-08T17:00:00.000Z', 'approved', 4]
	])('as known at %s is %s after %i events', (moment, state, count) => {
		const known = submissionOf(KEY, events, moment);
		expect([known.state, known.events.length]).toEqual([state, count]);
	});

	it.each([
		['2022-07-01', '2022-07-07', false],
		['2022-07-01', '2022-07-08T16:59:59.999Z', false],
		['2022-07-01', '2022-07-09', true],
		['2022-07-10T00:00:00.000Z', null, true],
		['2022-07-10T00:00:00.000Z', '2022-07-11', true],
		['2022-07-21', '2022-07-30', false],
		['2022-07-19', '2022-07-30', true]
	])('was approved between %s and %s: %s', (from, to, approved) => {
		const sentBack = [...events, event('return', '2022-07-20')];
		expect(wasApprovedWithin(submissionOf(KEY, sentBack), from, to)).toBe(approved);
	});

	it('was sent when it was first sent, whatever was asked for later', () => {
		expect(sentOn(submissionOf(KEY, events))).toBe('2022-07-03');
		expect(sentOn(submissionOf(KEY, []))).toBeNull();
	});

	it.each([
		['sent in time', events, '2022-07-04', '2022-08-01', 0],
		['sent late', events, '2022-07-01', '2022-08-01', 2],
		['not sent, due tomorrow', [], '2022-07-04', '2022-07-03', 0],
		['not sent, due today', [], '2022-07-04', '2022-07-04', 0],
		['not sent, overdue', [], '2022-07-04', '2022-07-09', 5]
	])('%s is so many days late', (_, happened, due, today, late) => {
		expect(lateness(submissionOf(KEY, happened), day(due), day(today))).toBe(late);
	});
});

describe('the rates of a period', () => {
	const returns = (...histories: readonly (readonly [SubmissionStep, string][])[]) =>
		histories.map((history) =>
			submissionOf(
				KEY,
				history.map(([step, moment]) => event(step, moment))
			)
		);

	it('count who sent, who sent in time, what was approved and returned, who is overdue', () => {
		const seven = returns(
			[['submit', '2022-07-01']],
			[
				['submit', '2022-07-04'],
				['approve', '2022-07-05']
			],
			[
				['submit', '2022-07-15'],
				['approve', '2022-07-16'],
				['lock', '2022-07-17']
			],
			[
				['submit', '2022-07-02'],
				['return', '2022-07-03']
			],
			[],
			[],
			[['submit', '2022-07-05']]
		);
		expect(ratesOf(seven, day('2022-07-04'), day('2022-07-20'))).toEqual({
			expected: 7,
			sent: 4,
			onTime: 2,
			approved: 2,
			returned: 1,
			overdue: 2
		});
	});

	it('nobody is overdue before the due day has passed', () => {
		expect(ratesOf(returns([], []), day('2022-07-04'), day('2022-07-04'))).toMatchObject({ expected: 2, sent: 0, overdue: 0 });
	});
});

describe('the return of a figure', () => {
	it.each([
		['a quarter of a quarterly measure', 'quarter', '2022-Q2', 'calendar', '2022-Q2'],
		['a month of a quarterly measure', 'quarter', '2022-05', 'calendar', '2022-Q2'],
		['a stock counted on a day, asked for yearly', 'year', '2022-12-31', 'calendar', '2022'],
		['a day after the cut-off', 'month', '2022-06-20', 'gov-cutoff', '2022-07'],
		['a day of a daily measure', 'day', '2022-09-20', 'calendar', '2022-09-20'],
		['a season', 'season', '2022-09-01..2023-02-28', 'calendar', '2022-09-01..2023-02-28'],
		['the term of a measure reported once', 'term', '2021..2025', 'calendar', '2021..2025']
	] as const)('%s (%s, %s, %s) is that of %s', (_, frequency, code, scheme, expected) => {
		expect(submissionPeriodOf(frequency, period(code, scheme), scheme).code).toBe(expected);
	});
});
