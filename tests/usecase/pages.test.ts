import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Store } from '#lib/server/db.ts';
import { listCatalogue } from '#lib/server/usecase/list-catalogue.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { readIndicator } from '#lib/server/usecase/read-indicator.ts';
import { readMatrix } from '#lib/server/usecase/read-matrix.ts';
import { readOverview } from '#lib/server/usecase/read-overview.ts';
import { readPlace } from '#lib/server/usecase/read-place.ts';
import { readScorecard } from '#lib/server/usecase/read-scorecard.ts';
import { readValue } from '#lib/server/usecase/read-value.ts';
import { parametersOf } from '#lib/server/usecase/selection.ts';
import { DATABASES } from '../store/databases.ts';

const today = { today: day('2026-11-22') };
const now = '2026-11-22T00:00:00.000Z';
const DEMO = join(import.meta.dirname, '../../db/demo');

function valueOf<Value>(outcome: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: unknown }): Value {
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault));
	return outcome.value;
}

describe.each(DATABASES)('the pages of the demo on $name', ({ open }) => {
	let store: Store;
	beforeAll(async () => {
		store = await open();
		valueOf(await loadWorkspace(store, DEMO, { now }));
	}, 120_000);
	afterAll(() => store.close());

	it('overview: every programme at its newest period', async () => {
		const { programmes } = valueOf(await readOverview(store, {}, today));
		expect(programmes.map(({ scorecard }) => [scorecard.programme.id, scorecard.period.code])).toContainEqual(['kttt', '2025-Q4']);
		for (const { scorecard } of programmes) expect(scorecard.rows.length).toBeGreaterThan(0);
	});

	it('indicator: the same row as the scorecard, and every commune ranked', async () => {
		const chosen = { programme: 'kttt', period: '2024', place: 'ke-sach' };
		const { scorecard } = valueOf(await readScorecard(store, chosen, today));
		const { sheet } = valueOf(await readIndicator(store, { ...chosen, indicator: 'coops_new' }, today));
		expect(sheet.row).toEqual(scorecard.rows.find(({ key }) => key === 'coops_new'));
		expect(sheet.ranking).toHaveLength(13);
		expect(sheet.ranking.reduce((sum, { value }) => sum + (value.value ?? 0), 0)).toBe(sheet.row.value.value);
	});

	it('compare: its total row is the scorecard', async () => {
		const chosen = { programme: 'kttt', period: '2024' };
		const { scorecard } = valueOf(await readScorecard(store, chosen, today));
		const { matrix } = valueOf(await readMatrix(store, chosen, today));
		const firsts = scorecard.rows.filter(
			(row, index) => scorecard.rows.findIndex((other) => other.indicator.id === row.indicator.id) === index
		);
		expect(matrix.total.map(({ value }) => value)).toEqual(firsts.map(({ value }) => value));
	});

	it('place: one commune in all programmes that cover it', async () => {
		const { sheet } = valueOf(await readPlace(store, { place: 'ks-an-my' }, today));
		expect(sheet.scorecards.map(({ programme, place }) => [programme.id, place.id])).toEqual([['kttt', 'ks-an-my']]);
	});

	it('a meeting is reproducible: figures as known then do not change when later ones arrive', async () => {
		const chosen = { programme: 'kttt', period: '2022-Q2', 'as-known-at': '2022-07-12' };
		const then = valueOf(await readScorecard(store, chosen, today)).scorecard;
		const known = valueOf(
			await readValue(store, { measure: 'coops_new', place: 'ke-sach', period: '2021-01-01..2022-06-30', knownAt: '2022-07-12' })
		);
		expect(then.rows.find(({ key }) => key === 'coops_new')?.value.value).toBe(known.value.value);
		expect(
			valueOf(await readValue(store, { measure: 'coops_new', place: 'ke-sach', period: '2025', knownAt: '2022-07-12' })).value.value
		).toBeNull();
	});

	it.each([
		['nowhere', { programme: 'kttt', place: 'nowhere' }, 'place_unknown'],
		['no such programme', { programme: 'ktt' }, 'programme_unknown'],
		['no such period', { programme: 'kttt', period: '2022-Q5' }, 'period_no_such_part']
	])('%s is refused', async (_, chosen, code) => {
		expect(await readScorecard(store, chosen, today)).toMatchObject({ ok: false, fault: { code } });
	});

	it.each([
		['fa_coops_new', 'indicator_of_other_programme', [['fa_coops_new', 'de-an-61']]],
		['coop_new', 'indicator_unknown', [['coops_new', undefined]]],
		['fa_coops', 'indicator_unknown', []]
	])('the page of a programme that lacks indicator %s answers %s', async (indicator, code, nearest) => {
		const page = await readIndicator(store, { programme: 'kttt', indicator }, today);
		const fault = page.ok ? null : page.fault;
		expect(fault?.code).toBe(code);
		const found = fault !== null && 'nearest' in fault ? fault.nearest : [];
		expect(found.slice(0, 1).map(({ id, programme }) => [id, programme])).toEqual(nearest);
		const indicators = await listCatalogue(store, 'indicators', today);
		for (const { id, programme = 'kttt' } of found) expect(indicators.find((one) => one['id'] === id)?.['programme']).toBe(programme);
	});

	it.each([
		['2022-Q5', {}, ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4', '2025-Q4']],
		['abc', {}, ['2025-Q4']],
		['2031-Q9', {}, ['2025-Q4']],
		['2025-13', {}, ['2025', '2025-S1', '2025-S2', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']]
	])('a period %s is refused with periods that have figures', async (period, chosen, offered) => {
		const page = await readScorecard(store, { programme: 'kttt', period, ...chosen }, today);
		const fault = page.ok ? null : page.fault;
		expect(fault !== null && 'offered' in fault ? fault.offered?.map(({ code }) => code) : null).toEqual(offered);
	});

	it.each([
		['another district’s commune', 'mh-suoi-may', false],
		['the province above', 'soc-trang', false],
		['another province', 'thanh-hoa', false],
		['the root', 'ke-sach', true],
		['a commune below', 'ks-an-my', true],
		['the commune that it became', 'ks-nhon-my-2025', true]
	])('a programme speaks of %s: %s, %s', async (_, place, speaks) => {
		const page = await readScorecard(store, { programme: 'kttt', place }, today);
		expect(page.ok).toBe(speaks);
		if (!page.ok) expect(page.fault).toMatchObject({ code: 'place_outside_programme', nearest: [{ id: 'ke-sach' }] });
		// A page of the place itself needs no programme.
		expect((await readPlace(store, { place }, today)).ok).toBe(true);
	});

	it('a target that the indicator does not have is refused', async () => {
		expect(await readIndicator(store, { programme: 'kttt', indicator: 'coops_new', target: 'zzz' }, today)).toMatchObject({
			ok: false,
			fault: { code: 'target_unknown', nearest: [] }
		});
	});

	it.each([...['2020', '2021..2025', '2026', '2030'].map((period) => ({ period })), { group: '' }, { view: 'today' }])(
		'any selection of a URL is answered: %j',
		async (chosen) => {
			const parameters = parametersOf(new URLSearchParams({ programme: 'kttt', ...chosen }));
			const { scorecard } = valueOf(await readScorecard(store, parameters, today));
			expect(scorecard.rows.length).toBeGreaterThan(0);
		}
	);

	it('on today’s map a merged commune has the history of its predecessors', async () => {
		const { sheet } = valueOf(await readPlace(store, { place: 'ks-an-my', view: 'today' }, today));
		const [heir] = sheet.successors;
		expect(heir).toBeDefined();
		const after = valueOf(await readPlace(store, { place: heir?.place.id ?? '', view: 'today' }, today));
		expect(after.sheet.predecessors.length).toBeGreaterThan(0);
	});
});

describe('an empty store', () => {
	it('says that it is empty', async () => {
		const store = await (DATABASES[0] as (typeof DATABASES)[number]).open();
		try {
			expect(await readOverview(store, {}, today)).toEqual({ ok: false, fault: { code: 'workspace_empty' } });
			expect(await readScorecard(store, {}, today)).toEqual({ ok: false, fault: { code: 'workspace_empty' } });
			expect(await readPlace(store, { place: 'x' }, today)).toMatchObject({ ok: false });
		} finally {
			await store.close();
		}
	});
});
