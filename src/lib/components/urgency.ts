import type { Status } from '../domain/status.ts';

const NEEDING: readonly Status[] = ['missed', 'behind', 'at_risk', 'not_yet', 'no_data'];

/** What a committee head asks about first. */
export function needsAttention(row: { readonly verdict: { readonly status: Status } }): boolean {
	return NEEDING.includes(row.verdict.status);
}
