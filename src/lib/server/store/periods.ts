import type { Kysely } from 'kysely';
import type { Day, Period, PeriodCode, PeriodKind, Scheme } from '#lib/domain/period.ts';
import { insertRows } from './bulk.ts';
import type { Database } from './tables.ts';

/** The periods that figures speak of, by the small number that the big tables use. A workspace has a few hundred. */
export async function readPeriods(db: Kysely<Database>): Promise<ReadonlyMap<number, Period>> {
	const rows = await db.selectFrom('period').selectAll().execute();
	return new Map(
		rows.map((row) => [
			row.id,
			{
				code: row.code as PeriodCode,
				kind: row.kind as PeriodKind,
				scheme: row.scheme as Scheme,
				start: row.start_day as Day,
				end: row.end_day as Day
			}
		])
	);
}

export type PeriodNumbers = (period: Period) => number;

/** Numbers for these periods; those that the store has not met yet are added. Call it inside `writing`. */
export async function numberPeriods(trx: Kysely<Database>, periods: Iterable<Period>): Promise<PeriodNumbers> {
	const known = await readPeriods(trx);
	const numbers = new Map([...known].map(([id, period]) => [keyOf(period), id]));
	let last = Math.max(0, ...known.keys());
	const added: (string | number)[][] = [];
	for (const period of periods) {
		if (numbers.has(keyOf(period))) continue;
		numbers.set(keyOf(period), ++last);
		added.push([last, period.scheme, period.code, period.kind, period.start, period.end]);
	}
	await insertRows(trx, 'period', ['id', 'scheme', 'code', 'kind', 'start_day', 'end_day'], added);
	return (period) => {
		const number = numbers.get(keyOf(period));
		if (number === undefined) throw new RangeError(`period without a number: ${keyOf(period)}`);
		return number;
	};
}

function keyOf(period: Period): string {
	return `${period.scheme} ${period.code}`;
}
