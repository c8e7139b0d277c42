/** A mark's words and where they belong, in pixels of the chart's box. */
export interface Tip {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

/** A finger or a shaking hand need not hit the mark itself. */
const REACH = 28;

const marks = (host: Element) =>
	[...host.querySelectorAll<SVGGraphicsElement>('[data-tip]')].filter((mark) => mark.getClientRects().length > 0);

function tipOf(host: Element, mark: Element): Tip {
	const [box, frame] = [mark.getBoundingClientRect(), host.getBoundingClientRect()];
	return { text: mark.getAttribute('data-tip') ?? '', x: box.left + box.width / 2 - frame.left, y: box.top - frame.top };
}

/** The tip of the mark under or nearest to a point of the window; null where none is within reach. */
export function tipAt(host: Element, x: number, y: number): Tip | null {
	let nearest: Element | null = null;
	let least = REACH;
	for (const mark of marks(host)) {
		const box = mark.getBoundingClientRect();
		const dx = Math.max(box.left - x, 0, x - box.right);
		const dy = Math.max(box.top - y, 0, y - box.bottom);
		const distance = Math.hypot(dx, dy);
		if (distance < least) [nearest, least] = [mark, distance];
	}
	return nearest && tipOf(host, nearest);
}

/** The tip `step` marks after number `from`, in drawing order, going round at the ends; marks that say the same are one stop. */
export function tipAfter(host: Element, from: number, step: number): { readonly index: number; readonly tip: Tip } | null {
	const stops = [...new Map(marks(host).map((mark) => [mark.getAttribute('data-tip'), mark])).values()];
	if (!stops.length) return null;
	const index = (from + step + stops.length) % stops.length;
	return { index, tip: tipOf(host, stops[index] as Element) };
}
