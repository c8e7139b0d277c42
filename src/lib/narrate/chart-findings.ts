/** What each chart shows, in a sentence written with a pen that may mark its numbers. */
import { levelWord } from '../format/completeness.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatPeriod } from '../format/periods.ts';
import { formatQuantity } from '../format/units.ts';
import { messagesOf } from '../messages/index.ts';
import type { Coverage } from '../view/coverage.ts';
import type { Distribution, IndicatorSheet, PeriodMatrix } from '../view/indicator-sheet.ts';
import type { Matrix } from '../view/matrix.ts';
import type { PlaceView, Scorecard } from '../view/scorecard.ts';
import { countsOf } from '../view/urgency.ts';
import { findingBy } from './headline.ts';
import { capitalised, nameOf, placeCount, placeListBy, sharePhrase } from './phrase.ts';
import { spreadBy } from './spread.ts';
import type { About, Pen } from './told.ts';

/** A row with the selection it was read for. */
export type Shown = Pick<IndicatorSheet, 'row'> & { readonly scorecard: Pick<Scorecard, 'asOf' | 'completeness'> };
export type Ranked = Shown & Pick<IndicatorSheet, 'ranking'>;

export function pathBy(pen: Pen, { row, scorecard }: Shown): string {
	return messagesOf(pen.locale).narrate.upTo(pen.day(scorecard.asOf), findingBy(pen, row));
}

export function rankingBy(pen: Pen, sheet: Ranked): string {
	const { narrate, status: words } = messagesOf(pen.locale);
	const { ranking, row } = sheet;
	const level = ranking[0]?.place.level;
	if (level === undefined) return pathBy(pen, sheet);
	const about = { indicator: row.indicator, target: row.target };
	const spread = spreadBy(pen, ranking, row);
	if (spread === null)
		return capitalised(narrate.noPlaceReported(pen.cite(placeCount(ranking.length, level, pen), about, 'places')), pen.locale);
	const counts = countsOf(ranking);
	const urgent = (['missed', 'behind', 'at_risk'] as const).find((status) => counts[status] !== undefined);
	if (urgent === undefined) return capitalised(spread, pen.locale);
	const share = sharePhrase(counts[urgent] ?? 0, ranking.length, level, pen.locale, pen);
	const behind = narrate.withStatus(pen.cite(share, { ...about, part: urgent }, 'coverage'), words[urgent].word);
	return capitalised(`${behind}; ${spread}`, pen.locale);
}

export function matrixBy(pen: Pen, { row }: Pick<Shown, 'row'>, matrix: PeriodMatrix): string {
	const { locale } = pen;
	const { narrate } = messagesOf(locale);
	const last = matrix.periods.length - 1;
	const period = matrix.periods[last];
	const column = matrix.places.flatMap((place, index) => {
		const value = matrix.cells[index]?.[last];
		return value === undefined ? [] : [{ place, value }];
	});
	const level = column[0]?.place.level;
	if (period === undefined || level === undefined) return capitalised(narrate.noPlaceReported(nameOf(row.indicator, locale)), locale);
	const about = { indicator: row.indicator, target: row.target, period };
	const silent = column.filter(({ value }) => value.value === null).map(({ place }) => place);
	const spread = spreadBy(pen, column, row, period);
	const finding =
		spread === null
			? narrate.noPlaceReported(pen.cite(placeCount(column.length, level, pen), about, 'places'))
			: [spread, ...listed(pen, silent, narrate.silent, about)].join('; ');
	return capitalised(narrate.sentence(formatPeriod(period, locale), finding), locale);
}

export function coverageBy(pen: Pen, { row, scorecard }: Shown, coverage: Coverage): string {
	const { narrate } = messagesOf(pen.locale);
	const level = coverage.cells[0]?.place.level ?? scorecard.completeness.level;
	const inState = (state: Coverage['cells'][number]['state']) =>
		coverage.cells.filter((cell) => cell.state === state).map(({ place }) => place);
	const share = sharePhrase(coverage.passing, coverage.total, level, pen.locale, pen);
	return [
		narrate.passing(pen.cite(share, row, 'coverage')),
		...listed(pen, inState('fail'), row.verdict.status === 'missed' ? narrate.failed : narrate.failing, row),
		...listed(pen, inState('above'), narrate.aboveBand, row),
		...listed(pen, inState('silent'), narrate.silent, row)
	].join('; ');
}

export function distributionBy(pen: Pen, { row, ranking }: Pick<Ranked, 'row' | 'ranking'>, distribution: Distribution): string {
	const { locale } = pen;
	const { narrate } = messagesOf(locale);
	const finer = { ...row.indicator, decimals: Math.max(1, row.indicator.decimals) };
	const quantity = (value: number) => formatQuantity(value, finer, locale, pen);
	const { min, q1, median, q3, max, count } = distribution;
	const about = { indicator: row.indicator, target: row.target };
	const spread = spreadBy(pen, ranking, row) ?? '';
	if (min.value === max.value) return capitalised(spread, locale);
	const places = levelWord(min.place.level, locale, count);
	const middle = pen.cite(quantity(median), about, 'median');
	const half =
		quantity(q1) === quantity(q3)
			? narrate.halfEqual(places, middle)
			: narrate.half(places, pen.cite(quantity(q1), about, 'lower_quartile'), pen.cite(quantity(q3), about, 'upper_quartile'), middle);
	return `${half}; ${spread}`;
}

export function categoryBy(pen: Pen, { row, categories }: Pick<IndicatorSheet, 'row' | 'categories'>): string {
	const { narrate } = messagesOf(pen.locale);
	const largest = categories.reduce<(typeof categories)[number] | null>(
		(best, one) => (one.value !== null && one.value > (best?.value ?? -Infinity) ? one : best),
		null
	);
	if (largest === null || largest.value === null) return nameOf(row.indicator, pen.locale);
	const { category, value } = largest;
	const quantity = formatQuantity(value, row.indicator, pen.locale, pen);
	return narrate.largestCategory(category, pen.cite(quantity, { ...row, part: category }, 'category'));
}

export function compareBy(pen: Pen, { places, indicators, scorecard }: Pick<Matrix, 'places' | 'indicators' | 'scorecard'>): string {
	const { narrate } = messagesOf(pen.locale);
	const counted = pen.cite(placeCount(places.length, places[0]?.level ?? '', pen), {}, 'places');
	const measured = pen.cite(narrate.indicators(formatNumber(indicators.length, pen), indicators.length), {}, 'indicators');
	return narrate.compare(counted, measured, formatPeriod(scorecard.period, pen.locale));
}

/** `chưa báo cáo: xã A và xã B`, or nothing for no places. */
function listed(pen: Pen, places: readonly PlaceView[], sentence: (names: string) => string, of: About): readonly string[] {
	return places.length === 0 ? [] : [sentence(placeListBy(pen, places, of))];
}
