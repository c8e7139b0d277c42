/** A file on its way in: received, looked at, answered, taken over or dropped. Its page can be closed and opened again. */
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store } from '../db.ts';
import { audited } from '../store/audit.ts';
import { deleteDraft, findImport, insertImport, readOriginal, updateImport, type StoredImport } from '../store/imports.ts';
import { commitImport, tellingOf, type CommitFault, type CommittedImport } from './commit-import.ts';
import type { Doing } from './doing.ts';
import { plainFileName, type HandedFile } from './import-file.ts';
import { previewImport, type ImportFault, type ImportPreview, type ImportWords } from './preview-import.ts';

export type DraftFault = CommitFault | { readonly code: 'import_unknown'; readonly text: string };

/** Keeps a file that can be read, with what was said about it. Figures are not touched. */
export async function receiveImport(
	store: Store,
	file: HandedFile,
	words: ImportWords,
	doing: Doing,
	signal?: AbortSignal
): Promise<Outcome<number, ImportFault>> {
	const preview = await previewImport(store, file, words, doing, signal);
	if (!preview.ok) return preview;
	const { programme, sender } = preview.value;
	const id = await audited(store.db, doing, async (trx, tell) => {
		const row = {
			programme: programme.id,
			file_name: plainFileName(file.name),
			telling: JSON.stringify({ ...words, programme: programme.id }),
			sender
		};
		const made = await insertImport(trx, { ...row, received_at: doing.now, received_by: doing.actor.id }, file.bytes);
		await tell({ deed: 'import.commit', subject: `import/${made}`, before: null, after: { state: 'draft', file: row.file_name } });
		return made;
	});
	return accepted(id);
}

export interface OpenedImport {
	readonly stored: StoredImport;
	/** null: it was taken over, or undone. */
	readonly preview: ImportPreview | null;
}

export async function openImport(store: Store, id: number, doing: Doing, signal?: AbortSignal): Promise<Outcome<OpenedImport, DraftFault>> {
	const found = await findOwn(store, id, doing);
	if (!found.ok) return found;
	const { stored, file } = found.value;
	if (stored.state !== 'draft') return accepted({ stored, preview: null });
	const preview = await previewImport(store, file, wordsOf(stored), doing, signal);
	return preview.ok ? accepted({ stored, preview: preview.value }) : preview;
}

/** Keeps what was answered; the preview then says what follows from it. */
export async function answerImport(store: Store, id: number, words: ImportWords, doing: Doing): Promise<Outcome<null, DraftFault>> {
	const found = await findOwn(store, id, doing);
	if (!found.ok) return found;
	if (found.value.stored.state !== 'draft') return refused({ code: 'import_unknown', text: String(id) });
	// What nobody can read, a period for example, is refused before it is kept.
	const preview = await previewImport(store, found.value.file, words, doing);
	if (!preview.ok) return preview;
	const { programme, sender } = preview.value;
	await audited(store.db, doing, async (trx, tell) => {
		const after = tellingOf(preview.value);
		await updateImport(trx, id, { telling: JSON.stringify(after), programme: programme.id, sender });
		await tell({ deed: 'import.commit', subject: `import/${id}`, before: wordsOf(found.value.stored), after });
	});
	return accepted(null);
}

/** @param seen fingerprint of what the person looked at */
export async function commitDraft(store: Store, id: number, seen: string, doing: Doing): Promise<Outcome<CommittedImport, DraftFault>> {
	const found = await findOwn(store, id, doing);
	if (!found.ok) return found;
	if (found.value.stored.state !== 'draft') return refused({ code: 'import_unknown', text: String(id) });
	return commitImport(store, found.value.file, wordsOf(found.value.stored), doing, { draft: id, seen });
}

export async function dropImport(store: Store, id: number, doing: Doing): Promise<Outcome<null, DraftFault>> {
	const found = await findOwn(store, id, doing);
	if (!found.ok) return found;
	await audited(store.db, doing, async (trx, tell) => {
		await deleteDraft(trx, id);
		await tell({
			deed: 'import.commit',
			subject: `import/${id}`,
			before: { state: 'draft', file: found.value.stored.file_name },
			after: null
		});
	});
	return accepted(null);
}

function wordsOf({ telling }: StoredImport): ImportWords {
	return JSON.parse(telling) as ImportWords;
}

/** A reporter's own, anybody's for the office. */
async function findOwn(
	store: Store,
	id: number,
	{ actor }: Pick<Doing, 'actor'>
): Promise<
	Outcome<
		{ readonly stored: StoredImport; readonly file: HandedFile },
		DeedFault | { readonly code: 'import_unknown'; readonly text: string }
	>
> {
	const allowed = authorise(actor, 'import.commit');
	if (!allowed.ok) return allowed;
	const unknown = refused({ code: 'import_unknown' as const, text: String(id) });
	const stored = Number.isSafeInteger(id) ? await findImport(store.db, id) : null;
	if (stored === null || (actor.role === 'reporter' && stored.received_by !== actor.id)) return unknown;
	const bytes = await readOriginal(store.db, stored.file_hash);
	return bytes === null ? unknown : accepted({ stored, file: { name: stored.file_name, bytes } });
}
