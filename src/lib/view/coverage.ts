import { partsOf, type Expression } from '../domain/expression.ts';
import { passes } from '../domain/each-place.ts';
import type { PlaceId } from '../domain/id.ts';
import type { Indicator, IndicatorValue } from '../domain/indicator.ts';
import type { Status, Verdict } from '../domain/status.ts';
import { MOST_PLACES_LISTED, placesWithin } from './need.ts';
import { placeView } from './part.ts';
import { runOf, type Question } from './question.ts';
import { judgedAt, makesNoSense } from './row.ts';
import type { PlaceView, ScorecardRow, Selection } from './scorecard.ts';
import { windowOf } from './series.ts';

/** Named places of a k/n: the cell of each place, in official order. */
export interface Coverage {
	readonly passing: number;
	readonly total: number;
	readonly cells: readonly {
		readonly place: PlaceView;
		readonly state: 'pass' | 'above' | 'fail' | 'silent' | 'not_applicable';
		/** What the place's cell is called: its own verdict where it has one, else what its state amounts to by now. */
		readonly status: Status;
		readonly value: IndicatorValue | null;
	}[];
}

type State = Coverage['cells'][number]['state'];

/** The places behind a k/n: of an each-place target, or of a `count(…)` in the expression; null for other rows, and for more places than a page can name. */
export function coverageOf(question: Question, indicator: Indicator, row: ScorecardRow): Coverage | null {
	const coverage = row.eachPlace === null ? countedCoverage(question, indicator, row) : eachPlaceCoverage(question, indicator, row);
	return coverage === null || coverage.cells.length > MOST_PLACES_LISTED ? null : coverage;
}

function countedCoverage(question: Question, indicator: Indicator, row: ScorecardRow): Coverage | null {
	const count = partsOf(indicator.expression).find((part) => part.kind === 'count');
	return count === undefined ? null : countCoverage(question, row, count);
}

function eachPlaceCoverage(question: Question, indicator: Indicator, row: ScorecardRow): Coverage | null {
	const target = (question.catalogue.targetsOf.get(indicator.id) ?? []).find(({ id }) => id === row.target?.id);
	if (target === undefined || target.eachLevel === null) return null;
	const cells = placesAt(question, windowOf(question, target).to, target.eachLevel).map((place) => {
		const { value, verdict } = judgedAt(question, indicator, row.indicator, { target, role: 'member' }, place.id);
		const state = stateOf(value, verdict);
		return { place, value, state, status: state === 'not_applicable' ? 'not_assigned' : verdict.status };
	});
	return counted(cells);
}

function countCoverage(question: Question, row: ScorecardRow, count: Extract<Expression, { kind: 'count' }>): Coverage {
	const { catalogue, facts, selection, programme } = question;
	const target = catalogue.targets.find(({ id }) => id === row.target?.id) ?? null;
	const window = windowOf(question, target);
	const period = target === null || window.to < window.from ? selection.period : runOf(question, window.from, window.to);
	const failing = new Set(row.value.failing);
	const silent = new Set(row.value.silent);
	const state = (place: PlaceId): State => {
		if (failing.has(place)) return 'fail';
		const { value, blank } = facts.reading(count.measure, place, period, count.category);
		if (blank === 'not_applicable') return 'not_applicable';
		return silent.has(place) || value === null ? 'silent' : 'pass';
	};
	return counted(
		placesAt(question, window.to, programme.placeLevel).map((place) => {
			const own = state(place.id);
			return { place, value: null, state: own, status: statusOf(own, row.verdict.status === 'missed') };
		})
	);
}

/** Of a counted deed; it has failed only when the day of judgement has passed. */
function statusOf(state: State, judged: boolean): Status {
	switch (state) {
		case 'pass':
			return 'met';
		case 'above':
			return 'exceeded';
		case 'fail':
			return judged ? 'missed' : 'not_yet';
		case 'silent':
			return 'no_data';
		case 'not_applicable':
			return 'not_assigned';
	}
}

function placesAt({ catalogue, selection }: Question, day: Selection['asOf'], level: string): readonly PlaceView[] {
	return placesWithin(catalogue, selection, day, level).map((place) => placeView(catalogue, place, day));
}

function stateOf(value: IndicatorValue, verdict: Verdict): State {
	if (makesNoSense(value)) return 'not_applicable';
	if (verdict.status === 'no_data') return 'silent';
	if (!passes(verdict)) return 'fail';
	return verdict.band === 'above' ? 'above' : 'pass';
}

function counted(cells: Coverage['cells']): Coverage {
	return {
		passing: cells.filter(({ state }) => state === 'pass' || state === 'above').length,
		total: cells.filter(({ state }) => state !== 'not_applicable').length,
		cells
	};
}
