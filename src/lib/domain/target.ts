import type { DocumentId, IndicatorId, PlaceId, TargetId } from './id.ts';
import type { Direction } from './indicator.ts';
import type { Day, Period } from './period.ts';

export type Condition =
	| { readonly kind: 'at_least'; readonly value: number }
	| { readonly kind: 'more_than'; readonly value: number }
	| { readonly kind: 'at_most'; readonly value: number }
	| { readonly kind: 'less_than'; readonly value: number }
	| { readonly kind: 'exactly'; readonly value: number }
	| { readonly kind: 'between'; readonly low: number; readonly high: number }
	/** Difference from the baseline, in the indicator's unit (points for percentages). */
	| { readonly kind: 'change_by'; readonly value: number }
	/** Multiple of the baseline. */
	| { readonly kind: 'times'; readonly value: number }
	/** Done (value at least 1) by the target's due day. */
	| { readonly kind: 'done_by' };

export type Path =
	| { readonly kind: 'linear' }
	| { readonly kind: 'steps'; readonly steps: readonly { readonly period: Period; readonly value: number }[] }
	| { readonly kind: 'none' };

/** Where a target is written: document and clause. */
export interface Target {
	readonly id: TargetId;
	readonly indicator: IndicatorId;
	/** The place the target was assigned to; with `eachLevel`, the place whose places of that level each must meet it. */
	readonly place: PlaceId;
	readonly eachLevel: string | null;
	/** First day of the window, inclusive. */
	readonly from: Day;
	/** Last day of the window, inclusive: the day of judgement. */
	readonly due: Day;
	readonly condition: Condition;
	/** Value at the start of the window; null when not known. */
	readonly baseline: number | null;
	readonly baselinePeriod: Period | null;
	readonly path: Path;
	/** "Phấn đấu": shown, never counted as failed. */
	readonly stretch: boolean;
	readonly document: DocumentId | null;
	readonly clause: string | null;
	readonly version: number;
	readonly supersedes: TargetId | null;
	/** Who answers: an office, never a person's name in the demo. */
	readonly owner: string | null;
}

/**
 * A condition with the baseline applied: a number to reach and the side of it that counts as reached.
 * `band` has two edges, both inclusive; `equal` is an exact aim without a good side.
 */
export type Goal =
	| { readonly kind: 'up' | 'down'; readonly value: number; readonly strict: boolean }
	| { readonly kind: 'equal'; readonly value: number }
	| { readonly kind: 'band'; readonly low: number; readonly high: number; readonly value: number; readonly direction: Direction };

/**
 * What must be reached, in the indicator's unit. Null for `done_by` (a date, not a number), for a change without a baseline,
 * and for a multiple of a baseline that is missing, zero or negative. An exact aim takes the indicator's direction.
 */
export function goalOf(target: Pick<Target, 'condition' | 'baseline'>, direction: Direction): Goal | null {
	const { condition, baseline } = target;
	switch (condition.kind) {
		case 'at_least':
			return { kind: 'up', value: condition.value, strict: false };
		case 'more_than':
			return { kind: 'up', value: condition.value, strict: true };
		case 'at_most':
			return { kind: 'down', value: condition.value, strict: false };
		case 'less_than':
			return { kind: 'down', value: condition.value, strict: true };
		case 'exactly':
			return direction === 'none' ? { kind: 'equal', value: condition.value } : { kind: direction, value: condition.value, strict: false };
		case 'between': {
			const { low, high } = condition;
			return { kind: 'band', low, high, value: direction === 'down' ? high : low, direction };
		}
		case 'change_by': {
			if (baseline === null) return null;
			// "giảm 3 điểm" and "−3" mean the same: the direction says which way, the number how far.
			const side = direction === 'none' ? (condition.value < 0 ? 'down' : 'up') : direction;
			const distance = Math.abs(condition.value);
			return { kind: side, value: side === 'up' ? baseline + distance : baseline - distance, strict: false };
		}
		case 'times':
			if (baseline === null || baseline <= 0) return null;
			return { kind: direction === 'down' ? 'down' : 'up', value: condition.value * baseline, strict: false };
		case 'done_by':
			return null;
	}
}

/** Where a value stands against the edges of a goal. */
export type Position = 'short' | 'reached' | 'beyond';

