import type { CustomSeriesOption, LineSeriesOption, SeriesOption } from 'echarts';
import { formatDay } from '../format/dates.ts';
import { formatPeriod } from '../format/periods.ts';
import type { Day } from '../domain/period.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import { chartSize, font } from '../theme/tokens.ts';
import { flags } from './flags.ts';
import type { Flag } from './flags.ts';
import { halo, lettering, say, widest } from './lettering.ts';
import { expectedTicks } from './marks.ts';
import type { Frame, Picture } from './picture.ts';
import { roundDomain } from './scale.ts';
import { epochDay, timeTicks } from './time-axis.ts';
import { bandOf, expectedLabel, goalLabel, numberLabel, valueLabel } from './value-label.ts';

export interface PathData extends Pick<IndicatorSheet, 'row' | 'plan'> {
	readonly scorecard: { readonly asOf: Day };
	/** Only the day and the kind are drawn; one line a day. */
	readonly successions: readonly Pick<IndicatorSheet['successions'][number], 'date' | 'kind'>[];
}

/** Length of the target's mark, pixels at scale 1. */
const TARGET_BAR = 24;

/** From the last fact to the due day: the projection's middle dashed, its interval a shaded fan. */
function forecastSeries(frame: Frame, from: readonly [number, number], due: number, projected: { readonly value: number; readonly low: number; readonly high: number }): SeriesOption[] {
	const { palette, messages, scale } = frame;
	const fan: CustomSeriesOption = {
		type: 'custom',
		silent: true,
		z: 2,
		data: [[...from]],
		encode: { x: 0, y: 1 },
		renderItem: (_params, api) => ({
			type: 'polygon',
			shape: { points: [api.coord([...from]), api.coord([due, projected.high]), api.coord([due, projected.low])] },
			style: { fill: palette.accent, opacity: 0.14 }
		})
	};
	const line: LineSeriesOption = {
		type: 'line',
		name: messages.chart.forecast,
		z: 4,
		symbol: 'none',
		lineStyle: { color: palette.accent, width: chartSize.stroke * scale, type: [6 * scale, 5 * scale] },
		data: [[...from], [due, projected.value]]
	};
	return [fan, line];
}

/**
 * One target over time: the plan (stepped or straight) as a quiet line, what happened as joined points that break where nobody reported,
 * the projection dashed with its interval, the target as a dark bar at its due day or a shaded range, the as-of day and any
 * reorganisation as upright lines. Everything is labelled where it stands.
 */
