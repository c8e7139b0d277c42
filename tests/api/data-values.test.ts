import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '#lib/domain/day.ts';
import type { Actor } from '#lib/domain/deed.ts';
import { id } from '#lib/domain/id.ts';
import { period } from '#lib/domain/period.ts';
import type { Store } from '#lib/server/db.ts';
import { readVersion } from '#lib/server/store/state.ts';
import { replaceWorkspace } from '#lib/server/store/workspace.ts';
import { MACHINE, VISITOR } from '#lib/server/usecase/doing.ts';
import { dataValueSet, importDataValues, type DataValueRefusal, type ImportOptions } from '#lib/server/usecase/import-data-values.ts';
import { listCatalogue } from '#lib/server/usecase/list-catalogue.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { readDataValues } from '#lib/server/usecase/read-data-values.ts';
import { readHistory } from '#lib/server/usecase/read-history.ts';
import { figureInput, recordFigures } from '#lib/server/usecase/record-figures.ts';
import { importSummary, summaryOf } from '../../src/routes/api/import-summary.ts';
import { ROOT } from '../cli/terminal.ts';
import { MADE_AT, value } from '../export/scorecards.ts';
import { temporaryFolder } from '../store/databases.ts';
import { everyColumn, RECORDED_AT } from '../store/workspaces.ts';

const reporter: Actor = { id: 'lan', name: 'Lan', role: 'reporter', places: [id<'place'>('xa-b')] };
const by = (actor: Actor) => ({ actor, now: '2026-11-23T01:00:00.000Z', today: day('2026-11-23') });
const SAID = { value: 4, blank: null, status: 'reported', asOf: null, document: null, note: null } as const;
const SAVING = { strategy: 'CREATE_AND_UPDATE', dryRun: false } as const;

/** A figure of its own for every test: the stock `htx`, whole numbers, at place xa-b, in another month each time. */
let months = 0;
const anew = () => {
	months += 1;
	return { dataElement: 'htx', orgUnit: 'xa-b', period: `${2022 + Math.floor(months / 12)}${String((months % 12) + 1).padStart(2, '0')}` };
};

