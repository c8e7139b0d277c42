import { formatDay } from '../format/dates.ts';
import { levelWord } from '../format/completeness.ts';
import { formatNumber } from '../format/numbers.ts';
import { formatPeriod } from '../format/periods.ts';
import { formatQuantity, unitName } from '../format/units.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Coverage } from '../view/coverage.ts';
import type { Distribution, IndicatorSheet, PeriodMatrix, RankedPlace } from '../view/indicator-sheet.ts';
import type { Matrix } from '../view/matrix.ts';
import type { IndicatorView, PlaceView, Scorecard } from '../view/scorecard.ts';
import { extremesOf, type Extreme } from '../view/extreme.ts';
import { countsOf } from '../view/urgency.ts';
import { listed, rowFinding } from './headline.ts';
import { capitalised, denominatorOf, nameOf, placeList, placeNameOf, sharePhrase, valuePhrase } from './phrase.ts';

type Shown = Pick<IndicatorSheet, 'row' | 'scorecard'>;

/** Path over time: `Đến 30/06/2022: 2/5 HTX, đúng tiến độ (134% so với mức phải đạt 1,5 HTX)`. */
export function pathTitle({ row, scorecard }: Shown, locale: Locale): string {
	return messagesOf(locale).narrate.upTo(formatDay(scorecard.asOf, locale), rowFinding(row, locale));
}

/** Ranking, lollipop, map: `4/14 xã chậm; thấp nhất là xã A với 30%, cao nhất là xã B với 95%`. */
export function rankingTitle(sheet: Shown & Pick<IndicatorSheet, 'ranking'>, locale: Locale): string {
	const { narrate } = messagesOf(locale);
	const { ranking, row } = sheet;
	if (ranking.length === 0) return pathTitle(sheet, locale);
	const spread = spreadPhrase(ranking, row.indicator, locale);
	if (spread === null) return capitalised(narrate.noPlaceReported(placeCount(ranking, locale)), locale);
	return capitalised([...urgencyPhrases(ranking, locale), spread].join('; '), locale);
}

/** Place × period: what the last period brought, and who is silent in it. */
export function matrixTitle({ row }: Shown, matrix: PeriodMatrix, locale: Locale): string {
	const { narrate } = messagesOf(locale);
	const last = matrix.periods.length - 1;
	const period = matrix.periods[last];
	const column = matrix.places.flatMap((place, index) => {
		const value = matrix.cells[index]?.[last];
		return value === undefined ? [] : [{ place, value }];
	});
	if (period === undefined || column.length === 0) return capitalised(narrate.noPlaceReported(nameOf(row.indicator, locale)), locale);
	const silent = column.filter(({ value }) => value.value === null).map(({ place }) => place);
	const spread = spreadPhrase(column, row.indicator, locale);
	const finding =
		spread === null ? narrate.noPlaceReported(placeCount(column, locale)) : [spread, ...listed(silent, narrate.silent, locale)].join('; ');
	return capitalised(narrate.sentence(formatPeriod(period, locale), finding), locale);
}

/** Named cells of k/n: `13/14 xã đạt; chưa báo cáo: xã Chư Drăng`. */
export function coverageTitle({ row, scorecard }: Shown, coverage: Coverage, locale: Locale): string {
	const { narrate } = messagesOf(locale);
	const level = coverage.cells[0]?.place.level ?? scorecard.completeness.level;
	const inState = (state: Coverage['cells'][number]['state']) =>
		coverage.cells.filter((cell) => cell.state === state).map(({ place }) => place);
	return [narrate.passing(sharePhrase(coverage.passing, coverage.total, level, locale))]
		.concat(
			listed(inState('fail'), row.verdict.status === 'missed' ? narrate.failed : narrate.failing, locale),
			listed(inState('above'), narrate.aboveBand, locale),
			listed(inState('silent'), narrate.silent, locale)
		)
		.join('; ');
}

/** Spread over places: `Một nửa số xã có kết quả từ 40% đến 80%, trung vị 62%; thấp nhất là xã A với 30%, cao nhất là xã B với 95%`. */
export function distributionTitle({ row }: Shown, distribution: Distribution, locale: Locale): string {
	const { narrate } = messagesOf(locale);
	const quantity = (value: number) => formatQuantity(value, { ...row.indicator, decimals: Math.max(1, row.indicator.decimals) }, locale);
	const { min, q1, median, q3, max, count } = distribution;
	const places = levelWord(min.place.level, locale, count);
	const half =
		quantity(q1) === quantity(q3)
			? narrate.halfEqual(places, quantity(median))
			: narrate.half(places, quantity(q1), quantity(q3), quantity(median));
	const ends = [
		narrate.lowest(placeNameOf(min.place, locale), quantity(min.value)),
		narrate.highest(placeNameOf(max.place, locale), quantity(max.value))
	];
	return `${half}; ${ends.join(', ')}`;
}

