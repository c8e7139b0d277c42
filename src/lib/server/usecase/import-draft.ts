/** A file on its way in: received, looked at, answered, taken over or dropped. Its page can be closed and opened again. */
import { authorise, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, refused, type Outcome } from '#lib/domain/outcome.ts';
import type { Store, StoreFault } from '../db.ts';
import { audited } from '../store/audit.ts';
import { deleteDraft, findImport, insertImport, readOriginal, updateImport, type StoredImport } from '../store/imports.ts';
import { readVersion } from '../store/state.ts';
import type { CommitFault } from './commit-import.ts';
import type { Doing } from './doing.ts';
import type { ImportDigest } from './import-digest.ts';
import { plainFileName, type HandedFile, type Watch } from './import-file.ts';
import type { ImportWorker, TakenOver } from './import-work.ts';
import type { ImportWords } from './preview-import.ts';
import { kept } from './view-cache.ts';

type UnknownFault = { readonly code: 'import_unknown'; readonly text: string };
export type DraftFault = CommitFault | StoreFault | UnknownFault;

/** Where drafts are kept, and who looks at their files. */
export interface Drafts {
	readonly store: Store;
	readonly worker: ImportWorker;
}

/** Keeps a file that can be read, with what was said about it. Figures are not touched. */
export async function receiveImport(
	{ store, worker }: Drafts,
	file: HandedFile,
	words: ImportWords,
	doing: Doing,
	watch: Watch = {}
): Promise<Outcome<number, DraftFault>> {
	const allowed = authorise(doing.actor, 'import.commit');
	if (!allowed.ok) return allowed;
	const look = await worker.look(file, words, doing, watch);
	if (!look.ok) return look;
	watch.signal?.throwIfAborted();
	const { programme, sender } = look.value;
	const telling = JSON.stringify({ ...words, programme });
	const id = await audited(store.db, doing, async (trx, tell) => {
		const row = { programme, file_name: plainFileName(file.name), telling, sender };
		const made = await insertImport(trx, { ...row, received_at: doing.now, received_by: doing.actor.id }, file.bytes);
		await tell({ deed: 'import.commit', subject: `import/${made}`, before: null, after: { state: 'draft', file: row.file_name } });
		return made;
	});
	await keepLook(store, id, telling, look.value, doing);
	return accepted(id);
}

/** A file that came in: a reporter's own, anybody's for the office. */
export async function readImport(
	store: Store,
	id: number,
	{ actor }: Pick<Doing, 'actor'>
): Promise<Outcome<StoredImport, DeedFault | UnknownFault>> {
	const allowed = authorise(actor, 'import.commit');
	if (!allowed.ok) return allowed;
	const stored = Number.isSafeInteger(id) ? await findImport(store.db, id) : null;
	const own = stored !== null && (actor.role !== 'reporter' || stored.received_by === actor.id);
	return own ? accepted(stored) : refused({ code: 'import_unknown', text: String(id) });
}

/** Looks at a draft's file as the store and what was said stand now; a look that still holds is not repeated. */
export async function lookAtDraft(drafts: Drafts, id: number, doing: Doing, watch: Watch = {}): Promise<Outcome<ImportDigest, DraftFault>> {
	const { store, worker } = drafts;
	const draft = await readDraft(store, id, doing);
	if (!draft.ok) return draft;
	const { stored, file } = draft.value;
	const look = () => worker.look(file, wordsOf(stored), doing, watch);
	return kept(store.db, await readVersion(store.db), lookKey(id, stored.telling, doing), look);
}

function lookKey(id: number, telling: string, { actor, today }: Doing): string {
	return JSON.stringify(['import', id, telling, actor.id, today]);
}

/** What was looked at just before it was written down holds afterwards, unless somebody else wrote meanwhile. */
async function keepLook(store: Store, id: number, telling: string, look: ImportDigest, doing: Doing): Promise<void> {
	const version = await readVersion(store.db);
	if (version === look.version + 1) await kept(store.db, version, lookKey(id, telling, doing), async () => accepted({ ...look, version }));
}

/** Keeps what was answered; the next look says what follows from it. */
export async function answerImport(
	drafts: Drafts,
	id: number,
	words: ImportWords,
	doing: Doing,
	watch: Watch = {}
): Promise<Outcome<number, DraftFault>> {
	const { store, worker } = drafts;
	const draft = await readDraft(store, id, doing);
	if (!draft.ok) return draft;
	// What nobody can read, a period for example, is refused before it is kept.
	const look = await worker.look(draft.value.file, words, doing, watch);
	if (!look.ok) return look;
	watch.signal?.throwIfAborted();
	const { programme, sender, telling: after } = look.value;
	const telling = JSON.stringify(after);
	await audited(store.db, doing, async (trx, tell) => {
		await updateImport(trx, id, { telling, programme, sender });
		await tell({ deed: 'import.commit', subject: `import/${id}`, before: wordsOf(draft.value.stored), after });
	});
	await keepLook(store, id, telling, look.value, doing);
	return accepted(id);
}

/** @param seen fingerprint of what the person looked at */
export async function commitDraft(
	{ store, worker }: Drafts,
	id: number,
	seen: string,
	doing: Doing,
	watch: Watch = {}
): Promise<Outcome<TakenOver, DraftFault>> {
	const draft = await readDraft(store, id, doing);
	if (!draft.ok) return draft;
	return worker.commit(draft.value.file, { draft: id, seen, words: wordsOf(draft.value.stored), doing }, watch);
}

export async function dropImport(store: Store, id: number, doing: Doing): Promise<Outcome<null, DraftFault>> {
	const found = await readImport(store, id, doing);
	if (!found.ok) return found;
	await audited(store.db, doing, async (trx, tell) => {
		await deleteDraft(trx, id);
		await tell({ deed: 'import.commit', subject: `import/${id}`, before: { state: 'draft', file: found.value.file_name }, after: null });
	});
	return accepted(null);
}

function wordsOf({ telling }: StoredImport): ImportWords {
	return JSON.parse(telling) as ImportWords;
}

interface Draft {
	readonly stored: StoredImport;
	readonly file: HandedFile;
}

async function readDraft(store: Store, id: number, doing: Doing): Promise<Outcome<Draft, DeedFault | UnknownFault>> {
	const found = await readImport(store, id, doing);
	if (!found.ok) return found;
	const bytes = found.value.state === 'draft' ? await readOriginal(store.db, found.value.file_hash) : null;
	if (bytes === null) return refused({ code: 'import_unknown', text: String(id) });
	return accepted({ stored: found.value, file: { name: found.value.file_name, bytes } });
}
