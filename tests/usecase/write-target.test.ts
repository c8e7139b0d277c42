/** A target that was read from words and accepted by a person. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { IndicatorId } from '#lib/domain/id.ts';
import type { Store } from '#lib/server/db.ts';
import { listEntries, readEntry } from '#lib/server/store/audit.ts';
import { loadCatalogue } from '#lib/server/store/catalogue.ts';
import { MACHINE, VISITOR } from '#lib/server/usecase/doing.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { proposeFigures, type Proposal } from '#lib/server/usecase/propose-figures.ts';
import { writeDocument } from '#lib/server/usecase/write-document.ts';
import { writeTarget } from '#lib/server/usecase/write-target.ts';
import type { TargetInput } from '#lib/server/usecase/target-input.ts';
import { ROOT } from '../cli/terminal.ts';

const doing = { actor: MACHINE, now: '2026-11-22T02:00:00.000Z', today: day('2026-11-22') };
const folder = mkdtempSync(join(tmpdir(), 'cotmoc-target-'));
let store: Store;
beforeAll(async () => {
	const opened = await openWorkspace(join(folder, 'test.db'));
	if (!opened.ok) throw new Error(opened.fault.code);
	store = opened.value;
	await loadWorkspace(store, join(ROOT, 'db/demo'), { now: '2026-11-22T01:30:00.000Z', actor: MACHINE });
});
afterAll(async () => {
	await store.close();
	rmSync(folder, { recursive: true, force: true });
});

const SENTENCE = 'Phấn đấu giai đoạn 2021-2025, huyện Kế Sách thành lập mới ít nhất 7 hợp tác xã.';

async function proposal(sentence = SENTENCE): Promise<Proposal> {
	const read = await proposeFigures(store, new TextEncoder().encode(sentence), { today: doing.today });
	const [first] = read.ok ? read.value.proposals : [];
	if (first === undefined) throw new Error('nothing was proposed');
	return first;
}

/** The proposal as the page offers it and a person confirms it. */
async function offered(sentence = SENTENCE): Promise<TargetInput> {
	const { aim, place, item } = await proposal(sentence);
	if (aim === null || aim.indicator === null || place === null) throw new Error('no target was proposed');
	return {
		indicator: aim.indicator.id,
		place: place.id,
		each_level: aim.each_level,
		from: aim.from ?? '',
		due: aim.due ?? '',
		yearly: aim.yearly,
		condition: aim.condition,
		low: aim.low,
		high: aim.high,
		baseline: aim.baseline,
		baseline_period: aim.baseline_period,
		document: 'tin-ke-sach',
		clause: `“${item.span}” (${item.start}–${item.end})`
	};
}

it('is offered with indicator, place, window and number, and becomes a new version of the one that stands', async () => {
	const input = await offered();
	expect(input).toMatchObject({
		indicator: 'coops_new',
		place: 'ke-sach',
		from: '2021-01-01',
		due: '2025-12-31',
		condition: 'at_least',
		low: 7,
		high: null
	});
	const aimed = async () => (await proposal()).aim?.standing;
	expect(await aimed()).toMatchObject({ condition: { kind: 'at_least', value: 5 }, version: 1, same: false });
	expect(await writeTarget(store, input, doing)).toEqual({ ok: true, value: { version: 2, written: 1 } });
	expect(await aimed()).toMatchObject({ condition: { kind: 'at_least', value: 7 }, version: 2, same: true });
	const inForce = (await loadCatalogue(store.db)).targetsOf.get('coops_new' as IndicatorId)?.filter(({ place }) => place === 'ke-sach');
	expect(inForce).toHaveLength(1);
	expect(inForce?.[0]).toMatchObject({
		condition: { kind: 'at_least', value: 7 },
		document: 'tin-ke-sach',
		clause: input.clause,
		version: 2,
		supersedes: 't-coops-new',
		owner: 'Phòng Nông nghiệp và Phát triển nông thôn',
		path: { kind: 'linear' }
	});
	const [entry] = await listEntries(store.db, { deed: 'target.write' }, 1);
	expect(await readEntry(store.db, entry?.sequence ?? 0)).toMatchObject({
		before: { id: 't-coops-new', low: 5 },
		after: { low: 7, version: 2 }
	});
});

