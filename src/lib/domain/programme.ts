import type { DueRule } from './due-date.ts';
import type { DocumentId, PlaceId, ProgrammeId } from './id.ts';
import type { Day, Scheme } from './period.ts';

/** A programme (scheme, plan, campaign = kind) that a steering committee follows. */
export interface Programme {
	readonly id: ProgrammeId;
	readonly name: string;
	readonly nameEn: string | null;
	readonly parent: ProgrammeId | null;
	readonly kind: string;
	/** First and last day, both inclusive. */
	readonly start: Day;
	readonly end: Day;
	readonly scheme: Scheme;
	readonly committee: string | null;
	/** Chosen by the committee's founder: People's Committee → state, Party committee → party. */
	readonly documentStyle: 'state' | 'party';
	readonly rootPlace: PlaceId;
	/** Level at which figures are reported and places are ranked. */
	readonly placeLevel: string;
	/** Attainment from which a target behind its path is `at_risk` rather than `behind`, 0–1. */
	readonly tolerance: number;
	/** When the returns of a period are due. */
	readonly dueRule: DueRule;
	/** Whether figures of returns count only once approved. */
	readonly approval: boolean;
	readonly order: number;
}

export interface DocumentRef {
	readonly id: DocumentId;
	readonly number: string | null;
	readonly title: string;
	readonly issuer: string | null;
	readonly date: Day | null;
	readonly url: string | null;
	/** True for the document that marks invented figures ("số liệu minh hoạ"). */
	readonly illustrative: boolean;
}
