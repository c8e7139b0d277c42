import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Actor, Role } from '#lib/domain/deed.ts';
import type { Store } from '#lib/server/db.ts';
import { loadWorkspace, putWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { listEntries, readEntry } from '#lib/server/usecase/read-entry.ts';
import { figureInput, recordFigures } from '#lib/server/usecase/record-figures.ts';
import { DATABASES } from '../store/databases.ts';
import { returnsWorkspace } from './returns.ts';

const today = day('2026-11-25');
const actor = (role: Role, ...places: readonly string[]): Actor => ({ id: role, name: '', role, places: places as Actor['places'] });
const secretary = { actor: actor('secretary'), today };

describe('the entry grid of the demo', () => {
	let store: Store;
	beforeAll(async () => {
		store = await (DATABASES[0] as (typeof DATABASES)[number]).open();
		await loadWorkspace(store, join(import.meta.dirname, '../../db/demo'), { now: '2026-11-25T00:00:00.000Z' });
	});
	afterAll(() => store.close());

	async function sheet(programme: string, period: string | undefined, as = secretary) {
		const read = await readEntry(store, { programme, period }, as);
		if (!read.ok) throw new Error(JSON.stringify(read.fault));
		return read.value;
	}

	it('has the communes of the quarter in official order, the measures of that frequency, and the figures that stand', async () => {
		const { places, columns, cells, period } = await sheet('kttt', '2022-Q2');
		expect(places).toHaveLength(13);
		expect(places[0]?.name).toBe('Kế Sách');
		expect(columns.map(({ key }) => key)).toContain('coops_new');
		expect(columns.map(({ key }) => key)).not.toContain('coops_effective');
		expect(period.code).toBe('2022-Q2');
		const column = columns.findIndex(({ key }) => key === 'coops_total');
		const cell = cells[0]?.[column];
		expect(cell?.sequence).toBeGreaterThan(0);
		expect(cell?.said?.value).toEqual(expect.any(Number));
		expect(cell?.previous?.day).toBe('2022-03-31');
	});

	it.each([
		['2022-06-30', '2022-Q2'],
		['2022-07-05', '2022-Q2'],
		['2022-09-29', '2022-Q2'],
		['2022-09-30', '2022-Q3']
	])('opens on %s the quarter that has ended: %s', async (now, code) => {
		const read = await readEntry(store, { programme: 'nep-nghi' }, { actor: actor('secretary'), today: day(now) });
		expect(read.ok && read.value.period.code).toBe(code);
	});

	it('has a column for each category, and opens a dated programme on the last day with figures', async () => {
		const { columns, period, periods } = await sheet('vu-dong', undefined);
		expect(columns.filter(({ measure }) => measure === 'winter_sown').map(({ category }) => category)).toEqual([
			'ngô',
			'khoai lang',
			'lạc',
			'rau đậu'
		]);
		const days = periods.find(({ kind }) => kind === 'day')?.periods ?? [];
		expect(days[0]?.code).toBe(period.code);
		expect(days.length).toBeGreaterThan(1);
	});

	it('shows a reporter the own places only', async () => {
		const own = { actor: actor('reporter', 'ks-ke-thanh'), today };
		expect((await sheet('kttt', '2022-Q2', own)).places.map(({ id }) => id)).toEqual(['ks-ke-thanh']);
		expect((await listEntries(store, own)).ok).toBe(true);
		expect(await readEntry(store, { programme: 'vu-dong' }, own)).toMatchObject({ fault: { code: 'entry_without_place' } });
	});

	it('shows whoever enters figures also those that wait for approval', async () => {
		const waiting = await (DATABASES[0] as (typeof DATABASES)[number]).open();
		await putWorkspace(waiting, returnsWorkspace({ approval: 'on' }), { now: '2026-11-25T00:00:00.000Z' });
		const own = { actor: actor('reporter', 'submitted-approve'), today };
		const read = await readEntry(waiting, { programme: 'p', period: '2022-Q2' }, own);
		await waiting.close();
		if (!read.ok) throw new Error(JSON.stringify(read.fault));
		const column = read.value.columns.findIndex(({ key }) => key === 'new');
		expect(read.value.cells[0]?.[column]?.said?.value).toBe(2);
	});

	it.each([
		['kttt', '2022-06', secretary, 'entry_period_unknown'],
		['kttt', '2031-Q1', secretary, 'entry_period_unknown'],
		['kttt', '2022-Q5', secretary, 'period_no_such_part'],
		['khong', undefined, secretary, 'programme_unknown'],
		['kttt', '2022-Q2', { actor: actor('viewer'), today }, 'deed_not_allowed'],
		['kttt', '2022-Q2', { actor: actor('reporter', 'ts-dong-tien'), today }, 'entry_without_place']
	])('refuses %s %s', async (programme, period, as, code) => {
		expect(await readEntry(store, { programme, period }, as)).toMatchObject({ ok: false, fault: { code } });
	});

	it('has columns for totals of what is broken down where they are asked for, and wherever one was entered', async () => {
		const totals = async (totalsAsked: boolean) => {
			const read = await readEntry(store, { programme: 'vu-dong', period: '2022-09-19', totals: totalsAsked }, secretary);
			if (!read.ok) throw new Error(JSON.stringify(read.fault));
			const sown = read.value.columns.filter(({ measure }) => measure === 'winter_sown');
			return [read.value.totals, sown.map(({ key, isTotal }) => (isTotal ? `${key}: total` : key)).slice(0, 2)];
		};
		const without = [false, ['winter_sown[ngô]', 'winter_sown[khoai lang]']];
		const withTotals = [true, ['winter_sown: total', 'winter_sown[ngô]']];
		expect([await totals(false), await totals(true)]).toEqual([without, withTotals]);
		const total = { measure: 'winter_sown', place: 'ts-dong-tien', period: '2022-09-19', value: 3, expected: null };
		const recorded = await recordFigures(store, [figureInput.parse(total)], 'grid', { ...secretary, now: '2026-11-25T00:00:00.000Z' });
		expect(recorded).toMatchObject([{ ok: true }]);
		expect(await totals(false)).toEqual(withTotals);
	});
});
