import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { judgeEachPlace, passes, type JudgedPlace } from './each-place.ts';
import type { IndicatorValue } from './indicator.ts';
import { judge, type Status } from './status.ts';
import type { Condition, Path, Target } from './target.ts';

const window = { from: day('2022-01-01'), due: day('2022-12-31'), baseline: null, path: { kind: 'none' } as Path, stretch: false };

function valueOf(value: number | null): IndicatorValue {
	return {
		value,
		gap: value === null ? { kind: 'missing_inputs', measures: [], blank: 'not_reported' } : null,
		numerator: null,
		denominator: null,
		reported: 1,
		expected: 1,
		estimate: false,
		own: true,
		date: null,
		oldest: null,
		worst: null,
		best: null,
		failing: [],
		silent: [],
		disagreements: []
	};
}

function places(condition: Condition, values: readonly (number | null)[], asOf: string, over: Partial<Target> = {}): JudgedPlace[] {
	return values.map((value) => ({
		value: valueOf(value),
		verdict: judge({
			target: { ...window, condition, ...over },
			value: valueOf(value),
			asOf: day(asOf),
			direction: 'up',
			cumulative: false,
			wholeNumber: true,
			tolerance: 0.9
		})
	}));
}

const oneOrTwo: Condition = { kind: 'between', low: 1, high: 2 };
const one: Condition = { kind: 'at_least', value: 1 };

it('passes three of four communes with 0, 1, 2 and 3 models, one above the band', () => {
	const judged = places(oneOrTwo, [0, 1, 2, 3], '2022-12-31');
	expect(judged.filter((place) => passes(place.verdict))).toHaveLength(3);
	expect(judged.map((place) => place.verdict.band)).toEqual(['below', 'inside', 'inside', 'above']);
	expect(judgeEachPlace({ ...window }, judged, day('2022-12-31'))).toMatchObject({ status: 'missed', attainment: 0.75, goal: null });
});

describe('the status of k/n', () => {
	it.each<[string, readonly (number | null)[], string, Partial<Target>, Status, Status | null, Status | null]>([
		['all inspected at due', [1, 1, 1], '2022-12-31', {}, 'met', null, null],
		['all inspected before due', [1, 1, 1], '2022-06-30', {}, 'meeting', null, null],
		['one silent before due', [1, 1, null], '2022-06-30', {}, 'not_yet', 'not_yet', 'meeting'],
		['one silent at due', [1, 1, null], '2022-12-31', {}, 'missed', 'missed', 'met'],
		['one silent, one failing at due', [1, 0, null], '2022-12-31', {}, 'missed', 'missed', 'missed'],
		['all silent', [null, null], '2022-12-31', {}, 'no_data', null, null],
		['no places at all', [], '2022-12-31', {}, 'no_data', null, null],
		['before the window', [1, 1], '2021-12-31', {}, 'not_started', null, null],
		['a stretch aim at due', [1, 0], '2022-12-31', { stretch: true }, 'not_yet', null, null],
		['every place on its path', [1, 0], '2022-06-30', { path: { kind: 'linear' } }, 'on_track', null, null]
	])('%s', (_, values, asOf, over, status, worst, best) => {
		const target = { ...window, ...over };
		expect(judgeEachPlace(target, places(one, values, asOf, over), day(asOf))).toMatchObject({ status, worst, best });
	});

	it('is as slow as its slowest place', () => {
		const path: Path = { kind: 'linear' };
		const judged = places({ kind: 'at_least', value: 100 }, [90, 45, 10], '2022-06-30', { path });
		expect(judged.map((place) => place.verdict.status)).toEqual(['on_track', 'at_risk', 'behind']);
		expect(judgeEachPlace({ ...window, path }, judged, day('2022-06-30')).status).toBe('behind');
	});
});
