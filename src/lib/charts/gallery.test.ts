import { describe, expect, it, test } from 'vitest';
import {
	communes,
	coverage,
	boundaries,
	bulletRows,
	count,
	effectiveBand,
	fiveCoops,
	fiveCoopsRow,
	HOSTILE_NAME,
	LONG_NAME,
	matrix,
	place,
	placesInBand,
	rankedPlaces,
	rate,
	steppedPath,
	straightPath,
	target,
	value,
	verdict
} from './fixtures.ts';
import type { ChartData, ChartKind } from './kinds.ts';
import { charts } from './kinds.ts';
import { renderChart } from './render-svg.ts';

/** Words of a picture as a reader sees them: lines joined, so that a wrapped name is one name. */
function wordsOf(svg: string): string {
	return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
		.map(([, text]) => (text ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'))
		.join(' ');
}
const squeezed = (text: string) => text.replace(/\s+/gu, '');

const draw = <Kind extends ChartKind>(
	kind: Kind,
	data: ChartData<Kind>,
	options: { width?: number; locale?: 'vi' | 'en'; id?: string; scale?: number } = {}
) => renderChart(kind, data, { id: 'c1', locale: 'vi', label: 'Biểu đồ thử', ...options });

const odd = [place(LONG_NAME, 1), place(HOSTILE_NAME, 2), ...communes.slice(2, 7)];
const row = { indicator: count, verdict: verdict('not_yet', 1) };
const spread = { count: 34, min: { value: 0, place: odd[1]! }, q1: 1, median: 3, q3: 5, max: { value: 6, place: odd[0]! } };

type Sample = readonly [name: string, draw: (options?: { width?: number; locale?: 'vi' | 'en'; id?: string; scale?: number }) => string];

const listing = (places: typeof communes): Sample[] => [
	['ranking', (o) => draw('ranking', { row, ranking: rankedPlaces(places) }, o)],
	['lollipop', (o) => draw('lollipop', { row: { indicator: rate }, ranking: placesInBand(places) }, o)],
	['period-heat', (o) => draw('period-heat', { row, matrix: matrix(places) }, o)],
	['compare', (o) => draw('compare', { indicators: [count], places, cells: rankedPlaces(places).map((ranked) => [ranked]) }, o)],
	['coverage', (o) => draw('coverage', { row, coverage: coverage(places) }, o)],
	['tile-map', (o) => draw('tile-map', { row, ranking: rankedPlaces(places) }, o)],
	['choropleth', (o) => draw('choropleth', { row, ranking: rankedPlaces(places), boundaries }, o)]
];
const samples: Sample[] = [
	...listing(communes),
	['bullet', (o) => draw('bullet', fiveCoops, o)],
	['bullet-cell', (o) => draw('bullet-cell', effectiveBand, o)],
	['bullets', (o) => draw('bullets', bulletRows, o)],
	['sparkline', (o) => draw('sparkline', fiveCoopsRow, o)],
	['path', (o) => draw('path', straightPath, o)],
	['path with steps and a band', (o) => draw('path', steppedPath, o)],
	['distribution', (o) => draw('distribution', { row, distribution: spread, ranking: rankedPlaces(communes) }, o)]
];

test('every kind of chart stands in the gallery', () => {
	expect(Object.keys(charts).filter((kind) => !samples.some(([name]) => name === kind))).toEqual([]);
});

describe.each(samples)('%s', (_name, picture) => {
	it.each([720, 340])('at %i units has no broken number and fits its frame', (width) => {
		const svg = picture({ width });
		expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
		expect(svg).toContain(`viewBox="0 0 ${width} `);
		expect(svg).toContain('width="100%"');
	});

	it('is named for those who do not see it, and scales', () => {
		expect(picture()).toMatch(/^<svg [^>]*role="img" aria-labelledby="c1-title"[^>]*><title id="c1-title">Biểu đồ thử<\/title>/);
	});

	it('gives the same bytes for the same input, ids carrying the chart and not the drawing', () => {
		const [first, second] = [picture({ id: 'a' }), picture({ id: 'b' })];
		expect(second.replaceAll('b-', 'a-')).toBe(first.replaceAll('b-', 'a-'));
		expect(first).not.toMatch(/zr\d+-/);
		expect(first).not.toContain('<style');
	});

	it('is drawn in a hall’s type sizes and in English', () => {
		expect(picture({ scale: 2, width: 960, locale: 'en' })).not.toMatch(/NaN|undefined/);
	});
});

describe('every place is named in the picture', () => {
	it.each(listing(communes))('%s with 34 communes', (_name, picture) => {
		for (const width of [720, 340]) {
			const words = squeezed(wordsOf(picture({ width })));
			expect(communes.filter((commune) => !words.includes(squeezed(commune.name)))).toEqual([]);
		}
	});

	it.each(listing(odd))('%s with a name of eighty characters and one that looks like markup', (_name, picture) => {
		for (const width of [720, 340]) {
			const svg = picture({ width });
			const words = squeezed(wordsOf(svg));
			expect(words).toContain(squeezed(LONG_NAME));
			expect(words).toContain(squeezed(HOSTILE_NAME));
			expect(svg.match(/<svg/g)).toHaveLength(1);
		}
	});

	it('the spread names both ends', () => {
		const words = squeezed(wordsOf(draw('distribution', { row, distribution: spread })));
		expect(words).toContain(squeezed(LONG_NAME));
		expect(words).toContain(squeezed(HOSTILE_NAME));
	});
});

test('the long name is as long as the longest the product must withstand', () => {
	expect(LONG_NAME.length).toBeGreaterThanOrEqual(80);
});

describe('numbers stand where they belong', () => {
	/** Left edge and width of the first bar in the accent colour. */
	const barOf = (svg: string) => /<path d="M([\d.]+) [\d.]+l([\d.]+) 0[^"]*" fill="#18527b"/.exec(svg)?.slice(1).map(Number) ?? [];
	/** Where the ticks of an axis stand, left to right. */
	const ticksOf = (svg: string) =>
		[...svg.matchAll(/<path d="M([\d.]+) [\d.]+L\1 [\d.]+" fill="none" stroke="#7f786c"/g)].map(([, x]) => Number(x));

	test('a bar of 2 ends at the axis’ 2, and the target’s mark stands at 5 of 6', () => {
		const svg = draw('bullet', fiveCoops);
		const ticks = ticksOf(svg);
		const [zero = NaN, two = NaN, , six = NaN] = ticks;
		const [left = NaN, width = NaN] = barOf(svg);
		expect(ticks).toHaveLength(4);
		expect(Math.abs(left - zero)).toBeLessThan(1);
		expect(Math.abs(left + width - two)).toBeLessThan(1);
		const target = /matrix\(1\.75,0,0,12\.5,([\d.]+),/.exec(svg);
		expect((Number(target?.[1]) - zero) / (six - zero)).toBeCloseTo(5 / 6, 2);
		const expected = /matrix\(3,0,0,9\.5,([\d.]+),/.exec(svg);
		expect((Number(expected?.[1]) - zero) / (six - zero)).toBeCloseTo(1.495 / 6, 2);
	});

	test('value, target and what is expected to date are printed', () => {
		const words = wordsOf(draw('bullet', fiveCoops));
		expect(words).toContain('mục tiêu ≥ 5');
		expect(words).toContain('kế hoạch đến nay 1,5');
		expect(wordsOf(draw('bullet', fiveCoops, { locale: 'en' }))).toContain('planned to date 1.5');
	});

	test('a ratio is printed with its parts, and a range with both edges', () => {
		const words = wordsOf(draw('bullet', effectiveBand));
		expect(words).toContain('76% (19/25)');
		expect(words).toContain('70–80%');
	});

	test('a k/n over places is drawn as places, not as the sum of what they have', () => {
		const models = {
			...fiveCoops,
			target: target({ kind: 'between', low: 1, high: 2 }),
			value: value(42),
			eachPlace: { level: 'commune', passing: 29, total: 34, places: [] }
		};
		const words = wordsOf(draw('bullet', models));
		expect(words).toContain('mục tiêu 34');
		expect(words).toContain('29');
		expect(words).not.toContain('42');
	});

	test('the path breaks where nobody reported', () => {
		const runs = (svg: string) =>
			[...svg.matchAll(/<path d="([^"]*)" fill="none" stroke="#18527b"[^>]*>/g)]
				.filter(([path]) => !path.includes('dasharray'))
				.map(([, d]) => (d ?? '').match(/M/g)?.length);
		expect(runs(draw('path', straightPath))).toEqual([2]);
		const unbroken = straightPath.row.series.filter((point) => point.value.value !== null);
		expect(runs(draw('path', { ...straightPath, row: { ...straightPath.row, series: unbroken } }))).toEqual([1]);
	});

	test('the projection is dashed and named as such, the due day and the merger are marked', () => {
		const svg = draw('path', straightPath);
		expect(svg).toContain('stroke-dasharray');
		const words = wordsOf(svg);
		for (const word of ['dự báo', 'hạn 31/12/2025', 'sáp nhập 01/07/2025', 'đến 30/06/2023']) expect(words).toContain(word);
	});

	test('each blank has its own symbol in a heat map, and zero is a number', () => {
		const one = {
			row,
			matrix: {
				periods: matrix(odd).periods.slice(0, 4),
				places: odd.slice(2, 3),
				cells: [[value(0), value(null), value(null, null, 'not_available'), value(null, null, 'not_applicable')]]
			}
		};
		const words = wordsOf(draw('period-heat', one)).split(' ');
		expect(words).toEqual(expect.arrayContaining(['0', '…', 'x']));
		expect(draw('period-heat', one)).toContain('stroke-dasharray');
	});

	test('a list with one common goal draws it once', () => {
		const ranking = communes.slice(0, 5).map((one, i) => ({
			place: one,
			value: value(i),
			target: target({ kind: 'at_least' as const, value: 3 }),
			verdict: verdict(i < 3 ? 'missed' : 'met', 3)
		}));
		expect(wordsOf(draw('ranking', { row, ranking })).match(/mục tiêu/g)).toHaveLength(1);
	});
});

describe('a chart without any number', () => {
	const silent = communes.slice(0, 3).map((one) => ({ place: one, value: value(null), target: null, verdict: verdict('no_data', null) }));
	it.each<Sample>([
		['ranking', () => draw('ranking', { row, ranking: silent })],
		['ranking of no place', () => draw('ranking', { row, ranking: [] })],
		['tile map', () => draw('tile-map', { row, ranking: silent })],
		[
			'heat map without periods',
			() => draw('period-heat', { row, matrix: { periods: [], places: communes.slice(0, 3), cells: [[], [], []] } })
		],
		['coverage of no place', () => draw('coverage', { row, coverage: { passing: 0, total: 0, cells: [] } })],
		['bullet', () => draw('bullet', { ...fiveCoops, target: null, value: value(null), verdict: verdict('no_data', null) })],
		['sparkline', () => draw('sparkline', { ...fiveCoopsRow, series: [], verdict: verdict('no_data', null) })],
		[
			'path',
			() =>
				draw('path', {
					...straightPath,
					plan: [],
					row: { ...fiveCoopsRow, target: null, series: [], forecast: null, verdict: verdict('no_data', null), value: value(null) }
				})
		],
		['map without boundaries', () => draw('choropleth', { row, ranking: silent, boundaries: { type: 'FeatureCollection', features: [] } })]
	])('%s still draws', (_name, picture) => {
		const svg = picture();
		expect(svg).toMatch(/^<svg /);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});
});
