import { stepOf } from '../view/frequency.ts';
import { formatDay } from '../format/dates.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { ScorecardRow } from '../view/scorecard.ts';
import { isCeiling } from './headline.ts';
import { amountPhrase, plannedPhrase } from './phrase.ts';
import { plainPen, type Pen } from './told.ts';

/** What the rest of the window must bring: `Còn thiếu 3 HTX trong 14 quý`; null when nothing is missing or known. */
export function paceSentence(row: ScorecardRow, locale: Locale): string | null {
	return paceBy(plainPen(locale), row);
}

/** The same with a pen that marks its numbers. */
export function paceBy(pen: Pen, row: ScorecardRow): string | null {
	const { forecast, indicator, target } = row;
	const { narrate } = messagesOf(pen.locale);
	if (forecast === null || forecast.required === null || target === null) return null;
	const amount = pen.cite(amountPhrase(forecast.required.total, indicator, pen.locale, pen), row, 'required');
	const periods = narrate.periods(forecast.required.periods, stepOf(forecast.per));
	return isCeiling(target, indicator.direction) ? narrate.toCut(amount, periods) : narrate.required(amount, periods);
}

/** Where the pace leads, named as a projection; null without a pace. */
export function forecastSentence(row: ScorecardRow, locale: Locale): string | null {
	return forecastBy(plainPen(locale), row);
}

/** The same with a pen that marks its numbers. */
export function forecastBy(pen: Pen, row: ScorecardRow): string | null {
	const { forecast, indicator, target, verdict } = row;
	const { locale } = pen;
	const { narrate } = messagesOf(locale);
	if (forecast === null || forecast.projected === null || target === null) return null;
	const quantity = (value: number) => plannedPhrase(value, indicator, locale, pen);
	const { value, low, high } = forecast.projected;
	const due = formatDay(target.due, locale);
	const likely = pen.cite(quantity(value), row, 'projected');
	const projection = low === high ? narrate.projectionSure(due, likely) : narrate.projection(due, likely, quantity(low), quantity(high));
	if (forecast.reachedIn !== null) return `${projection}; ${narrate.reachedIn(formatPeriod(forecast.reachedIn, locale))}`;
	return verdict.shortfall !== null && verdict.shortfall > 0 ? `${projection}; ${narrate.notReached}` : projection;
}
