import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from './day.ts';
import {
	ahead,
	contains,
	containsDay,
	lastDay,
	lengthInDays,
	next,
	overlaps,
	parsePeriod,
	period,
	periodAt,
	periodOf,
	previous,
	samePeriod,
	samePeriodLastYear,
	splitInto,
	toDhis2,
	yearToDate
} from './period.ts';
import type { Period, RegularKind, Scheme } from './period.ts';

describe('a code', () => {
	// The tables of the decree (09/2019/NĐ-CP) and of everyday use.
	it.each<[Scheme, string, Period['kind'], string, string]>([
		['gov-cutoff', '2022-01', 'month', '2021-12-15', '2022-01-14'],
		['gov-cutoff', '2022-09', 'month', '2022-08-15', '2022-09-14'],
		['gov-cutoff', '2023-Q1', 'quarter', '2022-12-15', '2023-03-14'],
		['gov-cutoff', '2022-Q2', 'quarter', '2022-03-15', '2022-06-14'],
		['gov-cutoff', '2022-S1', 'half', '2021-12-15', '2022-06-14'],
		['gov-cutoff', '2022-S2', 'half', '2022-06-15', '2022-12-14'],
		['gov-cutoff', '2022-01..2022-09', 'months', '2021-12-15', '2022-09-14'],
		['gov-cutoff', '2022', 'year', '2021-12-15', '2022-12-14'],
		['calendar', '2022', 'year', '2022-01-01', '2022-12-31'],
		['calendar', '2022-S1', 'half', '2022-01-01', '2022-06-30'],
		['calendar', '2022-Q2', 'quarter', '2022-04-01', '2022-06-30'],
		['calendar', '2022-06', 'month', '2022-06-01', '2022-06-30'],
		['calendar', '2024-02', 'month', '2024-02-01', '2024-02-29'],
		['calendar', '2022-06-20', 'day', '2022-06-20', '2022-06-20'],
		['calendar', '2022-01..2022-08', 'months', '2022-01-01', '2022-08-31'],
		['calendar', '2022-09..2022-12', 'months', '2022-09-01', '2022-12-31'],
		['calendar', '2021..2025', 'term', '2021-01-01', '2025-12-31'],
		['calendar', '2022-09-01..2023-02-28', 'season', '2022-09-01', '2023-02-28'],
		['calendar', '2022-09-20..2022-10-05', 'season', '2022-09-20', '2022-10-05'],
		['fiscal-07', '2022', 'year', '2022-07-01', '2023-06-30'],
		['fiscal-07', '2022-S2', 'half', '2023-01-01', '2023-06-30'],
		['fiscal-07', '2022-Q1', 'quarter', '2022-07-01', '2022-09-30'],
		['fiscal-07', '2022-Q4', 'quarter', '2023-04-01', '2023-06-30'],
		['fiscal-07', '2022-06', 'month', '2022-06-01', '2022-06-30'],
		['fiscal-07', '2022-11..2023-03', 'months', '2022-11-01', '2023-03-31'],
		['fiscal-04', '2021..2023', 'term', '2021-04-01', '2024-03-31']
	])('under %s, %s is a %s from %s to %s, both included', (scheme, code, kind, first, last) => {
		const read = period(code, scheme);
		expect({ ...read, last: lastDay(read) }).toEqual({ code, kind, scheme, start: first, end: addDays(day(last), 1), last });
	});

	it.each<[Scheme, string, string]>([
		['calendar', '2022-01..2022-06', '2022-S1'],
		['calendar', '2022-07..2022-12', '2022-S2'],
		['calendar', '2022-01..2022-12', '2022'],
		['calendar', '2022-04..2022-06', '2022-Q2'],
		['calendar', '2022-06..2022-06', '2022-06'],
		['calendar', '2021..2021', '2021'],
		['calendar', '2021-01..2025-12', '2021..2025'],
		['calendar', '2022-Q1..2022-Q3', '2022-01..2022-09'],
		['calendar', '2022-S1..2022-S2', '2022'],
		['calendar', '2022-01-01..2022-06-30', '2022-S1'],
		['calendar', '2022-06-20..2022-06-20', '2022-06-20'],
		['calendar', '2022-09..2023-02', '2022-09-01..2023-02-28'],
		['gov-cutoff', '2021-12-15..2022-06-14', '2022-S1'],
		['gov-cutoff', '2022-01-01..2022-06-30', '2022-01-01..2022-06-30'],
		['gov-cutoff', '2022-11..2023-01', '2022-10-15..2023-01-14'],
		['fiscal-07', '2022-07..2023-06', '2022'],
		['fiscal-07', '2022-10..2022-12', '2022-Q2'],
		['fiscal-07', '2022-01..2022-12', '2022-01-01..2022-12-31'],
		['calendar', '2022Q2', '2022-Q2'],
		['calendar', '2022S1', '2022-S1'],
		['calendar', '202206', '2022-06'],
		['calendar', '20220620', '2022-06-20'],
		['gov-cutoff', '2022Q2', '2022-Q2'],
		['fiscal-07', '2022July', '2022'],
		['calendar', '2022April', '2022-04-01..2023-03-31'],
		['calendar', ' 2022-q2 ', '2022-Q2'],
		['calendar', '2022s1', '2022-S1'],
		['calendar', '2022-01 .. 2022-08', '2022-01..2022-08']
	])('under %s, %j has the one canonical spelling %s', (scheme, text, code) => {
		expect(period(text, scheme).code).toBe(code);
	});

	it.each([
		['2022-Q5', { code: 'period_no_such_part', part: 'quarter', found: '5' }],
		['2022Q0', { code: 'period_no_such_part', part: 'quarter', found: '0' }],
		['2022-S3', { code: 'period_no_such_part', part: 'half', found: '3' }],
		['2022-13', { code: 'period_no_such_part', part: 'month', found: '13' }],
		['202200', { code: 'period_no_such_part', part: 'month', found: '00' }],
		['2022-02-30', { code: 'period_no_such_part', part: 'day', found: '30' }],
		['20220230', { code: 'period_no_such_part', part: 'day', found: '30' }],
		['2022-13-01', { code: 'period_no_such_part', part: 'month', found: '13' }],
		['0222', { code: 'period_no_such_part', part: 'year', found: '0222' }],
		['2022-01..2022-13', { code: 'period_no_such_part', part: 'month', found: '13' }],
		['2022-08..2022-01', { code: 'period_end_before_start', start: '2022-08', end: '2022-01' }],
		['2025..2021', { code: 'period_end_before_start', start: '2025', end: '2021' }],
		['2023-02-28..2022-09-01', { code: 'period_end_before_start', start: '2023-02-28', end: '2022-09-01' }],
		['', { code: 'period_unreadable' }],
		['..', { code: 'period_unreadable' }],
		['2022..', { code: 'period_unreadable' }],
		['..2022', { code: 'period_unreadable' }],
		['2021..2022..2023', { code: 'period_unreadable' }],
		['2022..2022-06', { code: 'period_unreadable' }],
		['quý II/2022', { code: 'period_unreadable' }],
		['2022-6', { code: 'period_unreadable' }],
		['2022Monday', { code: 'period_unreadable' }],
		['2022-Q２', { code: 'period_unreadable' }]
	])('%j is refused, naming the fault', (text, fault) => {
		expect(parsePeriod(text, 'calendar')).toEqual({ ok: false, fault: { text, ...fault } });
	});

	it('given as a literal must be right', () => {
		expect(() => period('2022-Q5')).toThrow(RangeError);
	});

	it('never names an empty run of days', () => {
		expect(() => periodOf(day('2022-01-01'), day('2022-01-01'), 'calendar')).toThrow(RangeError);
	});
});

