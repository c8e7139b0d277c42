import { describe, expect, it } from 'vitest';
import { day } from '../domain/day.ts';
import { bearingTarget } from './bearing-target.ts';

const term = { key: 'term', target: { from: day('2021-01-01'), due: day('2025-12-31'), stretch: false } };
const yearly = { key: '2023', target: { from: day('2023-01-01'), due: day('2023-12-31'), stretch: false } };
const later = { key: '2024', target: { from: day('2024-01-01'), due: day('2024-12-31'), stretch: false } };
const stretch = { key: 'aim', target: { from: day('2021-01-01'), due: day('2025-12-31'), stretch: true } };

describe('of several targets on one indicator a single cell stands for', () => {
	it.each([
		['the one that is open on the day', [yearly, later], '2024-06-30', '2024'],
		['the one that is open, also when a later one was written first', [later, yearly], '2023-12-31', '2023'],
		['the first of those open', [term, later], '2024-06-30', 'term'],
		['a binding target before a stretch aim', [stretch, term], '2024-06-30', 'term'],
		['the last due once all are due', [yearly, later], '2025-06-30', '2024'],
		['the first to open before any has', [later, yearly], '2022-06-30', '2023']
	] as const)('%s', (_case, candidates, asOf, expected) => {
		expect(bearingTarget(candidates, day(asOf))?.key).toBe(expected);
	});

	it('nothing where there is nothing', () => {
		expect(bearingTarget([], day('2024-06-30'))).toBeNull();
	});
});
