/** A figure for which there is no indicator: one is made where the figure was read, and the figure is matched to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Role } from '#lib/domain/deed.ts';
import type { Store } from '#lib/server/db.ts';
import { loadCatalogue } from '#lib/server/store/catalogue.ts';
import { createIndicator, type IndicatorInput } from '#lib/server/usecase/create-indicator.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { proposeFigures, type Proposal } from '#lib/server/usecase/propose-figures.ts';

const doing = { actor: MACHINE, now: '2026-11-22T02:00:00.000Z', today: day('2026-11-22') };
const folder = mkdtempSync(join(tmpdir(), 'cotmoc-indicator-'));
let store: Store;
beforeAll(async () => {
	const opened = await openWorkspace(join(folder, 'test.db'));
	if (!opened.ok) throw new Error(opened.fault.code);
	store = opened.value;
	await loadWorkspace(store, 'db/demo', { now: '2026-11-22T01:30:00.000Z', actor: MACHINE });
});
afterAll(async () => {
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

async function proposed(text: string): Promise<Proposal> {
	const read = await proposeFigures(store, new TextEncoder().encode(text), { today: doing.today });
	const [proposal] = read.ok ? read.value.proposals : [];
	if (proposal === undefined) throw new Error('nothing was proposed');
	return proposal;
}

/** The draft as the page offers it and a person sends it. */
async function drafted(text: string): Promise<IndicatorInput> {
	const { draft } = await proposed(text);
	if (draft === null) throw new Error('it is known already');
	const { kinds, ...input } = draft;
	expect(kinds).toContain(input.kind);
	return { ...input, part: `${input.name}: số đạt`, whole: `${input.name}: tổng số` };
}

describe('the sentence says what the indicator is', () => {
	it.each<[string, Partial<IndicatorInput>]>([
		[
			'Phấn đấu năm 2025, huyện Kế Sách có 12 sân vận động mini.',
			{ programme: 'kttt', name: 'Sân vận động mini', kind: 'stock', direction: 'up' }
		],
		['Năm 2022, huyện Kế Sách tổ chức 9 phiên chợ quê.', { name: 'Phiên chợ quê', kind: 'flow', frequency: 'year' }],
		['Đến năm 2025, huyện Krông Pa có 9/14 xã có bể bơi.', { programme: 'de-an-61', kind: 'share', unit: 'xã' }],
		['Phấn đấu năm 2025, huyện Kế Sách còn dưới 4% hộ dùng bếp than.', { kind: 'share', unit: '%', direction: 'down' }],
		['Quý II/2022, tỷ lệ lấp đầy bãi đỗ xe của huyện Kế Sách đạt 81%.', { kind: 'rate', unit: '%', frequency: 'quarter' }]
	])('%s', async (text, expected) => {
		expect(await drafted(text)).toMatchObject(expected);
	});
});

it('is made with its measure, and the figure is matched to it', async () => {
	const text = 'Phấn đấu năm 2025, huyện Kế Sách có 12 sân vận động mini.';
	const made = await createIndicator(store, await drafted(text), doing);
	expect(made).toEqual({ ok: true, value: { indicator: 'san_van_dong_mini', measure: 'san_van_dong_mini' } });
	const { aim, draft } = await proposed(text);
	expect([aim?.indicator?.id, aim?.indicator?.shared, draft]).toEqual(['san_van_dong_mini', ['sân', 'vận', 'động', 'mini'], null]);
	const { measures, indicators } = await loadCatalogue(store.db);
	expect(measures.find(({ id }) => id === 'san_van_dong_mini')).toMatchObject({ kind: 'level', overPlaces: 'sum', unit: 'sân vận động' });
	expect(indicators.find(({ id }) => id === 'san_van_dong_mini')).toMatchObject({ programme: 'kttt', direction: 'up' });
});

it('a share is made with both its numbers, and a name that is taken gets a key of its own', async () => {
	const input = { ...(await drafted('Đến năm 2025, huyện Krông Pa có 9/14 xã có bể bơi.')), name: 'Sân vận động mini' };
	expect(await createIndicator(store, input, doing)).toEqual({
		ok: true,
		value: { indicator: 'san_van_dong_mini_2', measure: 'san_van_dong_mini_2_part' }
	});
	const { indicators } = await loadCatalogue(store.db);
	expect(indicators.find(({ id }) => id === 'san_van_dong_mini_2')).toMatchObject({
		expressionText: '100 * san_van_dong_mini_2_part / san_van_dong_mini_2_whole',
		unit: '%'
	});
});

it.each<[string, Partial<IndicatorInput>, string]>([
	['without a name', { name: '' }, 'indicator_name_missing'],
	['of no programme', { programme: 'nowhere' }, 'row_refused']
])('%s it is refused and nothing is written', async (_, change, code) => {
	const before = (await loadCatalogue(store.db)).measures.length;
	const input = await drafted('Năm 2022, huyện Kế Sách tổ chức 9 phiên chợ quê.');
	expect(await createIndicator(store, { ...input, ...change }, doing)).toMatchObject({ ok: false, fault: { code } });
	expect((await loadCatalogue(store.db)).measures).toHaveLength(before);
});

it.each<Role>(['secretary', 'reporter', 'head', 'viewer', 'visitor'])('is refused to a %s', async (role) => {
	const input = await drafted('Năm 2022, huyện Kế Sách tổ chức 9 phiên chợ quê.');
	expect(await createIndicator(store, input, { ...doing, actor: { ...MACHINE, role } })).toMatchObject({
		fault: { code: 'deed_not_allowed' }
	});
});
