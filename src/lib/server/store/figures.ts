import type { Kysely, Selectable } from 'kysely';
import type { Figure } from '#lib/domain/figure.ts';
import type { MeasureId, PlaceId } from '#lib/domain/id.ts';
import { lastDay, type Day, type Period } from '#lib/domain/period.ts';
import { isAmong, known, readKeys } from './keys.ts';
import { numberPeriods, readPeriods } from './periods.ts';
import { insertRows } from './bulk.ts';
import type { Database, FigureTable } from './tables.ts';

export interface FigureSelection {
	readonly measures: readonly MeasureId[];
	readonly places: readonly PlaceId[];
	/** Only figures of periods that start on this day or later. */
	readonly from?: Day;
	/** Only figures of periods that have ended by this day, inclusive. */
	readonly upTo?: Day;
}

/** The materialised roll-up of some measures at some places, in order of period end: what a page needs, in one query. */
export async function readFigures(db: Kysely<Database>, { measures, places, from, upTo }: FigureSelection): Promise<readonly Figure[]> {
	const measureKeys = await readKeys(db, 'measure', measures);
	const placeKeys = await readKeys(db, 'place', places);
	const periods = await readPeriods(db);
	let query = db
		.selectFrom('figure')
		.selectAll()
		.where((row) => isAmong(db, row.ref('measure_id'), [...measureKeys.ids.keys()]))
		.where((row) => isAmong(db, row.ref('place_id'), [...placeKeys.ids.keys()]));
	if (from !== undefined || upTo !== undefined) {
		const within = [...periods].filter(([, period]) => period.start >= (from ?? '') && (upTo === undefined || lastDay(period) <= upTo));
		const numbers = within.map(([number]) => number);
		query = query.where((row) => isAmong(db, row.ref('period_id'), numbers));
	}
	const rows = await query.execute();
	const figures = rows.map((row) => figureOf(row, measureKeys.ids, placeKeys.ids, periods));
	return figures.sort((a, b) => (a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : 0));
}

/**
 * The figures of several needs at once, none of them twice however the needs overlap: facts would count a figure twice. One query
 * for each set of places that some measures share.
 */
export async function readNeededFigures(
	db: Kysely<Database>,
	needs: readonly Pick<FigureSelection, 'measures' | 'places'>[]
): Promise<readonly Figure[]> {
	const placesOf = new Map<MeasureId, Set<PlaceId>>();
	for (const { measures, places } of needs) {
		for (const measure of measures) {
			const wanted = placesOf.get(measure) ?? new Set();
			for (const place of places) wanted.add(place);
			placesOf.set(measure, wanted);
		}
	}
	const shared = Map.groupBy(placesOf, ([, places]) => [...places].sort().join(' '));
	const figures: (readonly Figure[])[] = [];
	for (const sharing of shared.values()) {
		figures.push(await readFigures(db, { measures: sharing.map(([measure]) => measure), places: [...(sharing[0]?.[1] ?? [])] }));
	}
	return figures.flat();
}

const COLUMNS = [
	'measure_id',
	'place_id',
	'period_id',
	'category',
	'sum',
	'min',
	'max',
	'count',
	'reported',
	'expected',
	'blank',
	'estimate',
	'own',
	'newest',
	'oldest',
	'category_sum',
	'reported_now'
] as const;

/** Writes figures that the table does not hold. Call it inside `writing`. */
export async function insertFigures(trx: Kysely<Database>, figures: readonly Figure[]): Promise<void> {
	const measures = await readKeys(trx, 'measure', [...new Set(figures.map(({ measure }) => measure))]);
	const places = await readKeys(trx, 'place', [...new Set(figures.map(({ place }) => place))]);
	const numberOf = await numberPeriods(trx, new Set(figures.map(({ period }) => period)));
	const rows = figures
		.values()
		.map((figure) => [
			known(measures.numbers, figure.measure),
			known(places.numbers, figure.place),
			numberOf(figure.period),
			figure.category ?? '',
			figure.sum,
			figure.min,
			figure.max,
			figure.count,
			figure.reported,
			figure.expected,
			figure.blank,
			Number(figure.estimate),
			Number(figure.own),
			figure.newest,
			figure.oldest,
			figure.categorySum,
			figure.reportedNow
		]);
	await insertRows(trx, 'figure', COLUMNS, rows);
}

/** Puts these figures in the place of all that the table holds of a measure at these places. Call it inside `writing`. */
export async function replaceFigures(
	trx: Kysely<Database>,
	measure: MeasureId,
	places: readonly PlaceId[],
	figures: readonly Figure[]
): Promise<void> {
	const numbers = [...(await readKeys(trx, 'place', places)).ids.keys()];
	await trx
		.deleteFrom('figure')
		.where('measure_id', '=', (query) => query.selectFrom('measure').select('id').where('key', '=', measure))
		.where((row) => isAmong(trx, row.ref('place_id'), numbers))
		.execute();
	await insertFigures(trx, figures);
}

function figureOf(
	row: Selectable<FigureTable>,
	measures: ReadonlyMap<number, MeasureId>,
	places: ReadonlyMap<number, PlaceId>,
	periods: ReadonlyMap<number, Period>
): Figure {
	return {
		measure: known(measures, row.measure_id),
		place: known(places, row.place_id),
		period: known(periods, row.period_id),
		category: row.category === '' ? null : row.category,
		sum: row.sum,
		min: row.min,
		max: row.max,
		count: row.count,
		reported: row.reported,
		expected: row.expected,
		reportedNow: row.reported_now,
		blank: row.blank,
		estimate: row.estimate === 1,
		own: row.own === 1,
		newest: row.newest as Day,
		oldest: row.oldest as Day,
		categorySum: row.category_sum
	};
}
