/** The numbers of a cell, found in the views again by its reference. */
import type { Condition } from '#lib/domain/target.ts';
import type { CellRef, CountRole, Role } from '#lib/narrate/told.ts';
import { extremesOf } from '#lib/view/extreme.ts';
import type { IndicatorSheet } from '#lib/view/indicator-sheet.ts';
import type { IndicatorValue } from '#lib/domain/indicator.ts';
import type { ScorecardRow, Warning } from '#lib/view/scorecard.ts';
import { isAssigned } from '#lib/view/urgency.ts';
import type { Views } from './narrated.ts';

/** A number as it is printed: with at most so many decimals, halves away from zero. */
export function rounded(value: number | null | undefined, decimals: number): number {
	return value === null || value === undefined ? NaN : Math.round(Number((value * 10 ** decimals).toPrecision(12))) / 10 ** decimals;
}

export function scorecardOf({ scorecards }: Views, { programme }: CellRef): Views['scorecards'][number] {
	const found = scorecards.find((card) => card.programme.id === programme);
	if (found === undefined) throw new Error(`no scorecard of ${programme}`);
	return found;
}

/** The row, at the place of the scorecard. */
export function rowOf(views: Views, ref: CellRef): ScorecardRow {
	const isMeant = ({ indicator, target }: ScorecardRow) => indicator.id === ref.indicator && (target?.id ?? null) === ref.target;
	const found = scorecardOf(views, ref).rows.find(isMeant) ?? sheetOf(views, ref)?.row;
	if (found === undefined) throw new Error(`no row of ${ref.indicator} ${ref.target}`);
	return found;
}

function sheetOf({ sheets }: Views, ref: CellRef): IndicatorSheet | undefined {
	return sheets.find(
		({ row, scorecard }) =>
			row.indicator.id === ref.indicator && (row.target?.id ?? null) === ref.target && scorecard.programme.id === ref.programme
	);
}

function sheetAt(views: Views, ref: CellRef): IndicatorSheet {
	const found = sheetOf(views, ref);
	if (found === undefined) throw new Error(`no breakdown of ${ref.indicator} ${ref.target}`);
	return found;
}

/** The reported value at the place and in the period of the reference. */
export function reportedAt(views: Views, ref: CellRef): IndicatorValue {
	const { place, period } = scorecardOf(views, ref);
	if (ref.place === place.id && ref.period === period.code) return rowOf(views, ref).value;
	const found =
		ref.period === period.code ? sheetAt(views, ref).ranking.find((one) => one.place.id === ref.place)?.value : cellAt(views, ref);
	if (found === undefined) throw new Error(`no value of ${ref.indicator} at ${ref.place} in ${ref.period}`);
	return found;
}

/** Of the matrix of places and periods: what that period alone brought. */
function cellAt(views: Views, ref: CellRef): IndicatorValue | undefined {
	const { matrix } = sheetAt(views, ref);
	const column = matrix?.periods.findIndex(({ code }) => code === ref.period) ?? -1;
	return matrix?.cells[matrix.places.findIndex(({ id }) => id === ref.place)]?.[column];
}

export function conditionNumbers(condition: Condition | undefined): readonly number[] {
	if (condition === undefined || condition.kind === 'done_by') return [];
	return condition.kind === 'between' ? [condition.low, condition.high] : [condition.value];
}

/** What the words of a reference may say, one list for each way of saying it. */
export function numbersOf(views: Views, ref: CellRef): readonly (readonly number[])[] {
	const { role } = ref;
	if (isCount(role)) return countsOf(views, ref, role);
	if (role === 'said' || role === 'found' || role === 'difference') return [sideOf(views, ref, role)];
	const row = rowOf(views, ref);
	const { decimals } = row.indicator;
	const finer = (value: number | null | undefined) => [rounded(value, Math.max(1, decimals))];
	switch (role) {
		case 'value':
			return valuesOf(views, ref, row);
		case 'in_period':
			return [withParts(row.inPeriod, decimals)];
		case 'last_meeting':
			return [[rounded(row.lastMeeting?.value, decimals)]];
		case 'change':
			return [finer(Math.abs(row.comparison.change ?? NaN))];
		case 'goal':
			return [conditionNumbers(row.target?.condition).map((number) => rounded(number, 6))];
		case 'goal_worked_out':
			return [finer(row.verdict.goal)];
		case 'expected':
			return [finer(row.verdict.expected)];
		case 'attainment':
			return [[rounded(100 * (row.verdict.attainment ?? NaN), 0)]];
		case 'shortfall':
			return [finer(row.verdict.shortfall)];
		case 'required':
			return [finer(row.forecast?.required?.total)];
		case 'periods_left':
			return [[row.forecast?.required?.periods ?? NaN]];
		case 'projected':
			return [finer(row.forecast?.projected?.value)];
		case 'projected_range':
			return [[...finer(row.forecast?.projected?.low), ...finer(row.forecast?.projected?.high)]];
		case 'lower_quartile':
			return [finer(sheetAt(views, ref).distribution?.q1)];
		case 'median':
			return [finer(sheetAt(views, ref).distribution?.median)];
		case 'upper_quartile':
			return [finer(sheetAt(views, ref).distribution?.q3)];
		case 'category':
			return [[rounded(sheetAt(views, ref).categories.find(({ category }) => category === ref.part)?.value, decimals)]];
	}
}

