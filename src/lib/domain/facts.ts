import type { Figure, Reading } from './figure.ts';
import type { MeasureId, PlaceId } from './id.ts';
import type { Measure, MeasureContext } from './measure.ts';
import type { Period } from './period.ts';
import type { PlaceTree } from './place-tree.ts';

/** Figures of the places and measures that a question needs, already rolled up; what every evaluation reads. */
export interface Facts {
	readonly tree: PlaceTree;
	measure(measure: MeasureId): { readonly measure: Measure; readonly context: MeasureContext } | null;
	/** All figures of a measure (one category, or null for the whole) at a place, in order of period end. */
	figures(measure: MeasureId, place: PlaceId, category: string | null): readonly Figure[];
	reading(measure: MeasureId, place: PlaceId, period: Period, category: string | null): Reading;
}
