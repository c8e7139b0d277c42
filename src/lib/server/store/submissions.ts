import type { Kysely, Transaction } from 'kysely';
import type { PlaceId, ProgrammeId } from '#lib/domain/id.ts';
import { period, type Period } from '#lib/domain/period.ts';
import type { Programme } from '#lib/domain/programme.ts';
import { submissionOf, type Submission, type SubmissionEvent, type SubmissionKey } from '#lib/domain/submission.ts';
import { isAmong, known, readKeys } from './keys.ts';
import type { By } from './observations.ts';
import type { Database } from './tables.ts';

export interface SubmissionSelection {
	readonly programmes: readonly Pick<Programme, 'id' | 'scheme'>[];
	/** Left out: every place. */
	readonly places?: readonly PlaceId[];
	/** Left out: every period. */
	readonly period?: Period;
	/** As they stood at a moment, ISO 8601; left out: now. */
	readonly moment?: string | null;
}

/** The returns to which something has happened; all others are drafts. */
export async function listSubmissions(
	db: Kysely<Database>,
	{ programmes, places, period: only, moment = null }: SubmissionSelection
): Promise<readonly Submission[]> {
	const schemes = new Map<string, Programme['scheme']>(programmes.map(({ id, scheme }) => [id, scheme]));
	const { ids } = await readKeys(db, 'place', places);
	let query = db
		.selectFrom('submission_event')
		.selectAll()
		.where((row) => isAmong(db, row.ref('programme_id'), [...schemes.keys()]));
	if (only !== undefined) query = query.where('period', '=', only.code);
	if (places !== undefined) query = query.where((row) => isAmong(db, row.ref('place_id'), [...ids.keys()]));
	const rows = await query.orderBy('position').execute();
	const histories = Map.groupBy(rows, (row) => `${row.programme_id} ${row.place_id} ${row.period}`);
	return [...histories.values()].flatMap((history) => {
		const [first] = history;
		const scheme = first && schemes.get(first.programme_id);
		if (first === undefined || scheme === undefined) return [];
		const key: SubmissionKey = {
			programme: first.programme_id as ProgrammeId,
			place: known(ids, first.place_id),
			period: period(first.period, scheme)
		};
		const events = history.map(({ step, moment: at, actor_name: by, reason }): SubmissionEvent => ({ step, moment: at, by, reason }));
		return [submissionOf(key, events, moment)];
	});
}

/** Writes a step down. Call it inside `audited`, after looking whether the step is possible. */
export async function appendStep(
	trx: Transaction<Database>,
	{ programme, place, period: of }: SubmissionKey,
	{ step, reason }: Pick<SubmissionEvent, 'step' | 'reason'>,
	{ actor, now }: By & { readonly actor: { readonly name: string } }
): Promise<void> {
	const { numbers } = await readKeys(trx, 'place', [place]);
	const last = await trx
		.selectFrom('submission_event')
		.select((row) => row.fn.max('position').as('position'))
		.executeTakeFirst();
	await trx
		.insertInto('submission_event')
		.values({
			position: (last?.position ?? 0) + 1,
			programme_id: programme,
			place_id: known(numbers, place),
			period: of.code,
			step,
			moment: now,
			actor: actor.id,
			actor_name: actor.name,
			reason
		})
		.execute();
}
