import { formatDay } from '../format/dates.ts';
import type { Day } from '../domain/period.ts';
import type { IndicatorSheet } from '../view/indicator-sheet.ts';
import { chartSize } from '../theme/tokens.ts';
import { placeFlags, type Flag } from './flags.ts';
import { lettering, widest } from './lettering.ts';
import type { Frame } from './picture.ts';
import { roundDomain } from './scale.ts';
import { epochDay, timeTicks } from './time-axis.ts';
import { bandOf, goalLabel, numberLabel } from './value-label.ts';

export interface PathData extends Pick<IndicatorSheet, 'row' | 'plan'> {
	readonly scorecard: { readonly asOf: Day };
	/** Only the day and the kind are drawn; one line a day. */
	readonly successions: readonly Pick<IndicatorSheet['successions'][number], 'date' | 'kind'>[];
}

/** Length of the target's mark, pixels at scale 1. */
export const TARGET_BAR = 24;

/** What is known about the target and its run; days counted from 1970. */
function readPath({ row, scorecard }: PathData, frame: Frame) {
	const { indicator, target, verdict, series, forecast } = row;
	const facts = series.flatMap((point) =>
		point.value.value === null ? [] : [{ day: epochDay(point.day), value: point.value.value, point }]
	);
	const last = facts.at(-1) ?? null;
	const due = target ? epochDay(target.due) : null;
	const band = bandOf(target);
	return {
		asOf: epochDay(scorecard.asOf),
		due,
		facts,
		last,
		band,
		goal: target && goalLabel(frame, target.condition, verdict, indicator),
		/** Where the target's name stands: the middle of a range. */
		aim: band ? (band.low + band.high) / 2 : verdict.goal,
		/** From the last fact on, while there is time left. */
		projected: forecast?.projected && due !== null && last && due > last.day ? forecast.projected : null
	};
}

type Reading = ReturnType<typeof readPath>;

function valueAxis({ row, plan }: PathData, { facts, band, projected }: Reading) {
	const { verdict, indicator } = row;
	const numbers = [
		...facts.map((fact) => fact.value),
		...plan.map((point) => point.value),
		...[verdict.goal, verdict.expected, band?.low, band?.high, projected?.low, projected?.high].filter(
			(n): n is number => typeof n === 'number'
		)
	];
	const [low, high] = numbers.length ? [Math.min(...numbers), Math.max(...numbers)] : [0, 1];
	// Counts grow from nothing; a level may hover far from zero, and a line need not start there.
	const foot = indicator.cumulative || low < (high - low) * 1.5 ? Math.min(0, low) : low;
	return roundDomain(foot, high === low ? high + (Math.abs(high) || 1) * 0.2 : high, indicator.integer ? 1 : 0);
}

function flagsOf({ row, successions, scorecard }: PathData, frame: Frame, from: number, to: number): Flag[] {
	const { palette, scale, locale, messages } = frame;
	const { chart } = messages;
	const inside = [...new Map(successions.map((one) => [one.date, one])).values()].filter(
		(one) => epochDay(one.date) > from && epochDay(one.date) < to
	);
	// In a hall a line is dear, and the slide says its day at the foot.
	const dueNow = frame.hall !== null && row.target?.due === scorecard.asOf;
	const asOf: Flag = {
		at: epochDay(scorecard.asOf),
		text: chart.asOf(formatDay(scorecard.asOf, locale)),
		colour: palette.ruleStrong,
		dashes: [2 * scale, 3 * scale]
	};
	return [
		...(dueNow ? [] : [asOf]),
		...(row.target ? [{ at: epochDay(row.target.due), text: chart.due(formatDay(row.target.due, locale)), colour: palette.target }] : []),
		...inside.map((one) => ({
			at: epochDay(one.date),
			text: `${chart.succession[one.kind]} ${formatDay(one.date, locale)}`,
			colour: palette.ruleStrong
		}))
	];
}

/** Everything measured before anything is drawn: the facts, the ends of both axes, the words at the edges and the room they take. */
export function layoutPath(data: PathData, frame: Frame) {
	const { row, plan } = data;
	const { scale, messages } = frame;
	const gap = chartSize.gap * scale;
	const line = lettering(frame, 'small').lineHeight;
	const reading = readPath(data, frame);
	const days = [
		...row.series.map((point) => epochDay(point.day)),
		...plan.map((point) => epochDay(point.day)),
		...(row.target ? [epochDay(row.target.from), epochDay(row.target.due)] : []),
		reading.asOf
	];
	const [from, to] = [Math.min(...days), Math.max(...days)];
	const y = valueAxis(data, reading);
	const tick = (n: number) => numberLabel(frame, n, row.indicator, y.decimals);
	const targetWords = reading.goal ? [messages.chart.target, reading.goal] : [];
	const forecastWords = reading.projected ? [messages.chart.forecast, numberLabel(frame, reading.projected.value, row.indicator)] : [];
	const left = widest(frame, 'small', [tick(y.min), tick(y.max)]) + gap * 1.5;
	const right = Math.max(widest(frame, 'label', targetWords), widest(frame, 'label', forecastWords)) + TARGET_BAR * scale * 0.5 + gap;
	const plotWidth = frame.width - left - right;
	const xOf = (day: number) => left + ((day - from) / (to - from || 1)) * plotWidth;
	const flagged = placeFlags(frame, flagsOf(data, frame, from, to), xOf);
	const flagLines = Math.max(0, ...flagged.map((flag) => flag.line + 1));
	const ticks = timeTicks(frame, from, to, ((to - from) * (widest(frame, 'small', ['8888']) + gap * 1.5)) / plotWidth);
	const number = lettering(frame, 'value').lineHeight;
	const bottom = line * (ticks.labels.some((label) => label.text.includes('\n')) ? 2 : 1) + gap * 1.5;
	const plotHeight = frame.hall
		? Math.max(50 * scale, frame.hall.height - flagLines * line - gap - number - bottom - 1)
		: Math.max(150 * scale, Math.min(300 * scale, frame.width * 0.4));
	const share = (value: number) => (value - y.min) / (y.max - y.min || 1);
	const highest = Math.max(0, ...[reading.last?.value, row.verdict.expected].map((value) => share(value ?? y.min)));
	// A number at the top of the plot stands above it, below the names of the flags.
	const top = flagLines * line + gap + ((1 - highest) * plotHeight < number + gap ? number : 0);
	return {
		...reading,
		from,
		to,
		y,
		tick,
		ticks,
		flagged,
		flagLines,
		targetWords,
		forecastWords,
		xOf,
		yOf: (value: number) => top + (1 - share(value)) * plotHeight,
		left,
		right,
		top,
		plotWidth,
		plotHeight,
		height: Math.ceil(top + plotHeight + bottom)
	};
}

export type PathLayout = ReturnType<typeof layoutPath>;