describe('the statutory quarters', () => {
	it('tile the statutory year exactly', () => {
		expect(splitInto(period('2022', 'gov-cutoff'), 'quarter').map(({ start, end }) => [start, addDays(end, -1)])).toEqual([
			['2021-12-15', '2022-03-14'],
			['2022-03-15', '2022-06-14'],
			['2022-06-15', '2022-09-14'],
			['2022-09-15', '2022-12-14']
		]);
	});

	it.each([
		['2022-06-14', '2022-Q2', '2022-06'],
		['2022-06-15', '2022-Q3', '2022-07'],
		['2021-12-15', '2022-Q1', '2022-01'],
		['2022-12-14', '2022-Q4', '2022-12']
	])('change on the 15th: %s lies in %s and in month %s', (text, quarter, month) => {
		expect(periodAt(day(text), 'quarter', 'gov-cutoff').code).toBe(quarter);
		expect(periodAt(day(text), 'month', 'gov-cutoff').code).toBe(month);
	});
});

describe('neighbours', () => {
	it.each<[Scheme, string, string, string, string, string]>([
		// scheme, period, previous, next, same period last year, year to date
		['calendar', '2022', '2021', '2023', '2021', '2022'],
		['calendar', '2022-S1', '2021-S2', '2022-S2', '2021-S1', '2022-S1'],
		['calendar', '2022-Q2', '2022-Q1', '2022-Q3', '2021-Q2', '2022-S1'],
		['calendar', '2022-08', '2022-07', '2022-09', '2021-08', '2022-01..2022-08'],
		['calendar', '2022-01', '2021-12', '2022-02', '2021-01', '2022-01'],
		['calendar', '2024-02-29', '2024-02-28', '2024-03-01', '2023-02-28', '2024-01..2024-02'],
		['calendar', '2022-01..2022-08', '2021-05..2021-12', '2022-09-01..2023-04-30', '2021-01..2021-08', '2022-01..2022-08'],
		['calendar', '2021..2025', '2016..2020', '2026..2030', '2020..2024', '2025'],
		['calendar', '2022-09-01..2023-02-28', '2022-03..2022-08', '2023-03..2023-08', '2021-09-01..2022-02-28', '2023-01..2023-02'],
		['calendar', '2023-09-01..2024-02-29', '2023-03..2023-08', '2024-03..2024-08', '2022-09-01..2023-02-28', '2024-01..2024-02'],
		[
			'calendar',
			'2022-09-20..2022-09-29',
			'2022-09-10..2022-09-19',
			'2022-09-30..2022-10-09',
			'2021-09-20..2021-09-29',
			'2022-01-01..2022-09-29'
		],
		['gov-cutoff', '2022-Q1', '2021-Q4', '2022-Q2', '2021-Q1', '2022-Q1'],
		['gov-cutoff', '2022-08', '2022-07', '2022-09', '2021-08', '2022-01..2022-08'],
		['fiscal-07', '2022-Q3', '2022-Q2', '2022-Q4', '2021-Q3', '2022-07..2023-03'],
		['fiscal-07', '2023-01', '2022-12', '2023-02', '2022-01', '2022-07..2023-01']
	])(
		'under %s, %s lies between %s and %s; a year earlier it was %s; the year to its end is %s',
		(scheme, code, before, after, lastYear, toDate) => {
			const here = period(code, scheme);
			expect([previous(here), next(here), samePeriodLastYear(here), yearToDate(here)].map((found) => found.code)).toEqual([
				before,
				after,
				lastYear,
				toDate
			]);
		}
	);

	it('share days or not, to the day', () => {
		const [june, quarter, july] = [period('2022-06'), period('2022-Q2'), period('2022-07')];
		expect([contains(quarter, june), contains(june, quarter), overlaps(quarter, june), overlaps(quarter, july)]).toEqual([
			true,
			false,
			true,
			false
		]);
		expect([containsDay(june, day('2022-06-01')), containsDay(june, day('2022-06-30')), containsDay(june, day('2022-07-01'))]).toEqual([
			true,
			true,
			false
		]);
		expect(samePeriod(period('2022-Q2', 'calendar'), period('2022-04-01..2022-06-30', 'gov-cutoff'))).toBe(true);
		expect(samePeriod(period('2022-Q2', 'calendar'), period('2022-Q2', 'gov-cutoff'))).toBe(false);
	});
});

