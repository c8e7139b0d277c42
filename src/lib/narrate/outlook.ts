import { stepOf } from '../view/frequency.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatPeriod } from '../format/periods.ts';
import { formatQuantityRange } from '../format/units.ts';
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
	const left = forecast.required.periods;
	const periods = pen.cite(narrate.periods(formatNumber(left, pen), left, stepOf(forecast.per)), row, 'periods_left');
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
	const { value, low, high } = forecast.projected;
	const due = pen.day(target.due);
	const likely = pen.cite(plannedPhrase(value, indicator, locale, pen), row, 'projected');
	const finer = { decimals: Math.max(1, indicator.decimals), twoDigits: pen.twoDigits };
	const range = pen.cite(formatQuantityRange(low, high, indicator, locale, finer), row, 'projected_range');
	const isSure = plannedPhrase(low, indicator, locale) === plannedPhrase(high, indicator, locale);
	const projection = isSure ? narrate.projectionSure(due, likely) : narrate.projection(due, likely, range);
	const { reachedIn } = forecast;
	if (reachedIn === null) return verdict.shortfall !== null && verdict.shortfall > 0 ? `${projection}; ${narrate.notReached}` : projection;
	const when = formatPeriod(reachedIn, locale);
	return `${projection}; ${reachedIn.start > target.due ? narrate.reachedLate(when) : narrate.reachedIn(when)}`;
}
