import type { DocumentId, MeasureId, PlaceId } from './id.ts';
import type { Day, Period } from './period.ts';

/** The blanks that can be entered; the fourth, `not_reported`, is the absence of any observation, and a true zero is the number 0. */
export type EnteredBlank = 'not_available' | 'not_applicable';
export type Blank = 'not_reported' | EnteredBlank;
export type ObservationStatus = 'estimate' | 'reported' | 'final';

/** One revision of measure × place × period × category. Append-only: a correction is a new revision with a higher `sequence`. */
export interface Observation {
	readonly measure: MeasureId;
	readonly place: PlaceId;
	readonly period: Period;
	/** null: a total entered without category. */
	readonly category: string | null;
	/** null exactly when `blank` is set. */
	readonly value: number | null;
	readonly blank: EnteredBlank | null;
	readonly status: ObservationStatus;
	/** The day the reporter closed the count; null when not stated. */
	readonly asOf: Day | null;
	readonly document: DocumentId | null;
	readonly note: string | null;
	/** Order of recording; decides between revisions, because clocks can be set back. */
	readonly sequence: number;
	/** Moment of recording, ISO 8601 UTC. */
	readonly recordedAt: string;
	/** Id of the actor; null: it came with a package. */
	readonly recordedBy: string | null;
	/** Where it was read: `import/12 Tháng 6!C14`, `grid`, a document's clause; null: a package. */
	readonly origin: string | null;
	/** Why it was changed, where that was asked for. */
	readonly reason: string | null;
}

/**
 * A row of a figure's history. `not_reported` takes back what was entered before: from then on it is as if nothing had been
 * reported, and no observation is in force.
 */
export type Revision = Omit<Observation, 'blank'> & { readonly blank: Blank | null };
