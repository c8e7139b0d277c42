import { countedRow, domainOf, tipOf } from './bullet.ts';
import type { BulletRow } from './bullet.ts';
import { drawing } from './drawing.ts';
import type { Stroke } from './drawing.ts';
import type { Frame, Picture } from './picture.ts';
import { bandOf } from './value-label.ts';

/** Sizes in pixels at scale 1: a table's line is lower than a chart's row. */
const size = { height: 32, bar: 11, band: 22, expected: 19, target: 25 };

/**
 * The bullet alone, for a cell of a table whose neighbours print the numbers. A page shows dozens, so it is one drawing without axes:
 * a third of the engine's time.
 */
export function bulletCell(given: BulletRow, frame: Frame): Picture {
	const row = countedRow(given, frame);
	const { palette, scale } = frame;
	const { min, max } = domainOf(row);
	const inset = 4 * scale;
	const x = (value: number) => inset + ((value - min) / (max - min || 1)) * (frame.width - 2 * inset);
	const middle = (size.height / 2) * scale;
	const tip = tipOf(frame, row);
	const box = (from: number, to: number, thickness: number, style: object): Stroke => ({
		type: 'rect',
		shape: { x: Math.min(from, to), y: middle - (thickness * scale) / 2, width: Math.abs(to - from), height: thickness * scale },
		style,
		tip
	});
	const band = bandOf(row.target);
	const { goal, expected } = row.verdict;
	const around = (value: number, half: number) => [x(value) - half * scale, x(value) + half * scale] as const;
	return drawing(frame, size.height * scale, [
		...(band ? [box(x(band.low), x(band.high), size.band, { fill: palette.band, stroke: palette.bandEdge, lineWidth: 1 })] : []),
		...(row.value.value === null ? [] : [box(x(0), x(row.value.value), size.bar, { fill: palette.accent })]),
		...(expected === null
			? []
			: [box(...around(expected, 3), size.expected, { fill: palette.paper, stroke: palette.target, lineWidth: 1.5 * scale })]),
		...(goal === null || band ? [] : [box(...around(goal, 1.75), size.target, { fill: palette.target })])
	]);
}
