import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import type { Scheme } from './scheme.ts';
import { schemeWindow } from './window.ts';

describe('a window set in calendar dates', () => {
	it.each<[Scheme, string, string, string, string]>([
		['calendar', '2021-01-01', '2025-12-31', '2021-01-01', '2025-12-31'],
		['fiscal-04', '2022-04-01', '2023-03-31', '2022-04-01', '2023-03-31'],
		// decree 09/2019/NĐ-CP: the year 2021 begins on 15/12/2020 and 2025 ends on 14/12/2025
		['gov-cutoff', '2021-01-01', '2025-12-31', '2020-12-15', '2025-12-14'],
		['gov-cutoff', '2022-04-01', '2022-06-30', '2022-03-15', '2022-06-14'],
		['gov-cutoff', '2020-12-15', '2025-12-14', '2020-12-15', '2025-12-14'],
		['gov-cutoff', '2022-03-10', '2022-06-20', '2022-03-10', '2022-06-20']
	])('under %s, %s to %s means %s to %s', (scheme, first, last, meansFirst, meansLast) => {
		expect(schemeWindow({ first: day(first), last: day(last) }, scheme)).toEqual({ first: meansFirst, last: meansLast });
	});
});
