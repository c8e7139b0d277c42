/** The demo in words: every number knows its cell, and the figures read back out of our own reports are those they were made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import type { Locale } from '#lib/messages/index.ts';
import { textOf, type Cited, type Told, type Writing } from '#lib/narrate/told.ts';
import type { Store } from '#lib/server/db.ts';
import { FONT_FILES } from '#lib/server/export/fonts.ts';
import { readDocument } from '#lib/server/import/document/reader.ts';
import { loadCatalogue } from '#lib/server/store/catalogue.ts';
import { loadWorkspace } from '#lib/server/usecase/load-workspace.ts';
import { openWorkspace } from '#lib/server/usecase/open-workspace.ts';
import { ROOT } from '../cli/terminal.ts';
import { numbersOf } from './cells.ts';
import { meant, understood } from './meaning.ts';
import { noticeMaterial, placeHead, placesAsked, programmesAsked, reportOf, titlesOf, TODAY, valueOf, type Material } from './narrated.ts';
import { namesOf, numbersIn, strayDigits } from './wording.ts';

let store: Store;
/** Reports of every programme as its meetings saw it and in other periods, of every place and of every meeting. */
let reports: readonly Material[];
/** The report of all programmes, titles, heads and notices. */
let others: readonly Material[];
let names: readonly string[];

beforeAll(async () => {
	store = valueOf(await openWorkspace(':memory:'));
	valueOf(await loadWorkspace(store, join(ROOT, 'db/demo'), { now: `${TODAY.today}T01:30:00.000Z` }));
	const catalogue = await loadCatalogue(store.db);
	names = namesOf(catalogue);
	const [programmes, places] = [await programmesAsked(store), await placesAsked(store)];
	const meetings = catalogue.meetings.map(({ id }) => id);
	reports = [
		...(await each(programmes, (asked) => reportOf(store, 'programme', asked))),
		// Periods that no meeting looked at.
		...(await each(catalogue.programmes, ({ id }) => reportOf(store, 'programme', { programme: id, period: '2022-Q3' }))),
		await reportOf(store, 'programme', { programme: 'mtqg-ntm', period: '2022-Q1' }),
		...(await each(meetings, (meeting) => reportOf(store, 'meeting', { meeting }))),
		...(await each(places, (place) => reportOf(store, 'place', { place }, false)))
	];
	others = [
		await reportOf(store, 'overview', {}),
		...(await each(programmes, (asked) => titlesOf(store, asked))),
		...(await each(places, (place) => placeHead(store, place))),
		...(await each(meetings, (meeting) => noticeMaterial(store, meeting)))
	];
});
afterAll(() => store.close());

async function each<One, Read>(all: readonly One[], read: (one: One) => Promise<Read>): Promise<readonly Read[]> {
	const found: Read[] = [];
	for (const one of all) found.push(await read(one));
	return found;
}

const isCited = (part: string | Cited): part is Cited => typeof part !== 'string';

describe.each<Writing>([
	{ locale: 'vi', twoDigits: false },
	{ locale: 'vi', twoDigits: true },
	{ locale: 'en', twoDigits: false }
])('all that the demo is told in words ($locale, two digits: $twoDigits)', (writing) => {
	const { locale } = writing;
	const told = () => [...reports, ...others].map(({ name, views, tell }) => ({ name, views, lines: tell(writing) }));

	it('has no number without its cell', () => {
		const stray = told().flatMap(({ name, lines, views }) => strayDigits(lines, names, views, locale).map((line) => `${name}: ${line}`));
		expect(stray).toEqual([]);
	});

	it('says of each number the cell that it is', () => {
		const wrong = told().flatMap(({ name, lines, views }) =>
			lines
				.flatMap((line) => line.filter(isCited))
				.filter(({ text, ref }) => !says(text, numbersOf(views, ref), locale))
				.map(
					({ text, ref }) =>
						`${name}: “${text}” is not ${ref.role} of ${ref.indicator ?? ref.programme}: ${numbersOf(views, ref).join(' | ')}`
				)
		);
		expect(wrong).toEqual([]);
		expect(
			told()
				.flatMap(({ lines }) => lines)
				.flatMap((line) => line.filter(isCited)).length
		).toBeGreaterThan(5000);
	});
});

function says(text: string, ways: readonly (readonly number[])[], locale: Locale): boolean {
	const printed = numbersIn(text, locale).join();
	return printed !== '' && ways.some((numbers) => numbers.join() === printed);
}

it.each([false, true])('figures read out of our own reports are those they were made from (two digits: %s)', (twoDigits) => {
	const read: string[] = [];
	const made: string[] = [];
	for (const { name, tell, views } of reports) {
		const lines = tell({ locale: 'vi', twoDigits });
		const { text, numbers } = placed(lines);
		const { items } = extract(text);
		for (const number of numbers) {
			const meaning = meant(views, number);
			if (meaning === null) continue;
			const item = items.findLast(({ start, end }) => start < number.end && end > number.start);
			made.push(`${name}: ${number.text} (${number.ref.role}): ${meaning}`);
			read.push(`${name}: ${number.text} (${number.ref.role}): ${understood(item, views, number, meaning)}`);
		}
	}
	expect(read.filter((one, i) => one !== made[i])).toEqual(made.filter((one, i) => one !== read[i]));

	expect(made.length).toBeGreaterThan(2000);
});

/** A number with where it stands, in code points, as extraction counts them. */
interface Placed extends Cited {
	readonly start: number;
	readonly end: number;
}

function placed(lines: readonly Told[]): { readonly text: string; readonly numbers: readonly Placed[] } {
	const numbers: Placed[] = [];
	let at = 0;
	for (const part of lines.flatMap((line) => [...line, '\n'])) {
		const length = [...(typeof part === 'string' ? part : part.text)].length;
		if (isCited(part)) numbers.push({ ...part, start: at, end: at + length });
		at += length;
	}
	return { text: lines.map((line) => `${textOf(line)}\n`).join(''), numbers };
}

/** A report on paper as decree 30/2020 sets it: A4, justified, the first line of a paragraph indented, the number of the page at its head. */
const PAPER = `
#set page("a4", margin: (left: 30mm, right: 15mm, y: 20mm), header: context align(center, counter(page).display()))
#set text(14pt, font: "Be Vietnam Pro", lang: "vi")
#set par(justify: true, first-line-indent: (amount: 1cm, all: true), spacing: 12pt)
#for line in json(bytes(sys.inputs.content)) { par(line) }`;

it('a report on paper is read as its text is', async () => {
	const newest = reports.filter(({ name }) => /^programme \S+$/.test(name));
	const lines = newest.flatMap(({ tell }) => tell({ locale: 'vi', twoDigits: true }).map(textOf));
	const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [FONT_FILES[400]].map((file) => readFileSync(file)) }] });
	const pdf = compiler.pdf({ mainFileContent: PAPER, inputs: { content: JSON.stringify(lines) } });

	const paper = await readDocument(new Uint8Array(pdf));
	if (!paper.ok) throw new Error(paper.fault.code);
	expect(paper.value.textless).toEqual([]);
	expect(paper.value.text.split('\n')).toEqual(lines);
	expect(newest).toHaveLength(8);
});
