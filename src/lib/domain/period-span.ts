import { addDays, daysBetween } from './day.ts';
import type { Day } from './day.ts';
import {
	firstMonthOf,
	monthContaining,
	monthOfYear,
	monthStartingOn,
	positionInYear,
	schemeYearOf,
	startOfMonth,
	yearOfMonth
} from './scheme.ts';
import type { MonthNumber, Scheme } from './scheme.ts';

declare const codeBrand: unique symbol;
/** The canonical spelling of a period, e.g. `2022-Q2`. */
export type PeriodCode = string & { readonly [codeBrand]: true };

/** `months`: a run of months within one year; `term`: several whole years; `season`: any other run of days. */
export type PeriodKind = RegularKind | 'months' | 'term' | 'season';
/** The kinds that tile the calendar: every day lies in exactly one period of such a kind. */
export type RegularKind = 'year' | 'half' | 'quarter' | 'month' | 'day';

/** A half-open run of days `[start, end)` and its code under a scheme. */
export interface Period {
	readonly code: PeriodCode;
	readonly kind: PeriodKind;
	readonly scheme: Scheme;
	readonly start: Day;
	/** Exclusive: the first day that no longer belongs to the period. */
	readonly end: Day;
}

const MONTHS_IN = { year: 12, half: 6, quarter: 3, month: 1 } as const;

export function isRegular(kind: PeriodKind): kind is RegularKind {
	return kind === 'day' || kind in MONTHS_IN;
}

/**
 * The period that is the run of days `[start, end)`, under its one canonical code: `2022-01-01..2022-06-30` is
 * `2022-S1`. A run of months that crosses the scheme's New Year is spelled in days, as crop seasons are.
 * Throws RangeError when the run is empty; texts from outside come through `parsePeriod`, which refuses instead.
 */
export function periodOf(start: Day, end: Day, scheme: Scheme): Period {
	if (end <= start) throw new RangeError(`A period must end after it starts: ${start}, ${end}`);
	const months = monthsOf({ start, end, scheme });
	const [kind, code] = months ? spellMonths(months.first, months.count, scheme) : spellDays(start, end);
	return { code: (code ?? `${start}..${addDays(end, -1)}`) as PeriodCode, kind, scheme, start, end };
}

/** The whole months of its scheme that a period consists of, or null when it does not. */
export function monthsOf({
	start,
	end,
	scheme
}: Pick<Period, 'start' | 'end' | 'scheme'>): { readonly first: MonthNumber; readonly count: number } | null {
	const first = monthStartingOn(start, scheme);
	const after = monthStartingOn(end, scheme);
	return first === null || after === null ? null : { first, count: after - first };
}

/** A run of whole months, as a period. */
export function periodOfMonths(first: MonthNumber, count: number, scheme: Scheme): Period {
	return periodOf(startOfMonth(first, scheme), startOfMonth(first + count, scheme), scheme);
}

/** Year `year` of the scheme, or its half or quarter `number`, counted from 1. */
export function partOfYear(year: number, kind: 'year' | 'half' | 'quarter', number: number, scheme: Scheme): Period {
	return periodOfMonths(firstMonthOf(year, scheme) + (number - 1) * MONTHS_IN[kind], MONTHS_IN[kind], scheme);
}

/** The period of a regular kind that contains the day. */
export function periodAt(day: Day, kind: RegularKind, scheme: Scheme): Period {
	if (kind === 'day') return periodOf(day, addDays(day, 1), scheme);
	const month = monthContaining(day, scheme);
	return periodOfMonths(month - (positionInYear(month, scheme) % MONTHS_IN[kind]), MONTHS_IN[kind], scheme);
}

/** The last day that belongs to the period. */
export function lastDay(period: Pick<Period, 'end'>): Day {
	return addDays(period.end, -1);
}

/** Length in days. */
export function lengthInDays(period: Period): number {
	return daysBetween(period.start, period.end);
}

/** Equality is by run of days. */
export function samePeriod(a: Period, b: Period): boolean {
	return a.start === b.start && a.end === b.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Pick<Period, 'start' | 'end'>, inner: Pick<Period, 'start' | 'end'>): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

export function containsDay(period: Pick<Period, 'start' | 'end'>, day: Day): boolean {
	return period.start <= day && day < period.end;
}

/** Whether the two share at least one day. */
export function overlaps(a: Pick<Period, 'start' | 'end'>, b: Pick<Period, 'start' | 'end'>): boolean {
	return a.start < b.end && b.start < a.end;
}

type Spelling = readonly [kind: PeriodKind, code: string | null];

function spellDays(start: Day, end: Day): Spelling {
	return daysBetween(start, end) === 1 ? ['day', start] : ['season', null];
}

function spellMonths(first: MonthNumber, count: number, scheme: Scheme): Spelling {
	const year = schemeYearOf(first, scheme);
	const position = positionInYear(first, scheme);
	if (position === 0 && count % 12 === 0) return count === 12 ? ['year', `${year}`] : ['term', `${year}..${year + count / 12 - 1}`];
	if (count === 6 && position % 6 === 0) return ['half', `${year}-S${position / 6 + 1}`];
	if (count === 3 && position % 3 === 0) return ['quarter', `${year}-Q${position / 3 + 1}`];
	if (count === 1) return ['month', monthCode(first)];
	if (position + count <= 12) return ['months', `${monthCode(first)}..${monthCode(first + count - 1)}`];
	return ['season', null];
}

function monthCode(month: MonthNumber): string {
	return `${yearOfMonth(month)}-${String(monthOfYear(month)).padStart(2, '0')}`;
}