describe('splitting', () => {
	it.each<[string, RegularKind, string[]]>([
		['2022', 'half', ['2022-S1', '2022-S2']],
		['2022-Q2', 'month', ['2022-04', '2022-05', '2022-06']],
		['2021..2023', 'year', ['2021', '2022', '2023']],
		['2022-01..2022-08', 'quarter', ['2022-Q1', '2022-Q2', '2022-07..2022-08']],
		['2022-09-20..2022-11-05', 'month', ['2022-09-20..2022-09-30', '2022-10', '2022-11-01..2022-11-05']],
		['2022-06', 'year', ['2022-06']],
		['2022-09-29..2022-10-01', 'day', ['2022-09-29', '2022-09-30', '2022-10-01']]
	])('%s into pieces of one %s gives %j', (code, kind, pieces) => {
		expect(splitInto(period(code), kind).map((piece) => piece.code)).toEqual(pieces);
	});
});

describe('exchange with DHIS2', () => {
	it.each<[Scheme, string, string | null]>([
		['calendar', '2022', '2022'],
		['calendar', '2022-S1', '2022S1'],
		['calendar', '2022-Q2', '2022Q2'],
		['calendar', '2022-06', '202206'],
		['calendar', '2022-06-20', '20220620'],
		['gov-cutoff', '2022-Q2', '2022Q2'],
		['fiscal-07', '2022', '2022July'],
		['fiscal-07', '2022-06', '202206'],
		['fiscal-01', '2022-Q2', '2022Q2'],
		// There 2022Q2 would be read as April to June.
		['fiscal-07', '2022-Q2', null],
		['fiscal-02', '2022', null],
		['calendar', '2022-01..2022-08', null],
		['calendar', '2021..2025', null],
		['calendar', '2022-09-01..2023-02-28', null]
	])('under %s, %s is written %s', (scheme, code, dhis2) => {
		expect(toDhis2(period(code, scheme))).toBe(dhis2);
	});
});

const START = day('1910-01-01');
const schemes = fc.constantFrom<Scheme>('calendar', 'gov-cutoff', 'fiscal-01', 'fiscal-04', 'fiscal-07', 'fiscal-10');
const regularKinds = fc.constantFrom<RegularKind>('year', 'half', 'quarter', 'month', 'day');
const days = fc.integer({ min: 0, max: 65_000 }).map((count) => addDays(START, count));
const regular = fc.tuple(days, regularKinds, schemes).map(([on, kind, scheme]) => periodAt(on, kind, scheme));
const anyRun = fc
	.tuple(days, fc.integer({ min: 1, max: 2500 }), schemes)
	.map(([start, length, scheme]) => periodOf(start, addDays(start, length), scheme));
