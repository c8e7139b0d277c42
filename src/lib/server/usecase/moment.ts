import { parseDay } from '#lib/domain/day.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';

export interface MomentFault {
	readonly code: 'moment_unreadable';
	readonly text: string;
}

/**
 * A moment to look back from: an ISO 8601 moment, or a day, which counts to its end in Việt Nam.
 * Without an offset the time is Vietnamese too (UTC+7, no summer time).
 */
export function readMoment(text: string): Outcome<string, MomentFault> {
	const trimmed = text.trim();
	const asDay = parseDay(trimmed);
	if (asDay.ok) return accepted(endOfDay(asDay.value));
	const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i.exec(trimmed);
	// A Date would carry the 30th of February over into March.
	const moment = match && parseDay(match[1] ?? '').ok ? new Date(`${match[1]}T${match[2]}${match[3] ?? '+07:00'}`) : null;
	if (!moment || Number.isNaN(moment.getTime())) return refused({ code: 'moment_unreadable', text });
	return accepted(moment.toISOString());
}

/** The last millisecond of a day in Việt Nam, ISO 8601 UTC. */
export function endOfDay(day: Day): string {
	return new Date(`${day}T23:59:59.999+07:00`).toISOString();
}
