/** WCAG 2.2 relative luminance of `#rrggbb`, 0 to 1. */
export function luminance(hex: string): number {
	const channel = (from: number) => {
		const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
		return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
	};
	return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

/** Stray light of a lit hall on the screen, as a share of the projector's white. */
const STRAY = 0.071;

/** What is left of a luminance on a washed-out projector: Y → (Y + 0.071) / 1.071. */
export function lifted(y: number): number {
	return (y + STRAY) / (1 + STRAY);
}

/** WCAG contrast ratio of two colours as seen on a washed-out projector, 1 to 21. */
export function projectorContrast(one: string, other: string): number {
	const [low, high] = [lifted(luminance(one)), lifted(luminance(other))].sort((a, b) => a - b) as [number, number];
	return (high + 0.05) / (low + 0.05);
}
