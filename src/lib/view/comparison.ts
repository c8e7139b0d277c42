import { settled } from '../domain/figure-value.ts';
import { goalOf } from '../domain/target.ts';
import type { ScorecardRow } from './scorecard.ts';

/** The two comparisons of every official table: with the plan and with the same period of the previous year. */
export interface Comparison {
	/**
	 * Value against the goal as a ratio, 1 = reached; of an each-place target the share of places that pass. Null where the ratio
	 * says nothing: no goal or a goal of zero, a ceiling, a band, a deed.
	 */
	readonly ofGoal: number | null;
	/** What the selected period brought more (+) or less (−) than the same period of the previous year, in the indicator's unit (points for %). */
	readonly change: number | null;
}

export function comparisonOf(
	row: Pick<ScorecardRow, 'indicator' | 'target' | 'value' | 'inPeriod' | 'samePeriodLastYear' | 'eachPlace'>
): Comparison {
	const [now, before] = [row.inPeriod.value, row.samePeriodLastYear?.value ?? null];
	return { ofGoal: ofGoal(row), change: now === null || before === null ? null : settled(now - before) };
}

function ofGoal({ indicator, target, value, eachPlace }: Parameters<typeof comparisonOf>[0]): number | null {
	if (target === null) return null;
	if (eachPlace !== null) return eachPlace.total === 0 ? null : eachPlace.passing / eachPlace.total;
	const goal = goalOf(target, indicator.direction);
	return goal === null || goal.kind !== 'up' || goal.value <= 0 || value.value === null ? null : value.value / goal.value;
}
