import { parseDay, type Day } from './day.ts';
import { accepted, refused, type Outcome } from './outcome.ts';

/**
 * When something was done: ISO 8601, or only the day where nobody noted the hour. Without an offset the time is Vietnam's, which keeps
 * UTC+7 without summer time, so no time-zone data of the machine is asked.
 */
export type Moment = string;

export interface UnreadableMoment {
	readonly code: 'moment_unreadable';
	readonly text: string;
}

const WITH_TIME = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Reads a day or a moment and keeps its spelling. */
export function parseMoment(text: string): Outcome<Moment, UnreadableMoment> {
	const trimmed = text.trim();
	const day = WITH_TIME.exec(trimmed)?.[1] ?? trimmed;
	const readable = parseDay(day).ok && (day === trimmed || !Number.isNaN(instantOf(trimmed)));
	return readable ? accepted(trimmed) : refused({ code: 'moment_unreadable', text });
}

/** The day that a moment falls into in Vietnam. Throws RangeError for other texts. */
export function dayOfMoment(moment: Moment): Day {
	const day = parseDay(moment);
	return day.ok ? day.value : (new Date(instantOf(moment) + VIETNAM).toISOString().slice(0, 10) as Day);
}

/** Milliseconds since 1970; a day alone counts to its end, as does the closing day of a count. */
export function instantOf(moment: Moment): number {
	if (parseDay(moment).ok) return Date.parse(`${moment}T23:59:59.999+07:00`);
	const [, , offset] = WITH_TIME.exec(moment) ?? [];
	return Date.parse(offset === undefined ? `${moment}+07:00` : moment);
}

const VIETNAM = 7 * 3_600_000;
