import { formatPeriod } from '../format/periods.ts';
import { unitName } from '../format/units.ts';
import { messagesOf, type Locale } from '../messages/index.ts';
import type { Coverage } from '../view/coverage.ts';
import type { Distribution, IndicatorSheet, PeriodMatrix } from '../view/indicator-sheet.ts';
import type { Matrix } from '../view/matrix.ts';
import type { Scorecard } from '../view/scorecard.ts';
import {
	categoryBy,
	compareBy,
	coverageBy,
	distributionBy,
	matrixBy,
	pathBy,
	rankingBy,
	type Ranked,
	type Shown
} from './chart-findings.ts';
import { denominatorOf, nameOf, placeNameOf } from './phrase.ts';
import { plainPen } from './told.ts';

/** Path over time: `Đến 30/06/2022: 2/5 HTX, đúng tiến độ (134% so với mức phải đạt 1,5 HTX)`. */
export function pathTitle(sheet: Shown, locale: Locale): string {
	return pathBy(plainPen(locale), sheet);
}

/** Ranking, lollipop, map: `4/14 xã chậm; thấp nhất là xã A với 30%, cao nhất là xã B với 95%`. */
export function rankingTitle(sheet: Ranked, locale: Locale): string {
	return rankingBy(plainPen(locale), sheet);
}

/** Place × period: what the last period brought, and who is silent in it. */
export function matrixTitle(sheet: Shown, matrix: PeriodMatrix, locale: Locale): string {
	return matrixBy(plainPen(locale), sheet, matrix);
}

/** Named cells of k/n: `13/14 xã đạt; chưa báo cáo: xã Chư Drăng`. */
export function coverageTitle(sheet: Shown, coverage: Coverage, locale: Locale): string {
	return coverageBy(plainPen(locale), sheet, coverage);
}

/** Spread over places: `Một nửa số xã có kết quả từ 40% đến 80%, trung vị 62%; thấp nhất là xã A với 30%, cao nhất là xã B với 95%`. */
export function distributionTitle(sheet: Ranked, distribution: Distribution, locale: Locale): string {
	return distributionBy(plainPen(locale), sheet, distribution);
}

/** Parts by category, the largest named. */
export function categoryTitle(sheet: Pick<IndicatorSheet, 'row' | 'categories'>, locale: Locale): string {
	return categoryBy(plainPen(locale), sheet);
}

/** Places × indicators: `14 xã, 7 chỉ tiêu, quý II/2022`. */
export function compareTitle(matrix: Pick<Matrix, 'places' | 'indicators' | 'scorecard'>, locale: Locale): string {
	return compareBy(plainPen(locale), matrix);
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
