import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import { id, type MeasureId, type PlaceId } from '#lib/domain/id.ts';
import { factsOf } from '#lib/domain/known-facts.ts';
import { lastDay, period } from '#lib/domain/period.ts';
import { migrate, openStore, type Database, type Store } from '#lib/server/db.ts';
import { loadCatalogue, readCatalogue } from '#lib/server/store/catalogue.ts';
import { readNeededFigures } from '#lib/server/store/figures.ts';
import { recordObservations } from '#lib/server/store/rollup-refresh.ts';
import { writing } from '#lib/server/store/state.ts';
import { replaceWorkspace } from '#lib/server/store/workspace.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { NATIONAL, syntheticWorkspace } from '#lib/server/synthetic/workspace.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { buildIndicatorSheet } from '#lib/view/indicator-sheet.ts';
import { buildMatrix } from '#lib/view/matrix.ts';
import { indicatorNeeds, matrixNeeds, scorecardNeeds, type FigureNeed } from '#lib/view/need.ts';
import { buildOverview } from '#lib/view/overview.ts';
import { buildPlaceSheet, placeSelections } from '#lib/view/place-sheet.ts';
import { buildScorecard } from '#lib/view/scorecard-assembly.ts';
import type { Selection } from '#lib/view/scorecard.ts';

/**
 * The national synthetic workspace on SQLite: how long it takes to load, and for every page its queries, the same aggregate in
 * SQL by hand over the roll-up table, one measure of it over raw observations through the place tree, and the page's data in all.
 */
const ROUNDS = 5;
const root = resolve(import.meta.dirname, '../..');

interface Page {
	readonly name: string;
	readonly needs: readonly FigureNeed[];
	build(facts: ReturnType<typeof factsOf>): unknown;
}

export async function benchStore(): Promise<void> {
	const store = await nationalStore();
	const { db } = store;
	const read = await milliseconds(() => readCatalogue(db));
	const kept = await milliseconds(() => loadCatalogue(db));
	console.log(`catalogue: read ${shown(read)} ms, kept ${shown(kept)} ms`);
	const catalogue = await loadCatalogue(db);
	const rows: Record<string, Record<string, string | number>> = {};
	for (const page of pagesOf(catalogue)) rows[page.name] = await measured(db, catalogue, page);
	console.table(rows);
	console.log(`one written figure, three levels recomputed: ${shown(await writeTime(store, catalogue))} ms`);
	await store.close();
}

async function measured(db: Kysely<Database>, catalogue: Catalogue, page: Page): Promise<Record<string, string | number>> {
	const figures = await readNeededFigures(db, page.needs);
	const facts = { tree: catalogue.tree, measures: catalogue.measure, contexts: catalogue.contexts };
	const queries = await milliseconds(() => readNeededFigures(db, page.needs));
	const byHand = await milliseconds(() => Promise.all(page.needs.map((need) => overTable(need).execute(db))));
	const [need] = page.needs;
	const throughTree =
		need === undefined ? Number.NaN : await milliseconds(() => overTree({ ...need, measures: need.measures.slice(0, 1) }).execute(db), 1);
	const all = await milliseconds(async () => page.build(factsOf({ ...facts, figures: await readNeededFigures(db, page.needs) })));
	return {
		figures: figures.length,
		'queries ms': shown(queries),
		'by hand ms': shown(byHand),
		ratio: (queries / byHand).toFixed(1),
		'one measure through the tree ms': shown(throughTree),
		'page data ms': shown(all)
	};
}

function pagesOf(catalogue: Catalogue): readonly Page[] {
	const quarter = period(`${2020 + NATIONAL.quarters / 4}-Q4`);
	const at = (place: string, programme = 'g01'): Selection => ({
		programme: id<'programme'>(programme),
		place: id<'place'>(place),
		group: null,
		period: quarter,
		asOf: lastDay(quarter),
		knownAt: null,
		view: 'reported'
	});
	const nation = catalogue.programmes.map(({ id: programme }) => at('country', programme));
	const indicator = id<'indicator'>('i05');
	const ratio = catalogue.indicator.get(indicator);
	if (ratio === undefined) throw new RangeError('the synthetic workspace has no i05');
	const sheet = (place: string): Page => ({
		name: `indicator (share), ${place}`,
		needs: indicatorNeeds(catalogue, at(place), ratio),
		build: (facts) => buildIndicatorSheet(catalogue, facts, at(place), indicator)
	});
	const compare = (place: string): Page => ({
		name: `compare, ${place}`,
		needs: matrixNeeds(catalogue, at(place)),
		build: (facts) => buildMatrix(catalogue, facts, at(place))
	});
	return [
		{
			name: 'overview, country',
			needs: nation.flatMap((selection) => scorecardNeeds(catalogue, selection)),
			build: (facts) =>
				buildOverview(
					catalogue,
					nation.map((selection) => buildScorecard(catalogue, facts, selection))
				)
		},
		{
			name: 'programme, country',
			needs: scorecardNeeds(catalogue, at('country')),
			build: (facts) => buildScorecard(catalogue, facts, at('country'))
		},
		sheet('country'),
		sheet('p01'),
		{
			name: 'place, c0001',
			needs: placeSelections(catalogue, at('c0001')).flatMap((selection) => scorecardNeeds(catalogue, selection)),
			build: (facts) => buildPlaceSheet(catalogue, facts, at('c0001'))
		},
		compare('p01'),
		compare('country')
	];
}

