import type { Outcome } from './outcome.ts';

declare const dayBrand: unique symbol;
/** A calendar day in Asia/Ho_Chi_Minh, `YYYY-MM-DD`; ISO text, so `<` orders days. */
export type Day = string & { readonly [dayBrand]: true };

declare const codeBrand: unique symbol;
/** The canonical spelling of a period, e.g. `2022-Q2`. */
export type PeriodCode = string & { readonly [codeBrand]: true };

/**
 * How labels become days. `calendar`: 1st to last day. `gov-cutoff`: decree 09/2019/NĐ-CP, the 15th of the month
 * before to the 14th. `fiscal-MM`: years, halves and quarters counted from the first day of month MM; months stay calendar.
 */
export type Scheme = 'calendar' | 'gov-cutoff' | `fiscal-${string}`;

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'months' | 'term' | 'season';

/** A half-open run of days `[start, end)` and its code under a scheme. */
export interface Period {
	readonly code: PeriodCode;
	readonly kind: PeriodKind;
	readonly scheme: Scheme;
	readonly start: Day;
	/** Exclusive: the first day that no longer belongs to the period. */
	readonly end: Day;
}

export type PeriodFault =
	| { readonly code: 'period_unreadable'; readonly text: string }
	| { readonly code: 'period_no_such_part'; readonly text: string; readonly part: 'half' | 'quarter' | 'month' | 'day'; readonly found: string }
	| { readonly code: 'period_end_before_start'; readonly text: string; readonly start: string; readonly end: string };

export type { Outcome };
