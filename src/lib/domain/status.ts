import type { Direction, IndicatorValue } from './indicator.ts';
import { expectedAt, startOf } from './path.ts';
import type { Day } from './period.ts';
import { bandSide, exceeds, goalOf, positionOf, shortfallOf, type Goal, type Target } from './target.ts';

/** In order of urgency, the order of every list. */
export const STATUSES = [
	'missed',
	'behind',
	'at_risk',
	'not_yet',
	'no_data',
	'on_track',
	'meeting',
	'met',
	'exceeded',
	'not_started',
	'not_assigned'
] as const;
export type Status = (typeof STATUSES)[number];

/** A judgement and every number it rests on. */
export interface Verdict {
	readonly status: Status;
	/** True when the value contains an estimate: the status can still change with the final figure. */
	readonly provisional: boolean;
	/** The number to reach, in the indicator's unit (lower edge of a band; baseline already applied); null for done_by. */
	readonly goal: number | null;
	/** Exact value of the path on the as-of day; null without a path (or before its first step). */
	readonly expected: number | null;
	/** (value − baseline) / (expected − baseline) with a path, else against the goal; mirrored for `down`; a ratio, 1 = as planned. */
	readonly attainment: number | null;
	/** How much is missing to satisfy the condition now, ≥ 0, in the indicator's unit; null when unknown. */
	readonly shortfall: number | null;
	/** Position against a band. */
	readonly band: 'below' | 'inside' | 'above' | null;
	/** Incomplete coverage: the status in the worst and in the best case; null when complete or unbounded. */
	readonly worst: Status | null;
	readonly best: Status | null;
}

/** What a judgement needs to know. */
export interface Judgement {
	/** null: nothing was assigned to this place. */
	readonly target: Pick<Target, 'from' | 'due' | 'condition' | 'baseline' | 'path' | 'stretch'> | null;
	/** Read over [from, min(as-of, due)]. */
	readonly value: IndicatorValue;
	/** Judged at the end of this day; the due day itself counts as due. */
	readonly asOf: Day;
	readonly direction: Direction;
	/** A count since the window's start, which cannot fall back; a level or ratio can. */
	readonly cumulative: boolean;
	/** Nobody founds 0.3 of a union: the status compares with the whole part of the expected value. */
	readonly wholeNumber: boolean;
	/** Attainment from which a value behind its path is `at_risk` rather than `behind`, inclusive, 0–1. */
	readonly tolerance: number;
	/** For `done_by`: the last day of the first period in which it was done; without it the value's own date. */
	readonly doneOn?: Day | null;
}

/**
 * The one function that judges. Incomplete coverage (`value.worst`, `value.best`) is judged three
 * times, so that a reader sees whether the silent places can still change the outcome.
 */
export function judge(judgement: Judgement): Verdict {
	if (judgement.target === null) return { ...EMPTY, status: 'not_assigned' };
	return judgeAssigned({ ...judgement, target: judgement.target });
}

type Assigned = Judgement & { readonly target: NonNullable<Judgement['target']> };

function judgeAssigned(judgement: Assigned): Verdict {
	const { target, value, asOf, direction } = judgement;
	const goal = goalOf(target, direction);
	const expected = expectedAt(target, asOf, direction);
	const frame = { ...EMPTY, goal: goal?.value ?? null, expected };
	if (asOf < target.from) return { ...frame, status: 'not_started' };
	if (value.value === null) return { ...frame, status: 'no_data' };
	const provisional = value.estimate;
	if (target.condition.kind === 'done_by') return { ...frame, status: softened(target, doneStatus(judgement, value.value)), provisional };
	// A change or a multiple without its baseline has an empty denominator.
	if (goal === null) return { ...frame, status: 'no_data', provisional };
	const start = startOf(target, direction);
	return {
		status: softened(target, statusOf(judgement, goal, expected, value.value)),
		provisional,
		goal: goal.value,
		expected,
		attainment: attainmentOf(value.value, start, expected ?? goal.value, goal),
		shortfall: shortfallOf(goal, value.value, judgement.wholeNumber),
		band: goal.kind === 'band' ? bandSide(goal, value.value) : null,
		...bounds(judgement, goal, expected)
	};
}

const EMPTY: Verdict = {
	status: 'no_data',
	provisional: false,
	goal: null,
	expected: null,
	attainment: null,
	shortfall: null,
	band: null,
	worst: null,
	best: null
};

