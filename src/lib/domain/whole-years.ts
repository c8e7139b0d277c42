import { addDays } from './day.ts';
import { lastDay, next, periodAt, type Day, type Period, type Scheme } from './period.ts';
import { schemeWindow } from './window.ts';

/** Longer than any programme runs; it bounds what a slip of the pen in a year makes of one target. */
const MOST = 30;

/**
 * The years of a window that a yearly number is set for, in order; null: it begins or ends within a year, so that a year's number would
 * be asked of a part of it.
 * @param from first day, @param due last day, as documents write them: see `schemeWindow`
 */
export function wholeYears(from: Day, due: Day, scheme: Scheme): readonly Period[] | null {
	const { first, last } = schemeWindow({ first: from, last: due }, scheme);
	const years: Period[] = [];
	for (let year = periodAt(first, 'year', scheme); years.length < MOST; year = next(year)) {
		years.push(year);
		if (lastDay(year) >= last) return years[0]?.start === first && lastDay(year) === last ? years : null;
	}
	return null;
}

/** The year before a window: what stood when it began. */
export function yearBefore(from: Day, scheme: Scheme): Period {
	return periodAt(addDays(schemeWindow({ first: from, last: from }, scheme).first, -1), 'year', scheme);
}
