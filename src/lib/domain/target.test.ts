import { describe, expect, it } from 'vitest';
import { day } from './day.ts';
import { id } from './id.ts';
import type { Direction } from './indicator.ts';
import { applicableTargets, exceeds, goalOf, positionOf, satisfies, supersededTargets, type Condition, type Target } from './target.ts';

function target(key: string, over: Partial<Target> = {}): Target {
	return {
		id: id(key),
		indicator: id('coops'),
		place: id('district'),
		eachLevel: null,
		from: day('2021-01-01'),
		due: day('2025-12-31'),
		condition: { kind: 'at_least', value: 5 },
		baseline: 0,
		baselinePeriod: null,
		path: { kind: 'none' },
		stretch: false,
		document: null,
		clause: null,
		version: 1,
		supersedes: null,
		owner: null,
		...over
	};
}

describe('the number to reach', () => {
	it.each<[Condition, number | null, Direction, number | null]>([
		[{ kind: 'at_least', value: 5 }, null, 'up', 5],
		[{ kind: 'between', low: 70, high: 80 }, null, 'up', 70],
		[{ kind: 'between', low: 70, high: 80 }, null, 'down', 80],
		[{ kind: 'change_by', value: 3 }, 10, 'up', 13],
		[{ kind: 'change_by', value: 3 }, 10, 'down', 7],
		[{ kind: 'change_by', value: -3 }, 10, 'down', 7],
		[{ kind: 'change_by', value: -3 }, 10, 'none', 7],
		[{ kind: 'change_by', value: 3 }, null, 'up', null],
		[{ kind: 'times', value: 1.5 }, 20, 'up', 30],
		[{ kind: 'times', value: 1.5 }, 0, 'up', null],
		[{ kind: 'times', value: 1.5 }, null, 'up', null],
		[{ kind: 'done_by' }, 0, 'up', null]
	])('of %o from %s, direction %s, is %s', (condition, baseline, direction, goal) => {
		expect(goalOf({ condition, baseline }, direction)?.value ?? null).toBe(goal);
	});
});

describe('where a value stands', () => {
	it.each<[Condition, Direction, number, 'short' | 'reached' | 'beyond']>([
		[{ kind: 'at_least', value: 5 }, 'up', 4.999, 'short'],
		[{ kind: 'at_least', value: 5 }, 'up', 5, 'reached'],
		[{ kind: 'at_least', value: 5 }, 'up', 5.001, 'beyond'],
		[{ kind: 'more_than', value: 8 }, 'up', 8, 'short'],
		[{ kind: 'more_than', value: 8 }, 'up', 9, 'reached'],
		[{ kind: 'at_most', value: 3 }, 'down', 3, 'reached'],
		[{ kind: 'at_most', value: 3 }, 'down', 2, 'beyond'],
		[{ kind: 'less_than', value: 7 }, 'down', 7, 'short'],
		[{ kind: 'less_than', value: 7 }, 'down', 6, 'reached'],
		[{ kind: 'exactly', value: 4 }, 'none', 4, 'reached'],
		[{ kind: 'exactly', value: 4 }, 'none', 4.1, 'short'],
		[{ kind: 'exactly', value: 4 }, 'up', 5, 'beyond'],
		[{ kind: 'exactly', value: 4 }, 'down', 5, 'short'],
		[{ kind: 'between', low: 70, high: 80 }, 'up', 69.9, 'short'],
		[{ kind: 'between', low: 70, high: 80 }, 'up', 70, 'reached'],
		[{ kind: 'between', low: 70, high: 80 }, 'up', 80, 'reached'],
		[{ kind: 'between', low: 70, high: 80 }, 'up', 84, 'beyond'],
		[{ kind: 'between', low: 70, high: 80 }, 'down', 84, 'short'],
		[{ kind: 'between', low: 70, high: 80 }, 'none', 84, 'short']
	])('%o, direction %s: %d is %s', (condition, direction, value, position) => {
		const goal = goalOf({ condition, baseline: null }, direction)!;
		expect(positionOf(goal, value)).toBe(position);
		expect(satisfies(goal, value)).toBe(position !== 'short');
	});

	it('forgives binary fractions and nothing that can be printed', () => {
		expect(exceeds(0.3 - 0.1, 0.2)).toBe(false);
		expect(exceeds(0.2, 0.3 - 0.1)).toBe(false);
		expect(exceeds(0.200001, 0.2)).toBe(true);
	});
});

describe('the targets of a place', () => {
	it('drops a target that another of the catalogue supersedes, and keeps one superseded by something unknown', () => {
		const targets = [target('v1'), target('v2', { supersedes: id('v1'), version: 2 }), target('v3', { supersedes: id('lost') })];
		expect([...supersededTargets(targets)]).toEqual(['v1']);
	});

	const targets = [
		target('term', {}),
		target('year', { due: day('2022-12-31') }),
		target('each', { eachLevel: 'commune' }),
		target('own', { place: id('commune-1') }),
		target('elsewhere', { place: id('commune-2') })
	];

	it.each([
		['the place that was assigned them', 'district', ['district', 'province'], 'district', ['year own', 'term own', 'each holder']],
		['a place of the level', 'commune-1', ['commune-1', 'district', 'province'], 'commune', ['own own', 'each member']],
		['a place of the level elsewhere', 'commune-9', ['commune-9', 'other', 'province'], 'commune', []],
		['a place below the level', 'village', ['village', 'commune-1', 'district', 'province'], 'village', []]
	] as const)('at %s', (_, place, lineage, level, expected) => {
		const stood = { lineage: new Set(lineage.map((key) => id<'place'>(key))), level };
		const applied = applicableTargets(targets, id(place), () => stood);
		expect(applied.map(({ target, role }) => `${target.id} ${role}`)).toEqual(expected.slice());
	});

	it('a place founded after the window closed has only what was assigned to itself', () => {
		const applied = applicableTargets(targets, id('commune-1'), () => null);
		expect(applied.map(({ target, role }) => `${target.id} ${role}`)).toEqual(['own own']);
	});
});
