import type { ScatterSeriesOption } from 'echarts';
import { chartSize } from '../theme/tokens.ts';
import { halo, lettering, say, widest } from './lettering.ts';
import { TARGET_BAR } from './path-layout.ts';
import type { PathData, PathLayout } from './path-layout.ts';
import type { Frame } from './picture.ts';
import { expectedLabel, valueLabel } from './value-label.ts';

/** A number among the lines, at its point: above it to the left, below it to the right, because programmes climb. */
function beside(
	frame: Frame,
	layout: PathLayout,
	[day, value]: readonly [number, number],
	words: string,
	side: 'top' | 'bottom',
	voice: 'value' | 'small'
) {
	const gap = chartSize.gap * frame.scale;
	const x = layout.left + ((day - layout.from) / (layout.to - layout.from || 1)) * layout.plotWidth;
	const length = widest(frame, voice, [words]) + gap;
	const toLeft = side === 'top' ? x > length : x + length > frame.width;
	return {
		value: [day, value],
		label: {
			...lettering(frame, voice, voice === 'value' ? frame.palette.accent : undefined),
			...halo(frame),
			show: true,
			position: side,
			distance: gap,
			offset: [toLeft ? -gap * 0.75 : gap * 0.75, 0],
			align: toLeft ? ('right' as const) : ('left' as const),
			formatter: say(words)
		}
	};
}

/** Target and projection are named right of the plot; where they would touch, they step aside from each other. */
function atTheEdge(frame: Frame, layout: PathLayout) {
	const { due, aim, projected, y } = layout;
	if (due === null) return [];
	const perUnit = layout.plotHeight / (y.max - y.min);
	const block = lettering(frame, 'label').lineHeight * 2 + 3 * frame.scale;
	const aside = projected && aim !== null ? Math.max(0, block - Math.abs(projected.value - aim) * perUnit) / 2 : 0;
	const targetHigher = projected !== null && aim !== null && aim >= projected.value;
	const named = (value: number, words: readonly string[], colour: string, up: boolean) => ({
		value: [due, value],
		label: {
			...lettering(frame, 'label', colour),
			show: true,
			position: 'right' as const,
			distance: (TARGET_BAR * frame.scale) / 2 + (chartSize.gap * frame.scale) / 2,
			offset: [0, up ? -aside : aside],
			align: 'left' as const,
			formatter: say(words.join('\n'))
		}
	});
	return [
		...(aim !== null && layout.targetWords.length ? [named(aim, layout.targetWords, frame.palette.ink, targetHigher)] : []),
		...(projected ? [named(projected.value, layout.forecastWords, frame.palette.accent, !targetHigher)] : [])
	];
}

/** The words of a path, on points that are not drawn themselves. */
export function pathLabels({ row }: PathData, frame: Frame, layout: PathLayout): ScatterSeriesOption {
	const { last, asOf } = layout;
	const { expected } = row.verdict;
	const expectedHigher = expected !== null && last !== null && expected > last.value;
	return {
		type: 'scatter',
		silent: true,
		clip: false,
		symbolSize: 1,
		itemStyle: { color: 'transparent', opacity: 1 },
		z: 10,
		data: [
			...(last
				? [
						beside(
							frame,
							layout,
							[last.day, last.value],
							valueLabel(frame, last.point.value, row.indicator),
							expectedHigher ? 'bottom' : 'top',
							'value'
						)
					]
				: []),
			...(expected === null
				? []
				: [
						beside(
							frame,
							layout,
							[asOf, expected],
							frame.messages.chart.expectedIs(expectedLabel(frame, expected, row.indicator)),
							expectedHigher ? 'top' : 'bottom',
							'small'
						)
					]),
			...atTheEdge(frame, layout)
		]
	};
}
