import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeCell, type CellValue } from './cell.ts';
import { columnsOf, fileOf, isRequired, TABLE_NAMES, type TableName } from './columns.ts';
import { writeCsv } from './csv.ts';
import { DESCRIPTION_FILE, writeDescription } from './description.ts';
import type { Workspace } from './workspace.ts';

/**
 * A workspace as the texts of its files. Files and columns are those it was read from, plus any that have come to
 * hold something since; a workspace without a layout gets every column.
 */
export function packageFiles(workspace: Workspace): ReadonlyMap<string, string> {
	const headers = new Map<TableName, readonly string[]>();
	for (const table of TABLE_NAMES) {
		if (workspace[table].length > 0 || isRequired(table) || workspace.description.layout[table])
			headers.set(table, headerOf(workspace, table));
	}
	const files = new Map([[DESCRIPTION_FILE, writeDescription(workspace.description.properties, headers)]]);
	for (const [table, header] of headers) {
		const rows = workspace[table] as readonly Readonly<Record<string, CellValue>>[];
		files.set(
			fileOf(table),
			writeCsv(
				header,
				rows.map((row) => header.map((name) => writeCell(row[name] ?? null)))
			)
		);
	}
	return files;
}

function headerOf(workspace: Workspace, table: TableName): readonly string[] {
	const all = columnsOf(table).map((column) => column.name);
	const came = workspace.description.layout[table];
	if (!came) return all;
	const rows = workspace[table] as readonly Readonly<Record<string, CellValue>>[];
	const added = all.filter((name) => !came.includes(name) && rows.some((row) => writeCell(row[name] ?? null) !== ''));
	return [...came, ...added];
}

/** Whether a package may be written into the folder: it does not exist, is empty, or holds a package. */
export async function isFree(folder: string): Promise<boolean> {
	const names = await readdir(folder).catch((error: unknown): string[] => {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
		throw error;
	});
	return names.length === 0 || names.includes(DESCRIPTION_FILE);
}

/**
 * Writes the files of a workspace into a folder, which is made when it does not exist. Tables of an earlier package that this
 * one does not have are removed, or they would be read as part of it; all other files are left alone.
 */
export async function writePackage(workspace: Workspace, folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const files = packageFiles(workspace);
	for (const table of TABLE_NAMES) if (!files.has(fileOf(table))) await rm(join(folder, fileOf(table)), { force: true });
	for (const [name, text] of files) await writeFile(join(folder, name), text);
}
