import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import { ROLES, type Actor, type Role } from '#lib/domain/deed.ts';
import { id } from '#lib/domain/id.ts';
import { period } from '#lib/domain/period.ts';
import type { SubmissionState, SubmissionStep } from '#lib/domain/submission.ts';
import type { Store } from '#lib/server/db.ts';
import { readFigures } from '#lib/server/store/figures.ts';
import { listHistory, listObservations } from '#lib/server/store/observations.ts';
import { readWorkspace } from '#lib/server/store/workspace.ts';
import type { Doing } from '#lib/server/usecase/doing.ts';
import { putWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import { readSubmission } from '#lib/server/usecase/read-submission.ts';
import { readSubmissionBoard } from '#lib/server/usecase/read-submission-board.ts';
import { recordFigures } from '#lib/server/usecase/record-figures.ts';
import { takeStepEverywhere } from '#lib/server/usecase/take-step-everywhere.ts';
import { takeStep, type StepWish } from '#lib/server/usecase/take-step.ts';
import { DATABASES } from '../store/databases.ts';
import { COMMUNES, PLACES, returnsWorkspace, type ReturnsOptions } from './returns.ts';

const now = '2022-07-21T03:00:00.000Z';
const today = day('2022-07-21');
const actor = (role: Role, places: readonly string[] = []): Actor => ({
	id: role,
	name: role,
	role,
	places: places.map((place) => id<'place'>(place))
});
const by = (role: Role, places?: readonly string[]): Doing => ({ actor: actor(role, places), now, today });
const SECRETARY = by('secretary');

const wish = (step: SubmissionStep, place: string, over: Partial<StepWish> = {}): StepWish => ({
	programme: 'p',
	place,
	period: '2022-Q2',
	step,
	reason: 'lý do',
	seen: null,
	...over
});

function valueOf<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown }): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

const FLOW: Readonly<Partial<Record<`${SubmissionState}-${SubmissionStep}`, SubmissionState>>> = {
	'draft-submit': 'submitted',
	'submitted-approve': 'approved',
	'submitted-return': 'returned',
	'returned-submit': 'submitted',
	'approved-return': 'returned',
	'approved-lock': 'locked',
	'locked-reopen': 'approved'
};
const MAY: Readonly<Record<SubmissionStep, readonly Role[]>> = {
	submit: ['administrator', 'secretary', 'reporter'],
	approve: ['administrator', 'secretary'],
	return: ['administrator', 'secretary'],
	lock: ['administrator', 'secretary'],
	reopen: ['administrator', 'secretary']
};

