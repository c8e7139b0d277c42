/** What the form of a meeting begins with. */
import { yearOf } from '../domain/day.ts';
import type { Meeting } from '../domain/meeting.ts';
import { period, type Day } from '../domain/period.ts';
import { formatPeriod } from '../format/periods.ts';
import type { Locale } from '../messages/index.ts';

type Begun = Pick<Meeting, 'programmes' | 'kind' | 'venue' | 'chair' | 'recipients'>;

export function meetingValues(
	begun: Omit<Begun, 'programmes'> & { readonly programmes: readonly string[]; readonly period: string | null }
): Readonly<Record<string, string | null>> {
	const { programmes, kind, venue, chair, recipients } = begun;
	return { 'programmes[]': programmes.join(' '), kind, venue, chair, period: begun.period, recipients: recipients.join('\n') };
}

/** The usual periods of this year and the last, the newest first. */
export function usualPeriods(today: Day, locale: Locale): readonly { readonly code: string; readonly label: string }[] {
	const year = yearOf(today);
	return [year, year - 1].flatMap((one) =>
		['', '-Q4', '-Q3', '-S1', '-Q2', '-Q1'].map((part) => {
			const code = `${one}${part}`;
			return { code, label: formatPeriod(period(code), locale) };
		})
	);
}
