import type { Quantity } from './quantities.ts';
import type { Change } from './relations.ts';

/** A figure with what was found to belong to it. Positions are in the sentence. */
export interface Draft {
	readonly quantity: Quantity;
	/** Where its quantities begin and end. */
	start: number;
	end: number;
	denominator: number | null;
	pct: number | null;
	unit: string | null;
	readonly changes: Change[];
	/** A change that stands without the figure it changes. */
	readonly alone: Change | null;
	/** Stands after `nâng tổng số …`. */
	readonly total: boolean;
}
