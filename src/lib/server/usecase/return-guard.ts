import type { Kysely } from 'kysely';
import type { Observation } from '#lib/domain/observation.ts';
import { lastDay } from '#lib/domain/period.ts';
import { nearestSpell } from '#lib/domain/place-tree.ts';
import { mayChange, type ClosedReturnFault, type SubmissionKey } from '#lib/domain/submission.ts';
import type { Catalogue } from '#lib/view/catalogue.ts';
import { returnKey, returnsHolding } from '#lib/view/submission-scope.ts';
import type { Database } from '../db.ts';
import { listSubmissions } from '../store/submissions.ts';

type Change = Pick<Observation, 'measure' | 'place' | 'period' | 'reason'>;

/** Why a figure may not be changed as far as the returns that hold it are concerned; null: it may. */
export type ReturnGuard = (change: Change) => ClosedReturnFault | null;

/** @param changes all that the guard will be asked about */
export async function guardReturns(db: Kysely<Database>, catalogue: Catalogue, changes: readonly Change[]): Promise<ReturnGuard> {
	const held = new Map<string, readonly SubmissionKey[]>();
	const holdersOf = ({ measure, place, period }: Change): readonly SubmissionKey[] => {
		const key = `${measure} ${place} ${period.start} ${period.end}`;
		const known = held.get(key) ?? returnsHolding(catalogue, { measure, place, period });
		held.set(key, known);
		return known;
	};
	const keys = new Map(changes.flatMap(holdersOf).map((key) => [returnKey(key), key]));
	const concerned = new Set([...keys.values()].map(({ programme }) => programme));
	const submissions = await listSubmissions(db, {
		programmes: catalogue.programmes.filter(({ id }) => concerned.has(id)),
		places: [...new Set([...keys.values()].map(({ place }) => place))]
	});
	const known = new Map(submissions.map((submission) => [returnKey(submission), submission]));
	return (change) => {
		const holding = holdersOf(change).flatMap((key) => known.get(returnKey(key)) ?? []);
		const explained = (change.reason ?? '').trim() !== '';
		const closed =
			holding.find((one) => mayChange(one) === 'not') ?? (explained ? undefined : holding.find((one) => mayChange(one) === 'with_reason'));
		if (closed === undefined) return null;
		const { place, period, programme } = closed;
		return {
			code: mayChange(closed) === 'not' ? 'submission_locked' : 'submission_change_unexplained',
			place: nearestSpell(catalogue.tree, place, lastDay(period))?.name ?? place,
			period: period.code,
			programme: catalogue.programme.get(programme)?.name ?? programme
		};
	};
}
