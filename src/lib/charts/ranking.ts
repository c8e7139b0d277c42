import type { ScatterSeriesOption, SeriesOption } from 'echarts';
import type { IndicatorSheet, RankedPlace } from '../view/indicator-sheet.ts';
import type { IndicatorView } from '../view/scorecard.ts';
import { chartSize, font } from '../theme/tokens.ts';
import { lettering, say } from './lettering.ts';
import { targetTicks } from './marks.ts';
import type { Frame, Picture } from './picture.ts';
import { placeName } from './place-name.ts';
import { layoutRows } from './rows.ts';
import { barDomain } from './scale.ts';
import { spans } from './spans.ts';
import { bandOf, extentOf, goalLabel, valueLabel } from './value-label.ts';

export interface RankingData extends Pick<IndicatorSheet, 'ranking'> {
	readonly row: { readonly indicator: IndicatorView };
	/** All places where `ranking` is only a part of them: every part is drawn on the whole's axis, so that parts compare. */
	readonly whole?: IndicatorSheet['ranking'];
}

export function tipOfPlace(frame: Frame, indicator: IndicatorView, ranked: RankedPlace): string {
	const goal = ranked.target && goalLabel(frame, ranked.target.condition, ranked.verdict, indicator);
	return [
		`${placeName(frame, ranked.place)}: ${valueLabel(frame, ranked.value, indicator)}`,
		frame.messages.status[ranked.verdict.status].word,
		goal ? frame.messages.chart.targetIs(goal) : null
	]
		.filter(Boolean)
		.join('\n');
}

/** One goal for all places, as text and number; null where goals differ or no place has one. */
function commonGoal(
	frame: Frame,
	{ row, ranking: part, whole: ranking = part }: RankingData
): { readonly text: string; readonly at: number } | null {
	const goals = ranking.map(({ target, verdict }) => (target && goalLabel(frame, target.condition, verdict, row.indicator)) ?? '');
	const [first] = goals;
	const at = ranking[0]?.verdict.goal ?? null;
	return first && at !== null && goals.every((goal) => goal === first) ? { text: first, at } : null;
}

/**
 * Places under each other in the order given (the sheet puts the worst first): a dot for the value on a thin stem, each place's own
 * target as a dark tick, its status as a shape beside the name, the numbers at the right. A place without a number keeps its row.
 */
export function ranking(data: RankingData, frame: Frame): Picture {
	const { palette, scale, messages } = frame;
	const { indicator } = data.row;
	const list = data.ranking;
	const common = commonGoal(frame, data);
	const anyGoal = list.some((ranked) => ranked.target);
	const label = lettering(frame, 'label');
	const above = common ? label.lineHeight : 0;
	const values = list.map((ranked) => valueLabel(frame, ranked.value, indicator));
	const goals = list.map(({ target, verdict }) => (target && goalLabel(frame, target.condition, verdict, indicator)) ?? '–');
	const layout = layoutRows(frame, {
		names: list.map((ranked) => placeName(frame, ranked.place)),
		statuses: list.map((ranked) => ({ status: ranked.verdict.status, tip: tipOfPlace(frame, indicator, ranked) })),
		above,
		columns: [
			{ head: anyGoal && !common ? messages.chart.actual : '', voice: 'value', cells: values },
			...(anyGoal && !common ? [{ head: messages.chart.target, voice: 'label' as const, cells: goals }] : [])
		]
	});
	const domain = barDomain(
		(data.whole ?? list).flatMap(({ value, verdict, target }) => extentOf(value, { ...verdict, expected: null }, target)),
		indicator.unit
	);
	const known = list.flatMap((ranked, y) =>
		ranked.value.value === null ? [] : [{ x: ranked.value.value, y: layout.at(y), tip: tipOfPlace(frame, indicator, ranked) }]
	);
	const bands = list.flatMap(({ target }, y) => {
		const band = bandOf(target);
		return band ? [{ from: band.low, to: band.high, row: layout.at(y), thickness: layout.heightOf(y), fill: palette.band }] : [];
	});
	const dots: ScatterSeriesOption = {
		type: 'scatter',
		name: messages.chart.actual,
		z: 7,
		clip: false,
		symbol: 'circle',
		symbolSize: 12 * scale,
		itemStyle: { color: palette.accent, opacity: 1 },
		data: known.map(({ x, y, tip }) => ({ value: [x, y], tip }))
	};
	const goalLine: SeriesOption[] = common
		? [
				{
					type: 'line',
					silent: true,
					symbol: 'none',
					z: 3,
					clip: false,
					data: [],
					markLine: {
						silent: true,
						symbol: 'none',
						lineStyle: { color: palette.target, width: 1.5 * scale, type: 'solid' },
						label: { ...label, show: true, position: 'start', distance: 4 * scale, formatter: say('') },
						data: [{ xAxis: common.at }]
					}
				},
				{
					type: 'scatter',
					silent: true,
					clip: false,
					symbolSize: 1,
					itemStyle: { color: 'transparent', opacity: 1 },
					data: [
						{
							value: [common.at, 0],
							label: {
								...label,
								show: true,
								position: 'top',
								distance: 4 * scale,
								align:
									common.at > domain.min + (domain.max - domain.min) * 0.6
										? 'right'
										: common.at < domain.min + (domain.max - domain.min) * 0.25
											? 'left'
											: 'center',
								formatter: say(messages.chart.targetIs(common.text))
							}
						}
					]
				}
			]
		: [];
	return {
		width: frame.width,
		height: layout.height,
		maps: {},
		option: {
			animation: false,
			textStyle: { fontFamily: font.stack },
			grid: layout.grid,
			xAxis: {
				type: 'value',
				min: domain.min,
				max: domain.max,
				show: true,
				axisLabel: { show: false },
				axisTick: { show: false },
				splitLine: { show: false },
				axisLine: { show: false }
			},
			yAxis: layout.yAxis,
			series: [
				...layout.series,
				spans(messages.chart.band, bands, 1),
				spans(
					messages.chart.actual,
					known.map(({ x, y, tip }) => ({ from: 0, to: x, row: y, thickness: chartSize.stroke * scale, fill: palette.accent, tip })),
					4
				),
				...goalLine,
				targetTicks(
					frame,
					messages.chart.target,
					common
						? []
						: list.flatMap(({ verdict, target }, y) =>
								verdict.goal === null || bandOf(target) ? [] : [{ x: verdict.goal, y: layout.at(y) }]
							),
					chartSize.row * scale * 0.62
				),
				dots
			]
		}
	};
}
