/** Files that are too large for the process that answers pages: looked at and taken over in one of its own. */
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { id } from '#lib/domain/id.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { findBrokenLink } from '#lib/server/store/audit.ts';
import { listStoredImports } from '#lib/server/store/imports.ts';
import { listObservations } from '#lib/server/store/observations.ts';
import { MACHINE, type Doing } from '#lib/server/usecase/doing.ts';
import { commitDraft, lookAtDraft, readImport, receiveImport, type Drafts } from '#lib/server/usecase/import-draft.ts';
import { importWorker } from '#lib/server/usecase/import-work.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import type { ImportProgress } from '#lib/view/import-progress.ts';
import { ROOT } from '../cli/terminal.ts';
import { DATABASES } from '../store/databases.ts';

const doing: Doing = { actor: MACHINE, now: '2022-07-01T02:00:00.000Z', today: '2022-07-01' as Day };
const NAMES = ['Phú Túc', 'Phú Cần', 'Ia RSai', 'Chư Gu'];
const YEARS = Array.from({ length: 12 }, (_, at) => 2011 + at);
/** Wide enough to count as large. */
const EMPTY = ';'.repeat(56);

function fileOf(plus: number) {
	const rows = YEARS.flatMap((year) =>
		[1, 2, 3, 4].flatMap((quarter) => NAMES.map((name, at) => `${name};${year}-Q${quarter};${year - 2000 + at + plus}${EMPTY}`))
	);
	return { name: 'lớn.csv', bytes: new TextEncoder().encode(`Xã;Kỳ;Hợp tác xã hiện có${EMPTY}\n${rows.join('\n')}\n`) };
}

let store: Store;
let drafts: Drafts;
beforeAll(async () => {
	const [sqlite] = DATABASES;
	if (sqlite === undefined) throw new Error('no database');
	store = await sqlite.open();
	expect((await loadWorkspace(store, join(ROOT, 'tests/packages/commune-files'), { now: '2022-04-01T00:00:00.000Z' })).ok).toBe(true);
	drafts = { store, worker: importWorker(store, store.name) };
});
afterAll(() => store.close());

const counted = async () => (await listObservations(store.db, { measures: [id<'measure'>('coops_total')] })).length;

it('a large file is received, looked at and taken over, telling how far it is', async () => {
	const stages = new Set<string>();
	const written: number[] = [];
	const watch = {
		tell({ stage, done }: ImportProgress) {
			stages.add(stage);
			if (stage === 'writing') written.push(done);
		}
	};
	const before = await counted();
	const received = await receiveImport(drafts, fileOf(0), {}, doing, watch);
	if (!received.ok) throw new Error(received.fault.code);
	const look = await lookAtDraft(drafts, received.value, doing);
	if (!look.ok) throw new Error(look.fault.code);
	const { vi, en } = look.value.views;
	expect(vi).toMatchObject({ outcome: 'accepted', issues: [] });
	expect(vi.added + vi.changed + vi.unchanged).toBe(YEARS.length * 4 * NAMES.length);
	expect([en.added, en.fingerprint]).toEqual([vi.added, vi.fingerprint]);
	expect(await counted()).toBe(before);
	const taken = await commitDraft(drafts, received.value, vi.fingerprint, doing, watch);
	expect(taken).toMatchObject({ ok: true, value: { id: received.value, added: vi.added, changed: vi.changed } });
	expect(await counted()).toBe(before + vi.added);
	expect(await readImport(store, received.value, doing)).toMatchObject({ value: { state: 'committed' } });
	expect(written).toEqual([0, vi.added + vi.changed]);
	expect([...stages]).toEqual(['reading', 'understanding', 'comparing', 'writing']);
	expect(await findBrokenLink(store.db)).toBeNull();
});

it.each(['reading', 'comparing'])('stopped while it is %s, a large file leaves nothing', async (stage) => {
	const imports = await listStoredImports(store.db);
	const stopping = new AbortController();
	const watch = { signal: stopping.signal, tell: (progress: { readonly stage: string }) => progress.stage === stage && stopping.abort() };
	await expect(receiveImport(drafts, fileOf(stage.length), {}, doing, watch)).rejects.toThrow(/abort/i);
	expect(await listStoredImports(store.db)).toEqual(imports);
});

it('overtaken, or stopped before it is written, a large file stays the draft that it was', async () => {
	const before = await counted();
	const received = await receiveImport(drafts, fileOf(3), {}, doing);
	if (!received.ok) throw new Error(received.fault.code);
	const look = await lookAtDraft(drafts, received.value, doing);
	if (!look.ok) throw new Error(look.fault.code);
	expect(await commitDraft(drafts, received.value, 'as of another day', doing)).toEqual({ ok: false, fault: { code: 'import_conflict' } });
	const stopping = new AbortController();
	const watch = { signal: stopping.signal, tell: ({ stage }: { readonly stage: string }) => stage === 'understanding' && stopping.abort() };
	await expect(commitDraft(drafts, received.value, look.value.views.vi.fingerprint, doing, watch)).rejects.toThrow(/abort/i);
	expect(await readImport(store, received.value, doing)).toMatchObject({ value: { state: 'draft', committed_at: null } });
	expect(await counted()).toBe(before);
});
