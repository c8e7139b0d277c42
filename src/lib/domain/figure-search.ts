import type { Figure } from './figure.ts';
import type { Measure } from './measure.ts';
import type { Day, Period } from './period.ts';

/** How many of the figures, which are in order of period end, end at or before the day. */
export function countUntil(figures: readonly Figure[], end: Day): number {
	let low = 0;
	let high = figures.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((figures[middle] as Figure).period.end <= end) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The last of the figures that ends at or before the day. */
export function lastUntil(figures: readonly Figure[], end: Day): Figure | null {
	return figures[countUntil(figures, end) - 1] ?? null;
}

/** The figure that speaks for a period: of increments the one for that very run of days, else the last one until its end. */
export function figureFor(kind: Measure['kind'], figures: readonly Figure[], period: Pick<Period, 'start' | 'end'>): Figure | null {
	if (kind !== 'increment') return lastUntil(figures, period.end);
	for (let index = countUntil(figures, period.end) - 1; figures[index]?.period.end === period.end; index--) {
		if (figures[index]?.period.start === period.start) return figures[index] ?? null;
	}
	return null;
}
