import { addDays } from '#lib/domain/day.ts';
import type { Day } from '#lib/domain/period.ts';

/**
 * A stepped plan holds until the next step: on the eve of each step it still has the value before. Office charts draw straight lines, so
 * the eves must be points of their own.
 * @returns the eves that are missing, in order
 */
export function evesOfSteps(planned: readonly (readonly [Day, number])[]): readonly (readonly [Day, number])[] {
	const known = planned.toSorted(([a], [b]) => (a < b ? -1 : 1));
	const days = new Set(known.map(([day]) => day));
	return known.flatMap(([day, value], i) => {
		const before = known[i - 1]?.[1];
		const eve = addDays(day, -1);
		return before === undefined || before === value || days.has(eve) ? [] : [[eve, before] as const];
	});
}
