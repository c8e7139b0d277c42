import type { Day } from '#lib/domain/period.ts';

/** The only place that asks what time it is; everything below takes the answer as an argument. */
export interface Clock {
	/** Moment, ISO 8601 UTC: what a recording is stamped with. */
	now(): string;
	/** The day in Việt Nam, whatever the server's own zone. */
	today(): Day;
}

const vietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', month: '2-digit', day: '2-digit' });

export const systemClock: Clock = {
	now: () => new Date().toISOString(),
	today: () => vietnam.format(new Date()) as Day
};

/** A clock whose calendar stands still, for demonstrations and tests; recordings keep their real moment. */
export function clockAt(today: Day): Clock {
	return { now: systemClock.now, today: () => today };
}
