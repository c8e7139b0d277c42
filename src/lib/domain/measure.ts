import type { MeasureId } from './id.ts';
import type { PeriodKind, Scheme, Day } from './period.ts';

/** `increment`: happened in the period. `to_date`: since the start of its window, as of the period's end. `level`: a stock at the period's end. */
export type MeasureKind = 'increment' | 'to_date' | 'level';
export type OverPlaces = 'sum' | 'average' | 'min' | 'max' | 'none';
export type OwnValue = 'replaces' | 'adds';

/** What is counted (DHIS2: data element). */
export interface Measure {
	readonly id: MeasureId;
	readonly name: string;
	readonly nameEn: string | null;
	readonly unit: string;
	readonly unitEn: string | null;
	readonly kind: MeasureKind;
	/** For `to_date`: since when it accumulates. */
	readonly window: 'year' | 'season' | 'term' | null;
	readonly overPlaces: OverPlaces;
	readonly ownValue: OwnValue;
	readonly frequency: PeriodKind;
	/** Empty when the measure is not broken down. */
	readonly categories: readonly string[];
	readonly decimals: number;
	readonly integer: boolean;
	readonly min: number | null;
	readonly max: number | null;
}

/**
 * What a measure inherits from the programmes whose indicators use it: how its period codes are read, at which level
 * it is reported (for "11/14"), and the windows of its to-date figures.
 */
export interface MeasureContext {
	readonly scheme: Scheme;
	/** null: the deepest places report. */
	readonly reportingLevel: string | null;
	/** Half-open spans of the programmes, for `window` season and term. */
	readonly windows: readonly { readonly start: Day; readonly end: Day }[];
}