function doneStatus({ target, value, asOf, doneOn }: Assigned, done: number): Status {
	const due = target.due;
	if (exceeds(1, done)) return asOf >= due ? 'missed' : 'not_yet';
	const day = doneOn ?? value.date;
	return day === null || day <= due ? 'met' : 'missed';
}

function statusOf(judgement: Assigned, goal: Goal, expected: number | null, value: number): Status {
	const { target, asOf, cumulative } = judgement;
	const position = positionOf(goal, value);
	if (asOf >= target.due) return position === 'beyond' ? 'exceeded' : position === 'reached' ? 'met' : 'missed';
	if (position === 'beyond' && goal.kind === 'band') return 'exceeded';
	// A growing count that reached its aim stays there; everything else can still fall back, and a ceiling can still be broken.
	if (position !== 'short') return cumulative && rises(goal) ? 'met' : 'meeting';
	if (expected === null) return target.path.kind === 'steps' ? 'not_started' : 'not_yet';
	return paceOf(judgement, goal, expected, value);
}

function rises(goal: Goal): boolean {
	return goal.kind === 'up' || (goal.kind === 'band' && goal.direction === 'up');
}

/** On the way to a goal not yet reached: on track, at risk or behind. */
function paceOf({ target, direction, wholeNumber, tolerance }: Assigned, goal: Goal, expected: number, value: number): Status {
	const start = startOf(target, direction);
	const aim = wholeNumber ? wholePart(expected, start) : expected;
	const side = sideOf(goal, value);
	if (side === 'past') return 'not_yet';
	if (side === 'up' ? !exceeds(aim, value) : !exceeds(value, aim)) return 'on_track';
	const attainment = attainmentOf(value, start, aim, goal);
	return attainment !== null && !exceeds(tolerance, attainment) ? 'at_risk' : 'behind';
}

/** Which way a value short of the goal still has to go; `past` = it overshot an aim that allows no overshooting. */
function sideOf(goal: Goal, value: number): 'up' | 'down' | 'past' {
	if (goal.kind === 'up' || goal.kind === 'down') return goal.kind;
	if (goal.kind === 'band' && goal.direction !== 'none') return goal.direction;
	return value < goal.value ? 'up' : 'past';
}

/** The whole part of an expected value, rounded towards the baseline but not past it. */
function wholePart(expected: number, start: number | null): number {
	const rising = start === null || expected >= start;
	const nearest = Math.round(expected);
	const whole = !exceeds(expected, nearest) && !exceeds(nearest, expected) ? nearest : rising ? Math.floor(expected) : Math.ceil(expected);
	if (start === null) return whole;
	return rising ? Math.max(whole, start) : Math.min(whole, start);
}

/**
 * (value − start) / (aim − start): 1 = as planned. With a falling path both differences are negative, which mirrors it. Without
 * a start, or where the path runs against the goal's side (a ceiling above the start), it is the plain ratio value / aim, turned
 * over for `down`. Null where start and aim coincide, since nothing had to change, and where a ratio to zero says nothing.
 */
function attainmentOf(value: number, start: number | null, aim: number, goal: Goal): number | null {
	const falls = goal.kind === 'down' || (goal.kind === 'band' && goal.direction === 'down');
	if (start !== null) {
		const distance = aim - start;
		if (!exceeds(Math.abs(distance), 0)) return null;
		if (goal.kind === 'equal' || distance < 0 === falls) return (value - start) / distance;
	}
	const [upper, lower] = falls ? [aim, value] : [value, aim];
	return exceeds(lower, 0) ? upper / lower : null;
}

function bounds(judgement: Assigned, goal: Goal, expected: number | null): Pick<Verdict, 'worst' | 'best'> {
	const { worst, best } = judgement.value;
	if (worst === null || best === null || judgement.value.silent.length === 0) return { worst: null, best: null };
	const falls = goal.kind === 'down' || (goal.kind === 'band' && goal.direction === 'down');
	const at = (value: number) => softened(judgement.target, statusOf(judgement, goal, expected, value));
	return falls ? { worst: at(best), best: at(worst) } : { worst: at(worst), best: at(best) };
}

/** "Phấn đấu": a stretch aim is shown and never counted as failed. */
function softened(target: { readonly stretch: boolean }, status: Status): Status {
	return target.stretch && (status === 'missed' || status === 'behind' || status === 'at_risk') ? 'not_yet' : status;
}
