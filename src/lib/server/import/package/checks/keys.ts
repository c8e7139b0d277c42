import { columnsOf, TABLE_NAMES, type TableName } from '../columns.ts';
import type { AnyDraftRow, Draft } from '../draft.ts';
import { faultOfCell, type PackageFault } from '../fault.ts';

/** A key names one row; only a place may repeat its id, for its spells over time. */
export function checkKeys(draft: Draft): readonly PackageFault[] {
	return TABLE_NAMES.filter((table) => table !== 'places' && columnsOf(table).some((column) => column.type === 'id')).flatMap((table) =>
		repeatedIds(table, draft[table])
	);
}

function repeatedIds(table: TableName, rows: readonly AnyDraftRow[]): readonly PackageFault[] {
	const faults: PackageFault[] = [];
	const first = new Map<string, number>();
	for (const { row, cells } of rows) {
		const id = 'id' in cells ? cells.id : null;
		if (typeof id !== 'string') continue;
		const firstRow = first.get(id);
		if (firstRow === undefined) first.set(id, row);
		else faults.push(faultOfCell(table, row, 'id', id, { code: 'id_twice', firstRow }));
	}
	return faults;
}
