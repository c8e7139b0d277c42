import type { IndicatorValue } from '../domain/indicator.ts';
import type { PlaceView } from './scorecard.ts';

/** Named places of a k/n: the cell of each place, in official order. */
export interface Coverage {
	readonly passing: number;
	readonly total: number;
	readonly cells: readonly { readonly place: PlaceView; readonly state: 'pass' | 'above' | 'fail' | 'silent' | 'not_applicable'; readonly value: IndicatorValue | null }[];
}
