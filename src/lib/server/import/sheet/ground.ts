import type { Indicator } from '#lib/domain/indicator.ts';
import type { Measure } from '#lib/domain/measure.ts';
import type { ObservationStatus } from '#lib/domain/observation.ts';
import type { Day, Period } from '#lib/domain/period.ts';
import type { Succession } from '#lib/domain/place.ts';
import type { PlaceTree } from '#lib/domain/place-tree.ts';
import type { Programme } from '#lib/domain/programme.ts';
import type { PlaceId } from '#lib/domain/id.ts';

/** What a file is read against: one programme, its measures, its places. */
export interface Ground {
	readonly programme: Programme;
	readonly tree: PlaceTree;
	readonly measures: readonly Measure[];
	readonly indicators: readonly Indicator[];
	readonly successions: readonly Succession[];
	readonly today: Day;
}

/** What people say about the file, beside what stands in it. */
export interface Telling {
	/** The period they mean; null: the file says it. */
	readonly period: Period | null;
	/** For a file of one place that does not name it. */
	readonly place: PlaceId | null;
	readonly status: ObservationStatus;
	/** To the questions asked so far, by their keys. */
	readonly answers: ReadonlyMap<string, string>;
	/** What this sender's columns meant before, by `column:` and the folded header: roles as `writeRole` writes them. */
	readonly habits: ReadonlyMap<string, string>;
}
