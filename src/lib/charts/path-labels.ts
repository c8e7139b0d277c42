import type { SeriesOption } from 'echarts';
import { chartSize } from '../theme/tokens.ts';
import { placeBeside, pointsAlong, type Box } from './label-room.ts';
import { lettering, say, widest } from './lettering.ts';
import { TARGET_BAR } from './path-layout.ts';
import type { PathData, PathLayout } from './path-layout.ts';
import type { Frame } from './picture.ts';
import { texts, type Words } from './texts.ts';
import { epochDay } from './time-axis.ts';
import { expectedLabel, valueLabel } from './value-label.ts';

/** Numbers among the lines, each where it hides the least: the last result first, then what was planned by now. */
function besideTheLines({ row, plan }: PathData, frame: Frame, layout: PathLayout): Words[] {
	const { last, asOf, facts, flagged, due, projected } = layout;
	const { expected, goal } = row.verdict;
	const gap = chartSize.gap * frame.scale;
	const at = (day: number, value: number) => [layout.xOf(day), layout.yOf(value)] as const;
	const steps = row.target?.path.kind === 'steps';
	const planned = plan.flatMap(({ day, value }, i) => {
		const before = plan[i - 1];
		return [...(steps && before ? [at(epochDay(day), before.value)] : []), at(epochDay(day), value)];
	});
	const points = [
		...pointsAlong(facts.map(({ day, value }) => at(day, value))),
		...pointsAlong(planned),
		...(last && due !== null && projected ? pointsAlong([at(last.day, last.value), at(due, projected.value)]) : []),
		...flagged.flatMap((flag) => pointsAlong([at(flag.at, layout.y.max), at(flag.at, layout.y.min)], 9)),
		// A dot or a tick weighs more than a line.
		...facts.flatMap(({ day, value }) => Array.from({ length: 4 }, () => at(day, value)))
	];
	const head = layout.flagLines * lettering(frame, 'small').lineHeight;
	const bounds = { left: 0, top: head, width: frame.width, height: layout.top + layout.plotHeight - head };
	// Right of the plot the target and the projection are named.
	const boxes: Box[] = [{ left: layout.left + layout.plotWidth, top: head, width: frame.width, height: bounds.height }];
	const label = (day: number, value: number, text: string, voice: 'value' | 'small'): Words => {
		const { lineHeight } = lettering(frame, voice);
		const size = { width: widest(frame, voice, [text]), height: lineHeight };
		const box = placeBeside(at(day, value), size, gap, { points, boxes }, bounds);
		boxes.push(box);
		return {
			x: box.left,
			y: box.top + lineHeight / 2,
			lines: [text],
			voice,
			align: 'left',
			halo: true,
			...(voice === 'value' ? { colour: frame.palette.accent } : {})
		};
	};
	return [
		...(last ? [label(last.day, last.value, valueLabel(frame, last.point.value, row.indicator), 'value')] : []),
		// At the due day the plan is the target, which has its name already.
		...(expected === null || expected === goal
			? []
			: [label(asOf, expected, frame.messages.chart.expectedIs(expectedLabel(frame, expected, row.indicator)), 'small')])
	];
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

/** The words of a path: those among the lines, and those at its edge on points that are not drawn themselves. */
export function pathLabels(data: PathData, frame: Frame, layout: PathLayout): SeriesOption[] {
	return [
		{
			type: 'scatter',
			silent: true,
			clip: false,
			symbolSize: 1,
			itemStyle: { color: 'transparent', opacity: 1 },
			z: 10,
			data: atTheEdge(frame, layout)
		},
		{ ...texts(frame, besideTheLines(data, frame, layout)), z: 11 }
	];
}
