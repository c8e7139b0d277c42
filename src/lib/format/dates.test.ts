import { describe, expect, it } from 'vitest';
import { day } from '../domain/day.ts';
import { formatDay, formatDayInText, formatDayLong, formatMoment } from './dates.ts';

describe('a day', () => {
	it.each([
		// Decree 30/2020/NĐ-CP: leading zeros for days below ten and for the months 1 and 2 only.
		['2022-07-05', '05/07/2022', '05/7/2022', 'ngày 05 tháng 7 năm 2022', '5 July 2022'],
		['2023-02-28', '28/02/2023', '28/02/2023', 'ngày 28 tháng 02 năm 2023', '28 February 2023'],
		['2023-01-03', '03/01/2023', '03/01/2023', 'ngày 03 tháng 01 năm 2023', '3 January 2023'],
		['2022-06-20', '20/06/2022', '20/6/2022', 'ngày 20 tháng 6 năm 2022', '20 June 2022'],
		['2022-12-31', '31/12/2022', '31/12/2022', 'ngày 31 tháng 12 năm 2022', '31 December 2022']
	])('%s is %s in tables, %s in text, %s in documents, %s in English', (iso, short, text, long, english) => {
		const date = day(iso);
		expect([formatDay(date, 'vi'), formatDay(date, 'en')]).toEqual([short, short]);
		expect([formatDayInText(date, 'vi'), formatDayInText(date, 'en')]).toEqual([text, english]);
		expect([formatDayLong(date, 'vi'), formatDayLong(date, 'en')]).toEqual([long, english]);
	});

	it('of a moment is the day in Vietnam, whatever the clock of the machine', () => {
		expect(formatMoment('2022-09-12T18:30:00.000Z', 'vi')).toBe('01:30 ngày 13/09/2022');
		expect(formatMoment('2022-09-12T18:30:00.000Z', 'en')).toBe('13/09/2022, 01:30');
	});
});
