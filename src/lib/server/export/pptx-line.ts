import type { ChartSeries, LineChartOptions } from 'docx/charts';
import type { ChartData } from '#lib/charts/kinds.ts';
import type { Frame } from '#lib/charts/picture.ts';
import { bandOf, expectedLabel, goalLabel, numberLabel, valueLabel } from '#lib/charts/value-label.ts';
import type { Day } from '#lib/domain/period.ts';
import { evesOfSteps } from './held-steps.ts';
import { chartFont, hex, numberFormat } from './pptx-chart-style.ts';

type Points = ReadonlyMap<Day, number | null>;

/**
 * A target over time as an office line chart on a date axis: plan, what happened (broken where nobody reported), what is expected by now,
 * the goal, the projection. Every number is one of the view's own, so a series stands only on the days for which the view has one.
 */
export function lineChart(data: ChartData<'path'>, frame: Frame): LineChartOptions {
	const { row, plan, scorecard } = data;
	const { palette, messages } = frame;
	const { indicator, target, verdict, forecast } = row;
	const lastDay = row.series.at(-1)?.day ?? null;
	const actual: Points = new Map(row.series.map(({ day, value }) => [day, value.value]));
	const planned = new Map<Day, number | null>(row.series.map(({ day, expected }) => [day, expected]));
	for (const point of plan) if (lastDay === null || point.day > lastDay || point === plan[0]) planned.set(point.day, point.value);
	if (verdict.expected !== null && !planned.has(scorecard.asOf)) planned.set(scorecard.asOf, verdict.expected);
	const stepped = target?.path.kind === 'steps';
	const held = [...planned].filter((point): point is [Day, number] => point[1] !== null);
	if (stepped) for (const [day, value] of evesOfSteps(held)) planned.set(day, value);
	const last = row.series.findLast(({ value }) => value.value !== null) ?? null;
	const due = target?.due ?? null;
	const days = [...new Set([...actual.keys(), ...planned.keys(), ...(due === null ? [] : [due])])].toSorted();
	const on = (points: Points) => days.map((day) => points.get(day) ?? null);
	const labelled = (day: Day | null, text: string, colour: string, position: 'above' | 'below' | 'left' | 'right') => ({
		pointLabels: days.map((one) => (one === day ? { text, position, font: chartFont({ bold: true, color: hex(colour) }) } : undefined))
	});
	const series: ChartSeries[] = [];
	if (plan.length > 0) {
		series.push({
			name: messages.chart.plan,
			values: on(planned),
			color: hex(palette.plan),
			line: { color: hex(palette.plan), width: 2.25 }
		});
	}
	const lastValue = last?.value.value ?? 0;
	const expectedHigher = verdict.expected !== null && verdict.expected > lastValue;
	// A goal drawn all along would strike a label through.
	const roofed = plan.length === 0 && verdict.goal !== null && verdict.goal > lastValue;
	// Days that only a step needs would break the line of what happened: it is joined over them, and where nobody reported it is parted itself.
	for (const run of stepped ? runsOf(row.series) : [actual]) {
		series.push({
			name: messages.chart.actual,
			values: on(run),
			color: hex(palette.accent),
			line: { color: hex(palette.accent), width: 3.5 },
			markers: { shape: 'circle', size: 9 },
			...(last === null || !run.has(last.day)
				? {}
				: labelled(last.day, valueLabel(frame, last.value, indicator), palette.accent, expectedHigher || roofed ? 'below' : 'above'))
		});
	}
	if (verdict.expected !== null) {
		series.push({
			name: messages.chart.expected,
			values: on(new Map([[scorecard.asOf, verdict.expected]])),
			color: hex(palette.plan),
			markers: { shape: 'diamond', size: 12 },
			...labelled(scorecard.asOf, expectedLabel(frame, verdict.expected, indicator), palette.plan, expectedHigher ? 'above' : 'below')
		});
	}
	series.push(...goalSeries(data, frame, days));
	const projected = forecast?.projected ?? null;
	if (projected !== null && due !== null && last !== null && due > last.day) {
		const neighbours = days.indexOf(due) - days.indexOf(last.day) === 1;
		series.push({
			name: messages.chart.forecast,
			values: on(new Map([...(neighbours || stepped ? [[last.day, last.value.value] as const] : []), [due, projected.value] as const])),
			color: hex(palette.accent),
			line: { color: hex(palette.accent), width: 2.25, dash: 'dash' },
			markers: { shape: 'triangle', size: 11 },
			...labelled(
				due,
				numberLabel(frame, projected.value, indicator),
				palette.accent,
				(verdict.goal ?? 0) > projected.value ? 'below' : 'above'
			)
		});
	}
	return {
		type: 'line',
		categories: days.map((day) => new Date(`${day}T00:00:00Z`)),
		series,
		emptyValues: stepped ? 'connect' : 'gap',
		legend: { position: 'bottom', font: chartFont({ color: hex(palette.ink) }) },
		categoryAxis: { numberFormat: 'mm/yyyy', font: chartFont({ color: hex(palette.inkSoft) }) },
		valueAxis: {
			numberFormat: numberFormat(indicator),
			font: chartFont({ color: hex(palette.inkSoft) }),
			...(indicator.cumulative ? { minimum: 0 } : {})
		},
		chartArea: { fill: 'none', border: 'none' }
	};
}

/** What happened, as runs of points between which nobody reported. */
function runsOf(series: ChartData<'path'>['row']['series']): readonly Points[] {
	const runs: Map<Day, number>[] = [new Map()];
	for (const { day, value } of series) {
		if (value.value !== null) runs.at(-1)?.set(day, value.value);
		else if (runs.at(-1)?.size !== 0) runs.push(new Map());
	}
	return runs.filter((run, i) => run.size > 0 || i === 0);
}

/** A range as its two edges all along, one goal as a mark on its day, or all along where no path leads to it. */
function goalSeries({ row, plan }: ChartData<'path'>, frame: Frame, days: readonly Day[]): ChartSeries[] {
	const { palette, messages } = frame;
	const { indicator, target, verdict } = row;
	const band = bandOf(target);
	const color = hex(palette.target);
	const allAlong = (name: string, value: number): ChartSeries => ({
		name,
		values: days.map(() => value),
		color,
		line: { color, width: 1.75, dash: 'shortDash' }
	});
	if (band !== null) {
		return [band.low, band.high].map((edge) => allAlong(`${messages.chart.band}: ${numberLabel(frame, edge, indicator)}`, edge));
	}
	const goal = target === null ? null : goalLabel(frame, target.condition, verdict, indicator);
	if (target === null || goal === null || verdict.goal === null) return [];
	const name = messages.chart.targetIs(goal);
	if (plan.length === 0) return [allAlong(name, verdict.goal)];
	const at = verdict.goal;
	return [{ name, values: days.map((day) => (day === target.due ? at : null)), color, markers: { shape: 'square', size: 11 } }];
}
