import { nearest } from '#lib/format/fold.ts';
import { columnsOf, fileOf, TABLE_NAMES, type Column, type TableName } from '../columns.ts';
import type { AnyDraftRow, Draft } from '../draft.ts';
import { faultOfCell, type PackageFault } from '../fault.ts';

/** Every reference and every level must exist; the fault offers the most similar one that does. */
export function checkReferences(draft: Draft): readonly PackageFault[] {
	const faults: PackageFault[] = [];
	const keys = new Map<string, ReadonlySet<string>>();
	const keysOf = (table: string): ReadonlySet<string> => {
		const known = keys.get(table) ?? keysIn(draft[table as TableName]);
		keys.set(table, known);
		return known;
	};
	const levels = levelsOf(draft);
	for (const table of TABLE_NAMES) {
		const columns: readonly Column[] = columnsOf(table).filter((column) => column.ref !== undefined || column.type === 'level');
		for (const { row, cells } of draft[table]) {
			for (const column of columns) {
				const known = column.ref === undefined ? levels : keysOf(column.ref);
				for (const value of textsIn((cells as Readonly<Record<string, unknown>>)[column.name])) {
					if (known.has(value)) continue;
					const similar = nearest(value, [...known], 1)[0] ?? null;
					faults.push(
						faultOfCell(
							table,
							row,
							column.name,
							value,
							column.ref === undefined
								? { code: 'level_unknown', nearest: similar }
								: { code: 'reference_unknown', file: fileOf(column.ref as TableName), nearest: similar }
						)
					);
				}
			}
		}
	}
	return faults;
}

function textsIn(cell: unknown): readonly string[] {
	return typeof cell === 'string' ? [cell] : Array.isArray(cell) ? cell : [];
}

/** The levels that occur in `places.csv`. */
export function levelsOf(draft: Draft): ReadonlySet<string> {
	return new Set(draft.places.map(({ cells }) => cells.level).filter((level) => level !== null));
}

function keysIn(rows: readonly AnyDraftRow[]): ReadonlySet<string> {
	return new Set(rows.map(({ cells }) => ('id' in cells ? cells.id : null)).filter((id) => typeof id === 'string'));
}
