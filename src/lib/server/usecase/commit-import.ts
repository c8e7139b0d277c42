import { authorise } from '#lib/domain/deed.ts';
import type { PlaceId } from '#lib/domain/id.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Transaction } from 'kysely';
import type { Database, Store } from '../db.ts';
import { looksOf, writeHeaderRows } from '../import/sheet/header-choice.ts';
import type { Spot } from '../import/sheet/issue.ts';
import { isOpen } from '../import/sheet/issue.ts';
import { audited, type Tell } from '../store/audit.ts';
import { readVersion } from '../store/state.ts';
import { addAlias, insertImport, lastSequence, rememberHabits, updateImport } from '../store/imports.ts';
import type { Doing } from './doing.ts';
import { plainFileName, readHandedFile, type HandedFile, type ReadFile, type Watch } from './import-file.ts';
import { fingerprintOf } from './import-plan.ts';
import { recordPlanned, recordWithin } from './record-figures.ts';
import { previewRead, type ImportFault, type ImportPreview, type ImportWords } from './preview-import.ts';

export type CommitFault =
	| ImportFault
	/** So many questions are open. */
	| { readonly code: 'import_held'; readonly count: number }
	/** Figures of the file have changed since it was looked at. */
	| { readonly code: 'import_conflict' };

export interface CommittedImport {
	/** null: nothing was new, so nothing was written. */
	readonly id: number | null;
	readonly added: number;
	readonly changed: number;
	readonly unchanged: number;
	readonly preview: ImportPreview;
}

/** Where the file itself is: a draft that holds it, or still in hand. */
export type Original = { readonly draft: number } | { readonly bytes: Uint8Array };

interface Options extends Watch {
	/** What the person agreed to (`fingerprintOf`); left out: whatever the file says now. */
	readonly seen?: string | undefined;
}

/**
 * Takes a file over: reading and comparing outside, then one short transaction with the file, its figures, what was answered
 * about it and the trail. Either all of it is there, or nothing.
 */
export async function commitImport(
	store: Store,
	file: HandedFile,
	words: ImportWords,
	doing: Doing,
	options: Options = {}
): Promise<Outcome<CommittedImport, CommitFault>> {
	const allowed = authorise(doing.actor, 'import.commit');
	if (!allowed.ok) return allowed;
	const read = await readHandedFile(file, options);
	return read.ok ? commitRead(store, read.value, { bytes: file.bytes }, words, doing, options) : read;
}

/** The same of a file that has been read. */
export async function commitRead(
	store: Store,
	file: ReadFile,
	original: Original,
	words: ImportWords,
	doing: Doing,
	{ seen, ...watch }: Options = {}
): Promise<Outcome<CommittedImport, CommitFault>> {
	const preview = await previewRead(store, file, words, doing, watch);
	if (!preview.ok) return preview;
	const open = preview.value.issues.filter(isOpen).length;
	if (open > 0) return refused({ code: 'import_held', count: open });
	if (seen !== undefined && seen !== fingerprintOf(preview.value)) return refused({ code: 'import_conflict' });
	const done = { preview: preview.value, unchanged: preview.value.unchanged, added: 0, changed: 0, id: null };
	if (preview.value.changes.length === 0) return accepted(done);
	try {
		watch.signal?.throwIfAborted();
		const hear = (done: number) => watch.tell?.({ stage: 'writing', done, total: preview.value.changes.length });
		hear(0);
		const written = await audited(store.db, doing, (trx, tell) =>
			write(trx, tell, { name: file.name, original, hear }, preview.value, doing)
		);
		return accepted({ ...written, preview: preview.value });
	} catch (error) {
		if (!(error instanceof NotWritten)) throw error;
		const { changes, unchanged } = preview.value;
		return error.overtaken ? refused({ code: 'import_conflict' }) : accepted({ ...done, unchanged: unchanged + changes.length });
	}
}

