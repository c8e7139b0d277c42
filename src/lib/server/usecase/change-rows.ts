/**
 * Changing rows of the office's own tables: a change is held against the whole workspace by the package's own checks, and written with its
 * trail in one transaction or not at all. Observations stay untouched.
 */
import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import type { MeasureId, PlaceId } from '#lib/domain/id.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Database, Store } from '../db.ts';
import { writeCell, type CellValue } from '../import/package/cell.ts';
import { columnsOf } from '../import/package/columns.ts';
import { faultOfCell, type PackageFault } from '../import/package/fault.ts';
import { parsePackage, schemesOfMeasures } from '../import/package/reader.ts';
import type { Workspace } from '../import/package/workspace.ts';
import { packageFiles } from '../import/package/writer.ts';
import { audited, auditHead, type Tell } from '../store/audit.ts';
import { admitPlaces, deleteRow, dropPlacesWithoutSpells, insertRow, listRows, updateRow, type PlacedRow } from '../store/package-rows.ts';
import { PACKAGE_TABLE_NAMES, type PackageRow } from '../store/package-tables.ts';
import { reportedMeasures } from '../store/reported-measures.ts';
import { dropFigures, rebuildFigures } from '../store/rollup-refresh.ts';
import type { Doing } from './doing.ts';
import { changesFigures, isHeldByFigures, nameOfRow, type FormTable } from './form-tables.ts';
import { storedPackage, storedTables } from './stored-package.ts';

/** Cells by column, as a person or a file writes them. */
export type Texts = Readonly<Record<string, string>>;

export interface RowChange {
	readonly table: FormTable;
	/** Position of the row; null: a new row. */
	readonly at: number | null;
	/** Columns that are not named stay as they are; null: the row goes. */
	readonly cells: Texts | null;
	/** Fingerprint of the row that the person saw. */
	readonly seen?: string | undefined;
	/** Where a row that comes back stood. */
	readonly wanted?: number;
}

export type RowFault =
	| { readonly code: 'row_unknown' }
	| { readonly code: 'row_conflict' }
	| { readonly code: 'row_moves_periods'; readonly measures: readonly string[] }
	| RowsRefused;

export interface RowsRefused {
	readonly code: 'row_refused';
	readonly count: number;
	readonly faults: readonly PackageFault[];
	/** Of each change the row that its faults name, as a file numbers it; null: its row goes. */
	readonly rows: readonly (number | null)[];
}

/** @returns number of the last entry in the trail */
export async function changeRows(
	store: Store,
	changes: readonly RowChange[],
	doing: Doing
): Promise<Outcome<number, DeedFault | RowFault>> {
	const allowed = authorise(doing.actor, 'workspace.write');
	if (!allowed.ok) return allowed;
	return audited(store.db, doing, (trx, tell) => changeWithin(trx, tell, changes));
}

/** The same within a writing transaction. */
export async function changeWithin(
	trx: Transaction<Database>,
	tell: Tell,
	changes: readonly RowChange[]
): Promise<Outcome<number, RowFault>> {
	const held = changes.some(({ table }) => isHeldByFigures(table));
	const before = held ? await storedPackage(trx) : await storedTables(trx);
	const edited = await editTables(trx, changes);
	if (!edited.ok) return edited;
	const { tables, rows } = edited.value;
	const texts = Object.fromEntries([...tables].map(([table, of]) => [table, of.map(({ texts: cells }) => cells)]));
	const drafted = { ...before, ...texts } as unknown as Workspace;
	const files = bytesOf(drafted);
	const parsed = parsePackage(files);
	const numbers = changes.map((_, index) => {
		const { table, row } = rows[index] ?? {};
		return row === undefined || table === undefined ? null : (tables.get(table)?.indexOf(row) ?? 0) + FIRST_ROW;
	});
	const blank = blankRows(changes, rows, numbers);
	if (!parsed.ok || blank.length > 0) {
		const faults = blank.length > 0 ? blank : parsed.ok ? [] : parsed.fault;
		return refused({ code: 'row_refused', count: faults.length, faults, rows: numbers });
	}
	const moved = held ? await movedMeasures(trx, before, files) : [];
	if (moved.length > 0) return refused({ code: 'row_moves_periods', measures: moved });
	const steps = changes.map((change, index): Step => {
		const { table, wanted } = change;
		const row = rows[index]?.row;
		const position = tables.get(table)?.indexOf(row as EditedRow) ?? -1;
		const after = row === undefined ? null : ((parsed.value[table][position] as PackageRow | undefined) ?? null);
		return { table, wanted, before: rows[index]?.before ?? null, after };
	});
	// What a form sends back as it was is no deed.
	const changed = steps.filter(({ before, after }) => before === null || JSON.stringify(before.row) !== JSON.stringify(after));
	await write(trx, changed);
	for (const step of changed) await tell(entryOf(step));
	return accepted((await auditHead(trx))?.sequence ?? 0);
}

/** The header is row 1. */
const FIRST_ROW = 2;

interface EditedRow {
	readonly position: number | null;
	readonly texts: Texts;
}

interface Edit {
	readonly table: FormTable;
	readonly before: PlacedRow | null;
	/** undefined: the row goes. */
	readonly row?: EditedRow;
}

