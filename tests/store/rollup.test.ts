import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Figure } from '#lib/domain/figure.ts';
import { id } from '#lib/domain/id.ts';
import { period } from '#lib/domain/period.ts';
import { rollUp } from '#lib/domain/rollup.ts';
import type { Store } from '#lib/server/db.ts';
import { loadCatalogue } from '#lib/server/store/catalogue.ts';
import { readFigures } from '#lib/server/store/figures.ts';
import { listObservations, type NewObservation } from '#lib/server/store/observations.ts';
import { recordObservations } from '#lib/server/store/rollup-refresh.ts';
import { writing } from '#lib/server/store/state.ts';
import { replaceWorkspace } from '#lib/server/store/workspace.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { syntheticWorkspace } from '#lib/server/synthetic/workspace.ts';
import { DATABASES } from './databases.ts';
import { everyColumn, RECORDED_AT, SMALL } from './workspaces.ts';

async function tableAndMemory(store: Store): Promise<{ readonly table: readonly Figure[]; readonly memory: readonly Figure[] }> {
	const { tree, measures, contexts, places } = await loadCatalogue(store.db);
	const table = await readFigures(store.db, { measures: measures.map((measure) => measure.id), places: places.map((place) => place.id) });
	const memory: Figure[] = [];
	for (const measure of measures) {
		const context = contexts.get(measure.id);
		if (context === undefined) throw new Error(`no context of ${measure.id}`);
		memory.push(...rollUp({ tree, measure, context, observations: await listObservations(store.db, { measures: [measure.id] }) }));
	}
	return { table: sorted(table), memory: sorted(memory) };
}

function sorted(figures: readonly Figure[]): readonly Figure[] {
	const key = (figure: Figure): string =>
		[figure.measure, figure.place, figure.period.end, figure.period.code, figure.category ?? ''].join(' ');
	return figures.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe.each(DATABASES)('the roll-up table on $name', ({ name, open }) => {
	let store: Store;
	afterEach(() => store.close());

	it.each([
		['a workspace with changing places and categories', everyColumn],
		['a synthetic one', syntheticWorkspace(SMALL)]
	])('holds after a load exactly what the domain makes of the observations: %s', async (_, workspace) => {
		store = await open();
		await replaceWorkspace(store.db, workspace, RECORDED_AT);
		const { table, memory } = await tableAndMemory(store);
		expect(table.length).toBeGreaterThan(0);
		expect(table).toEqual(memory);
	});

	it('still does after any sequence of single writes, at leaves and above, corrections and blanks included', async () => {
		store = await open();
		const workspace = syntheticWorkspace(SMALL);
		const written = fc.record({
			measure: fc.constantFrom(...workspace.measures.map((measure) => id<'measure'>(measure.id))),
			place: fc.constantFrom(...workspace.places.map((place) => id<'place'>(place.id))),
			period: fc.constantFrom('2020-Q4', '2021-Q1', '2021-Q2', '2021-Q4', '2022-Q1').map((code) => period(code)),
			said: fc.oneof(
				{ weight: 4, arbitrary: fc.integer({ min: 0, max: 40 }) },
				{ weight: 1, arbitrary: fc.constantFrom('not_applicable' as const, 'not_reported' as const) }
			),
			status: fc.constantFrom('estimate' as const, 'reported' as const)
		});
		const property = fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 5 }), fc.boolean(), async (writes, atOnce) => {
			await replaceWorkspace(store.db, workspace, RECORDED_AT);
			const observations = writes.map(({ said, ...write }): NewObservation => ({
				...write,
				category: null,
				...(typeof said === 'number' ? { value: said, blank: null } : { value: null, blank: said }),
				asOf: null,
				document: null,
				note: null
			}));
			for (const together of atOnce ? [observations] : observations.map((one) => [one])) {
				const catalogue = await loadCatalogue(store.db);
				await writing(store.db, (trx) => recordObservations(trx, catalogue, together, { actor: MACHINE, now: RECORDED_AT }));
			}
			const { table, memory } = await tableAndMemory(store);
			expect(table).toEqual(memory);
		});
		await fc.assert(property, { seed: 2026, numRuns: name.startsWith('SQLite') ? 40 : 15 });
	});
});

describe('readings of the roll-up table', () => {
	it('are limited to the asked measures, places and days', async () => {
		const [sqlite] = DATABASES;
		if (sqlite === undefined) throw new Error('no database to test');
		const store = await sqlite.open();
		await replaceWorkspace(store.db, syntheticWorkspace(SMALL), RECORDED_AT);
		const measures = [id<'measure'>('m01'), id<'measure'>('m02')];
		const places = [id<'place'>('country'), id<'place'>('c0003')];
		const codes = (figures: readonly Figure[]): readonly string[] =>
			figures.map((figure) => `${figure.measure} ${figure.place} ${figure.period.code}`);
		const all = await readFigures(store.db, { measures, places });
		const early = await readFigures(store.db, { measures, places, upTo: period('2021-Q2').end });
		const middle = await readFigures(store.db, { measures, places, from: period('2021-Q2').start, upTo: period('2021-06-30').start });
		const none = await readFigures(store.db, { measures: [], places });
		await store.close();
		expect(all).toHaveLength(16);
		expect(all.map((figure) => figure.period.end)).toEqual(all.map((figure) => figure.period.end).toSorted());
		expect(new Set(codes(early))).toEqual(new Set(codes(all).filter((code) => /Q[12]$/.test(code))));
		expect(new Set(codes(middle))).toEqual(new Set(codes(all).filter((code) => /Q2$/.test(code))));
		expect(none).toEqual([]);
	});
});
