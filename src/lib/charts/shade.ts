import type { RankedPlace } from '../view/indicator-sheet.ts';
import type { Frame } from './picture.ts';

/** Ground and ink of a box that is coloured by its number. */
export interface Shade {
	readonly fill: string;
	readonly ink: string;
	/** Where the number lies between the ends of the scale, 0 to 1. */
	readonly share: number;
}

/**
 * The lightness of a number among others, on a scale that always contains 0, so that twice as much looks it. The largest alone is darkest.
 * @param known the numbers drawn beside it
 */
export function shades({ palette }: Frame, known: readonly number[]): (value: number) => Shade {
	const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
	return (value) => {
		const share = high === low ? 0 : (value - low) / (high - low);
		const step = value === high && high > low ? 4 : Math.min(4, Math.floor(share * 5));
		return { fill: palette.ramp[step as 0 | 1 | 2 | 3 | 4], ink: step === 4 ? palette.onAccent : palette.ink, share };
	};
}

/** How places on a map are coloured: by status, or, where none of them has a target to be judged by, by their number. */
export function placeShades(frame: Frame, ranking: readonly RankedPlace[]): (ranked: RankedPlace) => Omit<Shade, 'share'> {
	const { palette } = frame;
	if (ranking.some(({ target }) => target !== null))
		return ({ verdict }) => ({ fill: palette.statusTint[verdict.status], ink: palette.ink });
	const shade = shades(
		frame,
		ranking.flatMap(({ value }) => value.value ?? [])
	);
	return ({ value }) => (value.value === null ? { fill: palette.paper, ink: palette.inkSoft } : shade(value.value));
}
