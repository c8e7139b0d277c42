/** Imports under way: turns, stopping, joining, and what is told of their end. */
import { describe, expect, it } from 'vitest';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Fault } from '#lib/format/faults.ts';
import { MACHINE, type Doing } from '#lib/server/usecase/doing.ts';
import { ImportDesk, type ImportRun } from '#lib/server/usecase/import-desk.ts';
import type { Watch } from '#lib/server/usecase/import-file.ts';

const machine = { actor: MACHINE };
const reporter: Pick<Doing, 'actor'> = { actor: { id: 'lan', name: 'Lan', role: 'reporter', places: [] } };
const FULL: Fault = { code: 'store_disk_full', store: 'kho.db' };
const LONG = 60_000;

/** A deed that goes on until it is told how it ends, or is stopped. */
function deed() {
	const told = Promise.withResolvers<Outcome<number, Fault>>();
	const begun = Promise.withResolvers<Watch>();
	const act = (watch: Watch) => {
		begun.resolve(watch);
		watch.signal?.addEventListener('abort', () => told.reject(watch.signal?.reason));
		return told.promise;
	};
	return { act, begun: begun.promise, end: told.resolve, fail: told.reject };
}

const endOf = async (run: ImportRun) => {
	await run.settle(LONG);
	return { state: run.state, draft: run.draft, fault: run.fault };
};

describe('an import under way', () => {
	const desk = new ImportDesk((error) => (error === FULL ? FULL : null));
	const begin = (act: ReturnType<typeof deed>['act'], same?: string) =>
		desk.begin({ deed: 'look', fileName: 'x.xlsx', draft: null, ...(same === undefined ? {} : { same }) }, machine, act);

	it('tells how far it is, and what came of it', async () => {
		const one = deed();
		const run = begin(one.act);
		const watch = await one.begun;
		await run.settle(0);
		expect(run.state).toBe('running');
		watch.tell?.({ stage: 'understanding', done: 5, total: 10 });
		expect(run.progress).toEqual({ stage: 'understanding', done: 5, total: 10 });
		one.end(accepted(7));
		expect(await endOf(run)).toEqual({ state: 'done', draft: 7, fault: null });
	});

	it.each<readonly [string, (one: ReturnType<typeof deed>) => void, Fault]>([
		['by the file', (one) => one.end(refused({ code: 'import_file_empty' })), { code: 'import_file_empty' }],
		['by a store that is full', (one) => one.fail(FULL), FULL]
	])('is refused %s', async (_, end, fault) => {
		const one = deed();
		const run = begin(one.act);
		end(one);
		expect(await endOf(run)).toEqual({ state: 'refused', draft: null, fault });
	});

	it('hands a defect of the program on to whoever looks', async () => {
		const one = deed();
		const run = begin(one.act);
		one.fail(new TypeError('a defect'));
		await expect(run.settle(LONG)).rejects.toThrow('a defect');
	});

	it('is found by whoever began it, and by nobody else', () => {
		const one = deed();
		const run = begin(one.act);
		const unknown = { ok: false, fault: { code: 'import_run_unknown' } };
		expect(desk.find(run.id, machine)).toEqual({ ok: true, value: run });
		expect([desk.find(run.id, reporter), desk.find('other', machine)]).toEqual([unknown, unknown]);
		expect(desk.find(run.id, { actor: { ...MACHINE, role: 'visitor' } })).toMatchObject({ ok: false, fault: { code: 'deed_not_allowed' } });
		one.end(accepted(1));
	});

	it('is joined by who asks for the same, while it goes on', async () => {
		const one = deed();
		const first = begin(one.act, 'commit 1');
		expect(begin(deed().act, 'commit 1')).toBe(first);
		one.end(accepted(1));
		await first.settle(LONG);
		const again = deed();
		const second = begin(again.act, 'commit 1');
		expect(second).not.toBe(first);
		again.end(accepted(1));
	});

	it('waits its turn behind two others, and leaves the line when it is stopped', async () => {
		const [a, b, c, d] = [deed(), deed(), deed(), deed()];
		const runs = [a, b, c, d].map(({ act }) => begin(act));
		await Promise.all([a.begun, b.begun]);
		expect(runs.map(({ progress }) => progress.stage)).toEqual(['opening', 'opening', 'waiting', 'waiting']);
		runs[2]?.stop();
		expect(await endOf(runs[2] as ImportRun)).toMatchObject({ state: 'stopped' });
		runs[0]?.stop();
		expect(await endOf(runs[0] as ImportRun)).toMatchObject({ state: 'stopped' });
		await d.begun;
		for (const one of [b, d]) one.end(accepted(1));
		expect(await endOf(runs[3] as ImportRun)).toMatchObject({ state: 'done' });
	});
});
