import type { CustomSeriesOption, LineSeriesOption, SeriesOption } from 'echarts';
import { formatPeriod } from '../format/periods.ts';
import { chartSize, font } from '../theme/tokens.ts';
import { flags } from './flags.ts';
import { lettering } from './lettering.ts';
import { expectedTicks } from './marks.ts';
import { pathLabels } from './path-labels.ts';
import { layoutPath, TARGET_BAR } from './path-layout.ts';
import type { PathData, PathLayout } from './path-layout.ts';
import type { Frame, Picture } from './picture.ts';
import { epochDay } from './time-axis.ts';
import { expectedLabel, valueLabel } from './value-label.ts';

export type { PathData };

/** From the last fact to the due day: the projection's middle dashed, its interval a shaded fan. */
function forecastSeries(frame: Frame, { last, due, projected }: PathLayout): SeriesOption[] {
	if (!last || due === null || !projected) return [];
	const { palette, messages, scale } = frame;
	const from: [number, number] = [last.day, last.value];
	const fan: CustomSeriesOption = {
		type: 'custom',
		silent: true,
		z: 2,
		data: [from],
		encode: { x: 0, y: 1 },
		renderItem: (_params, api) => ({
			type: 'polygon',
			shape: { points: [api.coord(from), api.coord([due, projected.high]), api.coord([due, projected.low])] },
			style: { fill: palette.accent, opacity: 0.14 }
		})
	};
	const line: LineSeriesOption = {
		type: 'line',
		name: messages.chart.forecast,
		z: 4,
		symbol: 'none',
		lineStyle: { color: palette.accent, width: chartSize.stroke * scale, type: [6 * scale, 5 * scale] },
		data: [from, [due, projected.value]]
	};
	return [fan, line];
}

/** The plan as a quiet line, with the target's range behind it. */
function planSeries({ row, plan }: PathData, frame: Frame, { band }: PathLayout): LineSeriesOption {
	const { palette, messages, scale } = frame;
	const { target } = row;
	return {
		type: 'line',
		name: messages.chart.plan,
		z: 3,
		symbol: 'none',
		// An interim target falls due at its period's end and holds until the next.
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
	};
}

/** What happened: joined points, broken where nobody reported. */
function actualSeries({ row }: PathData, frame: Frame): LineSeriesOption {
	const { palette, messages, scale, locale } = frame;
	return {
		type: 'line',
		name: messages.chart.actual,
		z: 7,
		symbol: 'circle',
		symbolSize: 7 * scale,
		showSymbol: true,
		showAllSymbol: true,
		connectNulls: false,
		lineStyle: { color: palette.accent, width: chartSize.stroke * scale },
		itemStyle: { color: palette.accent, borderColor: palette.paper, borderWidth: 1 },
		data: row.series.map((point) => {
			const value = `${formatPeriod(point.period, locale)}: ${valueLabel(frame, point.value, row.indicator)}`;
			const expected = point.expected === null ? '' : `\n${messages.chart.expectedIs(expectedLabel(frame, point.expected, row.indicator))}`;
			return { value: [epochDay(point.day), point.value.value], tip: value + expected };
		})
	};
}

/**
 * One target over time: the plan (stepped or straight) as a quiet line, what happened as joined points that break where nobody reported,
 * the projection dashed with its interval, the target as a dark bar at its due day or a shaded range, the as-of day and any
 * reorganisation as upright lines. Everything is labelled where it stands.
 */
export function path(data: PathData, frame: Frame): Picture {
	const { palette, messages, scale } = frame;
	const { indicator, verdict } = data.row;
	const layout = layoutPath(data, frame);
	const { left, right, top, plotHeight, from, to, y, ticks, due, band } = layout;
	const small = lettering(frame, 'small');
	const expected =
		verdict.expected === null
			? []
			: [{ x: layout.asOf, y: verdict.expected, tip: messages.chart.expectedIs(expectedLabel(frame, verdict.expected, indicator)) }];
	return {
		width: frame.width,
		height: layout.height,
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
				axisLabel: { ...small, margin: chartSize.gap * scale, formatter: layout.tick }
			},
			series: [
				flags(frame, layout.flagged, layout),
				planSeries(data, frame, layout),
				...forecastSeries(frame, layout),
				actualSeries(data, frame),
				expectedTicks({ ...frame, scale: scale * 0.9 }, messages.chart.expected, expected, 15 * scale),
				{
					type: 'scatter',
					name: messages.chart.target,
					z: 8,
					clip: false,
					symbol: 'rect',
					symbolSize: [TARGET_BAR * scale, 3.5 * scale],
					itemStyle: { color: palette.target, opacity: 1 },
					data: due === null || verdict.goal === null || band ? [] : [[due, verdict.goal]]
				},
				...pathLabels(data, frame, layout)
			]
		}
	};
}
