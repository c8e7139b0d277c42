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
import { writeTarget, type TargetInput } from '#lib/server/usecase/write-target.ts';
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

async function proposal(): Promise<Proposal> {
	const read = await proposeFigures(store, new TextEncoder().encode(SENTENCE), { today: doing.today });
	const [first] = read.ok ? read.value.proposals : [];
	if (first === undefined) throw new Error('nothing was proposed');
	return first;
}

/** The proposal as the page offers it and a person confirms it. */
async function offered(): Promise<TargetInput> {
	const { aim, place, item } = await proposal();
	if (aim === null || aim.indicator === null || place === null) throw new Error('no target was proposed');
	return {
		indicator: aim.indicator.id,
		place: place.id,
		from: aim.from ?? '',
		due: aim.due ?? '',
		condition: aim.condition,
		low: aim.low,
		high: aim.high,
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
	expect(await aimed()).toEqual({ condition: { kind: 'at_least', value: 5 }, version: 1, same: false });
	expect(await writeTarget(store, input, doing)).toEqual({ ok: true, value: { version: 2 } });
	expect(await aimed()).toEqual({ condition: { kind: 'at_least', value: 7 }, version: 2, same: true });
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
	['an unknown document', { document: 'nowhere' }, 'document_unknown'],
	['an unknown indicator', { indicator: 'nothing' }, 'indicator_unknown']
])('%s is refused and nothing is written', async (_, change, code) => {
	const before = (await loadCatalogue(store.db)).targets.length;
	expect(await writeTarget(store, { ...(await offered()), ...change }, doing)).toMatchObject({ ok: false, fault: { code } });
	expect((await loadCatalogue(store.db)).targets).toHaveLength(before);
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
