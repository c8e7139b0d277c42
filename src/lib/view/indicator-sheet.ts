import type { Facts } from '../domain/facts.ts';
import { quantile } from '../domain/forecast.ts';
import type { IndicatorId, PlaceId, TargetId } from '../domain/id.ts';
import type { DocumentRef } from '../domain/programme.ts';
import type { Indicator, IndicatorValue } from '../domain/indicator.ts';
import type { Note } from '../domain/note.ts';
import type { Revision } from '../domain/observation.ts';
import { plan } from '../domain/path.ts';
import { overlaps, type Day, type Period } from '../domain/period.ts';
import type { Succession } from '../domain/place.ts';
import type { Verdict } from '../domain/status.ts';
import type { Catalogue } from './catalogue.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { historyOf } from './history.ts';
import { restsOnInvented } from './invented.ts';
import { listedPlaces } from './need.ts';
import { documentOf, placeView } from './part.ts';
import { earlier, questionOf, runOf, valueOver, type Question } from './question.ts';
import { rankedPlace, worstValueFirst } from './ranked-place.ts';
import { rowsOf, scorecardOf } from './scorecard-assembly.ts';
import type { PlaceView, Scorecard, ScorecardOptions, ScorecardRow, Selection, TargetView } from './scorecard.ts';
import { windowOf } from './series.ts';

export interface RankedPlace {
	readonly place: PlaceView;
	readonly value: IndicatorValue;
	/** The target of this place (its own, or the each-place target); null = not assigned. */
	readonly target: TargetView | null;
	readonly verdict: Verdict;
}

/** Place × period: `cells[i][j]` belongs to `places[i]`, `periods[j]`. */
export interface PeriodMatrix {
	readonly periods: readonly Period[];
	readonly places: readonly PlaceView[];
	readonly cells: readonly (readonly IndicatorValue[])[];
}

export interface Distribution {
	readonly count: number;
	readonly min: { readonly value: number; readonly place: PlaceView };
	readonly q1: number;
	readonly median: number;
	readonly q3: number;
	readonly max: { readonly value: number; readonly place: PlaceView };
}

/** All about one indicator at a place; the scorecard's own row plus its breakdown. */
export interface IndicatorSheet {
	readonly kind: 'indicator';
	readonly scorecard: Omit<Scorecard, 'rows' | 'kind'>;
	readonly row: ScorecardRow;
	/** Other targets on the same indicator (versions, stretch aims, earlier dues). */
	readonly otherRows: readonly ScorecardRow[];
	/** Planned values on the series' days and beyond, to the due day: for the stepped or straight path. */
	readonly plan: readonly { readonly day: Day; readonly value: number }[];
	/** Worst first; places without a number last, in official order. */
	readonly ranking: readonly RankedPlace[];
	/** True when any number of the breakdown by places is invented, whatever the row's own rests on. */
	readonly illustrativeBreakdown: boolean;
	readonly matrix: PeriodMatrix | null;
	readonly coverage: Coverage | null;
	readonly distribution: Distribution | null;
	/** By category, where the indicator's measure is broken down. */
	readonly categories: readonly { readonly category: string; readonly value: number | null }[];
	readonly notes: readonly Note[];
	readonly documents: readonly DocumentRef[];
	/** Every revision of every figure behind the number, newest first. */
	readonly history: readonly {
		readonly observation: Revision;
		readonly measureName: string;
		readonly placeName: string;
		readonly superseded: boolean;
	}[];
	readonly successions: readonly Succession[];
}

export interface IndicatorSheetOptions extends ScorecardOptions {
	/** Which of several targets is the sheet's own; the first when not given. */
	readonly target?: TargetId | null;
	/** Every revision behind the number, any order. */
	readonly observations?: readonly Revision[];
}

/** Most columns of the heat map: what still reads from the back row. */
const MOST_PERIODS = 8;

/**
 * All about one indicator at the selected place.
 * @param facts must hold the figures of `indicatorNeeds`
 * @returns null when the programme has no such indicator
 */