/** Rolls the transaction back: someone else wrote other figures meanwhile, or the very same. */
class NotWritten extends Error {
	readonly overtaken: boolean;
	constructor(overtaken: boolean) {
		super('not written');
		this.overtaken = overtaken;
	}
}

async function write(
	trx: Transaction<Database>,
	tell: Tell,
	{ name, original, hear }: { readonly name: string; readonly original: Original; hear(written: number): void },
	preview: ImportPreview,
	doing: Doing
): Promise<Omit<CommittedImport, 'preview'>> {
	const { catalogue, changes, programme, sender, unchanged } = preview;
	const telling = JSON.stringify(tellingOf(preview));
	const row = {
		programme: programme.id,
		file_name: plainFileName(name),
		telling,
		sender,
		received_at: doing.now,
		received_by: doing.actor.id
	};
	const id = 'draft' in original ? original.draft : await insertImport(trx, row, original.bytes);
	const first = (await lastSequence(trx)) + 1;
	const entries = changes.map(({ entry, figure }) => ({ ...entry, origin: `import/${id} ${addressOf(figure.spot)}` }));
	// The writing raised the version by one; where nobody else did, what was planned still holds and the transaction stays short.
	const undisturbed = (await readVersion(trx)) === preview.version + 1;
	const recorded = undisturbed
		? await recordPlanned(
				trx,
				tell,
				catalogue,
				entries,
				changes.map(({ standing }) => accepted({ write: true, before: standing })),
				doing,
				hear
			)
		: await recordWithin(trx, tell, catalogue, entries, doing);
	if (recorded.some((one) => !one.ok)) throw new NotWritten(true);
	const last = await lastSequence(trx);
	if (last < first) throw new NotWritten(false);
	const added = changes.filter(({ before }) => before === null).length;
	const summary = { added, changed: changes.length - added, unchanged };
	const { programme: named, telling: told } = row;
	await updateImport(trx, id, {
		programme: named,
		telling: told,
		sender,
		state: 'committed',
		committed_at: doing.now,
		first_sequence: first,
		last_sequence: last,
		...summary
	});
	for (const [place, alias] of newAliases(preview)) await addAlias(trx, place, alias);
	await rememberHabits(trx, programme.id, sender, newHabits(preview));
	await tell({ deed: 'import.commit', subject: `import/${id}`, before: null, after: { file: row.file_name, ...summary, first, last } });
	return { id, ...summary };
}

/** What people said about the file, to be shown and to be asked again. */
export function tellingOf({ programme, period, place, answers }: ImportPreview): ImportWords {
	return { programme: programme.id, period: period?.code, place: place ?? undefined, answers: Object.fromEntries(answers) };
}

function addressOf({ sheet, row, column }: Spot): string {
	return `${sheet ?? ''}!${column ?? ''}${row ?? ''}`;
}

/** Names that nobody has to be asked about again. */
function newAliases({ issues }: ImportPreview): readonly (readonly [PlaceId, string])[] {
	return issues.flatMap(({ detail, question }) =>
		detail.code === 'import_place_unknown' && question !== null && question.answer !== null && question.answer !== 'skip'
			? [[question.answer as PlaceId, detail.text] as const]
			: []
	);
}

/** Answers that say how this sender writes, not what stood in this file. */
const LASTING = /^(blank:|subtotals$|conventions$|measure:|category:)/;

function newHabits({ answers, sheets, tables }: ImportPreview): ReadonlyMap<string, string> {
	const columns = tables.flatMap((table) => table.columns);
	return new Map(
		[...answers].flatMap(([key, meaning]) => {
			if (LASTING.test(key)) return [[key, meaning] as const];
			const sheet = sheets.find((one) => one.key === key);
			if (sheet !== undefined)
				return sheet.table === null
					? [[key, meaning] as const]
					: [[key, `${writeHeaderRows(sheet.table)}#${looksOf(sheet.table)}`] as const];
			const column = columns.find((one) => one.key === key);
			return column === undefined || column.header === '' ? [] : [[`column:${column.header}`, meaning] as const];
		})
	);
}
