import { parsePeriod } from '../domain/period-parse.ts';
import { lastDay, monthsOf } from '../domain/period.ts';
import type { Period } from '../domain/period.ts';
import { monthOfYear, positionInYear, schemeYearOf, yearOfMonth } from '../domain/scheme.ts';
import type { MonthNumber } from '../domain/scheme.ts';
import { messagesOf } from '../messages/index.ts';
import type { Locale, Messages } from '../messages/index.ts';
import { formatDayInText } from './dates.ts';
import { formatRoman } from './numbers.ts';

/**
 * The label of a period: `quý II/2022`, `8 tháng đầu năm 2022`, `giai đoạn 2021–2025`. A season or campaign is called by
 * its `name` where it has one (`vụ đông 2022–2023`), otherwise by its days.
 */
export function formatPeriod(period: Period, locale: Locale, name?: string): string {
	if (name) return name;
	const words = messagesOf(locale).period;
	const months = monthsOf(period);
	if (!months) return period.kind === 'day' ? words.day(formatDayInText(period.start, locale)) : daysLabel(period, locale, words);

	const year = schemeYearOf(months.first, period.scheme);
	const position = positionInYear(months.first, period.scheme);
	const fiscal = period.scheme.startsWith('fiscal-');
	const yearLabel = fiscal ? words.fiscalYear(String(year)) : words.year(String(year));
	switch (period.kind) {
		case 'year':
			return yearLabel;
		case 'half':
			return words.half(position === 0 ? 1 : 2, yearLabel);
		case 'quarter': {
			const quarter = position / 3;
			return (fiscal ? words.fiscalQuarter : words.quarter)(String(quarter + 1), formatRoman(quarter + 1), String(year));
		}
		case 'month':
			return monthLabel(months.first, words);
		case 'term':
			return words.term(String(year), String(year + months.count / 12 - 1));
		case 'months':
			return runLabel(months.first, months.count, period, yearLabel, words);
		default:
			return words.monthsAcross(monthLabel(months.first, words), monthLabel(months.first + months.count - 1, words));
	}
}

function runLabel(first: MonthNumber, count: number, period: Period, yearLabel: string, words: Messages['period']): string {
	const position = positionInYear(first, period.scheme);
	// Decree 09/2019/NĐ-CP names its own report of nine months.
	if (position === 0 && count === 9 && period.scheme === 'gov-cutoff') return words.nineMonths(yearLabel);
	if (position === 0) return words.firstMonths(count, yearLabel);
	if (position + count === 12) return words.lastMonths(count, yearLabel);
	const last = first + count - 1;
	if (yearOfMonth(first) !== yearOfMonth(last)) return words.monthsAcross(monthLabel(first, words), monthLabel(last, words));
	return words.months(monthOfYear(first), monthOfYear(last), String(yearOfMonth(first)));
}

function monthLabel(month: MonthNumber, words: Messages['period']): string {
	return words.month(monthOfYear(month), String(yearOfMonth(month)));
}

function daysLabel(period: Period, locale: Locale, words: Messages['period']): string {
	const [first, last] = [period.start, lastDay(period)].map((day) => words.day(formatDayInText(day, locale))) as [string, string];
	return words.days(first, last);
}

/** The label of a code; a text that is none stays as it is. Codes say the same under every scheme. */
export function periodLabel(code: string, locale: Locale): string {
	const period = parsePeriod(code, 'calendar');
	return period.ok ? formatPeriod(period.value, locale) : code;
}
