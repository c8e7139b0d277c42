import { describe, expect, it } from 'vitest';
import { windowAt } from './accumulation.ts';
import { day } from './day.ts';
import type { EnteredBlank, Observation } from './observation.ts';
import type { Measure, MeasureContext } from './measure.ts';
import { period } from './period.ts';
import { incrementOver, readFigures } from './reading.ts';
import { CONTEXT, districtOf, figuresOf, measureOf, observe } from './sample.ts';

const FLOW = measureOf('new');
const STOCK = measureOf('total', { kind: 'level' });
const TO_DATE = measureOf('spent', { kind: 'to_date', window: 'year' });

function read(measure: Measure, observations: readonly Observation[], code: string, place = 'c1', context: MeasureContext = CONTEXT) {
	const figures = figuresOf(districtOf(3), measure, observations, context).filter(
		(figure) => figure.place === place && figure.category === null
	);
	return readFigures(measure, context, figures, period(code, context.scheme));
}

function happened(observations: readonly Observation[], code: string, place = 'c1', measure = TO_DATE) {
	const figures = figuresOf(districtOf(3), measure, observations).filter((figure) => figure.place === place && figure.category === null);
	return incrementOver(measure, CONTEXT, figures, period(code));
}

const series = (measure: string, values: Readonly<Record<string, number | EnteredBlank>>, place = 'c1') =>
	Object.entries(values).map(([code, value]) => observe(measure, place, code, value));

describe('a level over time 2, (none), 5', () => {
	it.each([
		['2022-Q1', 2, '2022-03-31'],
		['2022-Q2', 2, '2022-03-31'],
		['2022-Q3', 5, '2022-09-30'],
		['2023', 5, '2022-09-30']
	])('reads in %s as %d of %s', (code, value, date) => {
		expect(read(STOCK, series('total', { '2022-Q1': 2, '2022-Q3': 5 }), code)).toMatchObject({ value, date, oldest: date, blank: null });
	});

	it('is not reported before its first figure', () => {
		expect(read(STOCK, series('total', { '2022-Q1': 2 }), '2021')).toMatchObject({ value: null, blank: 'not_reported', date: null });
	});
});

describe('to-date figures 10 (March), 25 (June), 40 (August)', () => {
	const all = series('spent', { '2022-03-31': 10, '2022-06-30': 25, '2022-08-31': 40 });
	const withoutJune = series('spent', { '2022-03-31': 10, '2022-08-31': 40 });

	it.each([
		['2022-Q1', 10],
		['2022-Q2', 15],
		['2022-07..2022-08', 15],
		['2022-01..2022-08', 40]
	])('give the increment of %s: %d', (code, value) => {
		expect(happened(all, code)).toMatchObject({ value, blank: null });
	});

	it('give 30 since March when June is missing', () => {
		expect(happened(withoutJune, '2022-04..2022-08')).toMatchObject({ value: 30 });
	});

	it('leave July to August unknown when June is missing', () => {
		expect(happened(withoutJune, '2022-07..2022-08')).toMatchObject({ value: null, blank: 'not_reported' });
	});

	it.each([
		['2022-Q1', 10, '2022-03-31'],
		['2022-07', 25, '2022-06-30'],
		['2022', 40, '2022-08-31']
	])('read as the last one until the end of %s', (code, value, date) => {
		expect(read(TO_DATE, all, code)).toMatchObject({ value, date });
	});

	it('start again with the next year', () => {
		expect(read(TO_DATE, all, '2023-Q1')).toMatchObject({ value: null, blank: 'not_reported' });
	});

	it('add up over several years only where each was closed', () => {
		const closed = series('spent', { '2021-12-31': 7, '2022-06-30': 25 });
		expect(happened(closed, '2021-01..2021-12').value).toBe(7);
		expect(happened(closed, '2021-01-01..2022-06-30').value).toBe(32);
		expect(happened(all, '2021-01-01..2022-06-30').value).toBeNull();
	});

	it('give no increment of a district where a commune was looked back', () => {
		const other = series('spent', { '2022-03-31': 1 }, 'c2');
		expect(happened([...all, ...other], '2022-Q1', 'd')).toMatchObject({ value: 11 });
		expect(happened([...all, ...other], '2022-Q2', 'd')).toMatchObject({ value: null });
	});
});

