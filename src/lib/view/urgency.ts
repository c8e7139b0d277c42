import { STATUSES, type Status } from '../domain/status.ts';
import type { ScorecardRow } from './scorecard.ts';

/** Position in the order of urgency: 0 = missed. */
export function urgencyOf(status: Status): number {
	return STATUSES.indexOf(status);
}

/** Worst first; within a status the one further behind its plan, then the programme's order. */
export function worstFirst<Row extends Pick<ScorecardRow, 'verdict'>>(rows: readonly Row[]): readonly Row[] {
	return rows.toSorted(
		(a, b) => urgencyOf(a.verdict.status) - urgencyOf(b.verdict.status) || compare(a.verdict.attainment, b.verdict.attainment)
	);
}

/** How many rows have each status; only statuses that occur, most urgent first. */
export function countsOf(rows: readonly Pick<ScorecardRow, 'verdict'>[]): Partial<Record<Status, number>> {
	const counts: Partial<Record<Status, number>> = {};
	for (const status of STATUSES) {
		const count = rows.filter((row) => row.verdict.status === status).length;
		if (count > 0) counts[status] = count;
	}
	return counts;
}

function compare(a: number | null, b: number | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	return a - b;
}

/** Whether a target bears on the row's place. */
export function isAssigned(row: Pick<ScorecardRow, 'verdict'>): boolean {
	return row.verdict.status !== 'not_assigned';
}
