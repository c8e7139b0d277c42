import { afterAll, beforeAll, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { proposeFigures } from '#lib/server/usecase/propose-figures.ts';

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

it('a long report is gone through in parts, each marked in its text', async () => {
	const text = Array.from({ length: 70 }, (_, i) => `Năm 2022, huyện Kế Sách tổ chức ${i + 2} phiên chợ quê.`).join('\n');
	const read = await proposeFigures(store, new TextEncoder().encode(text), { today: '2026-11-22' as Day, from: 60 });
	if (!read.ok) throw new Error(read.fault.code);
	const { all, proposals, pieces } = read.value;
	expect([all, proposals.map(({ item }) => item.value)]).toEqual([70, [62, 63, 64, 65, 66, 67, 68, 69, 70, 71]]);
	expect(pieces.flatMap(({ proposal }) => (proposal === null ? [] : [proposal]))).toEqual([60, 61, 62, 63, 64, 65, 66, 67, 68, 69]);
	expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});
