import { expect, it } from 'vitest';
import { day } from './day.ts';
import type { Scheme } from './period.ts';
import { wholeYears, yearBefore } from './whole-years.ts';

it.each<[string, string, Scheme, readonly string[] | null]>([
	['2021-01-01', '2023-12-31', 'calendar', ['2021', '2022', '2023']],
	['2022-01-01', '2022-12-31', 'calendar', ['2022']],
	['2021-01-01', '2022-12-31', 'gov-cutoff', ['2021', '2022']],
	['2020-12-15', '2022-12-14', 'gov-cutoff', ['2021', '2022']],
	['2021-04-01', '2023-12-31', 'calendar', null],
	['2021-01-01', '2023-06-30', 'calendar', null],
	['2021-01-01', '2099-12-31', 'calendar', null]
])('the years from %s to %s, %s', (from, due, scheme, expected) => {
	expect(wholeYears(day(from), day(due), scheme)?.map(({ code }) => code) ?? null).toEqual(expected);
});

it('the year before is the one whose figures a change is measured from', () => {
	expect([yearBefore(day('2026-01-01'), 'calendar').code, yearBefore(day('2020-12-15'), 'gov-cutoff').code]).toEqual(['2025', '2020']);
});
