import type { Kysely, Selectable } from 'kysely';
import type { Actor } from '#lib/domain/deed.ts';
import type { DocumentId, MeasureId, PlaceId } from '#lib/domain/id.ts';
import type { Blank, EnteredBlank, Observation, Revision } from '#lib/domain/observation.ts';
import { contains, type Day, type Period } from '#lib/domain/period.ts';
import { asKnownAt } from '#lib/domain/revision.ts';
import { insertRows } from './bulk.ts';
import { isAmong, known, readKeys } from './keys.ts';
import { numberPeriods, readPeriods } from './periods.ts';
import { publicationOf, publishedRevisions } from './publication.ts';
import type { Database, Flag, ObservationTable } from './tables.ts';

/** What is said; when and in which order it was recorded is the store's part. */
export type NewObservation = Omit<Revision, 'sequence' | 'recordedAt' | 'recordedBy' | 'origin' | 'reason'> &
	Partial<Pick<Revision, 'origin' | 'reason'>>;

/** Who recorded something, and when: ISO 8601 UTC. */
export interface By {
	readonly actor: Pick<Actor, 'id'>;
	readonly now: string;
}

export const OBSERVATION_COLUMNS = [
	'measure_id',
	'place_id',
	'period_id',
	'category',
	'value',
	'blank',
	'status',
	'as_of',
	'document_id',
	'note',
	'recorded_at',
	'withdrawn'
] as const;
const RECORDED_COLUMNS = [...OBSERVATION_COLUMNS, 'recorded_by', 'origin', 'reason'] as const;

/**
 * Records observations as further revisions, in their order. Call it inside `writing`, and refresh the roll-up in the same
 * transaction (rollup-refresh.ts): figures and observations are never seen apart.
 *
 * @param by where the clock was set back, the moment counts as that of what was recorded before: what was known at a past meeting
 * must not change
 * @returns the sequences they were given, in their order
 * @throws RangeError when a measure or place is unknown to the store
 */
export async function appendObservations(
	trx: Kysely<Database>,
	observations: readonly NewObservation[],
	{ actor, now }: By
): Promise<readonly number[]> {
	const measures = await readKeys(trx, 'measure', [...new Set(observations.map(({ measure }) => measure))]);
	const places = await readKeys(trx, 'place', [...new Set(observations.map(({ place }) => place))]);
	const numberOf = await numberPeriods(
		trx,
		observations.map(({ period }) => period)
	);
	if (observations.length === 0) return [];
	const recordedAt = later(now, await lastRecordedAt(trx, [...measures.ids.keys()], [...places.ids.keys()]));
	const row = (observation: NewObservation) => [
		known(measures.numbers, observation.measure),
		known(places.numbers, observation.place),
		numberOf(observation.period),
		observation.category ?? '',
		observation.value,
		storedBlank(observation.blank),
		observation.status,
		observation.asOf,
		observation.document,
		observation.note,
		recordedAt,
		isWithdrawal(observation.blank),
		actor.id,
		observation.origin ?? null,
		observation.reason ?? null
	];
	// One after the other: a province's hundred thousand rows are not held twice.
	await insertRows(trx, 'observation', RECORDED_COLUMNS, observations.values().map(row));
	// Nobody else writes within this transaction (`writing`): the newest rows are these.
	const given = await trx.selectFrom('observation').select('sequence').orderBy('sequence', 'desc').limit(observations.length).execute();
	return given.map(({ sequence }) => sequence).reverse();
}

/** The newest moment of the last observation of all, and of these measures at these places: a look through the whole history would take seconds. */
async function lastRecordedAt(trx: Kysely<Database>, measures: readonly number[], places: readonly number[]): Promise<string | null> {
	const last = await trx.selectFrom('observation').select('recorded_at').orderBy('sequence', 'desc').limit(1).executeTakeFirst();
	const same = await trx
		.selectFrom('observation')
		.select((row) => row.fn.max('recorded_at').as('recorded_at'))
		.where((row) => isAmong(trx, row.ref('measure_id'), measures))
		.where((row) => isAmong(trx, row.ref('place_id'), places))
		.executeTakeFirst();
	return later(last?.recorded_at ?? null, same?.recorded_at ?? null);
}

/**
 * The first moment, from `now` on, at which everything recorded so far is known: a package's figures of today are known from the
 * end of today. Looks through all observations.
 */
export async function momentOfAll(db: Kysely<Database>, now: string): Promise<string> {
	return later(now, await newestRecording(db));
}

/** When the newest figure was recorded; null: there is none. Looks through all observations. */
export async function newestRecording(db: Kysely<Database>): Promise<string | null> {
	const newest = await db
		.selectFrom('observation')
		.select((row) => row.fn.max('recorded_at').as('recorded_at'))
		.executeTakeFirst();
	return newest?.recorded_at ?? null;
}

