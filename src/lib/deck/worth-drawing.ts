import type { IndicatorSheet } from '../view/indicator-sheet.ts';

export interface ChartsWorthDrawing {
	readonly path: boolean;
	readonly coverage: boolean;
	readonly ranking: boolean;
	/** The ranking on a band rather than against a mark. */
	readonly lollipop: boolean;
	readonly map: boolean;
	readonly distribution: boolean;
	readonly matrix: boolean;
	readonly categories: boolean;
}

/** Fewer places spread too little to speak of quartiles. */
const FEWEST_FOR_SPREAD = 5;

/** Which charts say something about this sheet: no empty frames, no ranking of yes and no. */
export function chartsWorthDrawing(sheet: IndicatorSheet): ChartsWorthDrawing {
	const { row, coverage, ranking, distribution, matrix, categories } = sheet;
	const known = ranking.filter(({ value }) => value.value !== null);
	// A k/n counted from an expression knows its places only as pass or fail: the named grid says it all.
	const counted = coverage !== null && row.eachPlace === null;
	const spread = distribution !== null && distribution.count >= FEWEST_FOR_SPREAD && distribution.min.value < distribution.max.value;
	return {
		path: row.series.filter(({ value }) => value.value !== null).length > 1,
		coverage: coverage !== null && coverage.cells.length > 0,
		ranking: !counted && known.length > 1,
		lollipop: ranking.some(({ target }) => target?.condition.kind === 'between'),
		map: !counted && known.length > 1 && ranking.some(({ place }) => place.tile !== null),
		distribution: !counted && spread,
		matrix: !counted && known.length > 1 && matrix !== null && matrix.periods.length > 1 && matrix.places.length > 1,
		categories: categories.some(({ value }) => value !== null)
	};
}
