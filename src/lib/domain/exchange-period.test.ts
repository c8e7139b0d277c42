import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from './day.ts';
import { exchangeCode, exchangedPeriod } from './exchange-period.ts';
import { period, periodAt, periodOf, type RegularKind, type Scheme } from './period.ts';

describe('a period on its way to DHIS2 and back', () => {
	it.each<[Scheme, string, string]>([
		['calendar', '2024', '2024'],
		['calendar', '2024-S1', '2024S1'],
		['calendar', '2024-Q1', '2024Q1'],
		['calendar', '2024-01', '202401'],
		['calendar', '2024-01-15', '20240115'],
		// Cut-off periods are exchanged by their label: both sides mean the reports of that quarter.
		['gov-cutoff', '2022-Q2', '2022Q2'],
		['gov-cutoff', '2022-06', '202206'],
		['fiscal-04', '2022', '2022April'],
		['fiscal-10', '2022', '2022Oct'],
		['fiscal-07', '2022-07', '202207'],
		// The first quarter of a year that begins in April is the calendar's second.
		['fiscal-04', '2022-Q1', '2022Q2'],
		['fiscal-04', '2022-Q4', '2023Q1'],
		['fiscal-07', '2022-S1', '2022S2'],
		// DHIS2 has no code for these.
		['calendar', '2022-01..2022-08', '2022-01..2022-08'],
		['calendar', '2021..2025', '2021..2025'],
		['calendar', '2022-09-01..2023-02-28', '2022-09-01..2023-02-28'],
		['fiscal-04', '2022-S1', '2022-04-01..2022-09-30'],
		['fiscal-06', '2022', '2022-06-01..2023-05-31']
	])('in %s: %s goes as %s', (scheme, code, sent) => {
		expect(exchangeCode(period(code, scheme))).toBe(sent);
		expect(exchangedPeriod(sent, scheme)).toEqual({ ok: true, value: period(code, scheme) });
	});

	it.each<[Scheme, string, string]>([
		['calendar', '2024-Q1', '2024-Q1'],
		['fiscal-04', '2022', '2022-01-01..2022-12-31'],
		['fiscal-04', '2022-Q1', '2022-Q1'],
		['calendar', ' 2024q1 ', '2024-Q1']
	])('in %s: %s is read as %s', (scheme, text, code) => {
		expect(exchangedPeriod(text, scheme)).toEqual({ ok: true, value: period(code, scheme) });
	});

	it.each(['2024Q5', '2024W10', '202401B', '2004AprilS1', '', 'THIS_YEAR'])('%s is refused', (text) => {
		expect(exchangedPeriod(text, 'calendar').ok).toBe(false);
		expect(exchangedPeriod(text, 'fiscal-04').ok).toBe(false);
	});

	it('comes back as the same days, whatever it is', () => {
		const schemes = fc.constantFrom<Scheme>('calendar', 'gov-cutoff', 'fiscal-01', 'fiscal-04', 'fiscal-06', 'fiscal-07', 'fiscal-10');
		const kinds = fc.constantFrom<RegularKind>('year', 'half', 'quarter', 'month', 'day');
		const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays(day('1950-01-01'), count));
		const regular = fc.tuple(days, kinds, schemes).map(([on, kind, scheme]) => periodAt(on, kind, scheme));
		const runs = fc
			.tuple(days, fc.integer({ min: 1, max: 1500 }), schemes)
			.map(([start, length, scheme]) => periodOf(start, addDays(start, length), scheme));
		fc.assert(
			fc.property(fc.oneof(regular, runs), (some) => {
				expect(exchangedPeriod(exchangeCode(some), some.scheme)).toEqual({ ok: true, value: some });
			}),
			{ seed: 18, numRuns: 500 }
		);
	});
});
