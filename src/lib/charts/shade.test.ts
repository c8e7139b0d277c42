import { describe, expect, it, test } from 'vitest';
import { palettes } from '../theme/tokens.ts';
import { boundaries, communes, count, rankedPlaces, verdict } from './fixtures.ts';
import type { ChartData, ChartKind } from './kinds.ts';
import { renderChart } from './render-svg.ts';
import { shades } from './shade.ts';
import type { Frame } from './picture.ts';

const palette = palettes.normal;

describe('the lightness of a number', () => {
	it.each([
		['the largest is darkest', [0, 2, 10], 10, 4],
		['nearly the largest is not', [0, 9.9, 10], 9.9, 4],
		['nothing is lightest', [0, 5], 0, 0],
		['half is in the middle', [5, 10], 5, 2],
		['the scale holds 0 though no number is', [9, 10], 9, 4],
		['all equal to 0', [0, 0], 0, 0],
		['below 0', [-10, 0], -10, 0]
	])('%s', (_, known, value, step) => {
		expect(shades({ palette } as Frame, known)(value).fill).toBe(palette.ramp[step]);
	});
});

const judged = rankedPlaces(communes);
const unassigned = judged.map((ranked) => ({ ...ranked, target: null, verdict: verdict('not_assigned', null) }));
const row = { indicator: count };
const draw = <Kind extends ChartKind>(kind: Kind, data: ChartData<Kind>) => renderChart(kind, data, { id: 'c1', locale: 'vi', label: 'x' });

test.each([
	['tile map', (ranking: typeof judged) => draw('tile-map', { row, ranking })],
	['map', (ranking: typeof judged) => draw('choropleth', { row, ranking, boundaries })]
])('the %s is coloured by status, and by number where no place has a target', (_, drawn) => {
	const fills = (svg: string) => new Set([...svg.matchAll(/fill="(#[0-9a-f]{6})"/g)].map(([, colour]) => colour));
	const [byStatus, byNumber] = [fills(drawn(judged)), fills(drawn(unassigned))];
	expect(byStatus).toContain(palette.statusTint.missed);
	expect(byStatus).not.toContain(palette.ramp[4]);
	for (const step of [0, 1, 2, 4] as const) expect(byNumber).toContain(palette.ramp[step]);
	expect(byNumber).not.toContain(palette.statusTint.not_assigned);
});
