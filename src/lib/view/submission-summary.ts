import { dueDateOf } from '../domain/due-date.ts';
import { contains, lastDay, samePeriod, type Day, type Period } from '../domain/period.ts';
import { lateness, ratesOf, sentOn, type Submission, type SubmissionRates, type SubmissionState } from '../domain/submission.ts';
import { programmeOf, type Catalogue } from './catalogue.ts';
import { placesWithin } from './need.ts';
import type { Selection } from './scorecard.ts';
import { returnsOf } from './submission-board.ts';

/** How the returns stand behind the figures of a scorecard. */
export interface SubmissionSummary {
	/** Of the returns: the selected period, or the last one within it that was reported. */
	readonly period: Period;
	readonly rates: Pick<SubmissionRates, 'expected' | 'sent' | 'onTime'>;
	/** The return of the selected place itself; null: it sends none. */
	readonly own: { readonly state: SubmissionState; readonly sentOn: Day | null; readonly late: number } | null;
}

/**
 * Null where nobody within the selection was asked for a return, or nobody of the programme sent one for the period: an office that
 * does not work with returns sees nothing of them.
 * @param submissions of the programme, as known at the selected moment
 */
export function submissionSummary(
	catalogue: Catalogue,
	selection: Selection,
	submissions: readonly Submission[]
): SubmissionSummary | null {
	const programme = programmeOf(catalogue, selection.programme);
	const period = reportedPeriod(selection.period, submissions);
	if (period === null) return null;
	const due = dueDateOf(period, programme.dueRule, catalogue.daysOff);
	// Returns are those of the places of their own time, on whatever map the figures are shown.
	const places = new Set(placesWithin(catalogue, { ...selection, view: 'reported' }, lastDay(period), programme.placeLevel));
	const returns = returnsOf(catalogue, programme, period, submissions).filter(({ place }) => places.has(place));
	if (returns.length === 0) return null;
	const { expected, sent, onTime } = ratesOf(returns, due, due);
	const own = returns.find(({ place }) => place === selection.place);
	return {
		period,
		rates: { expected, sent, onTime },
		own: own === undefined ? null : { state: own.state, sentOn: sentOn(own), late: lateness(own, due, due) }
	};
}

function reportedPeriod(selected: Period, submissions: readonly Submission[]): Period | null {
	const periods = submissions.filter(({ events }) => events.length > 0).map(({ period }) => period);
	return (
		periods.find((period) => samePeriod(period, selected)) ??
		periods
			.filter((period) => contains(selected, period))
			.reduce<Period | null>((last, period) => (last === null || period.end > last.end ? period : last), null)
	);
}
