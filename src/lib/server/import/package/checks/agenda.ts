import type { Draft, DraftRow } from '../draft.ts';
import { faultOfCell, type PackageFault } from '../fault.ts';

const NEEDED = { tasks: null, target: 'indicator', place: 'place', text: 'text' } as const;

/** Each kind of item says what it is about, and nothing else: a target that is named is one of the item's indicator. */
export function checkAgenda(draft: Draft): readonly PackageFault[] {
	const indicatorOf = new Map(draft.targets.map(({ cells }) => [cells.id, cells.indicator]));
	return draft.agenda.flatMap((item) => subjectFaults(item, indicatorOf));
}

function subjectFaults(
	{ row, cells, unread }: DraftRow<'agenda'>,
	indicatorOf: ReadonlyMap<string | null, string | null>
): readonly PackageFault[] {
	const { kind, target, indicator } = cells;
	if (kind === null) return [];
	const needed = NEEDED[kind];
	if (needed !== null && cells[needed] === null)
		return unread.has(needed) ? [] : [faultOfCell('agenda', row, needed, null, { code: 'value_missing' })];
	const surplus = (['indicator', 'target', 'place', 'text'] as const).find(
		(column) => column !== needed && !(column === 'target' && kind === 'target') && cells[column] !== null
	);
	if (surplus !== undefined) return [faultOfCell('agenda', row, surplus, cells[surplus], { code: 'agenda_surplus', kind })];
	if (kind !== 'target' || target === null || !indicatorOf.has(target) || indicatorOf.get(target) === indicator) return [];
	return [faultOfCell('agenda', row, 'target', target, { code: 'agenda_other_target', indicator: indicator ?? '' })];
}
