import { addDays } from '../domain/day.ts';
import { containsDay, isRegular, lastDay, next, periodAt, periodOf, splitInto, type Day, type Period } from '../domain/period.ts';
import type { Programme } from '../domain/programme.ts';
import type { Catalogue } from './catalogue.ts';
import { returnKinds } from './submission-scope.ts';

/**
 * The periods that a programme's places are asked for, the newest first, of one end the shortest first: every month, quarter, half or
 * year of the term that has begun, and of days, seasons and terms those that something is known of.
 * @param known periods with figures or returns
 */
export function returnPeriods(catalogue: Catalogue, programme: Programme, today: Day, known: readonly Period[]): readonly Period[] {
	const { start, end, scheme } = programme;
	const until = today < start ? start : today < end ? today : end;
	const found = new Map<string, Period>();
	for (const kind of returnKinds(catalogue, programme)) {
		const tiled =
			isRegular(kind) && kind !== 'day'
				? splitInto(periodOf(start, addDays(until, 1), scheme), kind).map((piece) => periodAt(piece.start, kind, scheme))
				: known.filter((period) => period.kind === kind);
		for (const period of tiled) found.set(`${period.start} ${period.end}`, period);
	}
	return [...found.values()].sort((a, b) => (a.end === b.end ? (a.start > b.start ? -1 : 1) : a.end > b.end ? -1 : 1));
}

/**
 * The period that the office is busy with: the newest that has ended, while the next of its kind runs, for its returns come in now;
 * else the newest of which something is known; else the newest that has ended; else the newest.
 */
export function currentReturnPeriod(periods: readonly Period[], today: Day, known: readonly Period[]): Period | null {
	const spoken = new Set(known.map(({ start, end }) => `${start} ${end}`));
	const ended = periods.find((period) => lastDay(period) < today) ?? null;
	if (ended !== null && isRegular(ended.kind) && containsDay(next(ended), today)) return ended;
	return periods.find(({ start, end }) => spoken.has(`${start} ${end}`)) ?? ended ?? periods[0] ?? null;
}
