import type { DocumentId, IndicatorId, PlaceId, TargetId } from './id.ts';
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