describe('the window of a to-date figure', () => {
	const context: MeasureContext = {
		scheme: 'gov-cutoff',
		reportingLevel: null,
		windows: [
			{ start: day('2021-01-01'), end: day('2026-01-01') },
			{ start: day('2022-09-01'), end: day('2023-03-01') }
		]
	};
	it.each([
		['year', '2022-12-20', '2022-12-15', '2023-12-15'],
		['season', '2022-12-20', '2022-09-01', '2023-03-01'],
		['term', '2022-12-20', '2021-01-01', '2026-01-01'],
		['season', '2022-05-20', '2021-01-01', '2026-01-01'],
		['term', '2026-02-01', '2026-01-01', '9999-12-31'],
		['season', '2020-12-31', '0000-01-01', '2021-01-01']
	] as const)('of a %s contains %s from %s until %s', (window, date, start, end) => {
		expect(windowAt({ window }, context, day(date))).toMatchObject({ start, end });
	});
});

describe('increments over time', () => {
	it('add up within the period', () => {
		const observations = series('new', { '2021': 1, '2022-Q1': 0, '2022-Q2': 1 });
		expect(read(FLOW, observations, '2021-01-01..2022-06-30')).toMatchObject({
			value: 2,
			date: '2022-06-30',
			oldest: null,
			own: true,
			reported: 1,
			expected: 1
		});
		expect(read(FLOW, observations, '2022-Q1')).toMatchObject({ value: 0, blank: null });
	});

	it.each<[string, Readonly<Record<string, number | EnteredBlank>>, string]>([
		['not reported when nothing was said', {}, 'not_reported'],
		['not available when that was said', { '2022-Q1': 'not_available', '2022-Q2': 'not_applicable' }, 'not_available'],
		['not applicable when that is all that was said', { '2022-Q1': 'not_applicable' }, 'not_applicable']
	])('are %s', (_, values, blank) => {
		expect(read(FLOW, series('new', values), '2022')).toMatchObject({ value: null, blank });
	});

	it('rest on as many places as answered in the least complete reporting period', () => {
		const observations = [
			...series('new', { '2022-Q1': 1, '2022-Q2': 1 }),
			...series('new', { '2022-Q1': 1, '2022-Q2': 1 }, 'c2'),
			...series('new', { '2022-Q1': 1 }, 'c3'),
			...series('new', { '2021': 8 }, 'd')
		];
		expect(read(FLOW, observations, '2021..2022', 'd')).toMatchObject({ value: 13, reported: 2, expected: 3, own: false });
		expect(read(FLOW, observations, '2022-Q1', 'd')).toMatchObject({ value: 3, reported: 3, expected: 3 });
	});

	it('show both sides when a total and its categories disagree', () => {
		const money = measureOf('money', { categories: ['central', 'local'] });
		const observations = [
			observe('money', 'c1', '2022-Q1', 100),
			observe('money', 'c1', '2022-Q1', 60, { category: 'central' }),
			observe('money', 'c1', '2022-Q1', 30, { category: 'local' }),
			observe('money', 'c1', '2022-Q2', 5)
		];
		expect(read(money, observations, '2022')).toMatchObject({ value: 105, disagreement: { entered: 105, categorySum: 95 } });
	});
});

describe('the rule over places', () => {
	const observations = [observe('x', 'c1', '2022-Q1', 2), observe('x', 'c2', '2022-Q1', 7)];
	it.each([
		['sum', 9],
		['average', 4.5],
		['min', 2],
		['max', 7],
		['none', null]
	] as const)('%s makes %d of 2 and 7', (overPlaces, value) => {
		expect(read(measureOf('x', { kind: 'level', overPlaces }), observations, '2022-Q1', 'd').value).toBe(value);
	});

	it('none still has a value where it was entered', () => {
		const measure = measureOf('x', { kind: 'level', overPlaces: 'none' });
		expect(read(measure, [...observations, observe('x', 'd', '2022-Q1', 4)], '2022-Q1', 'd')).toMatchObject({ value: 4, own: true });
		expect(read(measure, observations, '2022-Q1', 'd')).toMatchObject({ value: null, blank: 'not_applicable' });
	});
});
