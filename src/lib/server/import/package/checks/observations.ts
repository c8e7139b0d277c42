import type { Period } from '#lib/domain/period.ts';
import { nearest } from '#lib/format/fold.ts';
import type { Draft, DraftRow } from '../draft.ts';
import { faultOfCell, type PackageFault } from '../fault.ts';

/** A figure is a number or a blank with its reason, obeys its measure's number rules, and counts nothing twice. */
export function checkObservations(draft: Draft, periods: ReadonlyMap<DraftRow<'observations'>, Period>): readonly PackageFault[] {
	const measures = new Map(draft.measures.map(({ cells }) => [cells.id, cells]));
	return [
		...draft.observations.flatMap((observation) => {
			const measure = measures.get(observation.cells.measure);
			return [
				...contentFaults(observation),
				...(measure ? [...categoryFaults(observation, measure), ...numberFaults(observation, measure)] : [])
			];
		}),
		...overlapFaults(
			inForce(draft.observations).filter(({ cells }) => measures.get(cells.measure)?.kind === 'increment'),
			periods
		)
	].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

type MeasureCells = DraftRow<'measures'>['cells'];

function contentFaults({ row, cells, unread }: DraftRow<'observations'>): readonly PackageFault[] {
	if (unread.has('value') || unread.has('blank')) return [];
	if (cells.value !== null && cells.blank !== null)
		return [faultOfCell('observations', row, 'blank', cells.blank, { code: 'value_and_blank' })];
	if (cells.value === null && cells.blank === null) return [faultOfCell('observations', row, 'value', null, { code: 'value_or_blank' })];
	return [];
}

function categoryFaults({ row, cells }: DraftRow<'observations'>, measure: MeasureCells): readonly PackageFault[] {
	const choices = measure.categories ?? [];
	if (cells.category === null || choices.includes(cells.category)) return [];
	const similar = nearest(cells.category, choices, 1)[0] ?? null;
	return [
		faultOfCell('observations', row, 'category', cells.category, {
			code: 'category_unknown',
			measure: measure.id ?? '',
			choices,
			nearest: similar
		})
	];
}

/** Implausible values are findings of `check`; what cannot be a count of that measure at all is refused. */
function numberFaults({ row, cells: { value } }: DraftRow<'observations'>, measure: MeasureCells): readonly PackageFault[] {
	if (value === null) return [];
	const written = String(value);
	if (measure.integer === true && !Number.isInteger(value))
		return [faultOfCell('observations', row, 'value', written, { code: 'number_not_whole' })];
	if (measure.min !== null && measure.min >= 0 && value < 0) {
		return [faultOfCell('observations', row, 'value', written, { code: 'number_out_of_range', min: 0, max: null })];
	}
	return [];
}

/** Without the figures that were taken back. */
function inForce(observations: Draft['observations']): Draft['observations'] {
	const figureOf = ({ cells }: DraftRow<'observations'>) => JSON.stringify([cells.measure, cells.place, cells.period, cells.category]);
	const last = new Map(observations.map((observation) => [figureOf(observation), observation]));
	return observations.filter((observation) => last.get(figureOf(observation))?.cells.blank !== 'not_reported');
}

/**
 * Increments add up, so two of them must not count the same days at the same place and category. Equal periods are
 * revisions of one figure, not an overlap.
 */
function overlapFaults(
	increments: readonly DraftRow<'observations'>[],
	periods: ReadonlyMap<DraftRow<'observations'>, Period>
): readonly PackageFault[] {
	const faults: PackageFault[] = [];
	for (const group of Map.groupBy(increments, ({ cells }) => `${cells.measure} ${cells.place} ${cells.category ?? ''}`).values()) {
		const spans = group
			.flatMap((observation) => {
				const period = periods.get(observation);
				return period ? [{ observation, period }] : [];
			})
			.toSorted((a, b) =>
				a.period.start < b.period.start ? -1 : a.period.start > b.period.start ? 1 : a.observation.row - b.observation.row
			);
		// Swept by start: whatever reaches furthest so far is the one a later span can run into.
		let reach: (typeof spans)[number] | null = null;
		for (const span of spans) {
			if (reach && span.period.start < reach.period.end && span.period.code !== reach.period.code) {
				const [first, second] = reach.observation.row < span.observation.row ? [reach, span] : [span, reach];
				const { row, cells } = second.observation;
				faults.push(
					faultOfCell('observations', row, 'period', cells.period, {
						code: 'increments_overlap',
						firstRow: first.observation.row,
						period: first.period.code
					})
				);
			}
			if (!reach || span.period.end > reach.period.end) reach = span;
		}
	}
	return faults;
}
