import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Scheme } from '#lib/domain/scheme.ts';
import { nearest } from '#lib/format/fold.ts';
import { checkAgenda } from './checks/agenda.ts';
import { readExpressions } from './checks/expressions.ts';
import { checkKeys } from './checks/keys.ts';
import { checkObservations } from './checks/observations.ts';
import { checkSteps, readPeriods } from './checks/periods.ts';
import { checkReferences } from './checks/references.ts';
import { checkSpans } from './checks/spans.ts';
import { checkSubmissions } from './checks/submissions.ts';
import { checkTargets } from './checks/targets.ts';
import { checkTrees } from './checks/trees.ts';
import { fileOf, TABLE_NAMES } from './columns.ts';
import { DESCRIPTION_FILE, readDescription } from './description.ts';
import { draftPackage } from './draft.ts';
import { faultOfFile, type PackageFault } from './fault.ts';
import type { Tables, Workspace } from './workspace.ts';

/** Reads a folder as a workspace, or lists every fault in it. A folder that cannot be read is itself a fault. */
export async function readPackage(folder: string): Promise<Outcome<Workspace, readonly PackageFault[]>> {
	const files = new Map<string, Uint8Array>();
	try {
		for (const entry of await readdir(folder, { withFileTypes: true })) {
			if (entry.isFile() && (entry.name.endsWith('.csv') || entry.name === DESCRIPTION_FILE))
				files.set(entry.name, await readFile(join(folder, entry.name)));
		}
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))) throw error;
		return refused([faultOfFile(folder, { code: 'folder_missing' })]);
	}
	return parsePackage(files);
}

/** The same from files in memory, by name. */
export function parsePackage(files: ReadonlyMap<string, Uint8Array>): Outcome<Workspace, readonly PackageFault[]> {
	const description = files.get(DESCRIPTION_FILE);
	const properties = description ? readDescription(description) : refused({ code: 'file_missing' as const });
	const { tables: draft, layout, faults: cellFaults } = draftPackage(files);
	const { schemeOfMeasure, faults: expressionFaults } = readExpressions(draft);
	const periods = readPeriods(draft, schemeOfMeasure);
	const faults = [
		...(properties.ok ? [] : [faultOfFile(DESCRIPTION_FILE, properties.fault)]),
		...unknownFiles(files),
		...inOrder([
			...cellFaults,
			...checkKeys(draft),
			...checkReferences(draft),
			...checkSpans(draft),
			...checkTrees(draft),
			...checkAgenda(draft),
			...expressionFaults,
			...periods.faults,
			...checkTargets(draft),
			...checkSteps(draft, periods.steps),
			...checkObservations(draft, periods.observations),
			...checkSubmissions(draft)
		])
	];
	if (faults.length > 0 || !properties.ok) return refused(faults);
	// Without a fault every required cell has been read, so the drafts are rows.
	const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, draft[table].map(({ cells }) => cells)])) as unknown as Tables;
	return accepted({ ...tables, description: { properties: properties.value, layout } });
}

/** By which scheme the period codes of each measure are read. */
export function schemesOfMeasures(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Scheme> {
	return readExpressions(draftPackage(new Map([...files].filter(([name]) => name !== fileOf('observations')))).tables).schemeOfMeasure;
}

/** A misspelt file name would silently load nothing; a table that resembles none of ours is someone else's and left alone. */
function unknownFiles(files: ReadonlyMap<string, Uint8Array>): readonly PackageFault[] {
	const known = TABLE_NAMES.map(fileOf);
	return [...files.keys()]
		.filter((name) => name !== DESCRIPTION_FILE && !known.includes(name))
		.flatMap((name) => {
			const meant = nearest(withoutEnding(name), known.map(withoutEnding), 1)[0];
			return meant === undefined ? [] : [faultOfFile(name, { code: 'file_unknown', nearest: `${meant}.csv` })];
		});
}

function withoutEnding(name: string): string {
	return name.replace(/\.csv$/, '');
}

/** File by file, from top to bottom, as a person mends them. */
function inOrder(faults: readonly PackageFault[]): readonly PackageFault[] {
	const position = new Map(TABLE_NAMES.map((table, index) => [fileOf(table), index]));
	return faults.toSorted((a, b) => (position.get(a.file) ?? -1) - (position.get(b.file) ?? -1) || (a.row ?? 0) - (b.row ?? 0));
}
