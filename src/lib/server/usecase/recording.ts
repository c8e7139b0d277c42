import { parseDay } from '#lib/domain/day.ts';
import { endOfDay } from './moment.ts';
import type { ObservationRow } from '../import/package/workspace.ts';

/**
 * Since when each figure of a package has been known: the end of the day its count was closed, if that is past and stated,
 * else the moment of loading. A revision is never known before the one it corrects, whatever its row says.
 * @param rows in the order of their revisions
 * @param loadedAt ISO 8601 UTC
 */
export function recordingMoments(rows: readonly ObservationRow[], loadedAt: string): readonly string[] {
	const latest = new Map<string, string>();
	return rows.map(({ measure, place, period, category, as_of }) => {
		const key = [measure, place, period, category ?? ''].join('\u0000');
		const closed = as_of === null ? null : parseDay(as_of);
		const stated = closed?.ok ? endOfDay(closed.value) : loadedAt;
		// All are ISO 8601 UTC with milliseconds: text orders them.
		const moment = [stated < loadedAt ? stated : loadedAt, latest.get(key) ?? ''].reduce((a, b) => (a > b ? a : b));
		latest.set(key, moment);
		return moment;
	});
}
