import { describe, expect, it } from 'vitest';
import { boundaries, communes, coverage, fiveCoops, LONG_NAME, place, rankedPlaces } from '#lib/charts/fixtures.ts';
import type { Slide } from '#lib/deck/slide.ts';
import { drawOnScreen } from '#lib/server/export/html-drawing.ts';
import { screenSlides } from '#lib/server/export/html-parts.ts';
import { screenBox, WORDS } from '#lib/server/export/html-stage.ts';
import { SLIDE_RATIOS } from '#lib/server/export/pptx-stage.ts';
import { fixtureDeck } from './decks.ts';

const [base] = fixtureDeck().slides as readonly [Slide];
const slide = (id: string, body: Slide['body'], over: Partial<Slide> = {}): Slide => ({ ...base, id, status: 'behind', body, ...over });
const drawn = (kind: 'ranking' | 'tile-map' | 'choropleth', count: number, id: string = kind): Slide => {
	const ranking = rankedPlaces(communes.slice(0, count));
	const data = { row: fiveCoops, ranking, boundaries };
	return slide(id, { kind: 'drawing', drawing: { kind, data }, label: 'Các địa bàn theo kết quả' });
};

const setting = { id: 'c', label: '', locale: 'vi', contrast: 'normal' } as const;
const sizes = (svg: string) => [...svg.matchAll(/font-size:([\d.]+)px/g)].map(([, size]) => Number(size));
const heightOf = (svg: string) => Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1]);

describe('A slide on the screen', () => {
	it.each([
		...fixtureDeck()
			.slides.filter(({ id, body }) => body.kind === 'drawing' && id !== 'hostile')
			.map((one) => [one.id, one] as const),
		['a ranking of 24 places', drawn('ranking', 24)] as const,
		['a map with a key of 14 places', drawn('choropleth', 14)] as const
	])('%s has room on both shapes of screen for letters of a 24th of their height', (_, one) => {
		const parts = screenSlides([one], 'vi');
		expect(parts.length).toBeGreaterThan(0);
		for (const part of parts) {
			for (const ratio of SLIDE_RATIOS) {
				if (part.body.kind !== 'drawing') throw new Error('a drawing stays one');
				const svg = drawOnScreen(part.body.drawing, part, ratio, setting);
				expect(Math.min(...sizes(svg))).toBeGreaterThanOrEqual(WORDS);
				expect(heightOf(svg)).toBeLessThanOrEqual(screenBox(part, 'vi', ratio).h);
			}
		}
	});

	it('tells a longer table in even parts, numbered once, with every row in its place', () => {
		const columns = [
			{ label: 'Xã', numeric: false, width: 0.6 },
			{ label: 'Kết quả', numeric: true, width: 0.4 }
		];
		const rows = communes.slice(0, 14).map(({ name }, i) => [
			{ text: name, value: null },
			{ text: String(i), value: i }
		]);
		const parts = screenSlides([slide('table', { kind: 'table', columns, rows }, { finding: 'Từng xã' })], 'vi');
		expect(parts.length).toBeGreaterThan(1);
		expect(parts.map(({ finding }) => finding)).toEqual(parts.map((_, i) => `Từng xã (${i + 1}/${parts.length})`));
		const shown = parts.map(({ body }) => (body.kind === 'table' ? body.rows : []));
		expect(shown.flat()).toEqual(rows);
		expect(Math.max(...shown.map(({ length }) => length)) - Math.min(...shown.map(({ length }) => length))).toBeLessThanOrEqual(1);
	});

	it('parts anew what the deck has parted for another type size', () => {
		const cells = coverage(communes.slice(0, 24)).cells;
		const half = (from: number, part: number) =>
			slide(
				part === 1 ? 'grid' : 'grid-2',
				{
					kind: 'drawing',
					label: '',
					drawing: {
						kind: 'coverage',
						data: { row: fiveCoops, coverage: { ...coverage(communes), cells: cells.slice(from, from + 12) } } as never
					}
				},
				{ finding: `Từng xã (${part}/2)`, stem: 'Từng xã' }
			);
		const parts = screenSlides([half(0, 1), half(12, 2)], 'vi');
		expect(parts.map(({ finding }) => finding)).toEqual(parts.map((_, i) => `Từng xã (${i + 1}/${parts.length})`));
		const shown = parts.map(({ body }) =>
			body.kind === 'drawing' && body.drawing.kind === 'coverage' ? body.drawing.data.coverage.cells : []
		);
		expect(shown.flat()).toEqual(cells);
		expect(Math.max(...shown.map(({ length }) => length)) - Math.min(...shown.map(({ length }) => length))).toBeLessThanOrEqual(1);
	});

	it('leaves a map that would be too small to the ranking: the one of the deck, else one in its place', () => {
		expect(screenSlides([drawn('ranking', 24), drawn('tile-map', 24)], 'vi').some(({ id }) => id.startsWith('tile-map'))).toBe(false);
		const alone = screenSlides([drawn('tile-map', 24)], 'vi');
		expect(alone.map(({ body }) => body.kind === 'drawing' && body.drawing.kind)).toEqual(alone.map(() => 'ranking'));
	});

	it('draws names that no screen has room for smaller rather than leaving a place out', () => {
		const ranking = rankedPlaces(Array.from({ length: 6 }, (_, i) => place(`${LONG_NAME} ${LONG_NAME} ${LONG_NAME} ${i}`, i)));
		const long = slide('long', { kind: 'drawing', label: '', drawing: { kind: 'ranking', data: { row: fiveCoops, ranking } } });
		const shown = screenSlides([long], 'vi').flatMap(({ body }) =>
			body.kind === 'drawing' && body.drawing.kind === 'ranking' ? body.drawing.data.ranking : []
		);
		expect(shown).toEqual(ranking);
	});
});
