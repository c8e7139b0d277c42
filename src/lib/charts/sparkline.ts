import type { ScorecardRow } from '../view/scorecard.ts';
import { chartSize, font } from '../theme/tokens.ts';
import type { Frame, Picture } from './picture.ts';
import { valueLabel } from './value-label.ts';
import { formatPeriod } from '../format/periods.ts';
import { epochDay } from './time-axis.ts';

export type SparklineData = Pick<ScorecardRow, 'indicator' | 'series' | 'verdict'>;

/** Word-sized run of a value: gaps stay gaps, the last value a dot, the goal a thin line. For a table cell; the neighbours print the numbers. */
export function sparkline({ indicator, series, verdict }: SparklineData, frame: Frame): Picture {
	const { palette, scale } = frame;
	const known = series.filter((point) => point.value.value !== null);
	const last = known.at(-1);
	const values = known.map((point) => point.value.value as number);
	const reach = [...values, ...(verdict.goal === null ? [] : [verdict.goal])];
	const low = indicator.cumulative ? Math.min(0, ...reach) : Math.min(...reach);
	const high = Math.max(...reach);
	const air = (high - low || 1) * 0.12;
	return {
		width: frame.width,
		height: 32 * scale,
		maps: {},
		option: {
			animation: false,
			textStyle: { fontFamily: font.stack },
			grid: { left: 5 * scale, right: 6 * scale, top: 4 * scale, bottom: 4 * scale, outerBoundsMode: 'none' },
			xAxis: { type: 'value', min: 'dataMin', max: 'dataMax', show: false },
			yAxis: { type: 'value', min: reach.length ? low - air : 0, max: reach.length ? high + air : 1, show: false },
			series: [
				{
					type: 'line',
					symbol: 'circle',
					symbolSize: 3 * scale,
					showSymbol: known.length < 3 || known.length < series.length,
					connectNulls: false,
					lineStyle: { color: palette.accent, width: 1.75 * scale },
					itemStyle: { color: palette.accent },
					data: series.map((point) => ({
						value: [epochDay(point.day), point.value.value],
						tip: `${formatPeriod(point.period, frame.locale)}: ${valueLabel(frame, point.value, indicator)}`
					})),
					...(verdict.goal === null
						? {}
						: { markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: palette.target, width: 1, type: 'solid', opacity: 0.55 }, data: [{ yAxis: verdict.goal }] } })
				},
				{
					type: 'scatter',
					silent: true,
					clip: false,
					symbolSize: chartSize.mark * 0.5 * scale,
					itemStyle: { color: palette.accent, opacity: 1 },
					data: last ? [[epochDay(last.day), last.value.value as number]] : []
				}
			]
		}
	};
}
