import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesOf } from '#lib/messages/index.ts';
import { USAGE } from '../../src/cli/help.ts';
import { openDesk, ROOT } from './terminal.ts';

const desk = openDesk();
const NORTH_VALE = join(ROOT, 'tests/packages/north-vale');
beforeAll(async () => {
	expect((await desk.run('load', NORTH_VALE)).status).toBe(0);
});
afterAll(() => desk.remove());

const AT = ['--place', 'nv', '--period', '2023'];

describe('the command line', () => {
	it.each([
		[[], 2, /cotmoc load FOLDER/],
		[['help'], 0, /cotmoc load FOLDER/],
		[['value', '--help'], 0, /--as-known-at/],
		[['lod', 'x'], 2, /“load”/],
		[['load'], 2, /cotmoc load FOLDER/],
		[['load', 'nowhere'], 1, /There is no such folder/],
		[['dump', 'a', 'b'], 2, /cotmoc dump FOLDER/],
		[['value', ...AT], 2, /--indicator and --measure/],
		[['value', '--indicator', 'wells', '--measure', 'wells_dug', ...AT], 2, /Exactly one/],
		[['value', '--indicator', 'wells', '--category', 'safe', ...AT], 2, /--category/],
		[['value', '--indicator', 'wells', '--place', 'nv'], 2, /--period is missing/],
		[['value', '--indicator', 'wels', ...AT], 1, /New wells \(wells\)/],
		[['value', '--measure', 'wels_dug', ...AT], 1, /Wells dug \(wells_dug\)/],
		[['value', '--measure', 'water_tests', '--category', 'saf', ...AT], 1, /Did you mean safe/],
		[['value', '--indicator', 'wells', '--place', 'Uper Ash', '--period', '2023'], 1, /Upper Ash \(ash-a\)/],
		[['value', '--indicator', 'wells', '--place', 'nv', '--period', '2023-Q5'], 2, /there is no quarter 5/],
		[['value', '--indicator', 'wells', ...AT, '--as-known-at', 'yesterday'], 2, /“yesterday” is not a moment/],
		[['value', '--indicator', 'wells', ...AT, '--perod', '2023'], 2, /“--period”/],
		[['value', '--indicator'], 2, /--indicator is not written right/],
		[['scorecard'], 2, /--programme is missing/],
		[['scorecard', '--programme', 'watr'], 1, /Clean water plan \(water\)/],
		[['scorecard', '--programme', 'water', '--group', 'spring'], 1, /Spring parishes \(springs\)/],
		[['scorecard', '--programme', 'water', '--as-of', '2023-02-30'], 2, /there is no day 30/],
		[['scorecard', '--programme', 'water', '--view', 'tomorrow'], 2, /reported, today/],
		[['scorecard', '--programme', 'water', '--format', 'odt'], 2, /pdf, handout, pptx/],
		[['scorecard', '--programme', 'water', '--format', 'xlsx'], 2, /--output/],
		[['scorecard', '--programme', 'water', '-o', 'file'], 2, /pdf, handout, pptx/],
		[['scorecard', '--programme', 'water', '--format', 'json', '-o', 'nowhere/file'], 1, /ENOENT/],
		[['scorecard', '--programme', 'water', '--period', '2019'], 0, /lies outside the programme.*Q1 of fiscal year 2024/],
		[['list', 'villages', '--lang', 'fr'], 2, /“fr”.*\n.*vi, en/],
		[['help', '--lang=fr'], 2, /“fr”/],
		[['list', 'villages'], 2, /programmes, indicators, measures, places, targets/],
		[['generate', '--communes', 'many'], 2, /“many” is not a count/],
		[['check', '--db', 'nowhere/store.db'], 1, /nowhere/]
	])('answers %j with status %i and says why', async (args, status, words) => {
		const { status: found, out, err } = await desk.run(...args, '--lang', 'en');
		expect(found).toBe(status);
		expect(out + err).toMatch(words);
		if (status !== 0 && args.length > 0) expect(out).toBe('');
	});

	it('answers in Vietnamese when nothing else is asked for', async () => {
		expect((await desk.run('value', '--indicator', 'wels', ...AT)).err).toBe(
			'Không có chỉ tiêu “wels”.\n  → Có phải là New wells (wells)?\n'
		);
		expect((await desk.run('value', '--indicator', 'service', ...AT)).out).toEqual(
			expect.stringMatching(
				/^.+ · .*North Vale.*\n67.* \(670\/1\.000.*\)\nnăm tài chính 2023\n5\/5 địa bàn đã báo cáo\nsố liệu đến ngày 31\/03\/2024\n$/
			)
		);
	});

	it('gives a program the code of a refusal', async () => {
		const { out, err } = await desk.run('value', '--indicator', 'wels', ...AT, '--json');
		expect([out, JSON.parse(err)]).toEqual(['', { error: expect.objectContaining({ code: 'indicator_unknown' }) }]);
	});

	it.each(['vi', 'en'] as const)('has help in %s for every command', async (locale) => {
		const { out } = await desk.run('help', '--lang', locale);
		for (const [name, usage] of Object.entries(USAGE)) {
			expect(out).toContain(`cotmoc ${usage}`);
			expect(out).toContain(messagesOf(locale).cli.help[name as keyof typeof USAGE]);
		}
	});

	it.each([
		['programmes', 1],
		['indicators', 9],
		['measures', 11],
		['places', 11],
		['targets', 7]
	])('lists %s', async (list, count) => {
		const rows = (await desk.json('list', list)) as unknown as readonly { readonly id: string }[];
		expect(rows).toHaveLength(count);
		const { out } = await desk.run('list', list);
		expect(
			out
				.trimEnd()
				.split('\n')
				.map((line) => line.split('\t')[0])
		).toEqual(rows.map(({ id }) => id));
	});

	it('writes a scorecard into a file and leaves the output to others', async () => {
		const { status, out } = await desk.run('scorecard', '--programme', 'water', '--format', 'json', '-o', 'card.json');
		expect([status, out]).toEqual([0, '']);
		expect(JSON.parse(readFileSync(join(desk.folder, 'card.json'), 'utf8'))).toMatchObject({ kind: 'scorecard' });
	});
});

