import { describe, expect, it } from 'vitest';
import { overlap, placeBeside, pointsAlong, type Box } from './label-room.ts';

const bounds: Box = { left: 0, top: 0, width: 200, height: 100 };
const size = { width: 40, height: 10 };
const free = { points: [], boxes: [] };

describe('a label beside a point of a line', () => {
	it.each([
		['stands above to the left where nothing is in the way', [100, 50], free, (box: Box) => box.left < 100 && box.top < 50],
		['stays inside at the left edge', [2, 50], free, (box: Box) => box.left >= 0],
		['stays inside at the top edge', [100, 2], free, (box: Box) => box.top > 2],
		[
			'steps off a line that climbs to the point',
			[150, 30],
			{
				points: pointsAlong([
					[150, 30],
					[60, 5]
				]),
				boxes: []
			},
			(box: Box) =>
				!pointsAlong([
					[150, 30],
					[60, 5]
				]).some(([x, y]) => overlap(box, { left: x, top: y, width: 1, height: 1 }))
		],
		[
			'leaves another label its place',
			[100, 50],
			{ points: [], boxes: [{ left: 50, top: 30, width: 50, height: 20 }] },
			(box: Box) => !overlap(box, { left: 50, top: 30, width: 50, height: 20 })
		]
	] as const)('%s', (_case, point, taken, holds) => {
		expect(holds(placeBeside(point, size, 8, taken, bounds))).toBe(true);
	});
});
