import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parsePackage, readPackage } from '#lib/server/import/package/reader.ts';
import { columnsOf, TABLE_NAMES } from '#lib/server/import/package/columns.ts';
import { filled, type Workspace } from '#lib/server/import/package/workspace.ts';
import { packageFiles, writePackage } from '#lib/server/import/package/writer.ts';

const root = join(import.meta.dirname, '../..');
const PACKAGES = ['db/demo', 'tests/packages/north-vale'];
const temporary = mkdtempSync(join(tmpdir(), 'cotmoc-package-'));
afterAll(() => rmSync(temporary, { recursive: true }));

async function readGood(folder: string): Promise<Workspace> {
	const outcome = await readPackage(folder);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault[0]));
	return outcome.value;
}

function parseTexts(files: Readonly<Record<string, string>>): Workspace {
	const outcome = parsePackage(new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])));
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.fault[0]));
	return outcome.value;
}

const SMALL = {
	'datapackage.json': '{"name":"small","homepage":"https://example.org","resources":[]}',
	'places.csv': 'id,name,level\np,Nơi này,commune\n',
	'programmes.csv': 'id,name,start,end,root_place,place_level\ng,G,2021-01-01,2025-12-31,p,commune\n',
	'measures.csv': 'id,name,kind\nm,M,increment\n',
	'indicators.csv': 'id,programme,name,expression\ni,g,I,m\n',
	'observations.csv': 'measure,place,period,value\nm,p,2022-Q1,1\n'
};

describe('a package that is loaded and written again', () => {
	it.each(PACKAGES)('is byte for byte the same: %s', async (folder) => {
		const target = join(temporary, folder);
		await writePackage(await readGood(join(root, folder)), target);
		const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.csv') || name.endsWith('.json'));
		expect(readdirSync(target).toSorted()).toEqual(names.toSorted());
		for (const name of names) expect(readFileSync(join(target, name), 'utf8'), name).toBe(readFileSync(join(root, folder, name), 'utf8'));
	});

	it('keeps the columns and files it came with, blanks as blanks', () => {
		const files = packageFiles(parseTexts(SMALL));
		for (const [name, text] of Object.entries(SMALL)) if (name.endsWith('.csv')) expect(files.get(name)).toBe(text);
		expect([...files.keys()].toSorted()).toEqual(Object.keys(SMALL).toSorted());
		expect(JSON.parse(files.get('datapackage.json') ?? '')).toMatchObject({
			name: 'small',
			homepage: 'https://example.org',
			resources: { length: 5 }
		});
	});

	it('gains the columns that have come to hold something', () => {
		const workspace = parseTexts(SMALL);
		const noted = { ...workspace, observations: workspace.observations.map((row) => ({ ...row, note: 'x' })) };
		expect(packageFiles(noted).get('observations.csv')).toBe('measure,place,period,value,note\nm,p,2022-Q1,1,x\n');
	});

	it('is read alike with byte order mark, Windows line ends, decomposed letters, spaces round a key and blank lines', () => {
		const windows = Object.fromEntries(
			Object.entries(SMALL).map(([name, text]) => [
				name,
				name.endsWith('.csv') ? `\uFEFF${text.normalize('NFD').replaceAll('\n', '\r\n').replace('m,p', ' m , p')}\r\n\r\n` : text
			])
		);
		expect(parseTexts(windows)).toEqual(parseTexts(SMALL));
	});

	it('has period codes in their canonical spelling', () => {
		const workspace = parseTexts({ ...SMALL, 'observations.csv': 'measure,place,period,value\nm,p,2022Q1,1\nm,p,2022-04..2022-06,2\n' });
		expect(workspace.observations.map(({ period }) => period)).toEqual(['2022-Q1', '2022-Q2']);
	});

	it('gives back any text and number it was given', () => {
		const text = fc
			.string({ unit: 'grapheme', minLength: 1 })
			.filter((one) => one.trim() !== '' && one.normalize('NFC') === one && !/[\r\0]/.test(one));
		const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
		fc.assert(
			fc.property(text, number, fc.option(text), (name, value, note) => {
				const workspace = parseTexts(SMALL);
				const changed: Workspace = {
					...workspace,
					places: workspace.places.map((row) => ({ ...row, name })),
					observations: workspace.observations.map((row) => ({ ...row, value, note }))
				};
				const again = parseTexts(Object.fromEntries(packageFiles(changed)));
				expect(again.places).toEqual(changed.places);
				expect(again.observations).toEqual(changed.observations);
			}),
			{ seed: 61, numRuns: 200 }
		);
	});
});

describe('bytes that nobody meant', () => {
	it('are answered with faults or a workspace, never with a crash', () => {
		const good = Object.entries(SMALL);
		const spoil = fc.record({
			file: fc.nat(good.length - 1),
			from: fc.nat(200),
			length: fc.nat(30),
			by: fc.oneof(
				fc.string({ maxLength: 40 }),
				fc.constantFrom('"', ',', '\n', '__proto__', '\u0000', '=1+1', '-', '1e999', '9999-12-31', '..')
			)
		});
		fc.assert(
			fc.property(fc.array(spoil, { minLength: 1, maxLength: 4 }), (spoils) => {
				const files = new Map(good);
				for (const { file, from, length, by } of spoils) {
					const [name, text] = good[file] ?? ['', ''];
					files.set(name, text.slice(0, from) + by + text.slice(from + length));
				}
				const outcome = parsePackage(new Map([...files].map(([name, text]) => [name, Buffer.from(text)])));
				expect(outcome.ok || outcome.fault.length > 0).toBe(true);
				if (outcome.ok) expect(parseTexts(Object.fromEntries(packageFiles(outcome.value)))).toEqual(outcome.value);
			}),
			{ seed: 70, numRuns: 500 }
		);
	});
});

describe('the list of columns', () => {
	it('has a row type whose blanks take the defaults', () => {
		const [measure] = parseTexts(SMALL).measures;
		expect(measure && filled('measures', measure)).toMatchObject({
			id: 'm',
			unit: null,
			over_places: 'sum',
			own_value: 'replaces',
			frequency: 'quarter',
			decimals: 0,
			integer: false
		});
	});

	it.each(TABLE_NAMES)('refers from %s only to tables that have ids', (table) => {
		for (const { ref } of columnsOf(table)) {
			if (ref !== undefined) expect(columnsOf(ref as (typeof TABLE_NAMES)[number]).map(({ name }) => name)).toContain('id');
		}
	});
});
