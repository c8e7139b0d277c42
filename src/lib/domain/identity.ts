import type { PlaceId } from './id.ts';
import type { Expression } from './expression.ts';
import type { Period } from './period.ts';

/** An equation between measures, e.g. `coops_total = prev(coops_total) + coops_new - coops_dissolved`. */
export interface Identity {
	readonly id: string;
	readonly leftText: string;
	readonly rightText: string;
	readonly left: Expression;
	readonly right: Expression;
}

/** Both sides are shown; nothing is corrected; a person may explain it with a note. */
export interface IdentityBreak {
	readonly identity: string;
	readonly place: PlaceId;
	readonly period: Period;
	readonly left: number;
	readonly right: number;
	readonly difference: number;
	readonly explanation: string | null;
}
