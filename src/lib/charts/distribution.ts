import type { Distribution } from '../view/indicator-sheet.ts';
import type { IndicatorView } from '../view/scorecard.ts';
import { chartSize, font } from '../theme/tokens.ts';
import { lettering, widest, wrap } from './lettering.ts';
import type { Frame, Picture } from './picture.ts';
import { placeName } from './place-name.ts';
import { spans } from './spans.ts';
import { texts } from './texts.ts';
import type { Words } from './texts.ts';
import { numberLabel } from './value-label.ts';

export interface DistributionData {
	readonly row: { readonly indicator: IndicatorView };
	readonly distribution: Distribution;
	/** Values of all places, drawn as dots under the box. */
	readonly ranking?: readonly { readonly value: { readonly value: number | null } }[];
}

/** Spread over places: whiskers to the lowest and highest (named), box of the middle half, median as a dark bar, one faint dot a place. */
export function distribution({ row, distribution: spread, ranking = [] }: DistributionData, frame: Frame): Picture {
	const { palette, scale, messages } = frame;
	const gap = chartSize.gap * scale;
	const small = lettering(frame, 'small').lineHeight;
	const label = lettering(frame, 'label').lineHeight;
	const number = (n: number) => numberLabel(frame, n, row.indicator, Math.max(row.indicator.decimals, Number.isInteger(n) ? 0 : 1));
	const half = (frame.width - gap * 3) / 2;
	const side = Math.max(12 * scale, Math.min(frame.width * 0.1, 90 * scale));
	const plot = frame.width - 2 * side;
	const reach = spread.max.value - spread.min.value;
	const at = (value: number) => side + (reach ? ((value - spread.min.value) / reach) * plot : plot / 2);
	const above = small + label + gap / 2;
	// In a hall words need the room.
	const box = (frame.hall ? 18 : 26) * scale;
	const dots = ranking.flatMap(({ value }) => (value.value === null ? [] : [value.value]));
	const dotRoom = dots.length ? (frame.hall ? 13 : 18) * scale : 0;
	const ends = [
		{ words: messages.chart.min, end: spread.min, align: 'left' as const, x: Math.max(0, side - gap) },
		{ words: messages.chart.max, end: spread.max, align: 'right' as const, x: frame.width - Math.max(0, side - gap) }
	].map((end) => ({ ...end, ...endWords(frame, `${end.words} ${number(end.end.value)}`, placeName(frame, end.end.place), half) }));
	const footTop = above + box + dotRoom + gap;
	const medianWords = `${messages.chart.median} ${number(spread.median)}`;
	const medianHalf = widest(frame, 'value', [medianWords]) / 2;
	const quartiles = messages.chart.quartiles(number(spread.q1), number(spread.q3));
	const quartileHalf = widest(frame, 'small', [quartiles]) / 2;
	const inside = (x: number, halfWidth: number) => Math.min(Math.max(x, halfWidth + 1), frame.width - halfWidth - 1);
	const words: Words[] = [
		{ x: inside(at((spread.q1 + spread.q3) / 2), quartileHalf), y: small / 2, lines: [quartiles], voice: 'small', align: 'center' },
		{ x: inside(at(spread.median), medianHalf), y: small + label / 2, lines: [medianWords], voice: 'value', align: 'center' },
		...ends.flatMap(({ said, lines, align, x }): Words[] => [
			{ x, y: footTop + label / 2, lines: [said], voice: 'value', align },
			{ x, y: footTop + label + (lines.length * label) / 2, lines, voice: 'label', align }
		])
	];
	const nameLines = Math.max(...ends.map((end) => end.lines.length));
	return {
		width: frame.width,
		height: Math.ceil(footTop + label * (1 + nameLines) + gap / 2),
		maps: {},
		option: {
			animation: false,
			textStyle: { fontFamily: font.stack },
			grid: { left: side, right: side, top: above, height: box, outerBoundsMode: 'none' },
			xAxis: {
				type: 'value',
				min: reach ? spread.min.value : spread.min.value - 1,
				max: reach ? spread.max.value : spread.max.value + 1,
				show: false
			},
			yAxis: { type: 'category', data: ['places'], show: false },
			series: [
				spans(
					messages.chart.spread,
					[{ from: spread.min.value, to: spread.max.value, row: 0, thickness: 2 * scale, fill: palette.ruleStrong }],
					2
				),
				spans(
					messages.chart.spread,
					[{ from: spread.q1, to: spread.q3, row: 0, thickness: box, fill: palette.accentSoft, edge: palette.accent, tip: quartiles }],
					3
				),
				{
					type: 'scatter',
					z: 4,
					clip: false,
					symbol: 'rect',
					symbolSize: [2.5 * scale, box * 0.6],
					itemStyle: { color: palette.ruleStrong, opacity: 1 },
					data: [spread.min, spread.max].map((end) => ({
						value: [end.value, 0],
						tip: `${placeName(frame, end.place)}: ${number(end.value)}`
					}))
				},
				{
					type: 'scatter',
					z: 5,
					clip: false,
					symbol: 'rect',
					symbolSize: [4 * scale, box + 4 * scale],
					itemStyle: { color: palette.target, opacity: 1 },
					data: [{ value: [spread.median, 0], tip: medianWords }] as never
				},
				{
					type: 'scatter',
					silent: true,
					z: 2,
					clip: false,
					symbol: 'circle',
					symbolSize: 6 * scale,
					symbolOffset: [0, box / 2 + dotRoom / 2],
					itemStyle: { color: palette.accent, opacity: 0.75 },
					data: dots.map((value) => [value, 0])
				},
				texts(frame, words)
			]
		}
	};
}

/** Value and place of an end under each other; in a hall on one line where they fit. */
function endWords(frame: Frame, value: string, name: string, width: number): { readonly said: string; readonly lines: readonly string[] } {
	const both = `${value}: ${name}`;
	if (frame.hall && widest(frame, 'value', [both]) <= width) return { said: both, lines: [] };
	return { said: value, lines: wrap(frame, 'label', name, width) };
}
