/** In order of urgency, the order of every list. The table of design 2.6. */
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
