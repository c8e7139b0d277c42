import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_NAME, LONG_NAME, steppedPath, straightPath } from '#lib/charts/fixtures.ts';
import { pptxFile } from '#lib/server/export/pptx.ts';
import { SLIDE_RATIOS } from '#lib/server/export/pptx-stage.ts';
import { basis, fixtureDeck } from './decks.ts';
import { readPackage, type OfficePackage } from './office-package.ts';

const madeAt = '2026-11-22T01:30:00.000Z';
const deck = fixtureDeck();

describe.each(SLIDE_RATIOS)('A presentation in %s', (ratio) => {
	let bytes: Uint8Array;
	let file: OfficePackage;
	beforeAll(async () => {
		bytes = await pptxFile(deck, { ratio, madeAt });
		file = readPackage(bytes);
	});
	const slides = () => file.names(/^ppt\/slides\/slide\d+\.xml$/);
	const texts = (name: string) => file.texts(name).join('\n');

	it('is a package without folders or doubled entries, whose every part is typed once and reached by a relationship', () => {
		expect(file.faults()).toEqual([]);
	});

	it('has the size of its ratio', () => {
		const width = { '16:9': 12_192_000, '4:3': 9_144_000 }[ratio];
		expect(/<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(file.text('ppt/presentation.xml'))?.slice(1)).toEqual([`${width}`, '6858000']);
	});

	it('lists masters, masters of notes, slides and sizes in the order of the schema, each slide once', () => {
		const xml = file.text('ppt/presentation.xml');
		const order = ['<p:sldMasterIdLst', '<p:notesMasterIdLst', '<p:sldIdLst', '<p:sldSz', '<p:notesSz'].map((tag) => xml.indexOf(tag));
		expect(order).toEqual(order.toSorted((a, b) => a - b));
		const ids = [...xml.matchAll(/<p:sldId id="(\d+)"/g)].map(([, id]) => Number(id));
		expect(new Set(ids).size).toBe(slides().length);
		expect(Math.min(...ids)).toBeGreaterThanOrEqual(256);
	});

	it('gives each shape of a part its own id', () => {
		for (const name of file.names(/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]*\.xml$/)) {
			const ids = [...file.text(name).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
			expect(new Set(ids).size, name).toBe(ids.length);
		}
	});

	it('writes the properties of a paragraph once, at its beginning', () => {
		for (const name of slides()) expect(file.text(name)).not.toMatch(/<\/a:r><a:pPr/);
	});

	it('ties every slide to its notes and the notes to their slide, and gives the notes a theme of their own', () => {
		for (const name of slides()) {
			const notes = file.targets(name, 'notesSlide');
			expect(notes, name).toHaveLength(1);
			expect(file.targets(notes[0] ?? '', 'slide')).toEqual([name]);
		}
		expect(file.targets('ppt/notesMasters/notesMaster1.xml', 'theme')).not.toEqual(
			file.targets('ppt/slideMasters/slideMaster1.xml', 'theme')
		);
	});

	it('says on every slide the finding as its title, programme, place, period, as-of day, completeness, source, badge and moment of making', () => {
		const { programme, place, period } = basis;
		for (const name of slides()) {
			expect(file.text(name), name).toMatch(/<p:ph type="title"\/>/);
			for (const part of [programme, place, period, '30/06/2023', '11/14 xã', 'Nguồn: ', 'số liệu minh hoạ', '08:30 ngày 22/11/2026']) {
				expect(texts(name), name).toContain(part);
			}
		}
	});

	it('keeps slide, finding and second title of the deck in its order', () => {
		const findings = [...new Set(slides().map((name) => file.texts(name)[0]))];
		const clean = (text: string) => text.replaceAll(/[\u0000-\u001f]/g, ' ');
		expect(findings).toEqual([...new Set(deck.slides.map(({ finding }) => clean(finding)))]);
	});

	it('sets no text smaller than 18 points', () => {
		for (const name of [...slides(), ...file.names(/^ppt\/charts\/chart\d+\.xml$/)]) {
			for (const [, size] of file.text(name).matchAll(/ sz="(\d+)"/g)) expect(Number(size), name).toBeGreaterThanOrEqual(1800);
		}
	});

	it('shows status as mark and word', () => {
		expect(
			slides()
				.map(texts)
				.filter((text) => text.includes('▼ chậm')).length
		).toBeGreaterThan(1);
	});

	it('pairs the axes of every chart and keeps a workbook with the same numbers behind it', () => {
		const charts = file.names(/^ppt\/charts\/chart\d+\.xml$/);
		expect(charts.length).toBeGreaterThan(3);
		for (const name of charts) {
			const xml = file.text(name);
			const declared = [...xml.matchAll(/<c:(?:cat|date|val)Ax><c:axId val="(\d+)"\/>/g)].map(([, id]) => id).toSorted();
			const used = [...(/<\/c:ser>(?:(?!<c:ser>).)*?(<c:axId.*?)<\/c:(?:line|bar)Chart>/s.exec(xml)?.[1] ?? '').matchAll(/val="(\d+)"/g)];
			expect(used.map(([, id]) => id).toSorted(), name).toEqual(declared);
			const crossed = [...xml.matchAll(/<c:crossAx val="(\d+)"\/>/g)].map(([, id]) => id).toSorted();
			expect(crossed, name).toEqual(declared);
			const [workbook = ''] = file.targets(name, 'package');
			const sheet = strFromU8(unzipSync(file.bytes(workbook))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
			const cells = new Map([...sheet.matchAll(/<c r="([A-Z]+\d+)"[^>]*><v>([^<]*)<\/v>/g)].map(([, cell, value]) => [cell, value]));
			for (const series of xml.matchAll(/<c:val><c:numRef><c:f>Sheet1!\$([A-Z]+)\$(\d+):.*?<\/c:val>/gs)) {
				for (const [, index, value] of series[0].matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)) {
					expect(cells.get(`${series[1]}${Number(series[2]) + Number(index)}`), name).toBe(value);
				}
			}
		}
	});

	it('draws the numbers of the view, with gaps where nobody reported', () => {
		const [name = ''] = file.names(/^ppt\/charts\/chart1\.xml$/);
		const series = file.text(name).split('<c:ser>').slice(1);
		const actual = series.find((one) => one.includes('<c:v>thực hiện</c:v>')) ?? '';
		const drawn = [...(/<c:val>.*?<\/c:val>/s.exec(actual)?.[0] ?? '').matchAll(/<c:v>([^<]*)</g)].map(([, value]) => Number(value));
		expect(drawn).toEqual(straightPath.row.series.flatMap(({ value }) => value.value ?? []));
		const planned = series.find((one) => one.includes('<c:v>kế hoạch</c:v>')) ?? '';
		const plan = [...(/<c:val>.*?<\/c:val>/s.exec(planned)?.[0] ?? '').matchAll(/<c:v>([^<]*)</g)].map(([, value]) => Number(value));
		expect(plan).toEqual([0, ...straightPath.row.series.flatMap(({ expected }) => expected ?? []), 5]);
	});

	it('holds an interim aim until the next one is due: a stepped plan is drawn in steps', () => {
		const [name = ''] = file.names(/^ppt\/charts\/chart2\.xml$/);
		const xml = file.text(name);
		const days = [...(/<c:cat>.*?<\/c:cat>/s.exec(xml)?.[0] ?? '').matchAll(/<c:pt idx="(\d+)"><c:v>(\d+)</g)].map(([, , serial]) =>
			Number(serial)
		);
		const planned = xml.split('<c:ser>').find((one) => one.includes('<c:v>kế hoạch</c:v>')) ?? '';
		const points = [...(/<c:val>.*?<\/c:val>/s.exec(planned)?.[0] ?? '').matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(
			([, index, value]) => ({ day: days[Number(index)] ?? 0, value: Number(value) })
		);
		const rises = points.slice(1).flatMap(({ day, value }, i) => (value === points[i]?.value ? [] : [day - (points[i]?.day ?? 0)]));
		expect(rises.length).toBe(steppedPath.plan.length - 1);
		expect(new Set(rises)).toEqual(new Set([1]));
		expect(xml).toContain('<c:dispBlanksAs val="span"/>');
	});

	it('keeps every cell of every table, over as many slides as they need', () => {
		const tables = slides().filter((name) => file.text(name).includes('<a:tbl>'));
		expect(tables.length).toBeGreaterThan(1);
		const written = tables.flatMap((name) =>
			[...file.text(name).matchAll(/<a:tr .*?<\/a:tr>/gs)]
				.slice(1)
				.map(([row]) => file.decode([...row.matchAll(/<a:t>([^<]*)</g)].map(([, text]) => text ?? '')))
		);
		const body = deck.slides.find(({ id }) => id === 'table')?.body;
		const numbers = body?.kind === 'table' ? body.rows.map((row) => row[1]?.text) : [];
		expect(written.map((row) => row[1])).toEqual(numbers);
	});

	it('keeps hostile and long names as plain words', () => {
		const all = slides().map(texts).join('\n');
		expect(all).toContain(HOSTILE_NAME);
		expect(all).toContain(LONG_NAME);
		for (const name of Object.keys(file.parts).filter((part) => /\.(xml|rels)$/.test(part))) {
			expect(file.text(name), name).not.toMatch(/<svg|<b>/);
			expect(file.text(name), name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
		}
	});

	it('tells the speaker the sentence and its source', () => {
		const notes = file.names(/^ppt\/notesSlides\/notesSlide\d+\.xml$/).map(texts);
		for (const { id } of deck.slides.filter((slide) => slide.id !== 'hostile')) {
			expect(
				notes.some((text) => text.includes(`Lời nói của ${id}. Nguồn: 07-KH/HU`)),
				id
			).toBe(true);
		}
	});

	it('is the same to the byte for the same deck and moment', async () => {
		const again = await pptxFile(fixtureDeck(), { ratio, madeAt });
		expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
	});
});

it('A presentation speaks the language of its deck', async () => {
	const file = readPackage(await pptxFile(fixtureDeck('en'), { ratio: '16:9', madeAt }));
	expect(file.text('ppt/slides/slide1.xml')).toContain('lang="en-GB"');
	expect(file.texts('ppt/slides/slide1.xml').join(' ')).toContain('Made at');
});
