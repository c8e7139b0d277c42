import type { Note } from '../domain/note.ts';
import type { Task } from '../domain/meeting.ts';
import type { Succession } from '../domain/place.ts';
import type { Day, Period } from '../domain/period.ts';
import type { PlaceView, Scorecard } from './scorecard.ts';

/** One place across all programmes: what the chair wants on screen while it reports. */
export interface PlaceSheet {
	readonly kind: 'place';
	readonly place: PlaceView;
	readonly ancestors: readonly PlaceView[];
	/** The place before and after it in official order, to page through the meeting. */
	readonly previous: PlaceView | null;
	readonly next: PlaceView | null;
	readonly children: readonly PlaceView[];
	readonly period: Period;
	readonly asOf: Day;
	readonly scorecards: readonly Scorecard[];
	readonly notes: readonly Note[];
	readonly tasks: readonly Task[];
	readonly predecessors: readonly { readonly place: PlaceView; readonly succession: Succession }[];
	readonly successors: readonly { readonly place: PlaceView; readonly succession: Succession }[];
	readonly validFrom: Day | null;
	readonly validTo: Day | null;
}