it.each<[string, Partial<TargetInput>, string]>([
	['the same again', {}, 'target_stands'],
	['no number', { low: null }, 'aim_number_missing'],
	['a range that runs backwards', { condition: 'between', low: 80, high: 70 }, 'aim_number_missing'],
	['days in the wrong order', { from: '2026-01-01' }, 'target_days_reversed'],
	['a day that is none', { due: '2025-02-30' }, 'day_no_such_part'],
	['a number for each year of parts of years', { yearly: true, from: '2021-06-01' }, 'target_years_uneven'],
	['a change since nobody knows when', { condition: 'change_by', baseline: null, baseline_period: null }, 'aim_baseline_missing'],
	['a multiple of every place', { condition: 'times', each_level: 'commune', baseline: 2 }, 'aim_each_relative'],
	['a level without places', { each_level: 'village' }, 'target_level_empty'],
	['a baseline of no period', { condition: 'times', baseline_period: '2020-Q9' }, 'period_no_such_part'],
	['an unknown document', { document: 'nowhere' }, 'document_unknown'],
	['an unknown indicator', { indicator: 'nothing' }, 'indicator_unknown']
])('%s is refused and nothing is written', async (_, change, code) => {
	const before = (await loadCatalogue(store.db)).targets.length;
	expect(await writeTarget(store, { ...(await offered()), ...change }, doing)).toMatchObject({ ok: false, fault: { code } });
	expect((await loadCatalogue(store.db)).targets).toHaveLength(before);
});

/** What is in force of an indicator at a place after a sentence was accepted. */
async function inForceAfter(sentence: string, change: Partial<TargetInput> = {}) {
	const input = { ...(await offered(sentence)), ...change };
	const done = await writeTarget(store, input, doing);
	if (!done.ok) throw new Error(done.fault.code);
	const all = (await loadCatalogue(store.db)).targetsOf.get(input.indicator as IndicatorId) ?? [];
	return all
		.filter(({ clause }) => clause === input.clause)
		.map(({ eachLevel, from, due, condition, baseline, baselinePeriod }) => ({
			eachLevel,
			window: `${from}..${due}`,
			condition,
			baseline,
			since: baselinePeriod?.code ?? null
		}));
}

const plain = { eachLevel: null, baseline: null, since: null };

it.each<[string, string, readonly object[]]>([
	[
		'of each commune, not of the district',
		'Năm 2023, phấn đấu mỗi xã của huyện Kế Sách có từ 1 đến 2 cuộc gặp gỡ hợp tác xã, tổ hợp tác.',
		[{ ...plain, eachLevel: 'commune', window: '2023-01-01..2023-12-31', condition: { kind: 'between', low: 1, high: 2 } }]
	],
	[
		'a year, one target each year',
		'Phấn đấu giai đoạn 2026-2028, mỗi năm huyện Kế Sách thành lập mới ít nhất 2 hợp tác xã.',
		[2026, 2027, 2028].map((year) => ({
			...plain,
			window: `${year}-01-01..${year}-12-31`,
			condition: { kind: 'at_least', value: 2 }
		}))
	],
	[
		'by points below a year that is named',
		'Phấn đấu năm 2023, huyện Minh Hoạ giảm tỷ lệ hộ nghèo 4 điểm % so với năm 2021.',
		[{ ...plain, window: '2023-01-01..2023-12-31', condition: { kind: 'change_by', value: 4 }, baseline: 26, since: '2021' }]
	],
	[
		'by points each year, from the year before',
		'Phấn đấu giai đoạn 2022-2023, huyện Minh Hoạ giảm tỷ lệ hộ nghèo 1,41%/năm.',
		[
			{ ...plain, window: '2022-01-01..2022-12-31', condition: { kind: 'change_by', value: 1.41 }, baseline: 26, since: '2021' },
			{
				...plain,
				window: '2023-01-01..2023-12-31',
				condition: { kind: 'change_by', value: 1.41 },
				since: '2022',
				baseline: expect.any(Number)
			}
		]
	],
	[
		'times what there was, from the beginning of the programme',
		'Phấn đấu đến năm 2024, huyện Kế Sách có số thành viên hợp tác xã tăng gấp 1,5 lần so với năm 2020.',
		[
			{
				...plain,
				window: '2021-01-01..2024-12-31',
				condition: { kind: 'times', value: 1.5 },
				since: '2020',
				baseline: expect.toBeOneOf([1240, null])
			}
		]
	],
	[
		'a percentage more of a count, as a multiple',
		'Phấn đấu năm 2023, huyện Kế Sách tăng thành viên hợp tác xã 10% so với năm 2020.',
		[
			{
				...plain,
				window: '2023-01-01..2023-12-31',
				condition: { kind: 'times', value: 1.1 },
				since: '2020',
				baseline: expect.toBeOneOf([1240, null])
			}
		]
	],
	[
		'k of n, as a percentage',
		'Mục tiêu năm 2023: 12/15 hợp tác xã của huyện Kế Sách hoạt động hiệu quả.',
		[{ ...plain, window: '2023-01-01..2023-12-31', condition: { kind: 'exactly', value: 80 } }]
	]
])('what is to be reached: %s', async (_, sentence, expected) => {
	expect(await inForceAfter(sentence)).toEqual(expected);
	expect(await writeTarget(store, await offered(sentence), doing)).toMatchObject({ fault: { code: 'target_stands' } });
	expect((await proposal(sentence)).aim?.standing?.same).toBe(true);
});