describe('values that come in', () => {
	const folder = temporaryFolder();
	let store: Store;
	beforeAll(async () => {
		store = value(await openWorkspace(join(folder.path, 'test.db')));
		await replaceWorkspace(store.db, everyColumn, RECORDED_AT);
	});
	afterAll(async () => {
		await store.close();
		folder.remove();
	});

	async function send(values: readonly object[], options: Partial<ImportOptions> = {}, actor: Actor = MACHINE, top: object = {}) {
		const set = dataValueSet.parse({ ...top, dataValues: values });
		const summary = summaryOf(value(await importDataValues(store, set, { ...SAVING, ...options }, by(actor))), 'en');
		const { imported, updated, ignored, deleted } = importSummary.parse(summary).importCount;
		return { counts: [imported, updated, ignored, deleted], summary };
	}
	const rows = () => store.db.selectFrom('observation').selectAll().orderBy('sequence').execute();
	const out = async (period: string) =>
		value(await readDataValues(store, { dataSet: ['de-an'], orgUnit: ['huyen'], children: true, period: [period] }, { actor: VISITOR }));

	it('are recorded as by anybody else: history, author, origin, trail', async () => {
		const figure = anew();
		expect((await send([{ ...figure, value: '4', comment: ' đủ ' }], {}, reporter)).counts).toEqual([1, 0, 0, 0]);
		expect((await rows()).at(-1)).toMatchObject({ value: 4, note: 'đủ', recorded_by: 'lan', origin: 'api', status: 'reported' });
		const trail = await store.db.selectFrom('audit_entry').select(['actor', 'deed', 'subject']).execute();
		expect(trail).toEqual([{ actor: 'lan', deed: 'figure.write', subject: 'figure/htx' }]);
		expect((await out(figure.period)).dataValues).toMatchObject([{ ...figure, value: '4', comment: 'đủ', followup: false }]);
	});

	it('take place and period from the top of the set, and an official code for a place', async () => {
		const figure = anew();
		const top = { dataSet: 'de-an', period: figure.period, orgUnit: '10' };
		expect((await send([{ dataElement: 'htx', value: 5 }], {}, MACHINE, top)).counts).toEqual([1, 0, 0, 0]);
		expect((await out(figure.period)).dataValues).toMatchObject([{ ...figure, value: '5' }]);
	});

	it('mean the calendar’s quarters, whatever year the programme keeps', async () => {
		await send([{ ...anew(), period: '2023Q4', value: '4' }]);
		// The programme's year begins in July: October to December is its second quarter.
		const history = value(await readHistory(store, { measure: 'htx', place: 'xa-b', period: '2023-Q2' }, { actor: MACHINE }));
		expect(history.map((one) => one.value)).toEqual([4]);
	});

	it.each<[string, object[], ImportOptions['strategy'], object, readonly number[]]>([
		['a new one is added', [], 'CREATE_AND_UPDATE', { value: '4' }, [1, 0, 0, 0]],
		['another one is changed', [{ value: '4' }], 'CREATE_AND_UPDATE', { value: '5' }, [0, 1, 0, 0]],
		['the same one is left alone', [{ value: '4' }], 'CREATE_AND_UPDATE', { value: '4.0' }, [0, 0, 1, 0]],
		['another comment is a change', [{ value: '4' }], 'CREATE_AND_UPDATE', { value: '4', comment: 'x' }, [0, 1, 0, 0]],
		['an estimate becomes final', [{ value: '4', followup: true }], 'CREATE_AND_UPDATE', { value: '4' }, [0, 1, 0, 0]],
		['CREATE does not change', [{ value: '4' }], 'CREATE', { value: '5' }, [0, 0, 1, 0]],
		['UPDATE does not add', [], 'UPDATE', { value: '5' }, [0, 0, 1, 0]],
		['UPDATE changes', [{ value: '4' }], 'UPDATE', { value: '5' }, [0, 1, 0, 0]],
		['DELETE takes back', [{ value: '4' }], 'DELETE', {}, [0, 0, 0, 1]],
		['DELETE of nothing does nothing', [], 'DELETE', {}, [0, 0, 1, 0]],
		['one marked as deleted is taken back', [{ value: '4' }], 'CREATE_AND_UPDATE', { deleted: true }, [0, 0, 0, 1]],
		['one taken back can be added anew', [{ value: '4' }, { deleted: true }], 'CREATE', { value: '6' }, [1, 0, 0, 0]],
		['a blank with its name is kept', [], 'CREATE_AND_UPDATE', { value: '', comment: 'not_applicable' }, [1, 0, 0, 0]]
	])('%s', async (_, before, strategy, sent, counts) => {
		const figure = anew();
		for (const one of before) await send([{ ...figure, ...one }]);
		const standing = await rows();
		const foreseen = await send([{ ...figure, ...sent }], { strategy, dryRun: true });
		expect([foreseen.counts, await rows()]).toEqual([counts, standing]);
		const done = await send([{ ...figure, ...sent }], { strategy });
		expect([done.counts, done.summary]).toEqual([counts, foreseen.summary]);
		expect((await rows()).length - standing.length).toBe(counts[2] === 1 ? 0 : 1);
	});

	it.each<[string, object, string, string | undefined, string]>([
		['an unknown measure', { dataElement: 'htxx' }, 'measure_unknown', 'E7610', 'htxx'],
		['a week', { period: '2023W10' }, 'period_unreadable', 'E7611', '2023W10'],
		['no period at all', { period: undefined }, 'period_unreadable', 'E7611', ''],
		['an unknown place', { orgUnit: 'xa-z' }, 'place_unknown', 'E7612', 'xa-z'],
		['an unknown category', { categoryOptionCombo: 'tỉnh' }, 'measure_category_unknown', 'E7613', 'tỉnh'],
		['an attribute', { attributeOptionCombo: 'plan' }, 'data_value_attribute', 'E7615', 'plan'],
		['somebody else’s place', { orgUnit: 'xa-a' }, 'deed_not_allowed', 'E7617', 'xa-a'],
		['nothing', { value: '' }, 'data_value_missing', 'E7618', ''],
		['a comma', { value: '1,5' }, 'data_value_unreadable', 'E7619', '1,5'],
		['half a thing', { value: '1.5' }, 'number_not_whole', 'E7619', '1.5']
	])('refuse %s with DHIS2’s code and position, and keep the others', async (_, over, code, errorCode, object) => {
		const { counts, summary } = await send(
			[
				{ ...anew(), value: '4', ...over },
				{ ...anew(), value: '8' }
			],
			{},
			reporter
		);
		expect(counts).toEqual([1, 0, 1, 0]);
		expect(summary).toMatchObject({ httpStatusCode: 409, status: 'WARNING', rejectedIndexes: [0] });
		expect(summary.response.conflicts).toEqual([
			{ object, value: expect.any(String), errorCode, property: expect.any(String), indexes: [0], code }
		]);
		expect((await rows()).at(-1)?.value).toBe(8);
	});

	it('refuse the same thing once, naming every position', async () => {
		const figure = anew();
		const unknown = { ...figure, orgUnit: 'xa-z', value: '1' };
		const { summary } = await send([unknown, { ...figure, value: '4' }, { ...unknown, value: '2' }, { ...figure, value: '4' }]);
		expect(summary.conflicts.map(({ code, indexes }) => [code, indexes])).toEqual([
			['place_unknown', [0, 2]],
			['figure_twice', [3]]
		]);
		expect(summary.rejectedIndexes).toEqual([0, 2, 3]);
	});

	it('of any shape are counted one by one, and none of them stops the others', async () => {
		const word = fc.constantFrom(
			'htx',
			'von',
			'xa-a',
			'xa-b',
			'2022',
			'2022Q2',
			'202206',
			'default',
			'tỉnh',
			'',
			'__proto__',
			'4',
			'1e999',
			'-0',
			'NaN'
		);
		const text = fc.oneof(word, fc.string({ unit: 'binary', maxLength: 20 }), fc.constant(null));
		const sent = fc.record({
			dataElement: fc.oneof(word, fc.string()),
			orgUnit: text,
			period: text,
			categoryOptionCombo: text,
			value: fc.oneof(text, fc.double()),
			comment: text,
			deleted: fc.boolean()
		});
		await fc.assert(
			fc.asyncProperty(fc.array(sent, { minLength: 1, maxLength: 20 }), async (values) => {
				const { counts } = await send(JSON.parse(JSON.stringify(values)) as object[], { dryRun: true });
				expect(counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
			}),
			{ seed: 18, numRuns: 40 }
		);
	});

	it('keep the day and the document of a number that stays, and what is final', async () => {
		const figure = anew();
		const said = { measure: 'htx', place: 'xa-b', period: figure.period, value: 4, expected: null };
		const stated = { status: 'final', as_of: '2023-12-31', document: 'kh-07' };
		await recordFigures(store, [figureInput.parse({ ...said, ...stated })], 'grid', by(MACHINE));
		expect((await send([{ ...figure, value: '4', comment: 'x' }])).counts).toEqual([0, 1, 0, 0]);
		expect((await rows()).at(-1)).toMatchObject({ value: 4, note: 'x', status: 'final', as_of: '2023-12-31', document_id: 'kh-07' });
		expect((await send([{ ...figure, value: '5', comment: 'x' }])).counts).toEqual([0, 1, 0, 0]);
		expect((await rows()).at(-1)).toMatchObject({ value: 5, status: 'reported', as_of: null, document_id: null });
	});
});

describe('a refusal in DHIS2’s words', () => {
	it.each<[DataValueRefusal, string | undefined, string, string]>([
		[{ code: 'figure_period_unfit', period: period('2022-06').code, frequency: 'quarter' }, 'E7632', 'period', '202206'],
		[{ code: 'figure_overlaps', period: period('2022-06').code, other: period('2022-Q2').code }, 'E7632', 'period', '202206'],
		[{ code: 'submission_locked', place: 'Xã B', period: '2022-Q2', programme: 'Đề án' }, 'E7642', 'period', '202206'],
		[{ code: 'submission_change_unexplained', place: 'Xã B', period: '2022-Q2', programme: 'Đề án' }, 'E7642', 'period', '202206'],
		[{ code: 'figure_implausible', value: 4, min: null, max: 3 }, 'E7619', 'value', '4'],
		[{ code: 'figure_place_absent', period: period('2022-06').code }, undefined, 'orgUnit', 'xa-b'],
		[{ code: 'figure_conflict', theirs: null, yours: SAID }, undefined, 'dataElement', 'htx']
	])('%o has the code %s and is about %s', (fault, errorCode, property, object) => {
		const sent = { dataElement: 'htx', orgUnit: 'xa-b', period: '202206', value: '4' };
		const nothing = { imported: 0, updated: 0, deleted: 0, ignored: 1, passedOver: [] };
		const { conflicts } = summaryOf({ ...nothing, refusals: [{ index: 2, sent, fault }] }, 'vi');
		expect(conflicts).toMatchObject([{ object, property, indexes: [2], code: fault.code }]);
		expect(conflicts[0]?.errorCode).toBe(errorCode);
	});
});

describe('the figures of a workspace', () => {
	const folder = temporaryFolder();
	let full: Store;
	let empty: Store;
	beforeAll(async () => {
		const bare = join(folder.path, 'bare');
		// The same definitions without any figure, and without the returns that hold them.
		cpSync(join(ROOT, 'db/demo'), bare, { recursive: true, filter: (file) => !/(observations|submissions)\.csv$/.test(file) });
		writeFileSync(join(bare, 'observations.csv'), 'measure,place,period,category,value,blank,status,as_of,document,note\n');
		full = await loaded('full', join(ROOT, 'db/demo'));
		empty = await loaded('empty', bare);
	});
	afterAll(async () => {
		await full.close();
		await empty.close();
		folder.remove();
	});

	async function loaded(name: string, from: string): Promise<Store> {
		const store = value(await openWorkspace(join(folder.path, `${name}.db`)));
		value(await loadWorkspace(store, from, { now: MADE_AT }));
		return store;
	}

	const everything = async (store: Store, actor: Actor = MACHINE) => {
		const ids = async (list: 'programmes' | 'places') =>
			(await listCatalogue(store, list, { today: day('2026-11-22') })).map((row) => String(row['id']));
		const question = { dataSet: await ids('programmes'), orgUnit: await ids('places'), children: true, period: [] };
		return value(await readDataValues(store, { ...question, startDate: '2010-01-01', endDate: '2030-12-31' }, { actor }));
	};
	const said = ({ dataValues }: Awaited<ReturnType<typeof everything>>) =>
		dataValues.map(({ storedBy: _, lastUpdated: __, ...one }) => one);

	it('go out, into an empty workspace of the same definitions, and out again, as they were', async () => {
		const sent = await everything(full);
		expect(sent.dataValues.length).toBeGreaterThan(3000);
		expect(await everything(empty)).toEqual({ dataValues: [] });
		const set = dataValueSet.parse(JSON.parse(JSON.stringify(sent)));
		const done = value(await importDataValues(empty, set, SAVING, by(MACHINE)));
		expect([done.refusals.map(({ fault }) => fault), done.imported]).toEqual([[], sent.dataValues.length]);
		expect(said(await everything(empty))).toEqual(said(sent));
	});

	it('sent again change nothing, there and where they came from', async () => {
		for (const store of [full, empty]) {
			const version = await readVersion(store.db);
			const set = dataValueSet.parse(JSON.parse(JSON.stringify(await everything(store))));
			const { ignored, refusals } = value(await importDataValues(store, set, SAVING, by(MACHINE)));
			expect([ignored, refusals.length, await readVersion(store.db)]).toEqual([set.dataValues.length, 0, version]);
		}
	});

	it('are those of the very period and place that were asked for, or of all below', async () => {
		const ask = (over: object) =>
			readDataValues(
				full,
				{ dataSet: ['kttt'], orgUnit: ['ks-ke-thanh'], children: false, period: ['2022Q2'], ...over },
				{ actor: VISITOR }
			);
		const one = value(await ask({}));
		expect([one.dataSet, one.period, one.orgUnit]).toEqual(['kttt', '2022Q2', 'ks-ke-thanh']);
		expect(new Set(one.dataValues.map(({ period, orgUnit }) => `${period} ${orgUnit}`))).toEqual(new Set(['2022Q2 ks-ke-thanh']));
		const below = value(await ask({ orgUnit: ['ke-sach'], children: true }));
		expect(below.dataValues).toEqual(expect.arrayContaining([...one.dataValues]));
		expect(new Set(below.dataValues.map(({ orgUnit }) => orgUnit)).size).toBeGreaterThan(10);
		const within = value(await ask({ period: [], startDate: '2022-04-01', endDate: '2022-06-30' }));
		expect(within.dataValues).toEqual(expect.arrayContaining([...one.dataValues]));
		expect(one.dataValues.some((value) => 'storedBy' in value)).toBe(false);
	});

	it.each([
		['an unknown programme', { dataSet: ['ktt'] }, 'programme_unknown'],
		['an unknown place', { orgUnit: ['nowhere'] }, 'place_unknown'],
		['an unreadable period', { period: ['2022W3'] }, 'period_unreadable'],
		['no time at all', { period: [] }, 'api_parameter_one_of'],
		['half a span', { period: [], startDate: '2022-01-01' }, 'api_parameter_one_of']
	])('of %s are refused', async (_, over, code) => {
		const question = { dataSet: ['kttt'], orgUnit: ['ke-sach'], children: true, period: ['2022Q2'], ...over };
		expect(await readDataValues(full, question, { actor: VISITOR })).toMatchObject({ ok: false, fault: { code } });
	});
});
