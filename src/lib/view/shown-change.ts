import type { IndicatorValue } from '../domain/indicator.ts';
import { rowAt } from './agenda.ts';
import type { ProgrammeView, Scorecard, ScorecardRow } from './scorecard.ts';
import { urgencyOf } from './urgency.ts';

/** A target that is not what a meeting was shown. */
export interface ShownChange {
	readonly programme: ProgrammeView;
	/** As it was shown; null: it was not there then. */
	readonly then: ScorecardRow | null;
	/** As it is now; null: it is gone. */
	readonly now: ScorecardRow | null;
}

/** What changed since it was shown: status, number, what the number rests on, or what is asked. The worst now first. */
export function changedSinceShown(frozen: readonly Scorecard[], current: readonly Scorecard[]): readonly ShownChange[] {
	const shown = frozen.flatMap(({ programme, rows }) =>
		rows.map((then) => ({ programme, then, now: rowAt(current, { programme: programme.id, key: then.key })?.row ?? null }))
	);
	const added = current.flatMap(({ programme, rows }) =>
		rows
			.filter(({ key }) => rowAt(frozen, { programme: programme.id, key }) === null)
			.map((now): ShownChange => ({ programme, then: null, now }))
	);
	return [...shown.filter(({ then, now }) => now === null || differs(then, now)), ...added].toSorted((a, b) => rank(a) - rank(b));
}

function differs(then: ScorecardRow, now: ScorecardRow): boolean {
	return (
		then.verdict.status !== now.verdict.status ||
		then.verdict.goal !== now.verdict.goal ||
		then.eachPlace?.passing !== now.eachPlace?.passing ||
		then.eachPlace?.total !== now.eachPlace?.total ||
		parts(then.value) !== parts(now.value)
	);
}

function parts({ value, numerator, denominator, estimate }: IndicatorValue): string {
	return JSON.stringify([value, numerator, denominator, estimate]);
}

function rank({ then, now }: ShownChange): number {
	const row = now ?? then;
	return row === null ? 0 : urgencyOf(row.verdict.status);
}
