import { dayOfMonth, monthOf, yearOf } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import { messagesOf } from '../messages/index.ts';
import type { Locale } from '../messages/index.ts';

/** `20/06/2022` in both languages: everyone in the hall reads days before months. */
export function formatDay(day: Day, _locale: Locale): string {
	return day.split('-').reverse().join('/');
}

/** `ngày 05 tháng 7 năm 2022`; `5 July 2022`. */
export function formatDayLong(day: Day, locale: Locale): string {
	return messagesOf(locale).date.long(officialDay(day), officialMonth(day), String(yearOf(day)));
}

/** Running text: `05/7/2022`, `20/6/2022`; in English the long form. */
export function formatDayInText(day: Day, locale: Locale): string {
	return locale === 'vi' ? `${officialDay(day)}/${officialMonth(day)}/${yearOf(day)}` : formatDayLong(day, locale);
}

/** The day that a moment (ISO 8601 UTC) falls into in Vietnam. Throws RangeError for other texts. */
export function dayOf(moment: string): Day {
	return localTime(moment).slice(0, 10) as Day;
}

/** A moment of recording (ISO 8601 UTC) on the clocks of Vietnam: `08:30 ngày 13/09/2022`. Throws RangeError for other texts. */
export function formatMoment(moment: string, locale: Locale): string {
	return messagesOf(locale).date.moment(localTime(moment).slice(11, 16), formatDay(dayOf(moment), locale));
}

/** UTC+7 without summer time, so no time-zone data of the machine is asked. */
function localTime(moment: string): string {
	return new Date(Date.parse(moment) + 7 * 3_600_000).toISOString();
}

// Decree 30/2020/NĐ-CP: days below ten and the months 1 and 2 take a leading zero, other months do not.
function officialDay(day: Day): string {
	return String(dayOfMonth(day)).padStart(2, '0');
}

function officialMonth(day: Day): string {
	const month = monthOf(day);
	return month <= 2 ? `0${month}` : String(month);
}
