import type { Outcome } from './outcome.ts';
import { toDhis2 } from './period-dhis2.ts';
import { parsePeriod, type PeriodFault } from './period-parse.ts';
import { lastDay, periodOf, type Period } from './period-span.ts';
import type { Scheme } from './scheme.ts';

/** Years, halves and quarters of DHIS2 are of the calendar, whatever year the programme keeps. */
const CALENDAR_PART = /^\d{4}([QS]\d+)?$/i;

const keepsFiscalYear = (scheme: Scheme): boolean => scheme.startsWith('fiscal-') && scheme !== 'fiscal-01';

/**
 * A period as it is sent to DHIS2: in its spelling where it has one (a fiscal quarter by the calendar's name for its days), else in
 * ours, which only Cột Mốc reads back. `exchangedPeriod` reads every one as the same run of days.
 */
export function exchangeCode(period: Period): string {
	const spelled = toDhis2(period);
	if (spelled !== null) return spelled;
	if (!keepsFiscalYear(period.scheme)) return period.code;
	// Our own `2022-Q1` names other days in a fiscal year than `2022Q1` does there: days cannot be misread.
	return toDhis2(periodOf(period.start, period.end, 'calendar')) ?? `${period.start}..${lastDay(period)}`;
}

/** Reads a period that comes from DHIS2, or in our own spelling. */
export function exchangedPeriod(text: string, scheme: Scheme): Outcome<Period, PeriodFault> {
	if (!keepsFiscalYear(scheme) || !CALENDAR_PART.test(text.trim())) return parsePeriod(text, scheme);
	const read = parsePeriod(text, 'calendar');
	return read.ok ? { ok: true, value: periodOf(read.value.start, read.value.end, scheme) } : read;
}
