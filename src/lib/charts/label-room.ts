/** A rectangle of the picture, in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

type Point = readonly [x: number, y: number];

/** Points a few pixels apart along a line: what a label should not lie on. */
export function pointsAlong(line: readonly Point[], apart = 3): Point[] {
	return line.flatMap(([x, y], i) => {
		const [nextX, nextY] = line[i + 1] ?? [x, y];
		const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / apart));
		return Array.from({ length: steps }, (_, k): Point => [x + ((nextX - x) * k) / steps, y + ((nextY - y) * k) / steps]);
	});
}

/** Whether two rectangles share any of their ground. */
export function overlap(a: Box, b: Box): boolean {
	return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/**
 * Where a label of a size stands beside a point: above or below, to a side or in the middle, near or a little further off; the first
 * of those that hide the least.
 * @param taken points of the lines drawn, and labels that already have their place
 * @param bounds the label stays within
 */
export function placeBeside(
	[x, y]: Point,
	size: { readonly width: number; readonly height: number },
	gap: number,
	taken: { readonly points: readonly Point[]; readonly boxes: readonly Box[] },
	bounds: Box
): Box {
	const { width, height } = size;
	const sides = [x - width - gap * 0.75, x + gap * 0.75, x - width / 2];
	const heights = [1, 2.5].flatMap((far) => [y - height - gap * far * 0.75, y + gap * far * 0.75]);
	const candidates = heights.flatMap((top) => sides.map((left): Box => ({ left, top, width, height })));
	const hidden = (box: Box) => {
		const inside =
			box.left >= bounds.left &&
			box.top >= bounds.top &&
			box.left + box.width <= bounds.left + bounds.width &&
			box.top + box.height <= bounds.top + bounds.height;
		const crossed = taken.points.filter(([px, py]) => overlap(box, { left: px, top: py, width: 1, height: 1 })).length;
		return (inside ? 0 : 1000) + 200 * taken.boxes.filter((other) => overlap(box, other)).length + crossed;
	};
	return candidates.reduce((best, box) => (hidden(box) < hidden(best) ? box : best));
}
