import { describe, expect, it } from 'vitest';
import { evenPages, linedPages, linesOf } from './pages.ts';
import { deckOf, listSlides, tableSlides, type Draft } from './several.ts';

const draft: Draft = {
	id: 'targets',
	finding: 'Từng chỉ tiêu',
	measure: null,
	status: null,
	basis: {
		programme: '',
		place: '',
		period: '',
		asOf: '',
		completeness: null,
		source: null,
		illustrative: null
	},
	notes: '',
	href: '/'
};
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const sizes = (pages: readonly (readonly unknown[])[]) => pages.map((page) => page.length);
const cell = (text: string) => ({ text, value: null });
const columns = [
	{ label: 'Chỉ tiêu', numeric: false, width: 0.5 },
	{ label: 'Kết quả', numeric: true, width: 0.5 }
];

describe('pages of places', () => {
	it.each([
		[0, [0]],
		[1, [1]],
		[14, [14]],
		[15, [8, 7]],
		[34, [11, 12, 11]],
		[168, [14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14]]
	])('%i places take even pages', (count, expected) => {
		expect(sizes(evenPages(numbers(count)))).toEqual(expected);
	});
});

describe('pages of text', () => {
	it.each([
		['short items', numbers(5).map(() => 1), [5]],
		['no last page with a lone item', numbers(12).map(() => 1), [6, 6]],
		['an item taller than a slide alone', [1, 30, 1], [1, 1, 1]],
		['nothing', [], []]
	])('%s', (_, lines, expected) => {
		expect(sizes(linedPages(lines, (line) => line))).toEqual(expected);
	});

	it('keep words whole when lines are counted', () => {
		expect(linesOf('Tỷ lệ hợp tác xã khá trở lên trong số hợp tác xã hiệu quả', 0.4)).toBe(3);
	});
});

describe('one finding over several slides', () => {
	it('is numbered, and every slide has its own id and the same head', () => {
		const slides = tableSlides(
			draft,
			columns,
			numbers(20).map((i) => [cell(`Chỉ tiêu ${i}`), cell(String(i))]),
			'vi'
		);
		expect(slides.map(({ id, finding }) => [id, finding])).toEqual([
			['targets', 'Từng chỉ tiêu (1/2)'],
			['targets-2', 'Từng chỉ tiêu (2/2)']
		]);
		expect(slides.flatMap(({ body }) => (body.kind === 'table' ? body.rows : [])).map(([name]) => name?.text)).toEqual(
			numbers(20).map((i) => `Chỉ tiêu ${i}`)
		);
	});

	it('is no slide when there is nothing to tell', () => {
		expect(tableSlides(draft, columns, [], 'vi')).toEqual([]);
		expect(listSlides(draft, [{ heading: 'Khó khăn', items: [] }], 'vi')).toEqual([]);
	});

	it('repeats the heading on the next slide and loses no word of a long item', () => {
		const long = numbers(400)
			.map((i) => `từ${i}`)
			.join(' ');
		const slides = listSlides(draft, [{ heading: 'Khó khăn', items: [long] }], 'vi');
		const groups = slides.flatMap(({ body }) => (body.kind === 'list' ? body.groups : []));
		expect(slides.length).toBeGreaterThan(1);
		expect(new Set(groups.map(({ heading }) => heading))).toEqual(new Set(['Khó khăn']));
		expect(groups.flatMap(({ items }) => items).join(' ')).toBe(long);
	});
});

describe('a deck', () => {
	it('gives every slide an id of its own that an address can carry', () => {
		const slide = { ...draft, body: { kind: 'cover', lines: [] } } as const;
		const ids = ['a:b', 'a-b', 'a-b-2', 'xã'].map((id) => ({ ...slide, id }));
		expect(deckOf('', '', 'vi', ids).slides.map(({ id }) => id)).toEqual(['a-b', 'a-b-2', 'a-b-2-2', 'x-']);
	});
});
