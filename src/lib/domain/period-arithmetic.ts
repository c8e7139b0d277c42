import { addDays, dayOf, dayOfMonth, daysInMonth, monthOf, yearOf } from './day.ts';
import type { Day } from './day.ts';
import { contains, lastDay, lengthInDays, monthsOf, periodAt, periodOf, periodOfMonths } from './period-span.ts';
import type { Period, RegularKind } from './period-span.ts';

/** The period of the same length just before: quarter by quarter, term by term, a run of days by its own length. */
export function previous(period: Period): Period {
	return shift(period, -1);
}

/** The period of the same length just after. */
export function next(period: Period): Period {
	return shift(period, 1);
}

/** What a review looks ahead to: after the first months of a year its rest, otherwise the period that follows. */
export function ahead(period: Period): Period {
	const year = periodAt(lastDay(period), 'year', period.scheme);
	const isBeginning = monthsOf(period) !== null && period.start === year.start && period.end < year.end;
	return isBeginning && period.kind === 'months' ? periodOf(period.end, year.end, period.scheme) : next(period);
}

function shift(period: Period, steps: number): Period {
	const months = monthsOf(period);
	if (months) return periodOfMonths(months.first + steps * months.count, months.count, period.scheme);
	const days = steps * lengthInDays(period);
	return periodOf(addDays(period.start, days), addDays(period.end, days), period.scheme);
}

/** Cùng kỳ năm trước: the same months, or the same days of the month, a year earlier; 29 February becomes the 28th. */
export function samePeriodLastYear(period: Period): Period {
	const months = monthsOf(period);
	if (months) return periodOfMonths(months.first - 12, months.count, period.scheme);
	return periodOf(yearBefore(period.start), addDays(yearBefore(lastDay(period)), 1), period.scheme);
}

function yearBefore(day: Day): Day {
	const year = yearOf(day) - 1;
	return dayOf(year, monthOf(day), Math.min(dayOfMonth(day), daysInMonth(year, monthOf(day))));
}

/** From the start of the scheme's year to the end of the period; the year is that of the period's last day. */
export function yearToDate(period: Period): Period {
	return periodOf(periodAt(lastDay(period), 'year', period.scheme).start, period.end, period.scheme);
}

/**
 * The periods of a regular kind that tile `period`, in order. Where its ends lie inside a piece (a season from the 20th,
 * split into months) that piece is cut to the period; a period shorter than the kind is its own only piece.
 */
export function splitInto(period: Period, kind: RegularKind): Period[] {
	const pieces: Period[] = [];
	for (let start = period.start; start < period.end;) {
		const whole = periodAt(start, kind, period.scheme);
		const piece = contains(period, whole) ? whole : periodOf(start, whole.end < period.end ? whole.end : period.end, period.scheme);
		pieces.push(piece);
		start = piece.end;
	}
	return pieces;
}
