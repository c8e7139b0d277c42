import type { ScatterSeriesOption } from 'echarts';
import { chartSize, font } from '../theme/tokens.ts';
import { lettering, say } from './lettering.ts';
import type { Frame, Picture } from './picture.ts';
import { placeName } from './place-name.ts';
import { ranking, tipOfPlace } from './ranking.ts';
import type { RankingData } from './ranking.ts';
import { layoutRows } from './rows.ts';
import { spans } from './spans.ts';
import type { Span } from './spans.ts';
import { bandOf, numberLabel, valueLabel } from './value-label.ts';

/**
 * Places against a range: the range shaded through all rows, each place a dot; outside the range a stem runs from its edge to the dot, so
 * that the length of the stem is what is missing or too much. Places whose targets are not one common range are ranked instead.
 */
export function lollipop(data: RankingData, frame: Frame): Picture {
	const { palette, scale, messages } = frame;
	const { indicator } = data.row;
	const list = data.ranking;
	const whole = data.whole ?? list;
	const band = whole.map(({ target }) => bandOf(target)).find((found) => found) ?? null;
	const shared = whole.every(({ target }) => !target || (bandOf(target)?.low === band?.low && bandOf(target)?.high === band?.high));
	if (!band || !shared) return ranking(data, frame);

	const label = lettering(frame, 'label');
	const layout = layoutRows(frame, {
		names: list.map((ranked) => placeName(frame, ranked.place)),
		statuses: list.map((ranked) => ({ status: ranked.verdict.status, tip: tipOfPlace(frame, indicator, ranked) })),
		above: label.lineHeight,
		columns: [{ head: '', voice: 'value', cells: list.map((ranked) => valueLabel(frame, ranked.value, indicator)) }]
	});
	const known = list.flatMap((ranked, y) =>
		ranked.value.value === null ? [] : [{ x: ranked.value.value, y: layout.at(y), tip: tipOfPlace(frame, indicator, ranked) }]
	);
	const reach = [...whole.flatMap(({ value }) => value.value ?? []), band.low, band.high];
	const air = (Math.max(...reach) - Math.min(...reach) || 1) * 0.06;
	const [min, max] = [Math.min(...reach) - air, Math.max(...reach) + air];
	const stems = known.flatMap(({ x, y, tip }): Span[] => {
		const from = x < band.low ? band.low : x > band.high ? band.high : null;
		return from === null ? [] : [{ from, to: x, row: y, thickness: chartSize.stroke * scale, fill: palette.accent, tip }];
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
	const range = `${numberLabel(frame, band.low, indicator).replace(/\s?%$/u, '')}–${numberLabel(frame, band.high, indicator)}`;
	return {
		width: frame.width,
		height: layout.height,
		maps: {},
		option: {
			animation: false,
			textStyle: { fontFamily: font.stack },
			grid: layout.grid,
			xAxis: { type: 'value', min, max, show: false },
			yAxis: layout.yAxis,
			series: [
				...layout.series,
				{
					type: 'scatter',
					silent: true,
					clip: false,
					symbolSize: 1,
					itemStyle: { color: 'transparent', opacity: 1 },
					data: [
						{
							value: [(band.low + band.high) / 2, 0],
							label: {
								...label,
								show: true,
								position: 'top',
								distance: 4 * scale,
								align: 'center',
								formatter: say(messages.chart.targetIs(range))
							}
						}
					],
					markArea: {
						silent: true,
						itemStyle: { color: palette.band, borderColor: palette.bandEdge, borderWidth: 1 },
						data: [[{ xAxis: band.low }, { xAxis: band.high }]]
					}
				},
				spans(messages.chart.shortfall, stems, 4),
				dots
			]
		}
	};
}
