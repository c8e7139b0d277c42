import type { Facts } from '../domain/facts.ts';
import type { Day } from '../domain/period.ts';
import { existsDuring } from '../domain/place-tree.ts';
import { bearingTarget } from './bearing-target.ts';
import type { Catalogue } from './catalogue.ts';
import type { RankedPlace } from './indicator-sheet.ts';
import { listedPlaces } from './need.ts';
import { placeView } from './part.ts';
import { questionOf, type Question } from './question.ts';
import { rankedPlace } from './ranked-place.ts';
import { rowsOf, scorecardOf } from './scorecard-assembly.ts';
import type { EachPlace, IndicatorView, PlaceView, Scorecard, ScorecardOptions, ScorecardRow, Selection } from './scorecard.ts';

/** The selected place's own cell; of an each-place target, k of n. */
export interface MatrixTotal extends RankedPlace {
	readonly eachPlace: EachPlace | null;
}

/** Compare: places × indicators for one period; `cells[i][j]` belongs to `places[i]`, `indicators[j]`. */
export interface Matrix {
	readonly kind: 'matrix';
	readonly scorecard: Omit<Scorecard, 'rows' | 'kind'>;
	readonly indicators: readonly IndicatorView[];
	readonly places: readonly PlaceView[];
	readonly cells: readonly (readonly RankedPlace[])[];
	/** The selected place itself, per indicator: the total row. */
	readonly total: readonly MatrixTotal[];
	/** `absent[i][j]`: the place did not exist in the window of that column's target, so it had nothing to report there. */
	readonly absent: readonly (readonly boolean[])[];
	/** Day of the last reorganisation within the windows shown: figures of the places of that time are in the total, in no line. */
	readonly reorganisedOn: Day | null;
}

/**
 * Places × indicators for the selection, in official order; each indicator by the target that bears on the as-of day.
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
		columns.flatMap(({ rows }) => rows),
		options
	);
	const shown = columns.flatMap(({ indicator, rows }) => {
		const row = bearingTarget(rows, selection.asOf);
		return row === null ? [] : [{ indicator, row }];
	});
	const places = listedPlaces(catalogue, selection);
	return {
		kind: 'matrix',
		scorecard,
		indicators: shown.map(({ row }) => row.indicator),
		places: places.map((place) => placeView(catalogue, place, selection.asOf)),
		cells: places.map((place) => shown.map(({ indicator, row }) => rankedPlace(question, indicator, row.indicator, row.target, place))),
		total: shown.map(({ row }) => ({
			place: scorecard.place,
			value: row.value,
			target: row.target,
			verdict: row.verdict,
			eachPlace: row.eachPlace
		})),
		absent: places.map((place) =>
			shown.map(({ row }) => row.target !== null && !existsDuring(catalogue.tree, place, row.target.from, row.target.due))
		),
		reorganisedOn: reorganisedOn(
			question,
			places,
			shown.map(({ row }) => row)
		)
	};
}

/** On today's map the former places are summed into those of today: nothing is missing from the lines. */
function reorganisedOn(
	{ catalogue, selection }: Question,
	places: readonly PlaceView['id'][],
	rows: readonly Pick<ScorecardRow, 'target'>[]
): Day | null {
	if (selection.view === 'today') return null;
	const opened = rows.flatMap(({ target }) => target?.from ?? []).reduce((a, b) => (b < a ? b : a), selection.period.start);
	return catalogue.successions.reduce<Day | null>((latest, { date, to }) => {
		const within = opened < date && date <= selection.asOf && places.includes(to);
		return within && (latest === null || date > latest) ? date : latest;
	}, null);
}
