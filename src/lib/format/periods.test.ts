import { describe, expect, it } from 'vitest';
import { period } from '../domain/period.ts';
import type { Scheme } from '../domain/period.ts';
import { formatPeriod } from './periods.ts';

describe('the label of a period', () => {
	it.each<[Scheme, string, string, string]>([
		['calendar', '2022', 'năm 2022', '2022'],
		['calendar', '2022-S1', '6 tháng đầu năm 2022', 'first half of 2022'],
		['calendar', '2022-S2', '6 tháng cuối năm 2022', 'second half of 2022'],
		['calendar', '2022-Q2', 'quý II/2022', 'Q2 2022'],
		['calendar', '2022-Q4', 'quý IV/2022', 'Q4 2022'],
		['calendar', '2022-06', 'tháng 6/2022', 'June 2022'],
		['calendar', '2022-06-20', 'ngày 20/6/2022', '20 June 2022'],
		['calendar', '2022-01..2022-08', '8 tháng đầu năm 2022', 'first 8 months of 2022'],
		['calendar', '2022-01..2022-09', '9 tháng đầu năm 2022', 'first 9 months of 2022'],
		['calendar', '2022-09..2022-12', '4 tháng cuối năm 2022', 'last 4 months of 2022'],
		['calendar', '2022-03..2022-05', 'tháng 3–5/2022', 'March–May 2022'],
		['calendar', '2021..2025', 'giai đoạn 2021–2025', '2021–2025'],
		['calendar', '2022-09-01..2023-02-28', 'tháng 9/2022 – tháng 2/2023', 'September 2022 – February 2023'],
		['calendar', '2022-09-20..2022-10-05', 'từ ngày 20/9/2022 đến ngày 05/10/2022', '20 September 2022 to 5 October 2022'],
		['gov-cutoff', '2022-01', 'tháng 1/2022', 'January 2022'],
		['gov-cutoff', '2023-Q1', 'quý I/2023', 'Q1 2023'],
		['gov-cutoff', '2022-Q2', 'quý II/2022', 'Q2 2022'],
		['gov-cutoff', '2022-S1', '6 tháng đầu năm 2022', 'first half of 2022'],
		['gov-cutoff', '2022-01..2022-09', '9 tháng năm 2022', 'first 9 months of 2022'],
		['gov-cutoff', '2022', 'năm 2022', '2022'],
		['fiscal-07', '2022', 'năm tài chính 2022', 'fiscal year 2022'],
		['fiscal-07', '2022-Q2', 'quý II năm tài chính 2022', 'Q2 of fiscal year 2022'],
		['fiscal-07', '2022-S2', '6 tháng cuối năm tài chính 2022', 'second half of fiscal year 2022'],
		['fiscal-07', '2022-07..2023-02', '8 tháng đầu năm tài chính 2022', 'first 8 months of fiscal year 2022'],
		['fiscal-07', '2022-11..2023-03', 'tháng 11/2022 – tháng 3/2023', 'November 2022 – March 2023'],
		['fiscal-07', '2023-01', 'tháng 1/2023', 'January 2023']
	])('under %s, %s is %s or %s', (scheme, code, vi, en) => {
		expect([formatPeriod(period(code, scheme), 'vi'), formatPeriod(period(code, scheme), 'en')]).toEqual([vi, en]);
	});

	it('is the name that the people gave it, where it has one', () => {
		expect(formatPeriod(period('2022-09-01..2023-02-28'), 'vi', 'vụ đông 2022–2023')).toBe('vụ đông 2022–2023');
	});
});