export function path({ row, plan, successions, scorecard }: PathData, frame: Frame): Picture {
	const { palette, messages, scale, locale } = frame;
	const { indicator, target, verdict, series, forecast } = row;
	const { chart } = messages;
	const gap = chartSize.gap * scale;
	const small = lettering(frame, 'small');
	const band = bandOf(target);
	const goal = target && goalLabel(frame, target.condition, verdict, indicator);
	const asOf = epochDay(scorecard.asOf);
	const due = target ? epochDay(target.due) : null;
	const facts = series.filter((point) => point.value.value !== null).map((point) => ({ day: epochDay(point.day), value: point.value.value as number, point }));
	const last = facts.at(-1);
	const projected = forecast?.projected && due !== null && last && due > last.day ? forecast.projected : null;

	const days = [...series.map((p) => epochDay(p.day)), ...plan.map((p) => epochDay(p.day)), ...(target ? [epochDay(target.from), epochDay(target.due)] : []), asOf];
	const [from, to] = [Math.min(...days), Math.max(...days)];
	const numbers = [...facts.map((f) => f.value), ...plan.map((p) => p.value), verdict.goal, verdict.expected, band?.low, band?.high, projected?.low, projected?.high].filter(
		(n): n is number => n !== null && n !== undefined
	);
	const [low, high] = numbers.length ? [Math.min(...numbers), Math.max(...numbers)] : [0, 1];
	// Counts grow from nothing; a level may hover far from zero, and a line need not start there.
	const y = roundDomain(indicator.cumulative || low < (high - low) * 1.5 ? Math.min(0, low) : low, high === low ? high + (Math.abs(high) || 1) * 0.2 : high);

	const targetWords = goal ? [chart.target, goal] : [];
	const forecastWords = projected ? [chart.forecast, numberLabel(frame, projected.value, indicator)] : [];
	const axisWords = [y.min, y.max].map((n) => numberLabel(frame, n, indicator, y.step % 1 ? Math.max(1, indicator.decimals) : 0));
	const left = widest(frame, 'small', axisWords) + gap * 1.5;
	const right = Math.max(widest(frame, 'label', targetWords), widest(frame, 'value', forecastWords), 0) + TARGET_BAR * scale * 0.5 + gap;

	const flagged: Flag[] = [
		{ at: asOf, text: chart.asOf(formatDay(scorecard.asOf, locale)), colour: palette.ruleStrong, dashes: [2 * scale, 3 * scale] },
		...(target && due !== null ? [{ at: due, text: chart.due(formatDay(target.due, locale)), colour: palette.target }] : []),
		...[...new Map(successions.map((s) => [s.date, s])).values()]
			.filter((s) => epochDay(s.date) > from && epochDay(s.date) < to)
			.map((s) => ({ at: epochDay(s.date), text: `${chart.succession[s.kind]} ${formatDay(s.date, locale)}`, colour: palette.ruleStrong }))
	];
	const top = flagged.length * small.lineHeight + gap;
	const plotWidth = frame.width - left - right;
	const plotHeight = Math.max(150 * scale, Math.min(300 * scale, frame.width * 0.4));
	const ticks = timeTicks(frame, from, to, ((to - from) * (widest(frame, 'small', ['8888']) + gap * 1.5)) / plotWidth);
	const bottom = small.lineHeight * (ticks.labels.some((label) => label.text.includes('\n')) ? 2 : 1) + gap * 1.5;
	const pixel = (value: number) => ((y.max - value) / (y.max - y.min)) * plotHeight;

	// The two labels at the right edge step aside from each other.
	const block = lettering(frame, 'label').lineHeight * 2 + 3 * scale;
	const targetAt = band ? (band.low + band.high) / 2 : verdict.goal;
	const clash = projected && targetAt !== null ? block - Math.abs(pixel(projected.value) - pixel(targetAt)) : 0;
	const aside = Math.max(0, clash) / 2;
	const targetAbove = projected && targetAt !== null && targetAt >= projected.value;
	const shift = (up: boolean | null) => (up ? -aside : aside);
	const expectedHigher = verdict.expected !== null && last ? verdict.expected > last.value : false;

	const edgeLabel = (words: readonly string[], style: object, dy: number) => ({
		show: true,
		position: 'right' as const,
		distance: TARGET_BAR * scale * 0.5 + gap / 2,
		offset: [0, dy],
		align: 'left' as const,
		...style,
		formatter: say(words.join('\n'))
	});
	// Above the lines there is room to the left, below them to the right: programmes climb.
	const beside = (at: readonly [number, number], words: string, side: 'above' | 'below', voice: 'value' | 'small') => {
		const x = left + ((at[0] - from) / (to - from || 1)) * plotWidth;
		const length = widest(frame, voice, [words]) + gap;
		const toLeft = side === 'above' ? x > length : x + length > frame.width;
		return {
			value: [...at],
			label: {
				...lettering(frame, voice, voice === 'value' ? palette.accent : undefined),
				...halo(frame),
				show: true,
				position: side === 'above' ? ('top' as const) : ('bottom' as const),
				distance: gap,
				offset: [toLeft ? -gap * 0.75 : gap * 0.75, 0],
				align: toLeft ? ('right' as const) : ('left' as const),
				formatter: say(words)
			}
		};
	};
	const invisible = { type: 'scatter' as const, silent: true, clip: false, symbolSize: 1, itemStyle: { color: 'transparent', opacity: 1 }, z: 10 };

	return {
		width: frame.width,
		height: Math.ceil(top + plotHeight + bottom),
		maps: {},
		option: {
			animation: false,
			textStyle: { fontFamily: font.stack },
			grid: { left, right, top, height: plotHeight, outerBoundsMode: 'none' },
			xAxis: {
				type: 'value',
				silent: true,
				min: from,
				max: to,
				axisLine: { lineStyle: { color: palette.ruleStrong }, onZero: false },
				axisTick: { show: true, customValues: [...ticks.edges], lineStyle: { color: palette.ruleStrong } },
				splitLine: { show: false },
				axisLabel: {
					...small,
					hideOverlap: false,
					customValues: ticks.labels.map((label) => label.at),
					formatter: (at: number) => ticks.labels.find((label) => Math.abs(label.at - at) < 1e-6)?.text ?? ''
				}
			},
			yAxis: {
				type: 'value',
				silent: true,
				min: y.min,
				max: y.max,
				interval: y.step,
				axisLine: { show: false },
				axisTick: { show: false },
				splitLine: { lineStyle: { color: palette.rule, width: 1 } },
				axisLabel: { ...small, margin: gap, formatter: (n: number) => numberLabel(frame, n, indicator, y.step % 1 ? Math.max(1, indicator.decimals) : 0) }
			},
			series: [
				flags(frame, flagged, { left, top, plotWidth, plotHeight, from, to }),
				{
					type: 'line',
					name: chart.plan,
					z: 3,
					symbol: 'none',
					...(target?.path.kind === 'steps' ? { step: 'end' as const } : {}),
					lineStyle: { color: palette.plan, width: 1.5 * scale },
					data: plan.map((point) => [epochDay(point.day), point.value]),
					...(band && target
						? {
								markArea: {
									silent: true,
									itemStyle: { color: palette.band, borderColor: palette.bandEdge, borderWidth: 1 },
									data: [[{ coord: [epochDay(target.from), band.high] }, { coord: [epochDay(target.due), band.low] }]]
								}
							}
						: {})
				},
				...(projected && last && due !== null ? forecastSeries(frame, [last.day, last.value], due, projected) : []),
				{
					type: 'line',
					name: chart.actual,
					z: 7,
					symbol: 'circle',
					symbolSize: 7 * scale,
					showSymbol: true,
					showAllSymbol: true,
					connectNulls: false,
					lineStyle: { color: palette.accent, width: chartSize.stroke * scale },
					itemStyle: { color: palette.accent, borderColor: palette.paper, borderWidth: 1 },
					data: series.map((point) => ({
						value: [epochDay(point.day), point.value.value],
						tip: [
							`${formatPeriod(point.period, locale)}: ${valueLabel(frame, point.value, indicator)}`,
							point.expected === null ? null : chart.expectedIs(expectedLabel(frame, point.expected, indicator))
						]
							.filter(Boolean)
							.join('\n')
					}))
				},
				expectedTicks(
					{ ...frame, scale: scale * 0.9 },
					chart.expected,
					verdict.expected === null ? [] : [{ x: asOf, y: verdict.expected, tip: chart.expectedIs(expectedLabel(frame, verdict.expected, indicator)) }],
					15 * scale
				),
				{
					type: 'scatter',
					name: chart.target,
					z: 8,
					clip: false,
					symbol: 'rect',
					symbolSize: [TARGET_BAR * scale, 3.5 * scale],
					itemStyle: { color: palette.target, opacity: 1 },
					data: due === null || verdict.goal === null || band ? [] : [[due, verdict.goal]]
				},
				{
					...invisible,
					data: [
						...(last ? [beside([last.day, last.value], valueLabel(frame, last.point.value, indicator), expectedHigher ? 'below' : 'above', 'value')] : []),
						...(verdict.expected === null
							? []
							: [beside([asOf, verdict.expected], chart.expectedIs(expectedLabel(frame, verdict.expected, indicator)), expectedHigher ? 'above' : 'below', 'small')]),
						...(due !== null && targetAt !== null && goal ? [{ value: [due, targetAt], label: edgeLabel(targetWords, lettering(frame, 'label'), shift(targetAbove)) }] : []),
						...(projected && due !== null
							? [{ value: [due, projected.value], label: edgeLabel(forecastWords, { ...lettering(frame, 'label', palette.accent) }, shift(!targetAbove)) }]
							: [])
					]
				}
			]
		}
	};
}