export function buildIndicatorSheet(
	catalogue: Catalogue,
	facts: Facts,
	selection: Selection,
	id: IndicatorId,
	options: IndicatorSheetOptions = {}
): IndicatorSheet | null {
	const indicator = catalogue.indicator.get(id);
	if (indicator === undefined || indicator.programme !== selection.programme) return null;
	const question = questionOf(catalogue, facts, selection);
	const rows = rowsOf(question, indicator, options);
	const row = rows.find(({ target }) => target !== null && target.id === options.target) ?? rows[0];
	if (row === undefined) return null;
	const { kind: _kind, rows: _rows, ...scorecard } = scorecardOf(question, rows, options);
	// A target that fell due before a reorganisation was the task of the places of that time.
	const places = listedPlaces(catalogue, {
		...selection,
		asOf: row.target === null ? selection.asOf : earlier(selection.asOf, row.target.due)
	});
	const inOrder = places.map((place) => rankedPlace(question, indicator, row.indicator, row.target, place));
	const ranking = worstValueFirst(inOrder, indicator.direction);
	const history = historyOf(catalogue, options.observations ?? []);
	const cited = new Set([
		...scorecard.documents,
		...history.flatMap(({ observation }) => documentOf(catalogue, observation.document) ?? [])
	]);
	return {
		kind: 'indicator',
		scorecard,
		row,
		otherRows: rows.filter((other) => other !== row),
		plan: row.target === null || row.eachPlace !== null ? [] : plan(row.target, indicator.direction),
		ranking,
		illustrativeBreakdown: places.some((place) =>
			restsOnInvented(question, indicator, place, selection.period, options.illustrative ?? new Map())
		),
		matrix: matrixOf(question, indicator, row, places),
		coverage: coverageOf(question, indicator, row),
		distribution: distributionOf(inOrder),
		categories: categoriesOf(question, indicator, row),
		notes: notesOf(question, indicator, places),
		documents: [...cited],
		history,
		successions: catalogue.successions.filter(({ from, to }) =>
			[from, to].some((place) => place === selection.place || places.includes(place))
		)
	};
}

/** What happened in each of the last periods; for levels what stood at its end. */
function matrixOf(question: Question, indicator: Indicator, row: ScorecardRow, places: readonly PlaceId[]): PeriodMatrix | null {
	const periods = row.series.slice(-MOST_PERIODS).map(({ period }) => period);
	if (places.length === 0 || periods.length === 0) return null;
	return {
		periods,
		places: places.map((place) => placeView(question.catalogue, place, question.selection.asOf)),
		cells: places.map((place) => periods.map((period) => valueOver(question, indicator, place, period)))
	};
}

/** Over the places with a number; fewer than three are told by name instead. */
function distributionOf(places: readonly RankedPlace[]): Distribution | null {
	const numbers = places
		.flatMap(({ place, value }) => (value.value === null ? [] : [{ place, value: value.value }]))
		.toSorted((a, b) => a.value - b.value);
	const [min, max] = [numbers[0], numbers.at(-1)];
	if (min === undefined || max === undefined || numbers.length < 3) return null;
	const values = numbers.map(({ value }) => value);
	return { count: values.length, min, q1: quantile(values, 0.25), median: quantile(values, 0.5), q3: quantile(values, 0.75), max };
}

function categoriesOf(question: Question, { expression }: Indicator, row: ScorecardRow): IndicatorSheet['categories'] {
	if (expression.kind !== 'measure' || expression.category !== null) return [];
	const { catalogue, facts, selection } = question;
	const window = windowOf(question, row.target === null ? null : (catalogue.targets.find(({ id }) => id === row.target?.id) ?? null));
	const period = row.target === null || window.to < window.from ? selection.period : runOf(question, window.from, window.to);
	const categories = catalogue.measure.get(expression.measure)?.categories ?? [];
	return categories.map((category) => ({ category, value: facts.reading(expression.measure, question.place, period, category).value }));
}

/** Notes on this indicator, at the place or at one it lists, that speak of the selected period or of no period in particular. */
function notesOf({ catalogue, selection }: Question, indicator: Indicator, places: readonly PlaceId[]): readonly Note[] {
	return catalogue.notes.filter(
		(note) =>
			note.indicator === indicator.id &&
			(note.place === null || note.place === selection.place || places.includes(note.place)) &&
			(note.period === null || overlaps(note.period, selection.period))
	);
}
