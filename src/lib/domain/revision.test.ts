import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asKnownAt } from './revision.ts';
import { observe } from './sample.ts';

fc.configureGlobal({ seed: 20260102, numRuns: 200 });

const FIRST = observe('coops', 'c1', '2022-Q1', 5, { sequence: 1, recordedAt: '2022-04-05T08:00:00Z' });
const CORRECTED = observe('coops', 'c1', '2022-01..2022-03', 6, { sequence: 2, recordedAt: '2022-07-01T08:00:00Z' });
const OTHER = observe('coops', 'c1', '2022-Q1', 1, { sequence: 3, category: 'new', recordedAt: '2022-07-02T08:00:00Z' });

describe('figures as known at a moment', () => {
	it.each([
		['before anything was recorded', '2022-04-05T07:59:59Z', []],
		['at the very moment of recording, however it is written', '2022-04-05T08:00:00.000Z', [5]],
		['between a figure and its correction', '2022-06-30T00:00:00Z', [5]],
		['after the correction', '2022-07-01T08:00:00Z', [6]],
		['in another time zone', '2022-07-01T15:00:00+07:00', [6]],
		['now', null, [6, 1]]
	])('are those in force %s', (_, moment, values) => {
		expect(asKnownAt([FIRST, CORRECTED, OTHER], moment).map(({ value }) => value)).toEqual(values);
	});

	it('go by the order of recording when a clock was set back', () => {
		const later = observe('coops', 'c1', '2022-Q1', 7, { sequence: 4, recordedAt: '2022-01-01T00:00:00Z' });
		expect(asKnownAt([later, FIRST], null).map(({ value }) => value)).toEqual([7]);
	});

	it('are gone once they were taken back, and there again as known before', () => {
		const withdrawn = { ...CORRECTED, value: null, blank: 'not_reported', sequence: 5, recordedAt: '2022-08-01T08:00:00Z' } as const;
		expect(asKnownAt([FIRST, CORRECTED, withdrawn], null)).toEqual([]);
		expect(asKnownAt([FIRST, CORRECTED, withdrawn], '2022-07-31T00:00:00Z').map(({ value }) => value)).toEqual([6]);
	});

	it('refuse what is not a moment', () => {
		expect(() => asKnownAt([FIRST], 'yesterday')).toThrow(RangeError);
	});

	it('never change when later revisions arrive', () => {
		const moment = fc.integer({ min: 0, max: 1000 }).map((minutes) => new Date(Date.UTC(2022, 0, 1) + minutes * 60_000).toISOString());
		const revision = fc.record({
			place: fc.constantFrom('c1', 'c2'),
			code: fc.constantFrom('2022-Q1', '2022-Q2', '2022'),
			value: fc.integer(),
			recordedAt: moment
		});
		fc.assert(
			fc.property(fc.array(revision), fc.array(revision), moment, (before, after, asked) => {
				const recorded = before.map(({ place, code, value, recordedAt }, index) =>
					observe('m', place, code, value, { recordedAt, sequence: index })
				);
				const later = after.map(({ place, code, value }, index) =>
					observe('m', place, code, value, {
						recordedAt: new Date(Date.parse(asked) + 1 + index).toISOString(),
						sequence: before.length + index
					})
				);
				expect(asKnownAt([...later, ...recorded], asked)).toEqual(asKnownAt(recorded, asked));
			})
		);
	});
});
