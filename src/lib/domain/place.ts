import type { DocumentId, GroupId, PlaceId, ProgrammeId } from './id.ts';
import type { Day } from './period.ts';

/** One spell of a place's attributes. The id is the place; code, name, type and parent change over time. */
export interface PlaceSpell {
	readonly code: string;
	readonly name: string;
	readonly nameEn: string | null;
	/** `province`, `district`, `commune`, `village`, …: data, never compared with a literal in code. */
	readonly level: string;
	/** `xã`, `phường`, `thị trấn`, …: part of the official name's identity. */
	readonly type: string;
	readonly parent: PlaceId | null;
	/** Inclusive; null = since ever. */
	readonly validFrom: Day | null;
	/** Inclusive; null = until further notice. */
	readonly validTo: Day | null;
	readonly order: number;
	readonly aliases: readonly string[];
	/** Cell of the tile map, counted from 1. */
	readonly tile: { readonly row: number; readonly col: number } | null;
}

export interface Place {
	readonly id: PlaceId;
	/** In order of validity, not overlapping. */
	readonly spells: readonly PlaceSpell[];
}

/** A group (cụm) collects places for one programme and one validity span. It is no level. */
export interface GroupMembership {
	readonly programme: ProgrammeId;
	readonly group: GroupId;
	readonly name: string;
	readonly place: PlaceId;
	readonly validFrom: Day | null;
	readonly validTo: Day | null;
}

export type SuccessionKind = 'merge' | 'split' | 'rename' | 'transfer';

/** One piece of a reorganisation: `from` (or a share of it) becomes part of `to` at `date`. */
export interface Succession {
	readonly date: Day;
	readonly kind: SuccessionKind;
	readonly from: PlaceId;
	readonly to: PlaceId;
	/** Share of `from` that went to `to`, 0 < share < 1, with its source in `document`; null = the whole. */
	readonly share: number | null;
	readonly document: DocumentId | null;
	readonly note: string | null;
}