it('a yearly number that some years have already is added to the others', async () => {
	const sentence = 'Phấn đấu giai đoạn 2027-2030, mỗi năm huyện Kế Sách thành lập mới ít nhất 2 hợp tác xã.';
	expect((await proposal(sentence)).aim?.standing).toMatchObject({ same: false, only: ['2027', '2028'] });
	expect(await writeTarget(store, await offered(sentence), doing)).toEqual({ ok: true, value: { version: 1, written: 2 } });
});

it('a deed is done by a day, and holds no number', async () => {
	const { aim, place, draft } = await proposal('Đến năm 2030, huyện Kế Sách đạt chuẩn nông thôn mới nâng cao.');
	expect([aim?.condition, aim?.low, aim?.due, place?.id, draft?.kind]).toEqual(['done_by', null, '2030-12-31', 'ke-sach', 'stock']);
	const change = { indicator: 'fa_work_programme', condition: 'done_by', low: 3, due: '2024-03-31', from: '2024-01-01' } as const;
	expect(await inForceAfter(SENTENCE, change)).toMatchObject([{ window: '2024-01-01..2024-03-31', condition: { kind: 'done_by' } }]);
});

it.each([
	['Phấn đấu năm 2023, huyện Minh Hoạ tăng tỷ lệ hộ nghèo 2 điểm % so với năm 2021.', 'against_direction'],
	['Phấn đấu năm 2023, huyện Minh Hoạ giảm tỷ lệ hộ nghèo không quá 2 điểm % so với năm 2021.', 'change_ceiling'],
	['Phấn đấu năm 2023, mỗi xã giảm tỷ lệ hộ nghèo 2% so với năm 2021.', 'each_change'],
	['Năm 2023, phấn đấu mỗi ấp của huyện Kế Sách có ít nhất 1 mô hình sản xuất vụ đông.', 'level_unknown']
])('%s is said not to fit: %s', async (sentence, obstacle) => {
	expect((await proposal(sentence)).aim).toMatchObject({ obstacle });
});

it('is refused to whoever may not set targets', async () => {
	const done = await writeTarget(store, { ...(await offered()), low: 9 }, { ...doing, actor: VISITOR });
	expect(done).toMatchObject({ ok: false, fault: { code: 'deed_not_allowed' } });
});

it('names its source where that is new, which is one document however often it is sent', async () => {
	const source = { title: 'Báo cáo kinh tế tập thể quý II/2022', number: '12/BC-UBND', date: '2022-06-20' };
	const made = await writeDocument(store, source, doing);
	if (!made.ok) throw new Error(made.fault.code);
	expect(await writeDocument(store, source, doing)).toEqual(made);
	expect(await writeTarget(store, { ...(await offered()), low: 11, document: made.value.id }, doing)).toMatchObject({ ok: true });
	const { documents, targets } = await loadCatalogue(store.db);
	expect(documents.filter(({ number }) => number === '12/BC-UBND')).toEqual([expect.objectContaining({ ...source, id: made.value.id })]);
	expect(targets.some(({ document }) => document === made.value.id)).toBe(true);
	const [entry] = await listEntries(store.db, { deed: 'document.write' }, 1);
	expect(await readEntry(store.db, entry?.sequence ?? 0)).toMatchObject({ subject: `document/${made.value.id}`, before: null });

	expect(await writeDocument(store, { ...source, title: null }, doing)).toMatchObject({ fault: { code: 'document_title_missing' } });
	expect(await writeDocument(store, { ...source, title: 'Khác', date: '2022-02-30' }, doing)).toMatchObject({ ok: false });
	expect(await writeDocument(store, source, { ...doing, actor: VISITOR })).toMatchObject({ fault: { code: 'deed_not_allowed' } });
});
