import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { audited, readEntry } from '../store/audit.ts';
import { listRows, type PlacedRow } from '../store/package-rows.ts';
import { changeWithin, textsOf, type RowFault } from './change-rows.ts';
import type { Doing } from './doing.ts';
import { isFormTable, nameOfRow, type FormTable } from './form-tables.ts';
import type { PutBackFault } from './put-back.ts';

/** A row that was taken away, as the message says that tells it. */
export interface GoneRow {
	/** Number of the entry in the trail. */
	readonly entry: number;
	readonly name: string;
}

/** What an entry of the trail took away from a table; null: nothing, or it is there again. */
export async function findGoneRow(store: Pick<Store, 'db'>, entry: number): Promise<GoneRow | null> {
	const gone = await goneBy(store.db, entry);
	return gone === null ? null : { entry, name: nameOfRow(gone.table, gone.placed.row) };
}

/** Puts a deleted row back to where it stood; it passes the same checks as any change. */
export async function putRowBack(store: Store, entry: number, doing: Doing): Promise<Outcome<number, DeedFault | PutBackFault | RowFault>> {
	const allowed = authorise(doing.actor, 'workspace.write');
	if (!allowed.ok) return allowed;
	return audited(store.db, doing, async (trx, tell) => {
		const gone = await goneBy(trx, entry);
		if (gone === null) return refused({ code: 'put_back_impossible' as const });
		const { table, placed } = gone;
		return changeWithin(trx, tell, [{ table, at: null, cells: textsOf(placed.row), wanted: placed.position }]);
	});
}

async function goneBy(db: Store['db'], entry: number): Promise<{ readonly table: FormTable; readonly placed: PlacedRow } | null> {
	const found = await readEntry(db, entry);
	const table = found?.subject.split('/')[0] ?? '';
	if (found === null || found.before === null || found.after !== null || !isFormTable(table)) return null;
	const placed = found.before as PlacedRow;
	const name = nameOfRow(table, placed.row);
	const there = (await listRows(db, table)).some(({ position, row }) => position === placed.position && nameOfRow(table, row) === name);
	return there ? null : { table, placed };
}
