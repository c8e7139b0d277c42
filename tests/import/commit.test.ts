/** Files taken over into a store: what is recorded, once; what is remembered; what undoing leaves. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { id } from '#lib/domain/id.ts';
import { findBrokenLink } from '#lib/server/store/audit.ts';
import { listObservations, listRevisions } from '#lib/server/store/observations.ts';
import type { Store } from '#lib/server/db.ts';
import { commitImport, type CommittedImport } from '#lib/server/usecase/commit-import.ts';
import { MACHINE, type Doing } from '#lib/server/usecase/doing.ts';
import { dropOldDrafts } from '#lib/server/usecase/drop-old-drafts.ts';
import { receiveImport } from '#lib/server/usecase/import-draft.ts';
import { importWorker } from '#lib/server/usecase/import-work.ts';
import { listImports, readImportOriginal } from '#lib/server/usecase/list-imports.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { previewImport, type ImportWords } from '#lib/server/usecase/preview-import.ts';
import { readValue } from '#lib/server/usecase/read-value.ts';
import { undoImport } from '#lib/server/usecase/undo-import.ts';
import type { Day } from '#lib/domain/period.ts';
import { ROOT } from '../cli/terminal.ts';
import { DATABASES } from '../store/databases.ts';

const today = '2022-07-01' as Day;
const doing: Doing = { actor: MACHINE, now: '2022-07-01T02:00:00.000Z', today };
const reporter: Doing = { ...doing, actor: { id: 'lan', name: 'Lan', role: 'reporter', places: [id<'place'>('phu-can')] } };

const csv = (text: string, name = 'xa.csv') => ({ name, bytes: new TextEncoder().encode(text) });
const FILE = csv('Xã;Hợp tác xã hiện có\nPhú Cần;6\nPhú Túc;3\nIa Rsay;2\n');
const Q1: ImportWords = { period: '2022-Q1' };

describe.each(DATABASES)('a file on $name', ({ open }) => {
	let store: Store;
	beforeEach(async () => {
		store = await open();
		expect((await loadWorkspace(store, join(ROOT, 'tests/packages/commune-files'), { now: '2022-04-01T00:00:00.000Z' })).ok).toBe(true);
	});
	afterEach(() => store.close());

	const figures = async () => {
		const all = await listObservations(store.db, { measures: [id<'measure'>('coops_total'), id<'measure'>('coops_new')] });
		return Object.fromEntries(
			all.map(({ measure, place, period, value, blank }) => [`${measure} ${place} ${period.code}`, value ?? blank])
		);
	};
	const commit = async (file = FILE, words = Q1, by = doing): Promise<CommittedImport> => {
		const committed = await commitImport(store, file, words, by);
		if (!committed.ok) throw new Error(JSON.stringify(committed.fault));
		return committed.value;
	};
	const total = async () => {
		const asked = await readValue(store, { measure: 'coops_total', place: 'h', period: '2022-Q1' });
		return asked.ok ? asked.value.value.value : null;
	};

	it('records new figures and changed ones, each with the cell it came from, and says so in the totals above', async () => {
		expect(await commit()).toMatchObject({ id: 1, added: 1, changed: 1, unchanged: 1 });
		expect(await figures()).toEqual({
			'coops_total phu-can 2022-Q1': 6,
			'coops_total phu-tuc 2022-Q1': 3,
			'coops_total ia-rsai 2022-Q1': 2
		});
		expect(await total()).toBe(11);
		const revisions = await listRevisions(store.db, { measures: [id<'measure'>('coops_total')], places: [id<'place'>('phu-can')] });
		expect(revisions.map(({ value, origin, recordedBy }) => [value, origin, recordedBy])).toEqual([
			[5, null, null],
			[6, 'import/1 CSV!B2', 'machine']
		]);
		expect(await findBrokenLink(store.db)).toBeNull();
	});

	it('changes nothing the second time, renamed or saved by another program, ten times at once', async () => {
		await commit();
		const before = await listRevisions(store.db, { measures: [id<'measure'>('coops_total')] });
		const saved = csv('\ufeff"Xã","Hợp tác xã hiện có"\r\n"Phú Cần","6"\r\n"Phú Túc","3"\r\n"Ia Rsay","2"\r\n', 'bản cuối (2).csv');
		const again = await Promise.all(Array.from({ length: 10 }, (_, n) => commit(n % 2 === 0 ? { ...FILE, name: `${n}.csv` } : saved)));
		expect(again.map(({ id: number, added, changed }) => [number, added, changed])).toEqual(again.map(() => [null, 0, 0]));
		expect(await listRevisions(store.db, { measures: [id<'measure'>('coops_total')] })).toEqual(before);
		const preview = await previewImport(store, { ...FILE, name: 'x.csv' }, Q1, doing);
		expect(preview.ok && preview.value.earlier?.id).toBe(1);
	});

	it('sent ten times at once is taken over once', async () => {
		const all = await Promise.all(Array.from({ length: 10 }, () => commit()));
		expect(all.filter((one) => one.id !== null)).toHaveLength(1);
		expect(await total()).toBe(11);
		const listed = await listImports(store, doing);
		expect(listed.ok && listed.value).toHaveLength(1);
	});

	it('is undone by revisions that restore what was before, and can then be taken over anew', async () => {
		await commit();
		expect(await undoImport(store, 1, doing)).toEqual({ ok: true, value: { restored: 1, withdrawn: 1, kept: 0 } });
		expect(await figures()).toEqual({ 'coops_total phu-can 2022-Q1': 5, 'coops_total phu-tuc 2022-Q1': 3 });
		expect(await total()).toBe(8);
		expect(await undoImport(store, 1, doing)).toMatchObject({ ok: false, fault: { code: 'import_not_in_force' } });
		expect(await commit()).toMatchObject({ id: 2, added: 1, changed: 1 });
		expect(await findBrokenLink(store.db)).toBeNull();
	});

	it('leaves figures alone that someone corrected after it', async () => {
		await commit();
		await commit(csv('Xã;Hợp tác xã hiện có\nPhú Cần;9\n'));
		expect(await undoImport(store, 1, doing)).toMatchObject({ value: { restored: 0, withdrawn: 1, kept: 1 } });
		expect(await figures()).toMatchObject({ 'coops_total phu-can 2022-Q1': 9 });
	});

	it.each<readonly [string, string, string]>([
		['39 a path', '../../etc/cron.d/xã.csv', 'xã.csv'],
		['39 a path of Windows', 'C:\\báo cáo\\xã.csv', 'xã.csv'],
		['39 the end of a line and a header', 'xã.csv\r\nSet-Cookie: a=b', 'xã.csvSet-Cookie: a=b'],
		['39 marks that turn the reading round', 'xã\u202evsc.exe', 'xãvsc.exe'],
		['39 nothing but marks', '\u0000\r\n', '?']
	])('by a name that hides %s is known by what is left of it', async (_, name, shown) => {
		await commit({ ...FILE, name });
		const original = await readImportOriginal(store, 1, doing);
		expect(original.ok && original.value.name).toBe(shown);
	});

	it('is kept as it came', async () => {
		await commit();
		const original = await readImportOriginal(store, 1, doing);
		expect(original.ok && original.value).toEqual({ name: 'xa.csv', bytes: FILE.bytes });
	});

	it('that was never taken over goes after a month, and nothing else does', async () => {
		const worker = importWorker(store, store.name);
		const receive = (text: string, now: string) => receiveImport({ store, worker }, csv(text), Q1, { ...doing, now });
		await commit();
		const old = await receive('Xã;Hợp tác xã hiện có\nPhú Cần;7\n', '2022-07-02T00:00:00.000Z');
		const young = await receive('Xã;Hợp tác xã hiện có\nPhú Cần;8\n', '2022-07-03T00:00:00.000Z');
		expect([old, young]).toMatchObject([{ value: 2 }, { value: 3 }]);
		expect(await dropOldDrafts(store, '2022-08-01T00:00:00.000Z')).toBe(0);
		expect(await dropOldDrafts(store, '2022-08-01T12:00:00.000Z')).toBe(1);
		const listed = await listImports(store, doing);
		expect(listed.ok && listed.value.map(({ id: number, state }) => [number, state])).toEqual([
			[3, 'draft'],
			[1, 'committed']
		]);
		const originals = await Promise.all([1, 2, 3].map((number) => readImportOriginal(store, number, doing)));
		expect(originals.map(({ ok }) => ok)).toEqual([true, false, true]);
		expect(await findBrokenLink(store.db)).toBeNull();
	});

	it('asks about an unknown name once, and about a column once for each sender', async () => {
		const strange = csv('Xã;HTX (tổng)\nPhú Kần;6\n');
		const first = await previewImport(store, strange, Q1, doing);
		const keys = first.ok ? first.value.issues.map(({ question }) => question?.key) : [];
		expect(keys).toEqual(['column:CSV:1']);
		const column = { 'column:CSV:1': 'figure:coops_total' };
		const second = await previewImport(store, strange, { ...Q1, answers: column }, doing);
		expect(second.ok && second.value.issues.flatMap(({ question }) => question?.key ?? [])).toEqual(['place:phu kan']);
		await commit(strange, { ...Q1, answers: { ...column, 'place:phu kan': 'phu-can' } });
		const later = await previewImport(store, csv('Xã;HTX (tổng)\nPhú Kần;7\n'), Q1, doing);
		expect(later.ok && later.value).toMatchObject({
			outcome: 'accepted',
			issues: [],
			changes: [{ figure: { place: 'phu-can', value: 7 } }]
		});
		const other = await previewImport(store, strange, { ...Q1, place: 'phu-can' }, doing);
		expect(other.ok && other.value.outcome).toBe('held');
	});

	it('is read again where its sender said that its table is, as long as its header looks the same', async () => {
		const form = (note: string, value: number) => csv(`Xã;Hợp tác xã hiện có\n${note}\nXã;HTX hiện có\n(a);(b)\nPhú Cần;${value}\n`);
		await commit(form('theo mẫu', 6), { ...Q1, answers: { 'header:': '3-3:5' } });
		const next = await previewImport(store, form('mẫu mới', 7), Q1, doing);
		expect(next.ok && next.value.sheets).toMatchObject([{ table: { headerRows: [3, 3], firstRow: 5 }, said: false }]);
		expect(next.ok && next.value.changes).toMatchObject([{ figure: { place: 'phu-can', value: 7 } }]);
		const other = await previewImport(store, csv('Xã;Hợp tác xã hiện có\nPhú Túc;1\nPhú Cần;2\nChư Gu;3\nIa RSai;4\n'), Q1, doing);
		expect(other.ok && other.value.sheets).toMatchObject([{ table: { headerRows: [1, 1], firstRow: 2 } }]);
	});

	it('of a reporter may speak of the own place only, and a visitor may send none', async () => {
		const preview = await previewImport(store, FILE, Q1, reporter);
		expect(preview.ok && preview.value.issues.map(({ detail, count }) => [detail.code, count])).toEqual([['deed_not_allowed', 2]]);
		const { added, changed } = await commit(FILE, { ...Q1, agree: true }, reporter);
		expect([added, changed]).toEqual([0, 1]);
		const visitor = { ...doing, actor: { ...MACHINE, role: 'visitor' as const } };
		expect(await commitImport(store, FILE, Q1, visitor)).toMatchObject({ ok: false, fault: { code: 'deed_not_allowed' } });
	});

	it('is not committed while a question is open, nor when it is no longer what was agreed to', async () => {
		expect(await commitImport(store, FILE, {}, doing)).toMatchObject({ ok: false, fault: { code: 'import_held', count: 1 } });
		expect(await commitImport(store, FILE, Q1, doing, { seen: 'other' })).toMatchObject({ ok: false, fault: { code: 'import_conflict' } });
		expect(await total()).toBe(8);
	});

	it('cannot count days twice under two periods', async () => {
		await commit(csv('Xã;Hợp tác xã thành lập mới\nPhú Cần;1\n'));
		const half = await previewImport(store, csv('Xã;Hợp tác xã thành lập mới\nPhú Cần;2\n'), { period: '2022-S1' }, doing);
		expect(half.ok && half.value.issues.map(({ detail }) => detail)).toMatchObject([{ code: 'figure_overlaps', other: '2022-Q1' }]);
	});
});