/** Against its goal, with what it rests on, alone where several places share it, or a decimal finer among quartiles. */
function valuesOf(views: Views, ref: CellRef, { indicator, verdict }: ScorecardRow): readonly (readonly number[])[] {
	const value = reportedAt(views, ref);
	const alone = rounded(value.value, indicator.decimals);
	if (ref.place === scorecardOf(views, ref).place.id)
		return [withParts(value, indicator.decimals), ...(verdict.goal === null ? [] : [[alone, rounded(verdict.goal, 6)]])];
	const cell = cellAt(views, ref);
	return [
		withParts(value, indicator.decimals),
		[alone],
		[rounded(value.value, Math.max(1, indicator.decimals))],
		...(cell === undefined ? [] : [withParts(cell, indicator.decimals), [rounded(cell.value, indicator.decimals)]])
	];
}

function withParts({ value, numerator, denominator }: IndicatorValue, decimals: number): readonly number[] {
	const parts = numerator === null || denominator === null ? [] : [rounded(numerator, 3), rounded(denominator, 3)];
	return [rounded(value, decimals), ...parts];
}

const COUNTS: ReadonlySet<Role> = new Set<CountRole>([
	'coverage',
	'silent',
	'reported',
	'places',
	'targets',
	'indicators',
	'programmes',
	'unnamed'
]);
const isCount = (role: Role): role is CountRole => COUNTS.has(role);

function countsOf(views: Views, ref: CellRef, role: CountRole): readonly (readonly number[])[] {
	switch (role) {
		case 'coverage':
			return coverageOf(views, ref);
		case 'silent':
			return [[rowOf(views, ref).value.silent.length]];
		case 'reported': {
			const { reported, expected } = scorecardOf(views, ref).completeness;
			return [[reported, expected]];
		}
		case 'places':
			return placesOf(views, ref);
		case 'targets': {
			const rows = (ref.programme === null ? views.scorecards : [scorecardOf(views, ref)]).flatMap((card) => card.rows).filter(isAssigned);
			if (ref.part === null) return [[rows.length]];
			const count = rows.filter(({ verdict }) => verdict.status === ref.part).length;
			return [[count, rows.length], [count]];
		}
		case 'programmes':
			return [[views.scorecards.filter(({ rows }) => rows.some(isAssigned)).length]];
		case 'indicators':
			return [[new Set(scorecardOf(views, ref).rows.map(({ indicator }) => indicator.id)).size]];
		case 'unnamed':
			// Of a list whose length its sentence does not say: more than the three it names.
			return Array.from({ length: 97 }, (_, rest) => [rest + 1]);
	}
}

function coverageOf(views: Views, ref: CellRef): readonly (readonly number[])[] {
	if (ref.part !== null) {
		const { ranking } = sheetAt(views, ref);
		return [[ranking.filter(({ verdict }) => verdict.status === ref.part).length, ranking.length]];
	}
	const { eachPlace } = rowOf(views, ref);
	const coverage = eachPlace ?? sheetAt(views, ref).coverage;
	return coverage === null ? [] : [[coverage.passing, coverage.total]];
}

function placesOf(views: Views, ref: CellRef): readonly (readonly number[])[] {
	if (ref.indicator === null) return [[scorecardOf(views, ref).completeness.expected]];
	const { ranking, matrix, row } = sheetAt(views, ref);
	const here = ref.period === scorecardOf(views, ref).period.code ? [ranking] : [];
	const column = matrix === null ? -1 : matrix.periods.findIndex(({ code }) => code === ref.period);
	const there = (matrix?.places ?? []).flatMap((place, i) => {
		const value = matrix?.cells[i]?.[column];
		return value === undefined ? [] : [{ place, value }];
	});
	return [...here, ...(column === -1 ? [] : [there])].map((places) => {
		const ends = extremesOf(places, row.indicator.decimals);
		if (ends === null || ref.part === null) return [places.length];
		return [ref.part === 'reporting' ? ends.reporting : (ref.part === 'lowest' ? ends.lowest : ends.highest).places.length];
	});
}

function sideOf(views: Views, ref: CellRef, side: 'said' | 'found' | 'difference'): readonly number[] {
	const warning = scorecardOf(views, ref).warnings.find((one) => isMeant(one, ref));
	if (warning === undefined || warning.kind === 'not_comparable') throw new Error(`no inconsistency of ${ref.indicator ?? ref.part}`);
	const [said, found] =
		warning.kind === 'identity'
			? [warning.right, warning.left]
			: warning.kind === 'allocation'
				? [warning.allocated, warning.assigned]
				: [warning.entered, warning.categorySum];
	return [rounded({ said, found, difference: Math.abs(said - found) }[side], 3)];
}

function isMeant(warning: Warning, ref: CellRef): boolean {
	if (warning.kind === 'identity')
		return warning.identity === ref.part && warning.place.id === ref.place && warning.period.code === ref.period;
	return ref.part === null && warning.indicator === ref.indicator && (warning.kind !== 'allocation' || warning.target === ref.target);
}
