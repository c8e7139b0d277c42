import type { BarChartOptions } from 'docx/charts';
import type { ChartData } from '#lib/charts/kinds.ts';
import type { Frame } from '#lib/charts/picture.ts';
import { valueLabel } from '#lib/charts/value-label.ts';
import { placeNameOf } from '#lib/narrate/phrase.ts';
import { STATUS_GLYPHS } from '#lib/theme/status-glyphs.ts';
import { chartFont, hex, numberFormat } from './pptx-chart-style.ts';
import { lengthOf, SMALLEST } from './pptx-stage.ts';

/** Points of height that a row needs for its name at the smallest size. */
export const BAR_ROW = 25;
/** Points that the key below takes. */
export const BAR_KEY = 34;

/** The series whose bars are hollow frames: the writer of the chart gives them their outline. */
export const GOAL_SERIES = 1;

/**
 * Places as an office bar chart, in the order given: the bar in its status's colour with value, mark and word at its end, each place's own
 * goal as a hollow frame. A place without a number keeps its row and says why beside its name.
 * @param room width of the chart in points
 */
export function barChart({ row, ranking, whole = ranking }: ChartData<'ranking'>, frame: Frame, room: number): BarChartOptions {
	const { palette, messages, locale } = frame;
	const labels = ranking.map(({ value, verdict }) => {
		const { status } = verdict;
		return `${valueLabel(frame, value, row.indicator)} ${STATUS_GLYPHS[status]} ${messages.status[status].word}`;
	});
	const categories = ranking.map(({ place, value }) => {
		const name = placeNameOf(place, locale);
		return value.value === null ? `${name} (${valueLabel(frame, value, row.indicator)})` : name;
	});
	const goals = ranking.map(({ target, verdict }) => (target === null ? null : verdict.goal));
	// Parts of one ranking share their axis, so that their bars compare.
	const numbers = whole
		.flatMap(({ value, target, verdict }) => [value.value, target === null ? null : verdict.goal])
		.filter((number) => number !== null);
	const longest = Math.max(0, ...labels.map((label) => lengthOf(label, SMALLEST)));
	const names = Math.min(room * 0.4, Math.max(0, ...categories.map((name) => lengthOf(name, SMALLEST))));
	// Labels stand beyond the bars' ends: the axis goes on far enough to hold them.
	const share = Math.min(0.6, longest / Math.max(1, room - names));
	const most = Math.max(0, ...numbers);
	const hasGoals = goals.some((goal) => goal !== null);
	// The words stand at the end of the longer of the two bars, where nothing is drawn.
	const wordsOn = (goalSeries: boolean) =>
		labels.map((text, i) => {
			const [value, goal] = [ranking[i]?.value.value ?? null, goals[i] ?? null];
			if (value === null || (goal !== null && goal > value) !== goalSeries) return undefined;
			return { text, position: 'outsideEnd' as const, font: chartFont({ color: hex(palette.ink) }) };
		});
	return {
		type: 'bar',
		categories,
		series: [
			{
				name: messages.chart.actual,
				values: ranking.map(({ value }) => value.value),
				color: hex(palette.accent),
				colors: ranking.map(({ verdict }) => hex(palette.status[verdict.status])),
				pointLabels: wordsOn(false)
			},
			...(hasGoals ? [{ name: messages.chart.target, values: goals, color: hex(palette.target), pointLabels: wordsOn(true) }] : [])
		],
		gapWidth: 45,
		overlap: 100,
		emptyValues: 'gap',
		legend: hasGoals ? { position: 'bottom', font: chartFont({ color: hex(palette.ink) }) } : false,
		categoryAxis: { reverseOrder: true, font: chartFont({ color: hex(palette.ink) }) },
		valueAxis: {
			visible: false,
			gridlines: false,
			numberFormat: numberFormat(row.indicator),
			...(numbers.some((number) => number < 0) ? {} : { minimum: 0, maximum: most === 0 ? 1 : most / (1 - share) })
		},
		chartArea: { fill: 'none', border: 'none' }
	};
}
