import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { proposeFigures } from '#lib/server/usecase/propose-figures.ts';
import { withNotes } from '../../src/routes/data/extract/noted.ts';
import { proposedFields } from '../../src/routes/data/extract/proposed-fields.ts';
import { readValue } from '#lib/server/usecase/read-value.ts';
import { ratioInput, recordRatio } from '#lib/server/usecase/record-ratio.ts';

const folder = mkdtempSync(join(tmpdir(), 'cotmoc-propose-'));
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

async function proposed(text: string) {
	const read = await proposeFigures(store, new TextEncoder().encode(text), { today: '2026-11-22' as Day });
	if (!read.ok) throw new Error(read.fault.code);
	return read.value.proposals.map(({ measure, place, period, standing }) => [measure?.id ?? null, place?.id ?? null, period, standing]);
}

it('a figure of the report is laid beside what is stored, and what is unknown is offered as new', async () => {
	expect(
		await proposed(
			'Năm 2022, huyện Krông Pa thành lập 3 chi hội nghề nghiệp và 33 tổ hội nghề nghiệp; quý II/2022, huyện Kế Sách có 7 sân vận động mini.'
		)
	).toEqual([
		['fa_branches_new', 'krong-pa', '2022', 3],
		['fa_groups_new', 'krong-pa', '2022', 33],
		[null, 'ke-sach', '2022-Q2', null]
	]);
});

it('a deed that is told of without a number is proposed as done', async () => {
	const text = 'Năm 2024, xã Thọ Phú được công nhận hoàn thành nhiệm vụ xây dựng nông thôn mới.';
	const read = await proposeFigures(store, new TextEncoder().encode(text), { today: '2026-11-22' as Day });
	if (!read.ok) throw new Error(read.fault.code);
	const [proposal] = read.value.proposals;
	expect([proposal?.item.form, proposal?.measure, proposal?.item.kind, proposal?.place?.id, proposal?.period, proposal?.hindrance]).toEqual(
		['milestone', null, 'actual', 'ts-tho-phu', '2024', null]
	);
	expect(proposal === undefined ? null : proposedFields(proposal, 'vi').value).toBe('1');
});

it('the note of a figure cites its clause in Vietnamese', async () => {
	const text = 'II. KẾT QUẢ\n- Có 6 hợp tác xã.';
	const read = await proposeFigures(store, new TextEncoder().encode(text), { today: '2026-11-22' as Day });
	expect(read.ok && withNotes(read.value).notes).toEqual(['Mục II, gạch đầu dòng 1: “Có 6 hợp tác xã” (ký tự 14–29)']);
});

it('money is no number of what it was made by', async () => {
	expect(await proposed('Năm 2022, huyện Kế Sách có doanh thu bình quân của hợp tác xã đạt 1,2 tỷ đồng/HTX.')).toEqual([
		[null, 'ke-sach', '2022', null]
	]);
});

it('what is counted on both sides of its number is found by its whole name', async () => {
	const text = 'Phấn đấu năm 2025, huyện Kế Sách có 70 - 80% số hợp tác xã hoạt động hiệu quả.';
	const read = await proposeFigures(store, new TextEncoder().encode(text), { today: '2026-11-22' as Day });
	expect(read.ok && read.value.proposals[0]?.aim?.indicator?.id).toBe('coops_effective_rate');
});

it('of places that were called alike at different times the one of the period is meant', async () => {
	const place = async (text: string) => (await proposed(text))[0]?.[1];
	expect(await place('Năm 2024, xã Thọ Phú có 3 hợp tác xã.')).toBe('ts-tho-phu');
	expect(await place('Năm 2026, xã Thọ Phú có 3 hợp tác xã.')).toBe('ts-tho-phu-2025');
});

it('a long report is gone through in parts, each marked in its text', async () => {
	const text = Array.from({ length: 70 }, (_, i) => `Năm 2022, huyện Kế Sách tổ chức ${i + 2} phiên chợ quê.`).join('\n');
	const read = await proposeFigures(store, new TextEncoder().encode(text), { today: '2026-11-22' as Day, from: 60 });
	if (!read.ok) throw new Error(read.fault.code);
	const { all, proposals, pieces } = read.value;
	expect([all, proposals.map(({ item }) => item.value)]).toEqual([70, [62, 63, 64, 65, 66, 67, 68, 69, 70, 71]]);
	expect(pieces.flatMap(({ proposal }) => (proposal === null ? [] : [proposal]))).toEqual([60, 61, 62, 63, 64, 65, 66, 67, 68, 69]);
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});

async function proposedRatio(text: string) {
	const read = await proposeFigures(store, new TextEncoder().encode(text), { today: '2026-11-22' as Day });
	return read.ok ? (read.value.proposals[0]?.ratio ?? null) : null;
}

