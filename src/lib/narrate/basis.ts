import { formatCompleteness } from '../format/completeness.ts';
import { formatDay, formatMoment } from '../format/dates.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Scorecard, ScorecardRow, Warning } from '../view/scorecard.ts';
import { nameOf, placeNameOf } from './phrase.ts';

/** `Số liệu đến ngày 30/06/2022`, and the moment when figures are shown as known then. */
export function asOfLine({ asOf, knownAt }: Pick<Scorecard, 'asOf' | 'knownAt'>, locale: Locale): string {
	const { narrate } = messagesOf(locale);
	const day = formatDay(asOf, locale);
	return knownAt === null ? narrate.asOf(day) : narrate.asOfKnownAt(day, formatMoment(knownAt, locale));
}

/** `11/14 xã đã báo cáo quý II/2022`. */
export function completenessLine({ completeness, period }: Pick<Scorecard, 'completeness' | 'period'>, locale: Locale): string {
	return messagesOf(locale).narrate.completeness(formatCompleteness(completeness, locale), formatPeriod(period, locale));
}

/**
 * An inconsistency in one sentence, both sides shown: what the parts say first, then what was reported (`57 ≠ 58, lệch 1`).
 * @param rows where the indicator's name is found
 */
export function warningSentence(warning: Warning, rows: readonly Pick<ScorecardRow, 'indicator'>[], locale: Locale): string {
	const { narrate } = messagesOf(locale);
	const number = (value: number) => formatNumber(value, { locale, decimals: 3 });
	const indicatorName = (id: string) => {
		const found = rows.find(({ indicator }) => indicator.id === id);
		return found === undefined ? id : nameOf(found.indicator, locale);
	};
	switch (warning.kind) {
		case 'identity': {
			const { place, period, left, right, difference, explanation } = warning;
			const sentence = narrate.identity(
				placeNameOf(place, locale),
				formatPeriod(period, locale),
				number(right),
				number(left),
				number(Math.abs(difference))
			);
			return explanation === null ? sentence : narrate.explained(sentence, explanation);
		}
		case 'allocation':
			return narrate.allocation(
				indicatorName(warning.indicator),
				number(warning.allocated),
				number(warning.assigned),
				number(Math.abs(warning.difference))
			);
		case 'disagreement':
			return narrate.disagreement(warning.measureName, number(warning.entered), number(warning.categorySum));
		case 'not_comparable':
			return narrate.notComparable(indicatorName(warning.indicator), placeNameOf(warning.place, locale), formatDay(warning.date, locale));
	}
}
