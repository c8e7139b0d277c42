import { accepted, refused } from './outcome.ts';
import type { Outcome } from './outcome.ts';

declare const dayBrand: unique symbol;
/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`; ISO text, so `<` orders days. */
export type Day = string & { readonly [dayBrand]: true };

export type DayFault =
	| { readonly code: 'day_unreadable'; readonly text: string }
	| { readonly code: 'day_no_such_part'; readonly text: string; readonly part: 'year' | 'month' | 'day'; readonly found: string };

/** Years outside are typing errors: `0222`, `2922`. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

/** Reads `YYYY-MM-DD`, surrounding spaces ignored. Refuses what is not a date of the calendar and names the part at fault. */
export function parseDay(text: string): Outcome<Day, DayFault> {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
	if (!match) return refused({ code: 'day_unreadable', text });
	const [, year, month, dayOfMonth] = match as unknown as [string, string, string, string];
	const part = impossiblePart(Number(year), Number(month), Number(dayOfMonth));
	if (part) return refused({ code: 'day_no_such_part', text, part, found: { year, month, day: dayOfMonth }[part] });
	return accepted(match[0] as Day);
}

/** The first part that does not exist, or null for a real date between the years 1900 and 2200. */
export function impossiblePart(year: number, month: number, dayOfMonth: number): 'year' | 'month' | 'day' | null {
	if (year < FIRST_YEAR || year > LAST_YEAR) return 'year';
	if (month < 1 || month > 12) return 'month';
	if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return 'day';
	return null;
}

/** A day known to be right, e.g. a literal. Throws RangeError otherwise. */
export function day(text: string): Day {
	const outcome = parseDay(text);
	if (!outcome.ok) throw new RangeError(`Not a day: ${JSON.stringify(text)}`);
	return outcome.value;
}

/** Day of a year, month 1–12 and day of the month that are known to exist. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
	return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as Day;
}

export function yearOf(day: Day): number {
	return Number(day.slice(0, 4));
}

/** 1–12. */
export function monthOf(day: Day): number {
	return Number(day.slice(5, 7));
}

/** 1–31. */
export function dayOfMonth(day: Day): number {
	return Number(day.slice(8, 10));
}

/** `count` days later; earlier when negative. */
export function addDays(day: Day, count: number): Day {
	return fromDayNumber(dayNumber(day) + count);
}

/** Days from `from` to `to`: positive when `to` is later, 1 for the next day. */
export function daysBetween(from: Day, to: Day): number {
	return dayNumber(to) - dayNumber(from);
}

export function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/*
 * Whole days since 1970-01-01, through UTC midnights: Vietnam has had no summer time, so its calendar days are the
 * calendar's days, and no time zone of the machine may shift them.
 */
const MILLISECONDS_A_DAY = 86_400_000;

function dayNumber(day: Day): number {
	return Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day)) / MILLISECONDS_A_DAY;
}

/** Spelling a day costs more than everything else a period is made with; there are some hundred thousand of them at most. */
const spelled = new Map<number, Day>();

function fromDayNumber(number: number): Day {
	let day = spelled.get(number);
	if (day === undefined) spelled.set(number, (day = new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as Day));
	return day;
}
