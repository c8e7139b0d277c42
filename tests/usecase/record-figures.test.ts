import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Actor } from '#lib/domain/deed.ts';
import { id } from '#lib/domain/id.ts';
import type { Store } from '#lib/server/db.ts';
import { readFigures } from '#lib/server/store/figures.ts';
import { readVersion } from '#lib/server/store/state.ts';
import { readWorkspace, replaceWorkspace } from '#lib/server/store/workspace.ts';
import { MACHINE, VISITOR } from '#lib/server/usecase/doing.ts';
import { figureInput, recordFigures, type FigureInput, type Recorded } from '#lib/server/usecase/record-figures.ts';
import { DATABASES } from '../store/databases.ts';
import { everyColumn, RECORDED_AT } from '../store/workspaces.ts';

const HTX = id<'measure'>('htx');
const HUYEN = id<'place'>('huyen');
const XA_A = id<'place'>('xa-a');

const reporter: Actor = { id: 'lan', name: 'Lan', role: 'reporter', places: [XA_A] };

const reporterOfAll: Actor = { ...reporter, places: [HUYEN] };

const by = (actor: Actor) => ({ actor, now: '2026-11-23T01:00:00.000Z', today: day('2026-11-23') });

function figure(over: Partial<Record<keyof FigureInput, unknown>>): FigureInput {
	return figureInput.parse({ measure: 'htx', place: 'xa-b', period: '2022-Q2', expected: null, ...over });
}

const outcomes = (recorded: readonly Recorded[]) => recorded.map((one) => (one.ok ? 'ok' : one.fault.code));
const sequenceOf = ([first]: readonly Recorded[]) => (first?.ok ? first.value.sequence : undefined);

