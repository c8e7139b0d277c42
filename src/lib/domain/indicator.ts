import type { DocumentId, IndicatorId, MeasureId, PlaceId, ProgrammeId } from './id.ts';
import type { Blank } from './observation.ts';
import type { Day } from './period.ts';
import type { Expression } from './expression.ts';

export type Direction = 'up' | 'down' | 'none';

/** What is judged: `factor × numerator / denominator`, both expressions over measures. */
export interface Indicator {
	readonly id: IndicatorId;
	readonly programme: ProgrammeId;
	readonly name: string;
	readonly nameEn: string | null;
	readonly shortName: string | null;
	/** As written by the author. */
	readonly expressionText: string;
	readonly expression: Expression;
	readonly unit: string;
	readonly unitEn: string | null;
	readonly decimals: number;
	readonly direction: Direction;
	readonly denominatorName: string | null;
	readonly order: number;
	readonly definition: string | null;
	readonly document: DocumentId | null;
}

/** Why an indicator has no value; each outcome is named, none is NaN. */
export type IndicatorGap =
	| { readonly kind: 'missing_inputs'; readonly measures: readonly MeasureId[]; readonly blank: Blank }
	| { readonly kind: 'zero_denominator' }
	| { readonly kind: 'no_places'; readonly level: string };

/** An indicator's value at a place over a period, with everything its number rests on. */
export interface IndicatorValue {
	/** In the indicator's unit; null exactly when `gap` is set. */
	readonly value: number | null;
	readonly gap: IndicatorGap | null;
	/** Of a ratio or coverage: the parts before the factor; null for a plain count. */
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly reported: number;
	readonly expected: number;
	readonly estimate: boolean;
	/** True when the figure was entered at the place itself. */
	readonly own: boolean;
	/** The last day the value speaks for. */
	readonly date: Day | null;
	/** Look-back of the oldest part. */
	readonly oldest: Day | null;
	/** Coverage with silent places: the value if all of them fail, and if all pass. */
	readonly worst: number | null;
	readonly best: number | null;
	/** Coverage: the places that fail, and those that have not reported. */
	readonly failing: readonly PlaceId[];
	readonly silent: readonly PlaceId[];
	readonly disagreements: readonly { readonly measure: MeasureId; readonly entered: number; readonly categorySum: number }[];
}
