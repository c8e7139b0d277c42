import { dayOf, dayOfMonth, monthOf, yearOf } from './day.ts';
import type { Day } from './day.ts';
import { accepted, refused } from './outcome.ts';
import type { Outcome } from './outcome.ts';

/**
 * How labels become days. `calendar`: 1st to last day. `gov-cutoff`: decree 09/2019/NĐ-CP, the 15th of the month
 * before to the 14th. `fiscal-MM`: years, halves and quarters counted from the first day of month MM, a year named
 * after the calendar year it starts in; months stay calendar.
 */
export type Scheme = 'calendar' | 'gov-cutoff' | `fiscal-${string}`;

export type SchemeFault = { readonly code: 'scheme_unknown'; readonly text: string };

/** Reads the name of a scheme; `fiscal-01` to `fiscal-12` are the fiscal ones. */
export function parseScheme(text: string): Outcome<Scheme, SchemeFault> {
	const name = text.trim().toLowerCase();
	if (name === 'calendar' || name === 'gov-cutoff' || /^fiscal-(0[1-9]|1[0-2])$/.test(name)) return accepted(name as Scheme);
	return refused({ code: 'scheme_unknown', text });
}

/**
 * Months are counted from January of year 0, so that arithmetic over years is plain addition. Month `m` of a scheme is
 * the month its label names: under `gov-cutoff` tháng 1/2022 begins on 15/12/2021.
 */
export type MonthNumber = number;

export function monthNumber(year: number, month: number): MonthNumber {
	return year * 12 + month - 1;
}

export function yearOfMonth(month: MonthNumber): number {
	return Math.floor(month / 12);
}

/** 1–12. */
export function monthOfYear(month: MonthNumber): number {
	return (month % 12) + 1;
}

/** The first month of the year `year` of the scheme. */
export function firstMonthOf(year: number, scheme: Scheme): MonthNumber {
	return monthNumber(year, startingMonth(scheme));
}

/** The scheme's year that contains the month. */
export function schemeYearOf(month: MonthNumber, scheme: Scheme): number {
	return yearOfMonth(month - startingMonth(scheme) + 1);
}

/** Position in the scheme's year, 0–11. */
export function positionInYear(month: MonthNumber, scheme: Scheme): number {
	return month - firstMonthOf(schemeYearOf(month, scheme), scheme);
}

/** First day of a month under the scheme. */
export function startOfMonth(month: MonthNumber, scheme: Scheme): Day {
	// Decree 09/2019/NĐ-CP: a month runs from the 15th of the month before to its 14th.
	if (scheme === 'gov-cutoff') return dayOf(yearOfMonth(month - 1), monthOfYear(month - 1), 15);
	return dayOf(yearOfMonth(month), monthOfYear(month), 1);
}

/** The month of the scheme that contains the day. */
export function monthContaining(day: Day, scheme: Scheme): MonthNumber {
	const month = monthNumber(yearOf(day), monthOf(day));
	return scheme === 'gov-cutoff' && dayOfMonth(day) >= 15 ? month + 1 : month;
}

/** The month that starts on this very day, or null. */
export function monthStartingOn(day: Day, scheme: Scheme): MonthNumber | null {
	return dayOfMonth(day) === (scheme === 'gov-cutoff' ? 15 : 1) ? monthContaining(day, scheme) : null;
}

function startingMonth(scheme: Scheme): number {
	return scheme.startsWith('fiscal-') ? Number(scheme.slice('fiscal-'.length)) : 1;
}