/** Parts by category, the largest named. */
export function categoryTitle({ row, categories }: Shown & Pick<IndicatorSheet, 'categories'>, locale: Locale): string {
	const { narrate } = messagesOf(locale);
	const largest = categories.reduce<(typeof categories)[number] | null>(
		(best, one) => (one.value !== null && one.value > (best?.value ?? -Infinity) ? one : best),
		null
	);
	if (largest === null || largest.value === null) return nameOf(row.indicator, locale);
	return narrate.largestCategory(largest.category, formatQuantity(largest.value, row.indicator, locale));
}

/** Places × indicators: `14 xã, 7 chỉ tiêu, quý II/2022`. */
export function compareTitle(
	{ places, indicators, scorecard }: Pick<Matrix, 'places' | 'indicators' | 'scorecard'>,
	locale: Locale
): string {
	const { narrate } = messagesOf(locale);
	const counted = placeCount(
		places.map((place) => ({ place })),
		locale
	);
	return narrate.compare(counted, narrate.indicators(indicators.length), formatPeriod(scorecard.period, locale));
}

/** Below every chart's title: measure (unit), denominator, place, period. */
export function subtitleOf(
	{
		row,
		scorecard
	}: { readonly row: Pick<IndicatorSheet['row'], 'indicator'>; readonly scorecard: Pick<Scorecard, 'place' | 'group' | 'period'> },
	locale: Locale
): string {
	const { narrate } = messagesOf(locale);
	const { indicator } = row;
	const unit = unitName(indicator, locale);
	const name = nameOf(indicator, locale);
	const denominator = denominatorOf(indicator, locale);
	return [
		unit === '' ? name : narrate.unit(name, unit),
		...(denominator === null ? [] : [narrate.outOfWhat(denominator)]),
		scorecard.group?.name ?? placeNameOf(scorecard.place, locale),
		formatPeriod(scorecard.period, locale)
	].join(' · ');
}

function urgencyPhrases(ranking: readonly RankedPlace[], locale: Locale): readonly string[] {
	const words = messagesOf(locale);
	const counts = countsOf(ranking);
	const urgent = (['missed', 'behind', 'at_risk'] as const).find((status) => counts[status] !== undefined);
	if (urgent === undefined) return [];
	return [
		words.narrate.placesWith(
			sharePhrase(counts[urgent] ?? 0, ranking.length, ranking[0]?.place.level ?? '', locale),
			words.status[urgent].word
		)
	];
}

/** More places than these at one end of a spread are counted, not named. */
const MOST_AT_AN_END = 4;

/** Lowest and highest by name; null when no place has a number. */
function spreadPhrase(places: readonly Pick<RankedPlace, 'place' | 'value'>[], indicator: IndicatorView, locale: Locale): string | null {
	const { narrate } = messagesOf(locale);
	const ends = extremesOf(places, indicator.decimals);
	if (ends === null) return null;
	const value = (end: Extreme) => valuePhrase(end.value, indicator, locale);
	const names = (end: Extreme) =>
		end.places.length <= MOST_AT_AN_END
			? placeList(end.places, locale)
			: placeCount(
					end.places.map((place) => ({ place })),
					locale
				);
	if (ends.reporting === 1) return narrate.only(names(ends.lowest), value(ends.lowest));
	if (ends.equal)
		return narrate.allEqual(countWord(ends.reporting, ends.lowest.places[0], locale), valueAlone(ends.lowest, indicator, locale));
	return `${narrate.lowest(names(ends.lowest), endValue(ends.lowest, indicator, locale))}, ${narrate.highest(names(ends.highest), endValue(ends.highest, indicator, locale))}`;
}

/** Several places with one value have different parts: then only what they share is printed. */
function endValue(end: Extreme, indicator: IndicatorView, locale: Locale): string {
	return end.places.length === 1 ? valuePhrase(end.value, indicator, locale) : valueAlone(end, indicator, locale);
}

function valueAlone({ value }: Extreme, indicator: IndicatorView, locale: Locale): string {
	return valuePhrase({ ...value, numerator: null, denominator: null }, indicator, locale);
}

function placeCount(places: readonly { readonly place: PlaceView }[], locale: Locale): string {
	return countWord(places.length, places[0]?.place, locale);
}

function countWord(count: number, place: PlaceView | undefined, locale: Locale): string {
	return `${formatNumber(count, { locale })} ${levelWord(place?.level ?? '', locale, count)}`;
}
