import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/server/db.ts';
import { id } from '#lib/domain/id.ts';
import { period } from '#lib/domain/period.ts';
import { loadCatalogue } from '#lib/server/store/catalogue.ts';
import { readFigures } from '#lib/server/store/figures.ts';
import { listHistory, listObservations, type NewObservation } from '#lib/server/store/observations.ts';
import { recordObservations } from '#lib/server/store/rollup-refresh.ts';
import { readVersion } from '#lib/server/store/state.ts';
import { writing } from '#lib/server/store/state.ts';
import { replaceWorkspace } from '#lib/server/store/workspace.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { DATABASES } from './databases.ts';
import { everyColumn, RECORDED_AT } from './workspaces.ts';

const HTX = id<'measure'>('htx');
const XA_B = id<'place'>('xa-b');
const XA_TU = id<'place'>('xa-a');
const HUYEN = id<'place'>('huyen');

/** Under the fiscal year of the workspace's programme. */
const quarter = period('2022-Q1', 'fiscal-07');

function reported(value: number, over: Partial<NewObservation> = {}): NewObservation {
	return {
		measure: HTX,
		place: XA_B,
		period: quarter,
		category: null,
		value,
		blank: null,
		status: 'reported',
		asOf: null,
		document: null,
		note: null,
		...over
	};
}

describe.each(DATABASES)('observations on $name', ({ open }) => {
	let store: Store;
	beforeEach(async () => {
		store = await open();
		await replaceWorkspace(store.db, everyColumn, RECORDED_AT);
	});
	afterEach(() => store.close());

	async function record(observations: readonly NewObservation[], recordedAt: string): Promise<void> {
		const catalogue = await loadCatalogue(store.db);
		await writing(store.db, (trx) => recordObservations(trx, catalogue, observations, { actor: MACHINE, now: recordedAt }));
	}

	it.each([
		['update', () => store.db.updateTable('observation').set({ value: 99, blank: null }).execute()],
		['delete', () => store.db.deleteFrom('observation').execute()],
		['delete one of', () => store.db.deleteFrom('observation').where('measure_id', '=', 2).execute()],
		[
			'replace',
			() =>
				store.dialect === 'sqlite'
					? sql`update or replace observation set value = 1`.execute(store.db)
					: sql`truncate observation`.execute(store.db)
		]
	])('refuse to %s what was recorded', async (_, change) => {
		await expect(change()).rejects.toThrow(/append-only/);
		expect(await store.db.selectFrom('observation').selectAll().execute()).toHaveLength(everyColumn.observations.length);
	});

	it.each([
		['a value and a blank', { value: 1, blank: 'not_available' as const }],
		['neither a value nor a blank', { value: null, blank: null }]
	])('with %s are refused and leave no figure behind', async (_, cells) => {
		const before = await readVersion(store.db);
		await expect(record([reported(1), reported(1, cells)], RECORDED_AT)).rejects.toThrow(/check constraint/i);
		expect(await readVersion(store.db)).toBe(before);
		expect(await listObservations(store.db, { measures: [HTX] })).toHaveLength(1);
	});

	it('of an unknown measure are refused by its name', async () => {
		await expect(record([reported(1, { measure: id<'measure'>('khong-co') })], RECORDED_AT)).rejects.toThrow(/khong-co/);
	});

	it('are corrected by further revisions, and the newest speaks', async () => {
		await record([reported(5)], '2026-11-23T00:00:00.000Z');
		const history = await listHistory(store.db, { measure: HTX, place: XA_B, period: quarter, category: null });
		expect(history.map(({ value, status }) => [value, status])).toEqual([
			[-0.1, 'reported'],
			[3, 'final'],
			[5, 'reported']
		]);
		const [current] = await listObservations(store.db, { measures: [HTX] });
		expect(current).toMatchObject({ value: 5, period: quarter, recordedAt: '2026-11-23T00:00:00.000Z' });
	});

	it('are never recorded before the ones they correct, wherever the clock was set', async () => {
		await record([reported(5)], '2026-11-24T00:00:00.000Z');
		await record([reported(6)], '2026-11-23T00:00:00.000Z');
		await record([reported(7, { place: XA_TU })], '2026-11-23T00:00:00.000Z');
		const moments = async (place: typeof XA_B) =>
			(await listHistory(store.db, { measure: HTX, place, period: quarter, category: null })).map(({ recordedAt }) => recordedAt);
		expect((await moments(XA_B)).slice(-2)).toEqual(['2026-11-24T00:00:00.000Z', '2026-11-24T00:00:00.000Z']);
		expect((await moments(XA_TU)).at(-1)).toBe('2026-11-24T00:00:00.000Z');
	});

	it('can be read as they were known at a moment, whatever came later', async () => {
		await record([reported(5)], '2026-11-23T00:00:00.000Z');
		await record([reported(6)], '2026-11-24T00:00:00.000Z');
		const knownAt = async (moment: string): Promise<readonly (number | null)[]> => {
			const observations = await listObservations(store.db, { measures: [HTX], places: [XA_B] }, moment);
			return observations.map(({ value }) => value);
		};
		expect(await knownAt('2026-11-21T00:00:00.000Z')).toEqual([]);
		expect(await knownAt(RECORDED_AT)).toEqual([3]);
		expect(await knownAt('2026-11-23T12:00:00+07:00')).toEqual([5]);
		expect(await knownAt('2030-01-01T00:00:00.000Z')).toEqual([6]);
	});

	it('are ordered by recording and not by the clock, which can be set back', async () => {
		await record([reported(5)], '2020-01-01T00:00:00.000Z');
		expect((await listObservations(store.db, { measures: [HTX] })).map(({ value }) => value)).toEqual([5]);
	});

	it('move the version and the figures above in the same deed', async () => {
		const before = await readVersion(store.db);
		await record([reported(7), reported(2, { place: id<'place'>('xa-a') })], RECORDED_AT);
		expect(await readVersion(store.db)).toBe(before + 1);
		const [figure] = await readFigures(store.db, { measures: [HTX], places: [HUYEN] });
		expect(figure).toMatchObject({ sum: 9, min: 2, max: 7, count: 2, reported: 2, expected: 2, own: false });
	});

	it('keep a true zero, a value with decimals and a category apart from everything blank', async () => {
		const [von] = [id<'measure'>('von')];
		const observations = await listObservations(store.db, { measures: [von] });
		expect(
			observations.map(({ place, category, value, blank, status, asOf, document, note }) => ({
				place,
				category,
				value,
				blank,
				status,
				asOf,
				document,
				note
			}))
		).toEqual([
			{ place: 'xa-a', category: 'tỉnh', value: 0, blank: null, status: 'estimate', asOf: '2022-06-15', document: 'kh-07', note: 'ước' },
			{ place: 'xa-b', category: null, value: null, blank: 'not_applicable', status: 'reported', asOf: null, document: null, note: null }
		]);
	});
});