describe('a scorecard as a table', () => {
	it('opens in a spreadsheet with its marks, and says conditions and counts of places', async () => {
		const { out } = await desk.run('scorecard', '--programme', 'water', '--period', '2023', '--format', 'csv');
		expect(out.startsWith('\uFEFFprogramme,')).toBe(true);
		const [header = [], ...rows] = out
			.slice(1)
			.trimEnd()
			.split('\n')
			.map((line) => line.split(','));
		for (const column of ['condition', 'goal', 'high', 'each_level', 'places_passing', 'places_total']) expect(header).toContain(column);
		expect(new Set(rows.map((row) => row[header.indexOf('condition')]))).toContain('at_least');
	});
});

describe('a package through the store', () => {
	it.each(['db/demo', 'tests/packages/north-vale'])('comes out byte for byte as it went in: %s', async (folder) => {
		const other = openDesk();
		try {
			expect((await other.run('load', join(ROOT, folder))).status).toBe(0);
			expect((await other.run('dump', 'out')).status).toBe(0);
			const names = readdirSync(join(ROOT, folder)).filter((name) => /\.(csv|json)$/.test(name));
			expect(readdirSync(join(other.folder, 'out')).toSorted()).toEqual(names.toSorted());
			for (const name of names)
				expect(readFileSync(join(other.folder, 'out', name), 'utf8'), name).toBe(readFileSync(join(ROOT, folder, name), 'utf8'));
		} finally {
			other.remove();
		}
	});

	it('with any fault is told all its faults and changes nothing', async () => {
		const broken = join(desk.folder, 'broken');
		cpSync(NORTH_VALE, broken, { recursive: true });
		const file = join(broken, 'observations.csv');
		writeFileSync(file, readFileSync(file, 'utf8').replace('wells_dug,ash-a,2023-Q1,,3', 'wells_dug,ash-x,2023-Q5,,three'));
		const answer = await desk.run('load', broken, '--json', '--lang', 'en');
		expect(answer.status).toBe(1);
		expect(JSON.parse(answer.out)).toEqual({
			outcome: 'refused',
			issues: ['value', 'place', 'period'].map((column) =>
				expect.objectContaining({ file: 'observations.csv', row: 2, column, message: expect.any(String), remedy: expect.any(String) })
			)
		});
		expect((await desk.run('load', broken, '--lang', 'en')).err).toContain(
			'observations.csv, row 2, column place “ash-x”: There is no such id in places.csv.\n  → Did you mean “ash-a”?'
		);
		expect((await desk.json('value', '--indicator', 'wells', ...AT))['value']).toBe(10);
	});

	it('leaves no file of an earlier package in the folder it is written to', async () => {
		const target = join(desk.folder, 'stale');
		mkdirSync(target);
		writeFileSync(join(target, 'datapackage.json'), '{}');
		writeFileSync(join(target, 'successions.csv'), 'date,kind,from,to\n');
		for (const name of ['readme.txt', 'zzz.csv']) writeFileSync(join(target, name), 'kept');
		expect((await desk.run('dump', target)).status).toBe(0);
		expect(['successions.csv', 'readme.txt', 'zzz.csv'].map((name) => existsSync(join(target, name)))).toEqual([false, true, true]);
		// Someone else's table beside ours does not keep the package from being read.
		expect(await desk.run('load', target)).toMatchObject({ status: 0, err: '' });
	});

	it('is not written among files of someone else', async () => {
		const target = join(desk.folder, 'foreign');
		mkdirSync(target);
		writeFileSync(join(target, 'places.csv'), 'mine');
		const { status, err } = await desk.run('dump', target, '--lang', 'en');
		expect([status, readdirSync(target), readFileSync(join(target, 'places.csv'), 'utf8')]).toEqual([1, ['places.csv'], 'mine']);
		expect(err).toMatch(/is no package.*\n.*an empty one/);
	});

	it.each([
		[['list', 'places'], ''],
		[['check'], '0 errors']
	])('that is not there yet is said to be missing: %j', async (args, out) => {
		const other = openDesk();
		try {
			const answer = await other.run(...args, '--lang', 'en');
			expect(answer).toMatchObject({ status: 0, out: expect.stringContaining(out), err: expect.stringMatching(/empty.*\n.*cotmoc load/) });
		} finally {
			other.remove();
		}
	});

	it('can be invented in any size, and loads again', async () => {
		const other = openDesk();
		try {
			expect(
				(await other.run('generate', '--communes', '6', '--provinces', '2', '--measures', '5', '--quarters', '2', '-o', 'small')).status
			).toBe(0);
			expect((await other.run('load', 'small')).err).toBe('');
			const { rows } = (await other.json('generate', '--communes', '6', '--provinces', '2', '--measures', '5', '--quarters', '2')) as {
				rows?: { observations: number };
			};
			expect(rows?.observations).toBeGreaterThan(30);
			expect((await other.run('dump', 'again')).status).toBe(0);
			expect(readFileSync(join(other.folder, 'again/observations.csv'), 'utf8')).toBe(
				readFileSync(join(other.folder, 'small/observations.csv'), 'utf8')
			);
		} finally {
			other.remove();
		}
	});
});

describe('the program', () => {
	const run = (...args: readonly string[]) =>
		spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', join(ROOT, 'src/cli/main.ts'), ...args], {
			cwd: desk.folder,
			env: { PATH: process.env['PATH'] ?? '', COTMOC_DB: join(desk.folder, 'test.db') },
			encoding: 'utf8'
		});

	it('is run by Node directly, with results, messages and status apart', () => {
		const done = run('value', '--indicator', 'service', ...AT, '--json');
		expect([done.status, done.stderr, JSON.parse(done.stdout)['value']]).toEqual([0, '', 67]);
		const refused = run('value', '--indicator', 'service', '--place', 'nowhere', '--period', '2023');
		expect([refused.status, refused.stdout]).toEqual([1, '']);
		expect(refused.stderr).toContain('nowhere');
	});
});