async function editTables(
	trx: Transaction<Database>,
	changes: readonly RowChange[]
): Promise<Outcome<{ readonly tables: ReadonlyMap<FormTable, readonly EditedRow[]>; readonly rows: readonly Edit[] }, RowFault>> {
	const tables = new Map<FormTable, EditedRow[]>();
	const rows: Edit[] = [];
	for (const { table, at, cells, seen, wanted } of changes) {
		const stored = await listRows(trx, table);
		const list = tables.get(table) ?? stored.map(({ position, row }) => ({ position, texts: textsOf(row) }));
		tables.set(table, list);
		const before = at === null ? null : (stored.find(({ position }) => position === at) ?? null);
		if (at !== null && before === null) return refused({ code: 'row_unknown' });
		if (before !== null && seen !== undefined && seen !== fingerprintOf(before.row)) return refused({ code: 'row_conflict' });
		const index = list.findIndex(({ position }) => position !== null && position === at);
		if (cells === null) {
			list.splice(index, 1);
			rows.push({ table, before });
			continue;
		}
		// An id stays: other rows and figures know the row by it.
		const kept = before === null || before.row['id'] === undefined ? {} : { id: String(before.row['id']) };
		const row = { position: at, texts: { ...(before === null ? {} : textsOf(before.row)), ...cells, ...kept } };
		const place = wanted === undefined ? list.length : list.filter(({ position }) => position !== null && position < wanted).length;
		if (at === null) list.splice(place, 0, row);
		else list[index] = row;
		rows.push({ table, before, row });
	}
	return accepted({ tables, rows });
}

/** A row's cells as a file writes them. */
export function textsOf(row: PackageRow): Texts {
	return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, writeCell(cell as CellValue)]));
}

/** Equal for equal rows. */
export function fingerprintOf(row: PackageRow): string {
	return createHash('sha256')
		.update(JSON.stringify(textsOf(row)))
		.digest('hex')
		.slice(0, 16);
}

function bytesOf(workspace: Workspace): ReadonlyMap<string, Uint8Array> {
	return new Map([...packageFiles(workspace)].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

/** Reading a file leaves out rows without any cell; a form must say what is missing. */
function blankRows(changes: readonly RowChange[], rows: readonly Edit[], numbers: readonly (number | null)[]): readonly PackageFault[] {
	return changes.flatMap(({ table }, index) => {
		const texts = rows[index]?.row?.texts;
		if (texts === undefined || Object.values(texts).some((text) => text.trim() !== '')) return [];
		return columnsOf(table)
			.filter(({ required }) => required)
			.map(({ name }) => faultOfCell(table, numbers[index] ?? FIRST_ROW, name, null, { code: 'value_missing' }));
	});
}

/** Reported measures whose period codes would mean other days than those their figures were reported for. */
async function movedMeasures(
	trx: Transaction<Database>,
	before: Workspace,
	after: ReadonlyMap<string, Uint8Array>
): Promise<readonly MeasureId[]> {
	const old = schemesOfMeasures(bytesOf({ ...before, observations: [] }));
	const moved = [...schemesOfMeasures(after)].filter(([measure, scheme]) => (old.get(measure) ?? scheme) !== scheme);
	const ids = moved.map(([measure]) => measure as MeasureId);
	return ids.length === 0 ? [] : [...(await reportedMeasures(trx, ids))];
}

interface Step {
	readonly table: FormTable;
	readonly wanted: number | undefined;
	readonly before: PlacedRow | null;
	readonly after: PackageRow | null;
}

/** What goes first goes from the last table to the first, what comes from the first to the last: parents before children. */
async function write(trx: Transaction<Database>, steps: readonly Step[]): Promise<void> {
	const rebuilt = steps.some(({ table, before, after }) => changesFigures(table, before?.row ?? null, after));
	if (rebuilt) await dropFigures(trx);
	const inOrder = steps.toSorted((a, b) => PACKAGE_TABLE_NAMES.indexOf(a.table) - PACKAGE_TABLE_NAMES.indexOf(b.table));
	const places = steps.flatMap(({ table, after }) => (table === 'places' && after !== null ? [after['id'] as PlaceId] : []));
	await admitPlaces(trx, places);
	for (const { table, before, after } of inOrder.toReversed()) {
		if (before !== null && after === null) await deleteRow(trx, table, before.position);
	}
	for (const { table, before, after, wanted } of inOrder) {
		if (after === null) continue;
		if (before === null) await insertRow(trx, table, after, wanted);
		else await updateRow(trx, table, { position: before.position, row: after });
	}
	if (steps.some(({ table, after }) => table === 'places' && after === null)) await dropPlacesWithoutSpells(trx);
	if (rebuilt) await rebuildFigures(trx);
}

/** What was before keeps its place in the order where it is gone, so that it can come back there. */
function entryOf({ table, before, after }: Step): Parameters<Tell>[0] {
	return {
		deed: 'workspace.write',
		subject: `${table}/${nameOfRow(table, after ?? before?.row ?? {})}`,
		before: after === null ? before : (before?.row ?? null),
		after
	};
}
