/**
 * The process is killed at random moments while it takes a file over, again and again on one store: nothing that was acknowledged is
 * lost, nothing is there by half. `KILLS=2000 npx vitest run tests/import/kill.test.ts` for a night.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { id } from '#lib/domain/id.ts';
import { openStore, type Store } from '#lib/server/db.ts';
import { findBrokenLink } from '#lib/server/store/audit.ts';
import { listStoredImports } from '#lib/server/store/imports.ts';
import { listObservations } from '#lib/server/store/observations.ts';
import { loadCatalogue } from '#lib/server/store/catalogue.ts';
import { readFigures } from '#lib/server/store/figures.ts';
import { rollUp } from '#lib/domain/rollup.ts';
import { seededRandom } from '#lib/server/synthetic/random.ts';
import { openDesk, ROOT } from '../cli/terminal.ts';

const KILLS = Number(process.env['KILLS'] ?? 16);
const desk = openDesk();
const folder = mkdtempSync(join(tmpdir(), 'cotmoc-kill-'));
const db = join(desk.folder, 'test.db');
beforeAll(async () => {
	expect(await desk.run('load', join(ROOT, 'tests/packages/commune-files'))).toMatchObject({ status: 0 });
});
afterAll(() => {
	desk.remove();
	rmSync(folder, { recursive: true, force: true });
});

const PLACES = ['phu-tuc', 'phu-can', 'ia-rsai', 'chu-gu', 'hoa-binh'];
const NAMES = ['Phú Túc', 'Phú Cần', 'Ia RSai', 'Chư Gu', 'Hòa Bình'];

/** Runs the import in a process of its own; killed after so many milliseconds, or left to end. True: it said that it was done. */
function importOnce(file: string, killAfter: number | null): Promise<boolean> {
	return new Promise((done) => {
		const args = ['--disable-warning=ExperimentalWarning', join(ROOT, 'tests/import/kill-writer.ts'), db, file];
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
		let said = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			// The clock starts when the writer is about to write: what came before has touched nothing.
			if (text.includes('ready') && killAfter !== null) setTimeout(() => child.kill('SIGKILL'), killAfter);
		});
		child.on('close', () => done(said.includes('done')));
	});
}

async function check(store: Store): Promise<void> {
	const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db);
	expect(rows).toEqual([{ integrity_check: 'ok' }]);
	expect((await sql`pragma foreign_key_check`.execute(store.db)).rows).toEqual([]);
	expect(await findBrokenLink(store.db)).toBeNull();
	const { tree, measure, contexts, places } = await loadCatalogue(store.db);
	const counted = measure.get(id<'measure'>('coops_total'));
	const context = contexts.get(id<'measure'>('coops_total'));
	if (counted === undefined || context === undefined) throw new Error('the measure is gone');
	const observations = await listObservations(store.db, { measures: [counted.id] });
	const figures = await readFigures(store.db, { measures: [counted.id], places: places.map((place) => place.id) });
	const key = (figure: (typeof figures)[number]) => `${figure.place} ${figure.period.code}`;
	const inOrder = (all: readonly (typeof figures)[number][]) => all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
	expect(inOrder(figures)).toEqual(inOrder(rollUp({ tree, measure: counted, context, observations })));
}

it(`a process killed ${KILLS} times loses nothing that it acknowledged, and leaves nothing by half`, { timeout: 30 * 60_000 }, async () => {
	const random = seededRandom(2026);
	let acknowledged = 0;
	for (let round = 1; round <= KILLS; round++) {
		const file = join(folder, `${round}.csv`);
		writeFileSync(file, `Xã;Hợp tác xã hiện có\n${NAMES.map((name, at) => `${name};${round * 10 + at}`).join('\n')}\n`);
		const done = await importOnce(file, random() * 25);
		const opened = await openStore(db);
		if (!opened.ok) throw new Error(opened.fault.code);
		const store = opened.value;
		const observations = await listObservations(store.db, { measures: [id<'measure'>('coops_total')] });
		const now = PLACES.map((place) => observations.find((one) => one.place === place && one.period.code === '2022-Q2')?.value ?? null);
		const whole = (of: number) => (of === 0 ? PLACES.map(() => null) : PLACES.map((_, at) => of * 10 + at));
		const last = now[0] === null || now[0] === undefined ? 0 : now[0] / 10;
		// All places of one round or of none; what was acknowledged is there.
		expect(now).toEqual(whole(last));
		if (done) expect(last).toBe(round);
		else expect([acknowledged, round]).toContain(last);
		acknowledged = last;
		const imports = await listStoredImports(store.db);
		expect(imports.every(({ state, first_sequence }) => state === 'committed' && first_sequence !== null)).toBe(true);
		if (round % 6 === 0 || round === KILLS) await check(store);
		await store.close();
	}
	// Retried after the kills, the last file is there and changes nothing more.
	expect(await importOnce(join(folder, `${KILLS}.csv`), null)).toBe(true);
	const again = await desk.json('import', join(folder, `${KILLS}.csv`), '--period', '2022-Q2');
	expect(again).toMatchObject({ outcome: 'accepted', new: 0, changed: 0, unchanged: 5 });
});
