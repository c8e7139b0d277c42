import { describe, expect, it } from 'vitest';
import { dayOfMoment, instantOf, parseMoment } from './moment.ts';

describe('the day of a moment in Vietnam', () => {
	it.each([
		['2022-07-04', '2022-07-04'],
		['2022-07-04T16:59:59.999Z', '2022-07-04'],
		['2022-07-04T17:00:00.000Z', '2022-07-05'],
		['2022-07-04T23:30:00+07:00', '2022-07-04'],
		['2022-07-05T00:30:00+07:00', '2022-07-05'],
		['2022-07-05T00:30', '2022-07-05'],
		['2022-07-04T23:30', '2022-07-04']
	])('%s is %s', (moment, day) => {
		expect(dayOfMoment(moment)).toBe(day);
	});
});

describe('moments in order', () => {
	it('a day alone comes after every hour of it and before the next day', () => {
		expect(instantOf('2022-07-04')).toBeGreaterThan(instantOf('2022-07-04T23:59:59+07:00'));
		expect(instantOf('2022-07-04')).toBeLessThan(instantOf('2022-07-05T00:00:00+07:00'));
	});
});

describe('a text as a moment', () => {
	it.each([
		['2022-07-04', true],
		['2022-07-04T08:30+07:00', true],
		['2022-07-04T01:30:00.000Z', true],
		['2022-07-04T08:30', true],
		['2022-07-04 08:30', false],
		['2022-02-30T08:30Z', false],
		['2022-07-04T25:30Z', false],
		['04/07/2022', false],
		['', false]
	])('%s: %s', (text, readable) => {
		expect(parseMoment(text).ok).toBe(readable);
	});
});
