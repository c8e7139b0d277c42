/** Periods: their public face. Parsing, spans, arithmetic and exchange have a file each. */
export type { Day } from './day.ts';
export type { Scheme } from './scheme.ts';
export {
	contains,
	containsDay,
	isRegular,
	lastDay,
	lengthInDays,
	monthsOf,
	overlaps,
	periodAt,
	periodOf,
	samePeriod
} from './period-span.ts';
export type { Period, PeriodCode, PeriodKind, RegularKind } from './period-span.ts';
export { parsePeriod, period } from './period-parse.ts';
export type { PeriodFault } from './period-parse.ts';
export { ahead, next, previous, samePeriodLastYear, splitInto, yearToDate } from './period-arithmetic.ts';
export { toDhis2 } from './period-dhis2.ts';
