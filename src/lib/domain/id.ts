/** Short stable text keys, chosen by the author of a workspace. The brand keeps a place out of a measure's argument. */
declare const brand: unique symbol;
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type PlaceId = Id<'place'>;
export type MeasureId = Id<'measure'>;
export type IndicatorId = Id<'indicator'>;
export type TargetId = Id<'target'>;
export type ProgrammeId = Id<'programme'>;
export type GroupId = Id<'group'>;
export type DocumentId = Id<'document'>;
export type MeetingId = Id<'meeting'>;
export type AgendaItemId = Id<'agenda item'>;
export type TaskId = Id<'task'>;
export type NoteId = Id<'note'>;

/** Marks text that was read from a trusted source (store, package) as an id of its kind. */
export function id<Kind extends string>(text: string): Id<Kind> {
	return text as Id<Kind>;
}
