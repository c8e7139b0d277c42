import { nearest } from '#lib/format/fold.ts';
import { readCell, type CellValue } from './cell.ts';
import { columnsOf, fileOf, isRequired, TABLE_NAMES, type Column, type TableName } from './columns.ts';
import { readCsv, type CsvSheet } from './csv.ts';
import { faultOfCell, faultOfFile, type PackageFault } from './fault.ts';
import type { Row } from './workspace.ts';

/** A row while it is being checked: a cell that could not be read is null, so that the checks after it can still speak. */
export interface DraftRow<T extends TableName> {
	/** Row number in the file, as a spreadsheet shows it. */
	readonly row: number;
	readonly cells: { -readonly [K in keyof Row<T>]: Row<T>[K] | null };
	/** Columns whose text could not be read: null there is no blank, and no further fault is due. */
	readonly unread: ReadonlySet<string>;
}

/** A row of whichever table. */
export interface AnyDraftRow {
	readonly row: number;
	readonly cells: object;
	readonly unread: ReadonlySet<string>;
}

export type Draft = { readonly [T in TableName]: readonly DraftRow<T>[] };

export interface DraftPackage {
	readonly tables: Draft;
	/** The columns each file came with. */
	readonly layout: Readonly<Partial<Record<TableName, readonly string[]>>>;
	readonly faults: readonly PackageFault[];
}

/** Files by name → tables of parsed cells, and every fault that one cell, column or file shows by itself. */
export function draftPackage(files: ReadonlyMap<string, Uint8Array>): DraftPackage {
	const faults: PackageFault[] = [];
	const tables: Partial<Record<TableName, readonly AnyDraftRow[]>> = {};
	const layout: Partial<Record<TableName, readonly string[]>> = {};
	for (const table of TABLE_NAMES) {
		tables[table] = [];
		const file = fileOf(table);
		const bytes = files.get(file);
		if (!bytes) {
			if (isRequired(table)) faults.push(faultOfFile(file, { code: 'file_missing' }));
			continue;
		}
		const sheet = readCsv(bytes);
		if (!sheet.ok) {
			faults.push({ ...faultOfFile(file, { code: sheet.fault.code }), row: 'row' in sheet.fault ? sheet.fault.row : null });
			continue;
		}
		const columns = readHeader(table, sheet.value, faults);
		layout[table] = columns.filter((column) => column !== null).map((column) => column.name);
		tables[table] = readRows(table, sheet.value, columns, faults);
	}
	return { tables: tables as unknown as Draft, layout, faults };
}

/** The column of the contract at each position of the header; null where there is none. */
function readHeader(table: TableName, sheet: CsvSheet, faults: PackageFault[]): readonly (Column | null)[] {
	const contract = new Map(columnsOf(table).map((column) => [column.name, column]));
	if (sheet.header.length === 1 && /[;\t]/.test(sheet.header[0] ?? '')) {
		faults.push(faultOfCell(table, 1, null, sheet.header[0] ?? null, { code: 'file_separator' }));
		return [];
	}
	const seen = new Set<string>();
	const columns = sheet.header.map((name) => {
		const column = contract.get(name) ?? null;
		// Spreadsheets leave blank columns behind; they say nothing.
		if (name === '') return null;
		if (!column) {
			const free = [...contract.keys()].filter((other) => !sheet.header.includes(other));
			faults.push(faultOfCell(table, 1, name, name, { code: 'column_unknown', nearest: nearest(name, free, 1)[0] ?? null }));
		} else if (seen.has(name)) {
			faults.push(faultOfCell(table, 1, name, name, { code: 'column_twice' }));
			return null;
		}
		seen.add(name);
		return column;
	});
	for (const column of contract.values()) {
		if (column.required && !seen.has(column.name)) faults.push(faultOfCell(table, 1, column.name, null, { code: 'column_missing' }));
	}
	return columns;
}

const NONE: ReadonlySet<string> = new Set();

function readRows(table: TableName, sheet: CsvSheet, columns: readonly (Column | null)[], faults: PackageFault[]): readonly AnyDraftRow[] {
	const blank: Record<string, CellValue> = {};
	for (const column of columnsOf(table)) blank[column.name] = column.type === 'list' ? [] : null;
	return sheet.records.map(({ row, cells }) => {
		// A text with a comma and no quotes around it pushes the rest of the row to the right.
		const surplus = cells.find(
			(cell, position) => cell.trim() !== '' && columns.length > 0 && (position >= columns.length || sheet.header[position] === '')
		);
		if (surplus !== undefined) {
			faults.push(faultOfCell(table, row, null, surplus, { code: 'row_too_long', cells: cells.length, columns: columns.length }));
		}
		const values = { ...blank };
		let unread: ReadonlySet<string> = NONE;
		columns.forEach((column, position) => {
			if (!column) return;
			const text = cells[position] ?? '';
			const cell = readCell(column, text);
			if (cell.ok) values[column.name] = cell.value;
			else {
				faults.push(faultOfCell(table, row, column.name, text, cell.fault));
				unread = new Set([...unread, column.name]);
			}
		});
		return { row, cells: values, unread };
	});
}
