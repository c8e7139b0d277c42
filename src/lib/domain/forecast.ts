import type { Period } from './period.ts';

/** A projection, never a fact: drawn dashed, named as such. */
export interface Forecast {
	/** Median change from one reporting period to the next; null with fewer than three points. */
	readonly pace: number | null;
	/** What each remaining period must bring to reach the goal; null when reached or unknown. */
	readonly required: { readonly total: number; readonly periods: number; readonly perPeriod: number } | null;
	/** Value at due if the pace goes on, with the interval of the slower and the faster quartile of the changes. */
	readonly projected: { readonly value: number; readonly low: number; readonly high: number } | null;
	/** The reporting period in which the goal is reached at this pace; null when not before a generous horizon. */
	readonly reachedIn: Period | null;
	/** The kind of period that `pace` and `required` count in. */
	readonly per: Period['kind'];
}
