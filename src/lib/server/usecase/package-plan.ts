import { TABLE_NAMES, type TableName } from '../import/package/columns.ts';
import type { Workspace } from '../import/package/workspace.ts';

/** What loading does to one table, in rows. */
export interface TablePlan {
	readonly table: TableName;
	readonly added: number;
	/** Rows of the same key with other content; of tables without keys none. */
	readonly changed: number;
	readonly removed: number;
	readonly unchanged: number;
}

/** Columns that say which row is meant. Rows of other tables are the same only when every cell is. */
const KEYS: Readonly<Partial<Record<TableName, readonly string[]>>> = {
	places: ['id', 'valid_from'],
	programmes: ['id'],
	holidays: ['date'],
	documents: ['id'],
	measures: ['id'],
	indicators: ['id'],
	targets: ['id'],
	target_steps: ['target', 'period'],
	identities: ['id'],
	groups: ['programme', 'group', 'place', 'valid_from'],
	meetings: ['id']
};

/** Holds the rows of two workspaces against each other, table by table; tables that are empty in both are left out. */
export function planPackage(before: Workspace, after: Workspace): readonly TablePlan[] {
	return TABLE_NAMES.filter((table) => before[table].length + after[table].length > 0).map((table) =>
		planTable(table, before[table] as readonly object[], after[table] as readonly object[])
	);
}

function planTable(table: TableName, before: readonly object[], after: readonly object[]): TablePlan {
	const left = Map.groupBy(before.map(rowOf), ({ key }) => key);
	let [added, changed, unchanged] = [0, 0, 0];
	for (const { key, content } of after.map(rowOf)) {
		const found = left.get(key)?.shift();
		if (found === undefined) added++;
		else if (found.content === content) unchanged++;
		else changed++;
	}
	return { table, added, changed, unchanged, removed: before.length - changed - unchanged };

	function rowOf(row: object): { readonly key: string; readonly content: string } {
		// The two sides name their columns in different orders.
		const cells = Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1));
		const content = JSON.stringify(cells);
		const names = KEYS[table];
		return { content, key: names === undefined ? content : JSON.stringify(cells.filter(([name]) => names.includes(name))) };
	}
}
