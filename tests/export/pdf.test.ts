/** Decks and handouts on paper, opened again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deck, Slide } from '#lib/deck/slide.ts';
import { deckPdf } from '#lib/server/export/pdf.ts';
import { fixtureDeck } from './decks.ts';
import { openPdf } from './pdf-reader.ts';
import { openDemo } from './scorecards.ts';

const madeAt = '2026-11-22T01:30:00.000Z';
/** As copied: composed, without the control characters that no page shows. */
const squeezed = (text: string) => text.normalize('NFC').replaceAll(/[\s\p{Cc}]/gu, '');

const fixture = fixtureDeck();
const deckOf = (...slides: readonly Partial<Slide>[]): Deck => ({
	...fixture,
	slides: slides.map((slide, i) => ({ ...(fixture.slides[0] as Slide), id: `s${i}`, ...slide }))
});

describe('a deck as PDF', () => {
	it('has a page and a bookmark for each slide, with all its words and what they rest on', async () => {
		const pdf = openPdf(await deckPdf(fixture, { madeAt }));
		expect(pdf.pages).toBeGreaterThanOrEqual(fixture.slides.length);
		expect(pdf.title).toBe(fixture.title.normalize('NFC'));
		expect(pdf.bookmarks).toHaveLength(fixture.slides.length);
		for (const { finding, measure, body } of fixture.slides) {
			const words = [finding, measure ?? ''];
			if (body.kind === 'cover') words.push(...body.lines);
			if (body.kind === 'table') words.push(...body.columns.map(({ label }) => label), ...body.rows.flat().map(({ text }) => text));
			if (body.kind === 'list') words.push(...body.groups.flatMap(({ heading, items }) => [heading ?? '', ...items]));
			for (const text of words) expect(pdf.text).toContain(squeezed(text));
		}
		for (const fact of ['huyệnTriệuSơn', 'quýII/2023', 'Sốliệuđếnngày30/06/2023', 'sốliệuminhhoạ', 'Xuấtlúc08:30ngày22/11/2026']) {
			expect(pdf.text.split(fact).length - 1).toBeGreaterThanOrEqual(fixture.slides.length);
		}
		expect(pdf.text).toContain(`Trang${pdf.pages}/${pdf.pages}`);
		expect(pdf.fonts.map((name) => name.replace(/^[A-Z]{6}\+/, ''))).toEqual(
			expect.arrayContaining(['BeVietnamPro-Regular', 'BeVietnamPro-SemiBold'])
		);
	});

	it.each([
		['ua-1', 'pdfuaid:part>1<'],
		['a-2a', 'pdfaid:part>2<']
	] as const)('meets %s and is tagged', async (standard, mark) => {
		const pdf = openPdf(await deckPdf(fixture, { madeAt, standard }));
		expect(pdf.metadata).toContain(mark);
		expect(pdf.tagged).toBe(true);
	});

	it('is the same to the byte for the same moment', async () => {
		const [once, again] = [await deckPdf(fixture, { madeAt }), await deckPdf(fixture, { madeAt })];
		expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
	});

	it('lets a long table go on under its head', async () => {
		const rows = Array.from({ length: 60 }, (_, i) => [{ text: `xã thứ ${i + 1}`, value: null }]);
		const body = { kind: 'table', columns: [{ label: 'Đầu bảng', numeric: false, width: 1 }], rows } as const;
		const pdf = openPdf(await deckPdf(deckOf({ body }), { madeAt }));
		expect(pdf.pages).toBeGreaterThan(2);
		for (const { text } of rows.flat()) expect(pdf.text).toContain(squeezed(text));
		expect(pdf.text.split('Đầubảng').length - 1).toBe(pdf.pages);
	});

	it.each([
		['emoji and letters of other scripts', 'Xã 😀 国 Ω Ж → ▲', 'Xã□□ΩЖ→▲'],
		['decomposed letters', 'ẪẰỖẾ ậặựỵ'.normalize('NFD'), 'ẪẰỖẾậặựỵ'],
		['code of the typesetter', '#panic("x") $ @ref *b* <l> \\ // "', '#panic("x")$@ref*b*<l>\\//"'],
		['markup', '<svg onload=alert(1)> & {b}', '<svgonload=alert(1)>&{b}'],
		['invisible characters', 'a\u200bb\u202ec\u0007d', 'abcd']
	])('takes %s as plain text', async (_, words, shown) => {
		const body = { kind: 'list', groups: [{ heading: words, items: [words] }] } as const;
		for (const standard of ['ua-1', 'a-2a'] as const) {
			const pdf = openPdf(await deckPdf({ ...deckOf({ finding: words, measure: words, body }), title: words }, { madeAt, standard }));
			expect(pdf.text).toContain(shown);
		}
	});
});

describe('a scorecard of the demo as PDF', () => {
	let demo: Awaited<ReturnType<typeof openDemo>>;
	beforeAll(async () => {
		demo = await openDemo();
	});
	afterAll(() => demo.close());

	async function made(format: 'pdf' | 'pdfa' | 'handout') {
		const { file, scorecard } = await demo.make({ programme: 'kttt', place: 'ke-sach', period: '2022-Q2' }, format);
		return { scorecard, pdf: openPdf(file.bytes) };
	}

	it.each(['pdf', 'pdfa', 'handout'] as const)('%s shows every target by its name, status and number', async (format) => {
		const { pdf, scorecard } = await made(format);
		for (const { indicator, verdict, value } of scorecard.rows) {
			expect(pdf.text).toMatch(
				new RegExp(
					[indicator.name, indicator.shortName ?? indicator.name].map((name) => squeezed(name).replaceAll(/[()]/g, '\\$&')).join('|')
				)
			);
			expect(pdf.text).toContain(
				squeezed({ missed: 'không đạt', behind: 'chậm', on_track: 'đúng tiến độ' }[verdict.status as 'missed'] ?? '')
			);
			if (value.value !== null && Number.isInteger(value.value)) {
				expect(pdf.text).toContain(String(value.value).replace(/(\d)(\d{3})$/, '$1.$2'));
			}
		}
		expect(pdf.bookmarks.length).toBeGreaterThan(scorecard.rows.length / 2);
	});

	it('says in the handout what the columns of the official table say', async () => {
		const { pdf } = await made('handout');
		expect(pdf.text).toContain('STTChỉtiêuĐVTKếhoạchThựchiện');
		expect(pdf.text).toContain(`Trang1/${pdf.pages}`);
	});
});
