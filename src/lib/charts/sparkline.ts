import { formatPeriod } from '../format/periods.ts';
import type { ScorecardRow } from '../view/scorecard.ts';
import { drawing } from './drawing.ts';
import type { Stroke } from './drawing.ts';
import type { Frame, Picture } from './picture.ts';
import { epochDay } from './time-axis.ts';
import { valueLabel } from './value-label.ts';

export type SparklineData = Pick<ScorecardRow, 'indicator' | 'series' | 'verdict'>;

/** Pixels at scale 1. */
const size = { height: 32, inset: 6, dot: 1.75, last: 3.5 };

/**
 * Word-sized run of a value: gaps stay gaps, the last value a larger dot, the goal a thin line. For a table cell; the neighbours print
 * the numbers.
 */
export function sparkline({ indicator, series, verdict }: SparklineData, frame: Frame): Picture {
	const { palette, scale } = frame;
	const { goal } = verdict;
	const known = series.flatMap((point) => (point.value.value === null ? [] : [{ point, value: point.value.value }]));
	const reach = [...known.map(({ value }) => value), ...(goal === null ? [] : [goal])];
	const low = indicator.cumulative ? Math.min(0, ...reach) : Math.min(...reach);
	const high = Math.max(...reach);
	const days = series.map((point) => epochDay(point.day));
	const [first = 0, last = 0] = [days[0], days.at(-1)];
	const inset = size.inset * scale;
	const height = size.height * scale;
	const x = (day: number) => (last === first ? frame.width - inset : inset + ((day - first) / (last - first)) * (frame.width - 2 * inset));
	const y = (value: number) => (high === low ? height / 2 : height - inset - ((value - low) / (high - low)) * (height - 2 * inset));

	/** Runs of reported values: a line never bridges a period in which nobody reported. */
	const runs = series.reduce<[number, number][][]>((done, { value: { value } }, i) => {
		if (value === null) return [...done, []];
		return [...done.slice(0, -1), [...(done.at(-1) ?? []), [x(days[i] ?? 0), y(value)]]];
	}, []);
	const lines = runs
		.filter((points) => points.length > 1)
		.map((points): Stroke => ({
			type: 'polyline',
			shape: { points },
			style: { stroke: palette.accent, fill: 'none', lineWidth: 1.75 * scale, lineJoin: 'round' }
		}));
	const dots = known.map(({ point, value }, i): Stroke => ({
		type: 'circle',
		shape: { cx: x(epochDay(point.day)), cy: y(value), r: (i === known.length - 1 ? size.last : size.dot) * scale },
		style: { fill: palette.accent },
		tip: `${formatPeriod(point.period, frame.locale)}: ${valueLabel(frame, point.value, indicator)}`
	}));
	const aim: Stroke[] =
		goal === null
			? []
			: [
					{
						type: 'line',
						shape: { x1: 2 * scale, x2: frame.width - 2 * scale, y1: y(goal), y2: y(goal) },
						style: { stroke: palette.target, lineWidth: 1, opacity: 0.55 }
					}
				];
	return drawing(frame, height, [...aim, ...lines, ...dots]);
}