const wholeMonths = fc
	.tuple(days, fc.integer({ min: 0, max: 80 }), schemes)
	.map(([on, more, scheme]) =>
		periodOf(periodAt(on, 'month', scheme).start, periodAt(addDays(on, more * 30), 'month', scheme).end, scheme)
	);
const anyPeriod = fc.oneof(regular, wholeMonths, anyRun);

describe('every period', () => {
	it('is read back from its own code', () => {
		fc.assert(
			fc.property(anyPeriod, (some) => {
				expect(parsePeriod(some.code, some.scheme)).toEqual({ ok: true, value: some });
			}),
			{ seed: 3, numRuns: 500 }
		);
	});

	it('of a regular kind is read back from its DHIS2 spelling', () => {
		fc.assert(
			fc.property(regular, (some) => {
				const spelling = toDhis2(some);
				fc.pre(spelling !== null);
				expect(parsePeriod(spelling as string, some.scheme)).toEqual({ ok: true, value: some });
			}),
			{ seed: 4, numRuns: 300 }
		);
	});

	it('splits into pieces that tile it', () => {
		fc.assert(
			fc.property(anyPeriod, fc.constantFrom<RegularKind>('year', 'half', 'quarter', 'month'), (some, kind) => {
				const pieces = splitInto(some, kind);
				expect(pieces[0]?.start).toBe(some.start);
				expect(pieces.at(-1)?.end).toBe(some.end);
				for (const [index, piece] of pieces.entries()) if (index > 0) expect(piece.start).toBe(pieces[index - 1]?.end);
				expect(pieces.reduce((sum, piece) => sum + lengthInDays(piece), 0)).toBe(lengthInDays(some));
			}),
			{ seed: 5, numRuns: 300 }
		);
	});

	it('of whole months splits into whole months', () => {
		fc.assert(
			fc.property(wholeMonths, (some) => {
				expect(splitInto(some, 'month').every((piece) => piece.kind === 'month')).toBe(true);
			}),
			{ seed: 6, numRuns: 200 }
		);
	});

	it.each<[Scheme, string, string]>([
		['calendar', '2022-01..2022-08', '2022-09..2022-12'],
		['calendar', '2022-01..2022-09', '2022-Q4'],
		['gov-cutoff', '2022-01..2022-08', '2022-09..2022-12'],
		['calendar', '2022-03..2022-04', '2022-05..2022-06'],
		['calendar', '2022-S1', '2022-S2'],
		['calendar', '2022', '2023'],
		['calendar', '2021..2025', '2026..2030']
	])('%s %s looks ahead to %s', (scheme, code, following) => {
		expect(ahead(period(code, scheme)).code).toBe(following);
	});

	it('made of months or a day is the previous of its next, and touches it', () => {
		fc.assert(
			fc.property(fc.oneof(regular, wholeMonths), (some) => {
				expect(previous(next(some))).toEqual(some);
				expect(next(previous(some))).toEqual(some);
				expect(next(some).start).toBe(some.end);
			}),
			{ seed: 7, numRuns: 500 }
		);
	});

	it('contains its own days and only those', () => {
		fc.assert(
			fc.property(days, regularKinds, schemes, (on, kind, scheme) => {
				const found = periodAt(on, kind, scheme);
				expect(containsDay(found, on)).toBe(true);
				expect(containsDay(found, found.end)).toBe(false);
				expect(found.kind).toBe(kind);
			}),
			{ seed: 8, numRuns: 500 }
		);
	});

	it('ends its own year to date', () => {
		fc.assert(
			fc.property(anyPeriod, (some) => {
				const toDate = yearToDate(some);
				expect(toDate.end).toBe(some.end);
				expect(lengthInDays(toDate)).toBeLessThanOrEqual(366);
			}),
			{ seed: 9, numRuns: 300 }
		);
	});
});

describe('any text', () => {
	const almost = fc
		.array(fc.constantFrom('2022', '0', '13', '-', '..', '.', 'Q', 'S', 'q', '2', '9999', ' ', 'April', '\u0301', '\ud800'), {
			maxLength: 8
		})
		.map((parts) => parts.join(''));

	it('is read or refused, never a crash', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), schemes, (text, scheme) => {
				const outcome = parsePeriod(text, scheme);
				if (outcome.ok) expect(outcome.value.start < outcome.value.end).toBe(true);
				else expect(outcome.fault.text).toBe(text);
			}),
			{ seed: 10, numRuns: 2000 }
		);
	});
});