describe.each(DATABASES)('returns on $name', ({ open }) => {
	let store: Store;
	beforeAll(async () => {
		store = await open();
	}, 120_000);
	afterAll(() => store.close());
	const load = (options?: ReturnsOptions) => putWorkspace(store, returnsWorkspace(options), { now: '2022-07-01T00:00:00.000Z' });

	const sheetOf = async (place: string, reader: Doing = SECRETARY) =>
		valueOf(await readSubmission(store, { programme: 'p', place, period: '2022-Q2' }, reader));
	const boardFor = async (reader: Doing, code: string | undefined = '2022-Q2') =>
		valueOf(await readSubmissionBoard(store, { programme: 'p', period: code }, reader));
	const codeOf = async (asked: StepWish, doing: Doing) => {
		const outcome = await takeStep(store, asked, doing);
		return outcome.ok ? outcome.value : outcome.fault.code;
	};

	it.each(ROLES)('let a %s take the steps of the table and no other', async (role) => {
		await load();
		const doing = by(role, role === 'reporter' ? PLACES : []);
		for (const { place, state, step } of COMMUNES) {
			const expected = MAY[step].includes(role) ? (FLOW[`${state}-${step}`] ?? 'submission_step_impossible') : 'deed_not_allowed';
			expect([place, await codeOf(wish(step, place), doing)]).toEqual([place, expected]);
		}
	});

	it('let a reporter send the return of the own place only', async () => {
		await load();
		expect(await codeOf(wish('submit', 'draft-approve'), by('reporter', ['draft-submit']))).toBe('deed_not_allowed');
		expect(await codeOf(wish('submit', 'draft-submit'), by('reporter', ['draft-submit']))).toBe('submitted');
	});

	it.each([
		['sent back without a reason', wish('return', 'submitted-return', { reason: ' ' }), 'submission_reason_missing'],
		['opened again without a reason', wish('reopen', 'locked-reopen', { reason: null }), 'submission_reason_missing'],
		['sent without a figure', wish('submit', 'silent'), 'submission_empty'],
		['approved although something else was looked at', wish('approve', 'submitted-approve', { seen: '0-0' }), 'submission_conflict'],
		['approved with an open break', wish('approve', 'broken', { reason: null }), 'submission_checks_open'],
		['approved with a break and a reason', wish('approve', 'broken', { reason: 'xã chuyển đến một HTX' }), 'approved'],
		['of a place above', wish('submit', 'd'), 'submission_place_not_expected'],
		['of a village', wish('submit', 'thon'), 'submission_place_not_expected'],
		['of a month', wish('submit', 'draft-submit', { period: '2022-05' }), 'submission_period_not_reported'],
		['of no period', wish('submit', 'draft-submit', { period: '2022-Q5' }), 'period_no_such_part'],
		['of a stranger', wish('submit', 'nowhere'), 'place_unknown']
	])('are not simply taken: %s', async (_, asked, expected) => {
		await load();
		expect(await codeOf(asked, SECRETARY)).toBe(expected);
	});

	it('explained by a note, a break does not stand in the way', async () => {
		await load({ notes: 'cause,p,,broken,2022-Q2,một HTX chuyển đến' });
		expect((await sheetOf('broken')).sheet.checks).toMatchObject([
			{ kind: 'identity', left: 9, right: 7, explanation: 'một HTX chuyển đến' }
		]);
		expect(await codeOf(wish('approve', 'broken', { reason: null }), SECRETARY)).toBe('approved');
	});

	it('leave who did what, when and why, in their history, the trail, and the package', async () => {
		await load();
		await takeStep(store, wish('return', 'submitted-return', { reason: 'thiếu vốn huyện' }), SECRETARY);
		const { sheet } = await sheetOf('submitted-return');
		expect(sheet.events?.at(-1)).toEqual({ step: 'return', moment: now, by: 'secretary', reason: 'thiếu vốn huyện' });
		const entry = await store.db.selectFrom('audit_entry').selectAll().orderBy('sequence', 'desc').limit(1).executeTakeFirstOrThrow();
		expect(entry).toMatchObject({
			actor: 'secretary',
			deed: 'submission.decide',
			subject: 'submission/p/submitted-return/2022-Q2',
			before_json: '{"state":"submitted"}',
			after_json: '{"state":"returned","reason":"thiếu vốn huyện"}'
		});
		expect((await readWorkspace(store.db)).submissions.at(-1)).toMatchObject({ step: 'return', moment: now, by: 'secretary' });
	});

	it.each(['update submission_event set reason = null', 'delete from submission_event'])('refuse %s', async (statement) => {
		await load();
		await expect(sql.raw(statement).execute(store.db)).rejects.toThrow(/append-only/);
	});

	it('stand on a board: who, when, how late, what is missing, counted', async () => {
		await load();
		const { board, periods, own, mayDecide } = await boardFor(SECRETARY);
		expect([board.due, board.asked, board.rates]).toEqual([
			'2022-07-04',
			3,
			{ expected: 27, sent: 16, onTime: 11, approved: 10, returned: 5, overdue: 6 }
		]);
		const row = (place: string) => board.rows.find((one) => one.place.id === place);
		expect(row('locked-lock')).toMatchObject({ state: 'locked', sentOn: '2022-07-15', late: 11 });
		expect(row('returned-submit')).toMatchObject({ state: 'returned', late: 0, reason: 'sửa lại' });
		// What only the district itself reports is not asked of communes; a figure of one category misses the other.
		expect(row('draft-lock')?.missing).toEqual([{ measure: 'money', name: 'Vốn', nameEn: null, category: 'huyện' }]);
		expect(row('silent')).toMatchObject({ state: 'draft', sentOn: null, late: 17 });
		expect(row('silent')?.missing?.map(({ name, category }) => [name, category])).toEqual([
			['Lập mới', null],
			['Tổng số', null],
			['Vốn', null]
		]);
		expect([own.length, mayDecide, periods[1]?.code, periods[0]?.code]).toEqual([27, true, '2022-Q3', '2022']);
		expect((await boardFor(SECRETARY, undefined)).board.period.code).toBe('2022-Q2');
	});

	it.each([
		['the district', {}, { expected: 27, sent: 16, onTime: 11 }, null],
		['a place', { place: 'locked-lock' }, { expected: 1, sent: 1, onTime: 0 }, { state: 'locked', sentOn: '2022-07-15', late: 11 }],
		['the year with its last return', { period: '2022' }, { expected: 27, sent: 16, onTime: 11 }, null],
		['a day before they were sent', { 'as-known-at': '2022-07-04' }, { expected: 27, sent: 16, onTime: 16 }, null]
	])('stand behind the scorecard of %s', async (_, chosen, rates, own) => {
		await load();
		const { scorecard } = valueOf(await readScorecard(store, { programme: 'p', period: '2022-Q2', ...chosen }, { today }));
		expect(scorecard.submissions).toEqual({ period: period('2022-Q2'), rates, own });
		expect(valueOf(await readScorecard(store, { programme: 'p', period: '2023-Q2' }, { today })).scorecard.submissions).toBeNull();
	});

	it('are approved together where they add up, and locked together', async () => {
		await load();
		const everywhere = async (step: 'approve' | 'lock', doing = SECRETARY) => {
			const outcome = await takeStepEverywhere(store, { programme: 'p', period: '2022-Q2', step }, doing);
			return outcome.ok ? outcome.value : outcome.fault.code;
		};
		expect(await everywhere('approve', by('reporter', PLACES))).toBe('deed_not_allowed');
		// Five wait and add up; the sixth is the broken one.
		expect(await everywhere('approve')).toEqual({ taken: 5, left: 1 });
		expect(await everywhere('lock')).toEqual({ taken: 10, left: 0 });
		expect(await everywhere('lock')).toEqual({ taken: 0, left: 0 });
		expect((await boardFor(SECRETARY)).board.rates).toMatchObject({ approved: 15, sent: 16 });
	});

	it('show a stranger neither what was written to a place nor what it may do', async () => {
		await load();
		const { board, own, mayDecide } = await boardFor(by('visitor'));
		expect([own, mayDecide, board.rows.every(({ reason }) => reason === null)]).toEqual([[], false, true]);
		expect((await sheetOf('returned-submit', by('visitor'))).sheet.events).toBeNull();
	});

	describe('that must be approved', () => {
		const selection = {
			measures: [id<'measure'>('new')],
			places: ['submitted-approve', 'approved-return', 'd'].map((one) => id<'place'>(one))
		};
		const shown = async () =>
			Object.fromEntries(
				(await readFigures(store.db, { ...selection, from: day('2022-04-01'), upTo: day('2022-06-30') })).map(
					({ place, sum, reported }) => [place, [sum, reported]]
				)
			);

		it('count on pages while they are approved, and in the sums above', async () => {
			await load({ approval: 'on' });
			expect(await shown()).toEqual({ 'approved-return': [2, 1], d: [20, 10] });
			await takeStep(store, wish('approve', 'submitted-approve'), SECRETARY);
			expect(await shown()).toEqual({ 'submitted-approve': [2, 1], 'approved-return': [2, 1], d: [22, 11] });
			await takeStep(store, wish('return', 'approved-return'), SECRETARY);
			expect(await shown()).toEqual({ 'submitted-approve': [2, 1], d: [20, 10] });
		});

		it('are drafts until then: readings and histories leave them out unless asked with the right', async () => {
			await load({ approval: 'on' });
			const spot = { measure: id<'measure'>('new'), place: id<'place'>('submitted-approve'), period: period('2022-Q2'), category: null };
			expect(await listHistory(store.db, spot)).toEqual([]);
			expect(await listObservations(store.db, { measures: [spot.measure], places: [spot.place], drafts: true })).toHaveLength(1);
			const figure = { measure: 'new', place: 'submitted-approve', period: '2022-Q2', category: null, value: 4, blank: null };
			const expected =
				(await listObservations(store.db, { measures: [spot.measure], places: [spot.place], drafts: true }))[0]?.sequence ?? null;
			const said = { ...figure, as_of: null, document: null, note: null, reason: null, status: 'reported' as const, expected };
			await recordFigures(store, [said], 'grid', SECRETARY);
			await takeStep(store, wish('approve', 'submitted-approve'), SECRETARY);
			// What was corrected before the approval stays the place's own.
			expect((await listHistory(store.db, spot)).map(({ value }) => value)).toEqual([4]);
			// As the returns stood before this approval.
			expect(await listObservations(store.db, { measures: [spot.measure], places: [spot.place] }, '2022-07-20T00:00:00.000Z')).toEqual([]);
		});

		it.each<[Role, readonly string[], boolean]>([
			['secretary', [], true],
			['head', [], true],
			['reporter', ['draft-submit'], true],
			['reporter', ['draft-approve'], false],
			['viewer', [], false],
			['visitor', [], false]
		])('are read by a %s of %j: %s', async (role, places, reads) => {
			await load({ approval: 'on' });
			const reader = by(role, places);
			const { sheet } = await sheetOf('draft-submit', reader);
			expect([sheet.figures !== null, sheet.checks !== null]).toEqual([reads, reads]);
			const row = (await boardFor(reader)).board.rows.find(({ place }) => place.id === 'draft-submit');
			expect(row?.missing !== null).toBe(reads);
			// What counts is for everybody.
			expect((await sheetOf('approved-lock', reader)).sheet.figures).not.toBeNull();
		});
	});

	describe('hold their figures', () => {
		const record = async (place: string, reason: string | null, expected: number | null, doing = SECRETARY) => {
			const figure = {
				measure: 'new',
				place,
				period: '2022-Q2',
				category: null,
				value: 3,
				blank: null,
				as_of: null,
				document: null,
				note: null
			};
			const [outcome] = await recordFigures(store, [{ ...figure, status: 'reported' as const, reason, expected }], 'grid', doing);
			return outcome === undefined || outcome.ok ? 'recorded' : outcome.fault.code;
		};
		const standing = async (place: string) => {
			const [found] = await listObservations(store.db, { measures: [id<'measure'>('new')], places: [id<'place'>(place)], drafts: true });
			return found?.sequence ?? null;
		};

		it.each([
			['draft-submit', null, 'recorded'],
			['submitted-return', null, 'recorded'],
			['returned-submit', null, 'recorded'],
			['approved-lock', null, 'submission_change_unexplained'],
			['approved-lock', ' ', 'submission_change_unexplained'],
			['approved-lock', 'cộng sót', 'recorded'],
			['locked-reopen', 'cộng sót', 'submission_locked'],
			['d', null, 'recorded']
		])('of %s with reason %s: %s', async (place, reason, code) => {
			await load();
			expect(await record(place, reason, await standing(place))).toBe(code);
		});

		it('of which a reporter neither writes nor reads those of another place', async () => {
			await load({ approval: 'on' });
			const reporter = by('reporter', ['draft-submit']);
			expect(await record('draft-approve', null, await standing('draft-approve'), reporter)).toBe('deed_not_allowed');
			expect(await record('draft-submit', null, await standing('draft-submit'), reporter)).toBe('recorded');
			expect((await sheetOf('draft-submit', reporter)).sheet.figures?.find(({ measure }) => measure.id === 'new')?.value).toBe(3);
		});

		it('a changed figure is seen by whoever decides after it', async () => {
			await load();
			const { seen } = await sheetOf('submitted-approve');
			expect(await record('submitted-approve', null, await standing('submitted-approve'))).toBe('recorded');
			expect(await codeOf(wish('approve', 'submitted-approve', { seen }), SECRETARY)).toBe('submission_conflict');
			const again = await sheetOf('submitted-approve');
			expect(again.sheet.checks).toMatchObject([{ kind: 'identity', left: 7, right: 8, explanation: null }]);
			expect(await codeOf(wish('approve', 'submitted-approve', { seen: again.seen }), SECRETARY)).toBe('approved');
		});
	});
});
