/** The process that is killed: writes round after round, saying when it begins and which rounds it was told are done. */
import { id } from '#lib/domain/id.ts';
import type { Day } from '#lib/domain/period.ts';
import { openStore, type Store } from '#lib/server/db.ts';
import { listObservations } from '#lib/server/store/observations.ts';
import { commitImport } from '#lib/server/usecase/commit-import.ts';
import { MACHINE } from '#lib/server/usecase/doing.ts';
import { previewImport } from '#lib/server/usecase/preview-import.ts';
import { recordFigures } from '#lib/server/usecase/record-figures.ts';
import { fileOf, MEASURE, PERIOD, PLACES, valuesOf } from './rounds.ts';

const [url = '', deed = '', first = '', last = ''] = process.argv.slice(2);
const doing = { actor: MACHINE, now: new Date().toISOString(), today: '2022-07-01' as Day };

const DEEDS: Readonly<
	Record<string, { prepare(store: Store, round: number): Promise<unknown>; write(store: Store, round: number): Promise<boolean> }>
> = {
	import: {
		// Read once, so that what follows is the writing.
		prepare: (store, round) => previewImport(store, fileOf(round), { period: PERIOD }, doing),
		write: async (store, round) => (await commitImport(store, fileOf(round), { period: PERIOD }, doing)).ok
	},
	save: {
		prepare: async () => null,
		async write(store, round) {
			const standing = await listObservations(store.db, { measures: [id<'measure'>(MEASURE)] });
			const values = valuesOf(round);
			const inputs = PLACES.map((place, at) => ({
				measure: MEASURE,
				place,
				period: PERIOD,
				category: null,
				value: values[at] ?? null,
				blank: null,
				status: 'reported' as const,
				as_of: null,
				document: null,
				note: null,
				reason: null,
				expected: standing.find((one) => one.place === place && one.period.code === PERIOD)?.sequence ?? null
			}));
			return (await recordFigures(store, inputs, 'grid', doing)).every(({ ok }) => ok);
		}
	}
};

const store = await openStore(url);
if (!store.ok) throw new Error(store.fault.code);
const { prepare, write } = DEEDS[deed] ?? {};
if (prepare === undefined || write === undefined) throw new Error(deed);
await prepare(store.value, Number(first));
process.stdout.write('ready\n');
for (let round = Number(first); round <= Number(last); round++) {
	if (!(await write(store.value, round))) throw new Error(`round ${round} was refused`);
	process.stdout.write(`done ${round}\n`);
	await prepare(store.value, round + 1);
}
await store.value.close();
