import type { Facts } from '../domain/facts.ts';
import type { Catalogue } from './catalogue.ts';
import type { RankedPlace } from './indicator-sheet.ts';
import { listedPlaces } from './need.ts';
import { placeView } from './part.ts';
import { questionOf } from './question.ts';
import { rankedPlace } from './ranked-place.ts';
import { rowsOf, scorecardOf } from './scorecard.ts';
import type { IndicatorView, PlaceView, Scorecard, ScorecardOptions, Selection } from './scorecard.ts';

/** Compare: places × indicators for one period; `cells[i][j]` belongs to `places[i]`, `indicators[j]`. */
export interface Matrix {
	readonly kind: 'matrix';
	readonly scorecard: Omit<Scorecard, 'rows' | 'kind'>;
	readonly indicators: readonly IndicatorView[];
	readonly places: readonly PlaceView[];
	readonly cells: readonly (readonly RankedPlace[])[];
	/** The selected place itself, per indicator: the total row. */
	readonly total: readonly RankedPlace[];
}

/**
 * Places × indicators for the selection, in official order; each indicator by its first target.
 * @param facts must hold the figures of `matrixNeeds`
 */
export function buildMatrix(catalogue: Catalogue, facts: Facts, selection: Selection, options: ScorecardOptions = {}): Matrix {
	const question = questionOf(catalogue, facts, selection);
	const columns = (catalogue.indicatorsOf.get(selection.programme) ?? []).map((indicator) => ({
		indicator,
		rows: rowsOf(question, indicator, options)
	}));
	const {
		kind: _kind,
		rows: _rows,
		...scorecard
	} = scorecardOf(
		question,
		columns.flatMap(({ rows }) => rows)
	);
	const shown = columns.flatMap(({ indicator, rows }) => (rows[0] === undefined ? [] : [{ indicator, row: rows[0] }]));
	const places = listedPlaces(catalogue, selection);
	return {
		kind: 'matrix',
		scorecard,
		indicators: shown.map(({ row }) => row.indicator),
		places: places.map((place) => placeView(catalogue, place, selection.asOf)),
		cells: places.map((place) => shown.map(({ indicator, row }) => rankedPlace(question, indicator, row.indicator, row.target, place))),
		total: shown.map(({ row }) => ({ place: scorecard.place, value: row.value, target: row.target, verdict: row.verdict }))
	};
}