describe('k of n', () => {
	it.each([
		[
			'goes into the two figures of its ratio, each beside what is stored',
			'Năm 2024, huyện Kế Sách có 19/25 hợp tác xã hoạt động hiệu quả.',
			{
				id: 'coops_effective_rate',
				part: expect.objectContaining({ id: 'coops_effective', value: 19, standing: 19 }),
				whole: expect.objectContaining({ id: 'coops_rated', value: 25, standing: 25 }),
				places: null
			}
		],
		[
			'of places is held against the tree of places, and counted from their figures',
			'Năm 2022, huyện Krông Pa đã kiểm tra 12/13 xã, thị trấn thực hiện Đề án 61.',
			{ id: 'fa_inspection', part: null, whole: null, places: { level: 'commune', count: 14 }, counted: 14 }
		]
	])('%s', async (_, text, expected) => {
		expect(await proposedRatio(text)).toMatchObject(expected);
	});

	it('of places is not taken for whatever else counts places', async () => {
		const text = 'Năm 2022, huyện Kế Sách có 9/13 xã, thị trấn đã xác định số hợp tác xã cần lập mới, củng cố, giải thể.';
		expect(await proposedRatio(text)).toMatchObject({ id: 'coop_plan_stated', places: { count: 13 } });
	});

	it('of what no ratio is made from is a figure like any other', async () => {
		expect(await proposedRatio('Năm 2022, huyện Kế Sách có 7/9 sân vận động mini.')).toBeNull();
	});

	const doing = { actor: MACHINE, now: '2026-11-22T02:00:00.000Z', today: '2026-11-22' as Day };
	const given = (change: object) =>
		ratioInput.parse({ indicator: 'coops_effective_rate', place: 'ke-sach', period: '2019', part: 4, whole: 9, note: 'x', ...change });
	const stored = async (measure: string) => {
		const read = await readValue(store, { measure, place: 'ke-sach', period: '2019' });
		return read.ok ? read.value.value.value : null;
	};

	it('is stored whole or not at all, and a number that stands in the way is told', async () => {
		expect(await recordRatio(store, given({ period: '2019', part: 4.5 }), 'extract', doing)).toMatchObject({
			fault: { code: 'figures_refused', parts: [{ measure: 'Hợp tác xã hoạt động hiệu quả', fault: { code: 'number_not_whole' } }] }
		});
		expect([await stored('coops_effective'), await stored('coops_rated')]).toEqual([null, null]);
		expect(await recordRatio(store, given({}), 'extract', doing)).toEqual({ ok: true, value: 2 });
		expect([await stored('coops_effective'), await stored('coops_rated')]).toEqual([4, 9]);
		// What stood the year before is no figure of the year.
		expect(await recordRatio(store, given({ period: '2020', part: 5 }), 'extract', doing)).toEqual({ ok: true, value: 2 });
		expect(await recordRatio(store, given({ part: 5, note: 'y' }), 'extract', doing)).toMatchObject({
			fault: { code: 'figures_refused', parts: [{ measure: 'Hợp tác xã hoạt động hiệu quả', value: 5, standing: 4, fault: null }] }
		});
	});

	it.each([
		['both stand already', {}, 'figures_stand'],
		['the total is missing', { whole: null }, 'ratio_whole_missing'],
		['its k is counted from single places', { indicator: 'fa_inspection' }, 'ratio_not_entered'],
		['it is no ratio', { indicator: 'coops_new' }, 'ratio_not_entered'],
		['there is no such indicator', { indicator: 'nothing' }, 'indicator_unknown']
	])('is refused where %s', async (_, change, code) => {
		expect(await recordRatio(store, given(change), 'extract', doing)).toMatchObject({ ok: false, fault: { code } });
	});
});

describe('place and period of the whole text', () => {
	const TEXT = 'Thành lập mới 3 hợp tác xã. Năm 2024, huyện Kế Sách có 6 hợp tác xã. Đến 15/11, huyện Nowhere có 2 hợp tác xã.';
	const read = async (place: string | null, period: string | null) => {
		const found = await proposeFigures(store, new TextEncoder().encode(TEXT), { today: '2026-11-22' as Day, common: { place, period } });
		return found.ok ? found.value.proposals.map((one) => [one.place?.id ?? null, one.period, one.filled.place, one.filled.period]) : null;
	};

	it('are filled in where it names none, and nowhere else', async () => {
		expect(await read('krong-pa', '2022')).toEqual([
			['krong-pa', '2022', true, true],
			['ke-sach', '2024', false, false],
			[null, null, false, false]
		]);
		expect((await read(null, null))?.[0]).toEqual([null, null, false, false]);
		expect((await read('nowhere', null))?.[0]).toEqual([null, null, false, false]);
	});

	it('a time that is told by its distance is left to the whole text', async () => {
		const found = await proposeFigures(
			store,
			new TextEncoder().encode('Nhiệm kỳ qua, huyện Kế Sách có 6 hợp tác xã. Trong 5 năm qua có 4 hợp tác xã.'),
			{
				today: '2026-11-22' as Day,
				common: { place: null, period: '2022' }
			}
		);
		expect(found.ok && found.value.proposals.map(({ item, period }) => [item.by, period])).toEqual([
			['nhiệm kỳ qua', '2022'],
			['5 năm qua', '2022']
		]);
	});

	it.each([
		['Toàn huyện có 6 hợp tác xã.', 'krong-pa'],
		['Trên địa bàn huyện có 6 hợp tác xã.', 'krong-pa'],
		['Toàn tỉnh có 6 hợp tác xã.', null],
		['Xã Nowhere có 6 hợp tác xã.', null]
	])('%s', async (text, expected) => {
		const found = await proposeFigures(store, new TextEncoder().encode(text), {
			today: '2026-11-22' as Day,
			common: { place: 'krong-pa', period: '2022' }
		});
		expect(found.ok && (found.value.proposals[0]?.place?.id ?? null)).toBe(expected);
	});

	it('places that are called alike are told apart', async () => {
		const found = await proposeFigures(store, new TextEncoder().encode(TEXT), { today: '2026-11-22' as Day });
		const names = found.ok ? found.value.places.map(({ name }) => name) : [];
		expect(new Set(names).size).toBe(names.length);
		expect(names).toContain('Song Phụng');
		expect(names.filter((name) => name.startsWith('Kế Sách ('))).toHaveLength(2);
	});
});
