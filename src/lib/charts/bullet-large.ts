import { chartSize, font } from '../theme/tokens.ts';
import { bulletMarks, countedRow, domainOf } from './bullet.ts';
import type { BulletRow } from './bullet.ts';
import { lettering, widest } from './lettering.ts';
import type { Voice } from './lettering.ts';
import type { Frame, Picture } from './picture.ts';
import { roundDomain } from './scale.ts';
import { texts } from './texts.ts';
import type { Words } from './texts.ts';
import { bandOf, expectedLabel, goalLabel, numberLabel, valueLabel } from './value-label.ts';

/** One target large, on a true axis: value and target named above their marks, what is expected to date below its own. */
export function bullet(given: BulletRow, frame: Frame): Picture {
	const row = countedRow(given, frame);
	const { palette, messages, scale } = frame;
	const small = lettering(frame, 'small');
	const line = lettering(frame, 'label').lineHeight;
	const domain = domainOf(row);
	const axis = roundDomain(domain.min, domain.max === 102 ? 100 : domain.max, row.indicator.integer ? 1 : 0);
	const max = Math.max(axis.max, domain.max);
	const gap = chartSize.gap * scale;
	const ends = [axis.min, axis.max].map((n) => numberLabel(frame, n, row.indicator, axis.decimals));
	const side = Math.max(gap, widest(frame, 'small', ends) / 2 + 2);
	const plotWidth = frame.width - 2 * side;
	const pixel = (value: number) => side + ((value - axis.min) / (max - axis.min)) * plotWidth;

	/** Centred on its mark, but never out of the picture. */
	const over = (at: number, text: string, voice: Voice) => {
		const half = widest(frame, voice, [text]) / 2 + 2;
		return { text, half, x: Math.min(Math.max(pixel(at), half), frame.width - half) };
	};
	const goal = row.target && goalLabel(frame, row.target.condition, row.verdict, row.indicator);
	const band = bandOf(row.target);
	const goalAt = band ? (band.low + band.high) / 2 : row.verdict.goal;
	const value = over(row.value.value ?? axis.min, valueLabel(frame, row.value, row.indicator), 'value');
	const aim = goal && goalAt !== null ? over(goalAt, messages.chart.targetIs(goal), 'label') : null;
	const expected =
		row.verdict.expected === null
			? null
			: over(row.verdict.expected, messages.chart.expectedIs(expectedLabel(frame, row.verdict.expected, row.indicator)), 'small');
	// Two names on one line where they fit, otherwise the target's above the value's.
	const raised = aim !== null && Math.abs(aim.x - value.x) < aim.half + value.half + gap;
	const top = line * (raised ? 2 : 1) + gap / 2;
	const bar = 30 * scale;
	const below = expected ? small.lineHeight + gap : gap / 2;
	const words: Words[] = [
		{
			x: value.x,
			y: top - gap / 2 - line / 2,
			lines: [value.text],
			voice: 'value',
			align: 'center',
			colour: row.value.value === null ? palette.ink : palette.accent
		},
		...(aim ? [{ x: aim.x, y: line / 2, lines: [aim.text], voice: 'label' as const, align: 'center' as const }] : []),
		...(expected
			? [
					{
						x: expected.x,
						y: top + bar + gap / 4 + small.lineHeight / 2,
						lines: [expected.text],
						voice: 'small' as const,
						align: 'center' as const
					}
				]
			: [])
	];
	return {
		width: frame.width,
		height: Math.ceil(top + bar + below + gap + small.lineHeight + gap),
		maps: {},
		option: {
			animation: false,
			textStyle: { fontFamily: font.stack },
			grid: { left: side, right: side, top, height: bar, outerBoundsMode: 'none' },
			xAxis: {
				type: 'value',
				silent: true,
				min: axis.min,
				max,
				interval: axis.step,
				offset: below,
				axisLine: { show: true, onZero: false, lineStyle: { color: palette.ruleStrong } },
				axisTick: { show: true, lineStyle: { color: palette.ruleStrong } },
				splitLine: { show: false },
				axisLabel: {
					...small,
					margin: gap * 0.75,
					showMaxLabel: axis.max >= domain.max,
					formatter: (n: number) => numberLabel(frame, n, row.indicator, axis.decimals)
				}
			},
			yAxis: { type: 'category', data: [row.key], show: false },
			series: [...bulletMarks(frame, [row], { x: (_, v) => v, y: () => 0 }), texts(frame, words)]
		}
	};
}
