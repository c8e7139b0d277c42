import { stepOf } from '../view/frequency.ts';
import { formatDay } from '../format/dates.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { ScorecardRow } from '../view/scorecard.ts';
import { isCeiling } from './headline.ts';
import { amountPhrase, plannedPhrase } from './phrase.ts';

/** What the rest of the window must bring: `Còn thiếu 3 HTX trong 14 quý`; null when nothing is missing or known. */
export function paceSentence({ forecast, indicator, target }: ScorecardRow, locale: Locale): string | null {
	const { narrate } = messagesOf(locale);
	if (forecast === null || forecast.required === null || target === null) return null;
	const amount = amountPhrase(forecast.required.total, indicator, locale);
	const periods = narrate.periods(forecast.required.periods, stepOf(forecast.per));
	return isCeiling(target, indicator.direction) ? narrate.toCut(amount, periods) : narrate.required(amount, periods);
}

/** Where the pace leads, named as a projection; null without a pace. */
export function forecastSentence({ forecast, indicator, target, verdict }: ScorecardRow, locale: Locale): string | null {
	const { narrate } = messagesOf(locale);
	if (forecast === null || forecast.projected === null || target === null) return null;
	const quantity = (value: number) => plannedPhrase(value, indicator, locale);
	const { value, low, high } = forecast.projected;
	const due = formatDay(target.due, locale);
	const projection =
		low === high ? narrate.projectionSure(due, quantity(value)) : narrate.projection(due, quantity(value), quantity(low), quantity(high));
	if (forecast.reachedIn !== null) return `${projection}; ${narrate.reachedIn(formatPeriod(forecast.reachedIn, locale))}`;
	return verdict.shortfall !== null && verdict.shortfall > 0 ? `${projection}; ${narrate.notReached}` : projection;
}
