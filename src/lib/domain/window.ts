import { addDays, dayOfMonth, monthOf, yearOf, type Day } from './day.ts';
import { monthNumber, startOfMonth, type Scheme } from './scheme.ts';

/** First and last day of a programme or target, both inclusive. */
export interface Window {
	readonly first: Day;
	readonly last: Day;
}

/**
 * Documents set windows in calendar dates ("from 01/01/2021", "by 31/12/2025") even where the figures close on the 14th. A window
 * whose edges are a calendar month's first and last day therefore means those months of the scheme: under `gov-cutoff` 2021–2025
 * runs from 15/12/2020 to 14/12/2025, or quý I/2021 would lie outside it. Any other day is meant as written.
 */
export function schemeWindow({ first, last }: Window, scheme: Scheme): Window {
	const following = addDays(last, 1);
	return {
		first: dayOfMonth(first) === 1 ? startOfMonth(monthNumber(yearOf(first), monthOf(first)), scheme) : first,
		last: dayOfMonth(following) === 1 ? addDays(startOfMonth(monthNumber(yearOf(following), monthOf(following)), scheme), -1) : last
	};
}
