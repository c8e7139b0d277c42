/**
 * The process is killed at random moments while it takes files over or saves figures, again and again on one store: nothing that was
 * acknowledged is lost, nothing is there by half. `npm run test:kills` does it hundreds of times, on PostgreSQL as well.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { id } from '#lib/domain/id.ts';
import { rollUp } from '#lib/domain/rollup.ts';
import { openStore, type Store } from '#lib/server/db.ts';
import { findBrokenLink } from '#lib/server/store/audit.ts';
import { loadCatalogue } from '#lib/server/store/catalogue.ts';
import { readFigures } from '#lib/server/store/figures.ts';
import { listStoredImports } from '#lib/server/store/imports.ts';
import { listObservations, listRevisions } from '#lib/server/store/observations.ts';
import { seededRandom } from '#lib/server/synthetic/random.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { ROOT } from '../cli/terminal.ts';
import { temporaryFolder } from '../store/databases.ts';
import { startPostgres } from '../store/postgres-server.ts';
import { MEASURE, PERIOD, PLACES, valuesOf } from './rounds.ts';

/** Kills of each deed on each database. */
const KILLS = Number(process.env['KILLS'] ?? 8);
/** To the kill, at most, in milliseconds: some rounds of writing. */
const LONGEST = 80;
const ROUNDS_A_LIFE = 40;

interface Address {
	readonly url: string;
	remove(): Promise<void> | void;
}

async function sqliteFile(): Promise<Address> {
	const folder = temporaryFolder();
	return { url: join(folder.path, 'test.db'), remove: folder.remove };
}

async function postgresServer(): Promise<Address> {
	const server = await startPostgres();
	if (typeof server === 'string') throw new Error(server);
	return { url: server.url, remove: server.stop };
}

const DATABASES = [
	{ name: 'SQLite', make: sqliteFile },
	// A server of its own takes seconds to start: left to the long run.
	...(process.env['KILLS'] === undefined ? [] : [{ name: 'PostgreSQL', make: postgresServer }])
];

async function opened(url: string, open: typeof openStore = openStore): Promise<Store> {
	const store = await open(url);
	if (!store.ok) throw new Error(store.fault.code);
	return store.value;
}

interface Death {
	/** What the writer says when the clock starts: that it begins, so that what came before has touched nothing, or that a round is done. */
	readonly from: 'ready' | 'done';
	/** In milliseconds. */
	readonly after: number;
}

/** Writes rounds in a process of its own until it is killed, or has done them. The last it was told of; null: none. */
function write(url: string, deed: string, [first, last]: readonly [number, number], death: Death | null): Promise<number | null> {
	return new Promise((done) => {
		const args = ['--disable-warning=ExperimentalWarning', join(ROOT, 'tests/kills/writer.ts'), url, deed, String(first), String(last)];
		const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
		let said = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			const dies = death !== null && !said.includes(death.from) && (said + text).includes(death.from);
			if (dies) setTimeout(() => child.kill('SIGKILL'), death.after);
			said += text;
		});
		child.on('close', () => {
			const rounds = [...said.matchAll(/done (\d+)\n/g)].map(([, round]) => Number(round));
			done(rounds.at(-1) ?? null);
		});
	});
}

describe.each(DATABASES)('on $name', ({ make }) => {
	describe.each(['import', 'save'])('a process that is killed while it does %s', (deed) => {
		let address: Address;
		beforeAll(async () => {
			address = await make();
			const store = await opened(address.url, openWorkspace);
			const loaded = await loadWorkspace(store, join(ROOT, 'tests/packages/commune-files'), { now: '2022-04-01T00:00:00.000Z' });
			await store.close();
			expect(loaded.ok).toBe(true);
		});
		afterAll(() => address.remove());

		it(`${KILLS} times loses nothing that it acknowledged, and leaves nothing by half`, { timeout: 4 * 3_600_000 }, async () => {
			const random = seededRandom(2026);
			let acknowledged = 0;
			for (let life = 1; life <= KILLS; life++) {
				const rounds = [acknowledged + 1, acknowledged + ROUNDS_A_LIFE] as const;
				// On a slow machine as well, every other life has something acknowledged to lose.
				const death = { from: life % 2 === 0 ? 'done' : 'ready', after: random() * LONGEST } as const;
				const told = (await write(address.url, deed, rounds, death)) ?? acknowledged;
				const store = await opened(address.url);
				const standing = await roundOf(store);
				// What was acknowledged is there; of what was under way, all or nothing.
				expect([told, told + 1]).toContain(standing);
				acknowledged = standing;
				const imports = await listStoredImports(store.db);
				expect(imports.every(({ state, first_sequence }) => state === 'committed' && first_sequence !== null)).toBe(true);
				if (life % 5 === 0 || life === KILLS) await examine(store);
				await store.close();
			}
			expect(acknowledged).toBeGreaterThanOrEqual(Math.floor(KILLS / 2));
			// Done again after the kills, the last round changes nothing; the next one is written as ever.
			const revisions = await countRevisions();
			expect(await write(address.url, deed, [acknowledged, acknowledged], null)).toBe(acknowledged);
			expect(await countRevisions()).toBe(revisions);
			expect(await write(address.url, deed, [acknowledged + 1, acknowledged + 1], null)).toBe(acknowledged + 1);
			expect(await countRevisions()).toBe(revisions + PLACES.length);
		});

		async function countRevisions(): Promise<number> {
			const store = await opened(address.url);
			const revisions = await listRevisions(store.db, { measures: [id<'measure'>(MEASURE)] });
			await store.close();
			return revisions.length;
		}
	});
});

/** The one round that all places are in. */
async function roundOf(store: Store): Promise<number> {
	const observations = await listObservations(store.db, { measures: [id<'measure'>(MEASURE)] });
	const now = PLACES.map((place) => observations.find((one) => one.place === place && one.period.code === PERIOD)?.value ?? null);
	const round = Math.floor((now[0] ?? 0) / 10);
	expect(now).toEqual(valuesOf(round));
	return round;
}

/** The file's own soundness, the chain of the trail, and the roll-up against the observations. */
async function examine(store: Store): Promise<void> {
	if (store.dialect === 'sqlite') {
		const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db);
		expect(rows).toEqual([{ integrity_check: 'ok' }]);
		expect((await sql`pragma foreign_key_check`.execute(store.db)).rows).toEqual([]);
	}
	expect(await findBrokenLink(store.db)).toBeNull();
	const { tree, measure, contexts, places } = await loadCatalogue(store.db);
	const counted = measure.get(id<'measure'>(MEASURE));
	const context = contexts.get(id<'measure'>(MEASURE));
	if (counted === undefined || context === undefined) throw new Error('the measure is gone');
	const observations = await listObservations(store.db, { measures: [counted.id] });
	const figures = await readFigures(store.db, { measures: [counted.id], places: places.map((place) => place.id) });
	const key = (figure: (typeof figures)[number]) => `${figure.place} ${figure.period.code}`;
	const inOrder = (all: readonly (typeof figures)[number][]) => all.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
	expect(inOrder(figures)).toEqual(inOrder(rollUp({ tree, measure: counted, context, observations })));
}