/** Moments are ISO 8601 UTC with milliseconds: text orders them. */
function later<Known extends string | null>(a: Known, b: string | null): Known | string {
	return a === null || (b !== null && a < b) ? (b as Known | string) : a;
}

/** Of these measures; with `places`, only there; with `within`, only of periods that lie in that run of days. */
export interface ObservationSelection {
	readonly measures: readonly MeasureId[];
	readonly places?: readonly PlaceId[];
	readonly within?: Pick<Period, 'start' | 'end'>;
	/** Figures of returns that wait for approval as well: only for those with the right to read them. */
	readonly drafts?: true;
}

/** Every revision that stood on pages at some time, or with `drafts` every one, in the order of recording. */
export async function listRevisions(db: Kysely<Database>, selection: ObservationSelection): Promise<readonly Revision[]> {
	const revisions = await readRevisions(db, selection);
	return selection.drafts === true ? revisions : publishedRevisions(db, revisions);
}

async function readRevisions(db: Kysely<Database>, { measures, places, within }: ObservationSelection): Promise<readonly Revision[]> {
	const measureKeys = await readKeys(db, 'measure', measures);
	const placeKeys = await readKeys(db, 'place', places);
	const periods = await readPeriods(db);
	let query = db
		.selectFrom('observation')
		.selectAll()
		.where((row) => isAmong(db, row.ref('measure_id'), [...measureKeys.ids.keys()]));
	if (places !== undefined) query = query.where((row) => isAmong(db, row.ref('place_id'), [...placeKeys.ids.keys()]));
	if (within !== undefined) {
		const numbers = [...periods].filter(([, period]) => contains(within, period)).map(([number]) => number);
		query = query.where((row) => isAmong(db, row.ref('period_id'), numbers));
	}
	const rows = await query.orderBy('sequence').execute();
	return rows.map((row) => revisionOf(row, measureKeys.ids, placeKeys.ids, periods));
}

/** The revisions with these numbers, ends included. */
export async function listRecorded(db: Kysely<Database>, first: number, last: number): Promise<readonly Revision[]> {
	const measureKeys = await readKeys(db, 'measure');
	const placeKeys = await readKeys(db, 'place');
	const periods = await readPeriods(db);
	const rows = await db
		.selectFrom('observation')
		.selectAll()
		.where('sequence', '>=', first)
		.where('sequence', '<=', last)
		.orderBy('sequence')
		.execute();
	return rows.map((row) => revisionOf(row, measureKeys.ids, placeKeys.ids, periods));
}

/**
 * The observations in force now (`moment` null), or as they were known at a moment: the highest sequence among the revisions
 * recorded by then, and the returns as they stood then.
 *
 * @param moment ISO 8601
 */
export async function listObservations(
	db: Kysely<Database>,
	selection: ObservationSelection,
	moment: string | null = null
): Promise<readonly Observation[]> {
	const observations = asKnownAt(await readRevisions(db, selection), moment);
	return selection.drafts === true ? observations : observations.filter(await publicationOf(db, moment));
}

/** All revisions of one figure, oldest first. */
export async function listHistory(
	db: Kysely<Database>,
	{ measure, place, period, category }: Pick<Observation, 'measure' | 'place' | 'period' | 'category'>
): Promise<readonly Revision[]> {
	const revisions = await listRevisions(db, { measures: [measure], places: [place] });
	return revisions.filter(
		(revision) => revision.category === category && revision.period.start === period.start && revision.period.end === period.end
	);
}

function revisionOf(
	row: Selectable<ObservationTable>,
	measures: ReadonlyMap<number, MeasureId>,
	places: ReadonlyMap<number, PlaceId>,
	periods: ReadonlyMap<number, Period>
): Revision {
	return {
		measure: known(measures, row.measure_id),
		place: known(places, row.place_id),
		period: known(periods, row.period_id),
		category: row.category === '' ? null : row.category,
		value: row.value,
		blank: blankOf(row),
		status: row.status ?? 'reported',
		asOf: row.as_of as Day | null,
		document: row.document_id as DocumentId | null,
		note: row.note,
		sequence: row.sequence,
		recordedAt: row.recorded_at,
		recordedBy: row.recorded_by,
		origin: row.origin,
		reason: row.reason
	};
}

/** The table wants a blank beside every missing number; which of them takes a figure back is told by `withdrawn`. */
export function storedBlank(blank: Blank | null): EnteredBlank | null {
	return blank === 'not_reported' ? 'not_available' : blank;
}

export function isWithdrawal(blank: Blank | null): Flag {
	return blank === 'not_reported' ? 1 : 0;
}

export function blankOf({ blank, withdrawn }: Pick<Selectable<ObservationTable>, 'blank' | 'withdrawn'>): Blank | null {
	return withdrawn === 1 ? 'not_reported' : blank;
}