/**
 * `short`: not reached. `reached`: within the condition. `beyond`: passed its further edge, or better than the number to reach.
 * A band fails below for direction up, above for down, on both sides for none. A strict bound is reached, never beyond.
 */
export function positionOf(goal: Goal, value: number): Position {
	switch (goal.kind) {
		case 'up':
			if (goal.strict) return exceeds(value, goal.value) ? 'reached' : 'short';
			return exceeds(value, goal.value) ? 'beyond' : exceeds(goal.value, value) ? 'short' : 'reached';
		case 'down':
			if (goal.strict) return exceeds(goal.value, value) ? 'reached' : 'short';
			return exceeds(goal.value, value) ? 'beyond' : exceeds(value, goal.value) ? 'short' : 'reached';
		case 'equal':
			return exceeds(value, goal.value) || exceeds(goal.value, value) ? 'short' : 'reached';
		case 'band': {
			const side = bandSide(goal, value);
			if (side === 'inside') return 'reached';
			if (goal.direction === 'none') return 'short';
			return (side === 'above') === (goal.direction === 'up') ? 'beyond' : 'short';
		}
	}
}

export function bandSide(band: { readonly low: number; readonly high: number }, value: number): 'below' | 'inside' | 'above' {
	if (exceeds(band.low, value)) return 'below';
	return exceeds(value, band.high) ? 'above' : 'inside';
}

/** Does a value meet the condition, whatever the day? */
export function satisfies(goal: Goal, value: number): boolean {
	return positionOf(goal, value) !== 'short';
}

/** How much a value lacks to meet the condition, ≥ 0, in the indicator's unit. A strict bound of whole numbers needs one more than the bound. */
export function shortfallOf(goal: Goal, value: number, wholeNumber: boolean): number {
	if (positionOf(goal, value) !== 'short') return 0;
	const aim = goal.kind === 'band' && value > goal.high ? goal.high : goal.value;
	const beyondEdge = wholeNumber && 'strict' in goal && goal.strict ? 1 : 0;
	return Math.abs(aim - value) + beyondEdge;
}

/**
 * `a > b` with room for the rounding of binary fractions (0,3 − 0,1 is not 0,2 there), far below any printed decimal.
 */
export function exceeds(a: number, b: number): boolean {
	return a - b > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Targets that another of the list supersedes: history. */
export function supersededTargets(targets: readonly Target[]): ReadonlySet<TargetId> {
	const known = new Set(targets.map((target) => target.id));
	return new Set(targets.flatMap((target) => (target.supersedes !== null && known.has(target.supersedes) ? [target.supersedes] : [])));
}

/** How a target bears on a place: its own number, its share of an each-place target, or the k/n over its places. */
export interface AppliedTarget {
	readonly target: Target;
	readonly role: 'own' | 'member' | 'holder';
}

/** Where a place stood in the tree: its level, and itself with the places above it. */
export interface Whereabouts {
	readonly lineage: ReadonlySet<PlaceId>;
	readonly level: string;
}

/**
 * The targets that bear on a place, own and k/n first, then those it meets as one of the places of a level. What every place of a
 * level had to reach was asked of the places of that time: one founded after the window closed takes no part.
 * @param targets in force, of one indicator
 * @param whereabouts of the place while it was judged; null when it did not exist on any day of the window
 */
export function applicableTargets(
	targets: readonly Target[],
	place: PlaceId,
	whereabouts: (window: Pick<Target, 'from' | 'due'>) => Whereabouts | null
): readonly AppliedTarget[] {
	const applied: AppliedTarget[] = [];
	for (const target of targets) {
		if (target.eachLevel === null) {
			if (target.place === place) applied.push({ target, role: 'own' });
			continue;
		}
		const stood = whereabouts(target);
		if (target.eachLevel === stood?.level) {
			if (stood.lineage.has(target.place)) applied.push({ target, role: 'member' });
		} else if (target.place === place) {
			applied.push({ target, role: 'holder' });
		}
	}
	return applied.toSorted(
		(a, b) =>
			Number(a.role === 'member') - Number(b.role === 'member') || (a.target.due < b.target.due ? -1 : Number(a.target.due > b.target.due))
	);
}
