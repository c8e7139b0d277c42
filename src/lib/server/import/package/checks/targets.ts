import type { Draft, DraftRow } from '../draft.ts';
import { faultOfCell, type PackageFault } from '../fault.ts';

/** Which columns hold the number of a condition; one of them is enough where two are named. */
const NUMBERS: Readonly<Record<string, { readonly all?: readonly NumberColumn[]; readonly oneOf?: readonly NumberColumn[] }>> = {
	at_least: { oneOf: ['low', 'high'] },
	more_than: { oneOf: ['low', 'high'] },
	at_most: { oneOf: ['high', 'low'] },
	less_than: { oneOf: ['high', 'low'] },
	exactly: { oneOf: ['low', 'high'] },
	change_by: { oneOf: ['low', 'high'] },
	times: { oneOf: ['low', 'high'] },
	between: { all: ['low', 'high'] }
};

type NumberColumn = 'low' | 'high';

/** A target says everything its condition and its path need, and nothing that contradicts it. */
export function checkTargets(draft: Draft): readonly PackageFault[] {
	const stepped = new Set(draft.target_steps.map(({ cells }) => cells.target));
	return draft.targets.flatMap((target) => [...numberFaults(target), ...levelFaults(target), ...pathFaults(target, stepped)]);
}

function numberFaults({ row, cells, unread }: DraftRow<'targets'>): readonly PackageFault[] {
	const { condition, low, high } = cells;
	if (condition === null || unread.has('low') || unread.has('high')) return [];
	const needs = NUMBERS[condition];
	if (needs?.all) {
		const missing = needs.all.filter((column) => cells[column] === null);
		if (missing.length > 0)
			return missing.map((column) =>
				faultOfCell('targets', row, column, null, { code: 'target_number_missing', condition, columns: ['low', 'high'] })
			);
		if (low !== null && high !== null && low > high)
			return [faultOfCell('targets', row, 'high', String(high), { code: 'range_reversed', low, high })];
	}
	if (needs?.oneOf) {
		if (needs.oneOf.every((column) => cells[column] === null)) {
			return [
				faultOfCell('targets', row, needs.oneOf[0] ?? 'low', null, {
					code: 'target_number_missing',
					condition,
					columns: needs.oneOf.slice(0, 1)
				})
			];
		}
		if (low !== null && high !== null && low !== high)
			return [faultOfCell('targets', row, 'high', String(high), { code: 'target_number_surplus', condition })];
	}
	return [];
}

function levelFaults({ row, cells }: DraftRow<'targets'>): readonly PackageFault[] {
	const { condition, each_level } = cells;
	if ((condition !== 'all_places' && condition !== 'each_place') || each_level !== null) return [];
	return [faultOfCell('targets', row, 'each_level', null, { code: 'target_level_missing', condition })];
}

function pathFaults({ row, cells }: DraftRow<'targets'>, stepped: ReadonlySet<string | null>): readonly PackageFault[] {
	if (cells.path !== 'steps' || cells.id === null || stepped.has(cells.id)) return [];
	return [faultOfCell('targets', row, 'path', 'steps', { code: 'target_steps_missing' })];
}
