import type { DocumentRef } from '../domain/programme.ts';
import type { IndicatorValue } from '../domain/indicator.ts';
import type { Note } from '../domain/note.ts';
import type { Observation } from '../domain/observation.ts';
import type { Day, Period } from '../domain/period.ts';
import type { Succession } from '../domain/place.ts';
import type { Verdict } from '../domain/status.ts';
import type { Coverage } from './coverage.ts';
import type { PlaceView, Scorecard, ScorecardRow, TargetView } from './scorecard.ts';

export interface RankedPlace {
	readonly place: PlaceView;
	readonly value: IndicatorValue;
	/** The target of this place (its own, or the each-place target); null = not assigned. */
	readonly target: TargetView | null;
	readonly verdict: Verdict;
}

/** Place × period: `cells[i][j]` belongs to `places[i]`, `periods[j]`. */
export interface PeriodMatrix {
	readonly periods: readonly Period[];
	readonly places: readonly PlaceView[];
	readonly cells: readonly (readonly IndicatorValue[])[];
}

export interface Distribution {
	readonly count: number;
	readonly min: { readonly value: number; readonly place: PlaceView };
	readonly q1: number;
	readonly median: number;
	readonly q3: number;
	readonly max: { readonly value: number; readonly place: PlaceView };
}

/** All about one indicator at a place; the scorecard's own row plus its breakdown. */
export interface IndicatorSheet {
	readonly kind: 'indicator';
	readonly scorecard: Omit<Scorecard, 'rows' | 'kind'>;
	readonly row: ScorecardRow;
	/** Other targets on the same indicator (versions, stretch aims, earlier dues). */
	readonly otherRows: readonly ScorecardRow[];
	/** Planned values on the series' days and beyond, to the due day: for the stepped or straight path. */
	readonly plan: readonly { readonly day: Day; readonly value: number }[];
	/** Worst first; places without a number last, in official order. */
	readonly ranking: readonly RankedPlace[];
	readonly matrix: PeriodMatrix | null;
	readonly coverage: Coverage | null;
	readonly distribution: Distribution | null;
	/** By category, where the indicator's measure is broken down. */
	readonly categories: readonly { readonly category: string; readonly value: number | null }[];
	readonly notes: readonly Note[];
	readonly documents: readonly DocumentRef[];
	/** Every revision of every figure behind the number, newest first. */
	readonly history: readonly { readonly observation: Observation; readonly measureName: string; readonly placeName: string; readonly superseded: boolean }[];
	readonly successions: readonly Succession[];
}
