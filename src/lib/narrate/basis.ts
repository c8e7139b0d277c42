import { formatMoment } from '../format/dates.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatPeriod } from '../format/periods.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Scorecard, ScorecardRow, Warning } from '../view/scorecard.ts';
import { nameOf, placeNameOf, sharePhrase } from './phrase.ts';
import { plainPen, type About, type Pen, type Role } from './told.ts';

/** `Số liệu đến ngày 30/06/2022`, and the moment when figures are shown as known then. */
export function asOfLine(scorecard: Pick<Scorecard, 'asOf' | 'knownAt'>, locale: Locale): string {
	return asOfBy(plainPen(locale), scorecard);
}

/** The same with a pen that writes days its own way. */
export function asOfBy({ locale, day }: Pen, { asOf, knownAt }: Pick<Scorecard, 'asOf' | 'knownAt'>): string {
	const { narrate } = messagesOf(locale);
	return knownAt === null ? narrate.asOf(day(asOf)) : narrate.asOfKnownAt(day(asOf), formatMoment(knownAt, locale));
}

/** `11/14 xã đã báo cáo quý II/2022`; of one place alone whether it has. */
export function completenessLine(scorecard: Pick<Scorecard, 'completeness' | 'period'>, locale: Locale): string {
	return completenessBy(plainPen(locale), scorecard);
}

/** The same with a pen that marks its numbers. */
export function completenessBy(pen: Pen, { completeness, period }: Pick<Scorecard, 'completeness' | 'period'>): string {
	const { reported, expected, level } = completeness;
	const { narrate } = messagesOf(pen.locale);
	const when = formatPeriod(period, pen.locale);
	if (expected === 1) return (reported === 1 ? narrate.reported : narrate.unreported)(when);
	const share = pen.cite(sharePhrase(reported, expected, level, pen.locale, pen), {}, 'reported');
	return narrate.completeness(share, when);
}

/**
 * An inconsistency in one sentence, both sides shown: what the parts say first, then what was reported (`57 ≠ 58, lệch 1`).
 * @param rows where the indicator's name is found
 */
export function warningSentence(warning: Warning, rows: readonly Pick<ScorecardRow, 'indicator'>[], locale: Locale): string {
	return warningBy(plainPen(locale), warning, rows);
}

/** The same with a pen that marks its numbers. */
export function warningBy(pen: Pen, warning: Warning, rows: readonly Pick<ScorecardRow, 'indicator'>[]): string {
	const { locale } = pen;
	const { narrate } = messagesOf(locale);
	const sides = (of: About, said: number, found: number, difference = Math.abs(said - found)): [string, string, string] => {
		const number = (value: number, role: Role) => pen.cite(formatNumber(value, { ...pen, decimals: 3 }), of, role);
		return [number(said, 'said'), number(found, 'found'), number(difference, 'difference')];
	};
	const indicatorName = (id: string) => {
		const found = rows.find(({ indicator }) => indicator.id === id);
		return found === undefined ? id : nameOf(found.indicator, locale);
	};
	switch (warning.kind) {
		case 'identity': {
			const { place, period, left, right, difference, explanation, identity } = warning;
			const numbers = sides({ place, period, part: identity }, right, left, Math.abs(difference));
			const sentence = narrate.identity(placeNameOf(place, locale), formatPeriod(period, locale), ...numbers);
			return explanation === null ? sentence : narrate.explained(sentence, explanation);
		}
		case 'allocation': {
			const { indicator, target, allocated, assigned, difference } = warning;
			const of = { indicator: { id: indicator }, target: { id: target } };
			return narrate.allocation(indicatorName(indicator), ...sides(of, allocated, assigned, Math.abs(difference)));
		}
		case 'disagreement': {
			const [entered, sum] = sides({ indicator: { id: warning.indicator } }, warning.entered, warning.categorySum);
			return narrate.disagreement(warning.measureName, entered, sum);
		}
		case 'not_comparable':
			return narrate.notComparable(indicatorName(warning.indicator), placeNameOf(warning.place, locale), pen.day(warning.date));
	}
}
