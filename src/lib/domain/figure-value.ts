import type { Figure } from './figure.ts';
import type { OverPlaces } from './measure.ts';

/**
 * The one number of a figure under the measure's rule over places. With `none` only a figure entered at the very place has
 * a value; null otherwise, and null when nothing gave a number.
 */
export function valueOf(overPlaces: OverPlaces, figure: Pick<Figure, 'sum' | 'min' | 'max' | 'count' | 'own'>): number | null {
	if (figure.sum === null) return null;
	switch (overPlaces) {
		case 'sum':
			return figure.sum;
		case 'average':
			return figure.count === 0 ? null : figure.sum / figure.count;
		case 'min':
			return figure.min;
		case 'max':
			return figure.max;
		case 'none':
			return figure.own ? figure.sum : null;
	}
}

/** Removes the noise of binary fractions from a sum: 0.1 + 0.2 is 0.3. Keeps 14 significant digits, and whole numbers as they are. */
export function settled(sum: number): number {
	return Number.isInteger(sum) ? sum : Number(sum.toPrecision(14));
}

/** Difference at a number of decimals; 0 when the two agree once written. */
export function differenceAt(decimals: number, left: number, right: number): number {
	const difference = Number((left - right).toFixed(decimals));
	return difference === 0 ? 0 : difference;
}
