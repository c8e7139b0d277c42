import type { RankedPlace } from './indicator-sheet.ts';
import type { IndicatorView, PlaceView, Scorecard } from './scorecard.ts';

/** Compare: places × indicators for one period; `cells[i][j]` belongs to `places[i]`, `indicators[j]`. */
export interface Matrix {
	readonly kind: 'matrix';
	readonly scorecard: Omit<Scorecard, 'rows' | 'kind'>;
	readonly indicators: readonly IndicatorView[];
	readonly places: readonly PlaceView[];
	readonly cells: readonly (readonly RankedPlace[])[];
	/** The selected place itself, per indicator: the total row. */
	readonly total: readonly RankedPlace[];
}
