import { z } from 'zod';
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import { withoutMarks } from '#lib/format/fold.ts';
import type { Store } from '../db.ts';
import { fileOf, TABLE_NAMES, type TableName } from '../import/package/columns.ts';
import { writeCsv } from '../import/package/csv.ts';
import { DESCRIPTION_FILE } from '../import/package/description.ts';
import { parsePackage } from '../import/package/reader.ts';
import type { Doing } from './doing.ts';
import { awaitConsent, type FaultyPackage } from './receive-package.ts';
import { writtenText } from './written.ts';

/** A new office: its place, the places that report to it, and its first programme. */
export const startInput = z.object({
	place: writtenText,
	level: writtenText,
	/** Level of the places below. */
	below: writtenText,
	/** One name a line; none: the place reports itself. */
	places: writtenText,
	programme: writtenText,
	start: writtenText,
	end: writtenText
});
export type StartInput = z.infer<typeof startInput>;

/**
 * Prepares a workspace that holds only the office's places and its first programme. It takes the place of all that the store holds once
 * whoever asked has seen what would go (`previewPackage`, `loadReceived`).
 * @returns what it is asked for by
 */
export async function startWorkspace(
	store: Store,
	input: StartInput,
	doing: Pick<Doing, 'actor'>
): Promise<Outcome<string, DeedFault | FaultyPackage>> {
	const allowed = authorise(doing.actor, 'workspace.load');
	if (!allowed.ok) return allowed;
	const workspace = parsePackage(filesOf(input));
	if (!workspace.ok) return refused({ code: 'package_faulty', count: workspace.fault.length, faults: workspace.fault });
	return accepted(awaitConsent(store, doing, workspace.value, 'start'));
}

function filesOf({ place, level, below, places, programme, start, end }: StartInput): ReadonlyMap<string, Uint8Array> {
	const ids = idMaker();
	// Never an empty row, which a table leaves out: a form sent blank would begin a workspace without anything.
	const root = ids(place ?? '') || 'place';
	const names = (places ?? '').split('\n').map((line) => line.trim());
	const parts = names.filter((name) => name !== '').map((name) => [ids(name), name, below ?? '', root]);
	const tables: Readonly<Partial<Record<TableName, readonly [header: string, ...rows: (readonly string[])[]]>>> = {
		places: ['id,name,level,parent', [root, place ?? '', level ?? '', ''], ...parts],
		programmes: [
			'id,name,start,end,root_place,place_level',
			[idMaker()(programme ?? '') || 'programme', programme ?? '', start ?? '', end ?? '', root, (parts.length > 0 ? below : level) ?? '']
		],
		measures: ['id,name,kind'],
		indicators: ['id,programme,name,expression'],
		observations: ['measure,place,period,value']
	};
	const files = new Map([[DESCRIPTION_FILE, JSON.stringify({ title: programme ?? '' })]]);
	for (const table of TABLE_NAMES) {
		const [header, ...rows] = tables[table] ?? [];
		if (header !== undefined) files.set(fileOf(table), writeCsv(header.split(','), rows));
	}
	return new Map([...files].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

/** Keys from names: `Kế Sách` → `ke-sach`, a second one `ke-sach-2`. A name without letters gives none. */
function idMaker(): (name: string) => string {
	const given = new Map<string, number>();
	return (name) => {
		const id = withoutMarks(name)
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
		const count = (given.get(id) ?? 0) + 1;
		given.set(id, count);
		return count === 1 ? id : `${id}-${count}`;
	};
}
