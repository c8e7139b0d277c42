import type { IndicatorId, NoteId, PlaceId, ProgrammeId } from './id.ts';
import type { Day, Period } from './period.ts';

export type NoteKind = 'highlight' | 'difficulty' | 'proposal' | 'cause';

/** What only people can write: highlights, difficulties, proposals, causes. A note of kind `cause` on an identity's period explains its break. */
export interface Note {
	readonly id: NoteId;
	readonly kind: NoteKind;
	readonly programme: ProgrammeId | null;
	readonly indicator: IndicatorId | null;
	readonly place: PlaceId | null;
	readonly period: Period | null;
	readonly text: string;
	readonly owner: string | null;
	readonly due: Day | null;
	readonly answer: string | null;
}
