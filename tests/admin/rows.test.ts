import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { auditHead, findBrokenLink, readEntry } from '#lib/server/store/audit.ts';
import { changeRows, type RowChange } from '#lib/server/usecase/change-rows.ts';
import { checkExpression } from '#lib/server/usecase/check-expression.ts';
import { MACHINE, VISITOR } from '#lib/server/usecase/doing.ts';
import type { FormTable } from '#lib/server/usecase/form-tables.ts';
import { loadWorkspace, putWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { findGoneRow, putRowBack } from '#lib/server/usecase/put-row-back.ts';
import { readTargetBackground } from '#lib/server/usecase/read-target-background.ts';
import { readRow, readTable } from '#lib/server/usecase/read-table.ts';
import { readValue } from '#lib/server/usecase/read-value.ts';
import { previewReorganisation, reorganisationInput, reorganisePlaces } from '#lib/server/usecase/reorganise-places.ts';
import { storedPackage } from '#lib/server/usecase/stored-package.ts';
import { DATABASES } from '../store/databases.ts';

const PACKAGE = join(import.meta.dirname, '../packages/two-maps');
const doing = { actor: MACHINE, now: '2026-11-25T03:00:00.000Z', today: '2026-11-25' as Day };

function valueOf<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown }): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

describe.each(DATABASES)('the office’s tables by form, on $name', ({ open }) => {
	let store: Store;
	const change = (...changes: readonly RowChange[]) => changeRows(store, changes, doing);
	const at = async (table: FormTable, find: string) => {
		const { lines } = valueOf(await readTable(store, { table, find, page: 1 }, doing));
		return lines.find(({ name }) => name === find)!.at;
	};
	const answer = async (period: string) => valueOf(await readValue(store, { measure: 'meetings_held', place: 'p', period })).value;
	const total = async (period: string) => (await answer(period)).value;
	beforeAll(async () => {
		store = await open();
		valueOf(await loadWorkspace(store, PACKAGE, doing));
	}, 60_000);
	afterAll(() => store.close());

	it('gives a place another name and leaves every figure as it was', async () => {
		const before = await storedPackage(store.db);
		valueOf(await change({ table: 'places', at: await at('places', 'p'), cells: { name: 'Tỉnh Mới' } }));
		const after = await storedPackage(store.db);
		expect(after).toEqual({ ...before, places: before.places.map((row) => (row.id === 'p' ? { ...row, name: 'Tỉnh Mới' } : row)) });
		const { sequence } = (await auditHead(store.db))!;
		expect(await readEntry(store.db, sequence)).toMatchObject({
			subject: 'places/p',
			before: { name: 'Tỉnh' },
			after: { name: 'Tỉnh Mới' }
		});
	});

	it('adds rows that name one another in one go', async () => {
		valueOf(
			await change(
				{ table: 'target_steps', at: null, cells: { target: 'new', period: '2025Q2', value: '1' } },
				{
					table: 'targets',
					at: null,
					cells: {
						id: 'new',
						indicator: 'held',
						place: 'p',
						from: '2025-01-01',
						due: '2025-12-31',
						condition: 'at_least',
						low: '4',
						path: 'steps'
					}
				}
			)
		);
		expect((await storedPackage(store.db)).target_steps).toContainEqual({ target: 'new', period: '2025-Q2', value: 1 });
	});

	it('knows of a target its steps, the versions before and after it, and what was given to the places below', async () => {
		const cells = { indicator: 'held', from: '2025-01-01', due: '2025-12-31', condition: 'at_least' };
		const given = [
			{ ...cells, id: 'new-v2', place: 'p', low: '9', version: '2', supersedes: 'new' },
			{ ...cells, id: 'part', place: 'd', low: '5' }
		];
		valueOf(await change(...given.map((one) => ({ table: 'targets' as const, at: null, cells: one }))));
		const first = valueOf(await readTargetBackground(store, 'new', doing));
		expect(first.steps).toMatchObject([{ period: '2025-Q2', value: '1' }]);
		expect(first.versions.map(({ target, supersedes, inForce }) => [target.id, supersedes, inForce])).toEqual([
			['new', null, false],
			['new-v2', 'new', true]
		]);
		expect(first.allocations).toEqual([]);
		for (const id of ['new-v2', 'part'])
			expect(valueOf(await readTargetBackground(store, id, doing)).allocations).toMatchObject([
				{ target: 'new-v2', place: { id: 'p' }, assigned: 9, allocated: 5, difference: -4, parts: [{ place: { id: 'd' }, value: 5 }] }
			]);
		for (const { id } of given.toReversed()) valueOf(await change({ table: 'targets', at: await at('targets', id), cells: null }));
	});

	it('leaves no entry of a row that comes back as it was', async () => {
		const before = await auditHead(store.db);
		const { at: position, fields, seen } = valueOf(await readRow(store, { table: 'places', at: await at('places', 'p') }, doing));
		const cells = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
		valueOf(await change({ table: 'places', at: position, cells, seen: seen ?? undefined }));
		expect(await auditHead(store.db)).toEqual(before);
	});

	it('expects a report of a new place from then on', async () => {
		const before = await answer('2025-Q1');
		valueOf(
			await change({ table: 'places', at: null, cells: { id: 'far', name: 'Xa', level: 'commune', parent: 'd', valid_to: '2025-06-30' } })
		);
		expect([before, await answer('2025-Q1')]).toMatchObject([{ expected_places: 3 }, { value: 3, reported: 3, expected_places: 4 }]);
		const row = valueOf(await readRow(store, { table: 'places', at: await at('places', 'far') }, doing));
		expect(row.fields.find(({ name }) => name === 'id')).toMatchObject({ value: 'far', fixed: true });
	});

	it('rebuilds what is rolled up when a measure is put together differently, and back', async () => {
		const before = await total('2024-Q4');
		const measure = await at('measures', 'meetings_held');
		valueOf(await change({ table: 'measures', at: measure, cells: { over_places: 'max' } }));
		const most = await total('2024-Q4');
		valueOf(await change({ table: 'measures', at: measure, cells: { over_places: 'sum' } }));
		expect([await total('2024-Q4'), most === before]).toEqual([before, false]);
	});

	it.each<readonly [string, string | null, FormTable, RowChange['cells'], string | null]>([
		['expression_unknown_measure', 'held', 'indicators', { expression: 'meetings_helt' }, 'expression'],
		['day_no_such_part', 'whole', 'programmes', { start: '2024-02-30' }, 'start'],
		['choice_unknown', 'hours', 'measures', { kind: 'stock' }, 'kind'],
		['reference_unknown', 'a', 'places', { parent: 'nowhere' }, 'parent'],
		['value_missing', 'a', 'places', { name: ' ' }, 'name'],
		['value_missing', null, 'documents', { id: 'x', title: '' }, 'title'],
		['id_twice', null, 'measures', { id: 'hours', name: 'x', kind: 'level' }, 'id'],
		['value_missing', null, 'holidays', {}, 'date'],
		['reference_unknown', 'meetings_held', 'measures', null, 'measure']
	])('refuses with %s and writes nothing', async (code, name, table, cells, column) => {
		const before = [await storedPackage(store.db), await auditHead(store.db)];
		const refusal = await change({ table, at: name === null ? null : await at(table, name), cells });
		expect(refusal).toMatchObject({ ok: false, fault: { code: 'row_refused' } });
		const faults = !refusal.ok && refusal.fault.code === 'row_refused' ? refusal.fault.faults : [];
		expect(faults.map((fault) => fault.column)).toContain(column);
		expect(faults.map((fault) => fault.detail.code)).toContain(code);
		expect([await storedPackage(store.db), await auditHead(store.db)]).toEqual(before);
	});

	it('refuses a scheme under which reported periods would mean other days', async () => {
		const other = async (name: string) => ({
			table: 'programmes' as const,
			at: await at('programmes', name),
			cells: { scheme: 'gov-cutoff' }
		});
		const refusal = await change(await other('whole'), await other('part'), await other('apart'));
		expect(refusal).toMatchObject({
			fault: { code: 'row_moves_periods', measures: expect.arrayContaining(['meetings_held', 'hours', 'spent']) }
		});
	});

	it('lets one of two who change the same row win', async () => {
		const place = await at('places', 'p');
		const { seen } = valueOf(await readRow(store, { table: 'places', at: place }, doing));
		valueOf(await change({ table: 'places', at: place, cells: { name_en: 'First' }, seen: seen! }));
		expect(await change({ table: 'places', at: place, cells: { name_en: 'Second' }, seen: seen! })).toMatchObject({
			fault: { code: 'row_conflict' }
		});
	});

	it('gives back a deleted row in its place, once', async () => {
		const before = await storedPackage(store.db);
		const entry = valueOf(await change({ table: 'targets', at: await at('targets', 'each-2024'), cells: null }));
		expect((await storedPackage(store.db)).targets).toHaveLength(before.targets.length - 1);
		expect(await findGoneRow(store, entry)).toEqual({ entry, name: 'each-2024' });
		valueOf(await putRowBack(store, entry, doing));
		expect(await storedPackage(store.db)).toEqual(before);
		expect(await putRowBack(store, entry, doing)).toMatchObject({ fault: { code: 'put_back_impossible' } });
	});

	it('shows what a merger does to the figures before it is done, then ends and begins the series', async () => {
		const pieces = [
			{ from: 'ab', to: 'abc', share: '' },
			{ from: 'c', to: 'abc', share: '' }
		];
		const merger = reorganisationInput.parse({ kind: 'merge', date: '2026-01-01', pieces, places: [{ id: 'abc', name: 'Xã ABC' }] });
		const before = [await storedPackage(store.db), await auditHead(store.db)];
		const effect = valueOf(await previewReorganisation(store, merger, doing));
		expect(effect.beginning).toEqual(['Xã ABC']);
		expect(effect.ending).toHaveLength(2);
		expect(effect.series.find(({ measure }) => measure === 'Cuộc họp')).toMatchObject({ comparableSince: null });
		// Averages do not add up.
		expect(effect.series.find(({ measure }) => measure === 'Giờ học bình quân')).toMatchObject({ comparableSince: '2026-01-01' });
		expect([await storedPackage(store.db), await auditHead(store.db)]).toEqual(before);
		valueOf(await reorganisePlaces(store, merger, doing));
		const { places, successions } = await storedPackage(store.db);
		const spells = places.filter(({ valid_to, id }) => valid_to === '2025-12-31' || id === 'abc');
		expect(spells.map(({ id, valid_from }) => [id, valid_from]).toSorted()).toEqual([
			['ab', '2025-07-01'],
			['abc', '2026-01-01'],
			['c', '2025-07-01']
		]);
		expect(successions.filter(({ to }) => to === 'abc')).toHaveLength(2);
	});

	it('is for administrators, and leaves an unbroken trail and a package that loads equal', async () => {
		expect(await changeRows(store, [], { ...doing, actor: VISITOR })).toMatchObject({ fault: { code: 'deed_not_allowed' } });
		expect(await findBrokenLink(store.db)).toBeNull();
		const before = await storedPackage(store.db);
		const figure = await total('2025-Q1');
		await putWorkspace(store, before, doing);
		expect(await storedPackage(store.db)).toEqual(before);
		expect(await total('2025-Q1')).toBe(figure);
	});

	it('reads an expression while it is written', async () => {
		const check = (text: string, previous = false) => checkExpression(store, { text, previous }, doing);
		expect(valueOf(await check('100 * meetings_held / hours'))).toEqual(['Cuộc họp', 'Giờ học bình quân']);
		expect(await check('meetings_held + hour')).toMatchObject({ fault: { code: 'expression_unknown_measure', nearest: 'hours' } });
		expect((await check('prev(hours)')).ok).toBe(false);
		expect((await check('prev(hours)', true)).ok).toBe(true);
	});
});