describe.each(DATABASES)('figures recorded one by one on $name', ({ open }) => {
	let store: Store;
	beforeEach(async () => {
		store = await open();
		await replaceWorkspace(store.db, everyColumn, RECORDED_AT);
	});
	afterEach(() => store.close());

	const record = (inputs: readonly FigureInput[], actor: Actor = MACHINE) => recordFigures(store, inputs, 'grid', by(actor));
	const trail = () =>
		store.db.selectFrom('audit_entry').select(['actor', 'deed', 'subject', 'before_json', 'after_json']).orderBy('sequence').execute();
	const rows = () => store.db.selectFrom('observation').selectAll().orderBy('sequence').execute();
	const districtSum = async () => {
		const figures = await readFigures(store.db, { measures: [HTX], places: [HUYEN] });
		return figures.filter(({ period }) => period.code === '2022-Q2').map(({ sum }) => sum);
	};

	it('stand in the history with who, where from and why, in the trail with before and after, and in the figures above', async () => {
		const recorded = await record([figure({ value: 4, note: ' đủ ', reason: 'sót' }), figure({ place: 'xa-a', value: 2 })], reporterOfAll);
		expect(outcomes(recorded)).toEqual(['ok', 'ok']);
		const [first, second] = (await rows()).slice(-2);
		expect([first, second].map((row) => row?.sequence)).toEqual(recorded.map((one) => (one.ok ? one.value.sequence : null)));
		expect(first).toMatchObject({ value: 4, note: 'đủ', recorded_by: 'lan', origin: 'grid', reason: 'sót', status: 'reported' });
		const [entry, ...further] = await trail();
		expect(further).toEqual([]);
		expect(entry).toMatchObject({ actor: 'lan', deed: 'figure.write', subject: 'figure/htx' });
		expect(JSON.parse(entry?.before_json ?? '')).toMatchObject([{ place: 'xa-b', blank: 'not_reported' }, { place: 'xa-a' }]);
		expect(JSON.parse(entry?.after_json ?? '')).toMatchObject([
			{ place: 'xa-b', period: '2022-Q2', value: 4, note: 'đủ', reason: 'sót' },
			{ place: 'xa-a', value: 2 }
		]);
		expect(await districtSum()).toEqual([6]);
	});

	it('in a large batch are told their own sequences', async () => {
		const codes = Array.from({ length: 400 }, (_, index) => `${1900 + Math.floor(index / 4)}-Q${(index % 4) + 1}`);
		const recorded = await record(codes.map((code, index) => figure({ period: code, value: index })));
		const valueOf = new Map((await rows()).map(({ sequence, value }) => [sequence, value]));
		expect(recorded.map((one) => (one.ok ? valueOf.get(one.value.sequence ?? 0) : null))).toEqual(codes.map((_, index) => index));
	});

	it('by two people at once: one is written, the other is shown both', async () => {
		const seen = sequenceOf(await record([figure({ value: 1 })]));
		const both = await Promise.all([4, 5].map((value) => record([figure({ value, expected: seen })])));
		const refusedOnes = both.flat().filter((one) => !one.ok);
		expect(refusedOnes).toHaveLength(1);
		const winner = both.findIndex(([one]) => one?.ok) === 0 ? 4 : 5;
		expect(refusedOnes[0]).toMatchObject({
			fault: { code: 'figure_conflict', theirs: { value: winner, recordedBy: 'machine' }, yours: { value: 9 - winner } }
		});
		expect((await rows()).at(-1)?.value).toBe(winner);
	});

	it('sent twice are written once, even at the same time, and leave the version alone', async () => {
		const [once, twice] = await Promise.all([record([figure({ value: 4 })]), record([figure({ value: 4 })])]);
		const version = await readVersion(store.db);
		const again = await record([figure({ value: 4 })]);
		expect([sequenceOf(once), sequenceOf(twice)]).toEqual([sequenceOf(again), sequenceOf(again)]);
		expect(await rows()).toHaveLength(everyColumn.observations.length + 1);
		expect(await readVersion(store.db)).toBe(version);
	});

	it('are taken back, and entered anew by whoever saw that', async () => {
		const first = sequenceOf(await record([figure({ value: 4 })]));
		expect(await districtSum()).toEqual([4]);
		const withdrawn = sequenceOf(await record([figure({ blank: 'not_reported', expected: first })]));
		expect(await districtSum()).toEqual([]);
		expect(outcomes(await record([figure({ value: 6, expected: first })]))).toEqual(['figure_conflict']);
		expect(outcomes(await record([figure({ value: 6, expected: withdrawn })]))).toEqual(['ok']);
		expect(await districtSum()).toEqual([6]);
	});

	it('and taken back survive a dump and a load', async () => {
		const first = sequenceOf(await record([figure({ value: 4 })]));
		await record([figure({ blank: 'not_reported', expected: first })]);
		const dumped = await readWorkspace(store.db);
		expect(dumped.observations.slice(-2).map(({ value, blank }) => [value, blank])).toEqual([
			[4, null],
			[null, 'not_reported']
		]);
		await replaceWorkspace(store.db, dumped, RECORDED_AT);
		expect(await readWorkspace(store.db)).toEqual(dumped);
		expect(await districtSum()).toEqual([]);
	});

	it.each([
		['an unknown measure', { measure: 'htxx', value: 1 }, 'measure_unknown'],
		['an unknown place', { place: 'xa-c', value: 1 }, 'place_unknown'],
		['a period that no year has', { period: '2022-Q5', value: 1 }, 'period_no_such_part'],
		['a category of another measure', { category: 'tỉnh', value: 1 }, 'measure_category_unknown'],
		['a document that is not there', { document: 'kh-99', value: 1 }, 'document_unknown'],
		['a part of a thing', { value: 1.5 }, 'number_not_whole'],
		['more than a double holds', { measure: 'von', period: '2022-06', value: 1e300 }, 'figure_too_large'],
		['more than usual', { measure: 'von', period: '2022-06', value: 2e6 }, 'figure_implausible']
	])('refuse %s, and write the others', async (_, over, code) => {
		expect(outcomes(await record([figure(over), figure({ period: '2022-Q3', value: 8 })]))).toEqual([code, 'ok']);
		expect((await rows()).at(-1)?.value).toBe(8);
	});

	it('are refused where somebody has no right, whatever else is in the request', async () => {
		const mixed = [figure({ value: 1 }), figure({ place: 'xa-a', value: 2 })];
		expect(outcomes(await record(mixed, reporter))).toEqual(['deed_not_allowed', 'ok']);
		expect(outcomes(await record(mixed, VISITOR))).toEqual(['deed_not_allowed', 'deed_not_allowed']);
		expect((await rows()).slice(-1).map(({ value, recorded_by }) => [value, recorded_by])).toEqual([[2, 'lan']]);
	});

	it('of one figure twice in a request: the first counts', async () => {
		expect(outcomes(await record([figure({ value: 1 }), figure({ value: 2 })]))).toEqual(['ok', 'figure_twice']);
	});
});