const keys = (values: readonly string[]): RawBuilder<unknown> => sql`(select value from json_each(${JSON.stringify(values)}))`;

/** What a page prints of each measure and place, as a person would ask for it. */
function overTable({ measures, places }: FigureNeed): RawBuilder<unknown> {
	return sql`select f.measure_id, f.place_id, p.end_day, sum(f.sum), max(f.reported), max(f.expected)
		from figure f join period p on p.id = f.period_id
		where f.measure_id in (select id from measure where key in ${keys(measures)})
		and f.place_id in (select id from place where key in ${keys(places)})
		group by f.measure_id, f.place_id, p.end_day`;
}

/** `cross join` keeps SQLite to the order written: it would index all observations anew otherwise. */
function overTree({ measures, places }: FigureNeed): RawBuilder<unknown> {
	return sql`with recursive below (root, id) as (
			select id, id from place where key in ${keys(places)}
			union all select b.root, s.place_id from below b join place_spell s on s.parent_id = b.id
		)
		select o.measure_id, b.root, p.end_day, sum(o.value), count(o.value), count(*)
		from below b cross join measure m cross join observation o on o.measure_id = m.id and o.place_id = b.id cross join period p on p.id = o.period_id
		where m.key in ${keys(measures)} and not exists (
			select 1 from observation n where n.measure_id = o.measure_id and n.place_id = o.place_id
			and n.period_id = o.period_id and n.category = o.category and n.sequence > o.sequence
		)
		group by o.measure_id, b.root, p.end_day`;
}

/** Writes the figure that stands already, so that the kept store stays as it was made but for one revision a run. */
async function writeTime({ db }: Store, catalogue: Catalogue): Promise<number> {
	const observation = {
		measure: id<'measure'>('m01') as MeasureId,
		place: id<'place'>('c0001') as PlaceId,
		period: period('2021-Q1'),
		category: null,
		value: 1,
		blank: null,
		status: 'reported' as const,
		asOf: null,
		document: null,
		note: null
	};
	const by = { actor: MACHINE, now: new Date().toISOString() };
	return milliseconds(() => writing(db, (trx) => recordObservations(trx, catalogue, [observation], by)));
}

/** The store of the benchmark, made anew when the schema, the generator or the roll-up changed. */
async function nationalStore(): Promise<Store> {
	const sources = [
		'db/schema.sql',
		'src/lib/server/synthetic/workspace.ts',
		'src/lib/domain/rollup.ts',
		'src/lib/server/store/workspace.ts'
	];
	const hash = createHash('sha256');
	for (const source of sources) hash.update(readFileSync(join(root, source)));
	const folder = join(root, '.cache');
	const path = join(folder, `bench-${hash.digest('hex').slice(0, 12)}.db`);
	if (existsSync(path)) return opened(path);
	mkdirSync(folder, { recursive: true });
	for (const old of readdirSync(folder).filter((name) => name.startsWith('bench-'))) rmSync(join(folder, old));
	const unfinished = join(folder, 'bench-unfinished.db');
	const store = await opened(unfinished);
	await migrate(store);
	const workspace = syntheticWorkspace(NATIONAL);
	const started = performance.now();
	await replaceWorkspace(store.db, workspace, new Date().toISOString());
	const seconds = (performance.now() - started) / 1000;
	console.log(
		`load: ${workspace.observations.length} observations in ${seconds.toFixed(1)} s, ${Math.round(workspace.observations.length / seconds)} a second`
	);
	await store.close();
	renameSync(unfinished, path);
	return opened(path);
}

async function opened(path: string): Promise<Store> {
	const store = await openStore(path);
	if (!store.ok) throw new Error(JSON.stringify(store.fault));
	return store.value;
}

/** Median of several rounds after one that warms up. */
async function milliseconds(deed: () => Promise<unknown>, rounds = ROUNDS): Promise<number> {
	if (rounds > 1) await deed();
	const times: number[] = [];
	for (let round = 0; round < rounds; round++) {
		const started = performance.now();
		await deed();
		times.push(performance.now() - started);
	}
	return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN;
}

function shown(time: number): string {
	return time.toFixed(time < 10 ? 2 : 0);
}

if (import.meta.main) await benchStore();
