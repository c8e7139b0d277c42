import { lastDay, parsePeriod } from '#lib/domain/period.ts';
import type { Period, Scheme } from '#lib/domain/period.ts';
import type { TableName } from '../columns.ts';
import type { AnyDraftRow, Draft, DraftRow } from '../draft.ts';
import { faultOfCell, type PackageFault } from '../fault.ts';

/** The periods of observations and steps, by their rows. */
export interface DraftPeriods {
	readonly observations: ReadonlyMap<DraftRow<'observations'>, Period>;
	readonly steps: ReadonlyMap<DraftRow<'target_steps'>, Period>;
	readonly faults: readonly PackageFault[];
}

/**
 * Reads every period code under the scheme of the programme its row belongs to, and leaves the canonical spelling in
 * the row. Rows without a programme are read under the calendar.
 */
export function readPeriods(draft: Draft, schemeOfMeasure: ReadonlyMap<string, Scheme>): DraftPeriods {
	const faults: PackageFault[] = [];
	const schemeOfProgramme = new Map(draft.programmes.map(({ cells }) => [cells.id, (cells.scheme ?? 'calendar') as Scheme]));
	const programmeOfIndicator = new Map(draft.indicators.map(({ cells }) => [cells.id, cells.programme]));
	const indicatorOfTarget = new Map(draft.targets.map(({ cells }) => [cells.id, cells.indicator]));
	const ofProgramme = (programme: string | null | undefined): Scheme => schemeOfProgramme.get(programme ?? null) ?? 'calendar';
	const ofIndicator = (indicator: string | null | undefined): Scheme => ofProgramme(programmeOfIndicator.get(indicator ?? null));
	const read = periodReader(faults);

	const observations = new Map<DraftRow<'observations'>, Period>();
	for (const row of draft.observations) {
		const period = read('observations', row, 'period', schemeOfMeasure.get(row.cells.measure ?? '') ?? 'calendar');
		if (period) observations.set(row, period);
	}
	const steps = new Map<DraftRow<'target_steps'>, Period>();
	for (const row of draft.target_steps) {
		const period = read('target_steps', row, 'period', ofIndicator(indicatorOfTarget.get(row.cells.target)));
		if (period) steps.set(row, period);
	}
	for (const row of draft.targets) read('targets', row, 'baseline_period', ofIndicator(row.cells.indicator));
	for (const row of draft.submissions) read('submissions', row, 'period', ofProgramme(row.cells.programme));
	for (const row of draft.meetings) read('meetings', row, 'period', ofProgramme(row.cells.programme));
	for (const row of draft.notes)
		read('notes', row, 'period', row.cells.programme === null ? ofIndicator(row.cells.indicator) : ofProgramme(row.cells.programme));
	return { observations, steps, faults };
}

/** A step is reached on the last day of its period, and its period must reach into the target's window; one step a day. */
export function checkSteps(draft: Draft, periods: ReadonlyMap<DraftRow<'target_steps'>, Period>): readonly PackageFault[] {
	const windows = new Map(draft.targets.map(({ cells }) => [cells.id, cells]));
	const seen = new Map<string, number>();
	return draft.target_steps.flatMap((step) => {
		const { target, period: code } = step.cells;
		const period = periods.get(step);
		const window = windows.get(target);
		if (!period || !window) return [];
		const day = lastDay(period);
		const { from, due } = window;
		if (from !== null && due !== null && (day < from || period.start > due)) {
			return [faultOfCell('target_steps', step.row, 'period', code, { code: 'step_outside_window', from, due })];
		}
		const key = `${target} ${day}`;
		const firstRow = seen.get(key);
		if (firstRow !== undefined) return [faultOfCell('target_steps', step.row, 'period', code, { code: 'step_twice', firstRow })];
		seen.set(key, step.row);
		return [];
	});
}

type PeriodCells = { period?: string | null; baseline_period?: string | null };

/** Millions of rows share a few codes: each code is parsed once a scheme. */
function periodReader(
	faults: PackageFault[]
): (table: TableName, row: AnyDraftRow, column: keyof PeriodCells, scheme: Scheme) => Period | null {
	const known = new Map<string, ReturnType<typeof parsePeriod>>();
	return (table, { row, cells }, column, scheme) => {
		const text = (cells as PeriodCells)[column] ?? null;
		if (text === null) return null;
		const key = `${scheme} ${text}`;
		const outcome = known.get(key) ?? parsePeriod(text, scheme);
		known.set(key, outcome);
		if (!outcome.ok) {
			faults.push(faultOfCell(table, row, column, text, outcome.fault));
			return null;
		}
		(cells as PeriodCells)[column] = outcome.value.code;
		return outcome.value;
	};
}
