import { addDays, daysBetween } from './day.ts';
import type { Direction } from './indicator.ts';
import { lastDay, type Day } from './period.ts';
import { goalOf, type Target } from './target.ts';

type Planned = Pick<Target, 'from' | 'due' | 'condition' | 'baseline' | 'path'>;

/** One point of the plan: the value that should stand at the end of `day`. */
export interface PlanPoint {
	readonly day: Day;
	readonly value: number;
}

/**
 * The value that should stand at the end of `day`, exact, in the indicator's unit.
 *
 * `linear`: from the baseline to the goal, pro rata in days, both ends inclusive: 5 × 546/1826 = 1.495 on 2022-06-30 of
 * 2021–2025. After the due day it stays at the goal.
 * `steps`: an interim aim is due on the last day of its period and holds until the next one is due; the goal itself is due last.
 *
 * Null before the window, before the first step, without a path, and where a straight line has no known start: see `startOf`.
 */
export function expectedAt(target: Planned, day: Day, direction: Direction): number | null {
	const goal = goalOf(target, direction);
	if (goal === null || target.path.kind === 'none' || day < target.from) return null;
	if (day >= target.due) return goal.value;
	if (target.path.kind === 'steps')
		return target.path.steps.reduce<PlanPoint | null>((latest, step) => laterOf(latest, step, day), null)?.value ?? null;
	const start = startOf(target, direction);
	if (start === null) return null;
	const elapsed = daysBetween(target.from, day) + 1;
	const whole = daysBetween(target.from, target.due) + 1;
	return start + ((goal.value - start) * elapsed) / whole;
}

/**
 * Where a straight path starts. Without a recorded baseline an aim that grows starts from nothing; one that should fall, or
 * hold, has no line at all, because a start at 0 would call every value late.
 */
export function startOf(target: Pick<Target, 'baseline'>, direction: Direction): number | null {
	return target.baseline ?? (direction === 'up' ? 0 : null);
}

/** The plan as points to draw, in order of day: a straight line's two ends, or each step's due day and the goal's. Empty without a path. */
export function plan(target: Planned, direction: Direction): readonly PlanPoint[] {
	const goal = goalOf(target, direction);
	if (goal === null || target.path.kind === 'none') return [];
	const end: PlanPoint = { day: target.due, value: goal.value };
	if (target.path.kind === 'linear') {
		const start = startOf(target, direction);
		// The baseline stands at the end of the day before the window opens: with that the line passes through `expectedAt` of every day.
		return start === null ? [] : [{ day: addDays(target.from, -1), value: start }, end];
	}
	const steps = target.path.steps.map(pointOf).filter((point) => point.day < target.due);
	return [...steps.toSorted((a, b) => (a.day < b.day ? -1 : 1)), end];
}

type Step = Extract<Target['path'], { kind: 'steps' }>['steps'][number];

function pointOf(step: Step): PlanPoint {
	return { day: lastDay(step.period), value: step.value };
}

function laterOf(latest: PlanPoint | null, step: Step, day: Day): PlanPoint | null {
	const point = pointOf(step);
	return point.day <= day && (latest === null || point.day > latest.day) ? point : latest;
}
