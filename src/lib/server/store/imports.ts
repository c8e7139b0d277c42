import { createHash } from 'node:crypto';
import type { Kysely, Selectable, Transaction } from 'kysely';
import type { PlaceId } from '#lib/domain/id.ts';
import { isAmong } from './keys.ts';
import type { Database, ImportTable } from './tables.ts';

/** A file of figures that came in, without its content. */
export type StoredImport = Readonly<Selectable<ImportTable>>;

/** SHA-256, hexadecimal: the same file under any name. */
export function hashOfFile(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}

export async function findImport(db: Kysely<Database>, id: number): Promise<StoredImport | null> {
	return (await db.selectFrom('import').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** The newest import of this very file that is in force. */
export async function findCommitted(db: Kysely<Database>, hash: string): Promise<StoredImport | null> {
	const found = await db
		.selectFrom('import')
		.selectAll()
		.where('file_hash', '=', hash)
		.where('state', '=', 'committed')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return found ?? null;
}

/** Newest first. */
export async function listStoredImports(db: Kysely<Database>): Promise<readonly StoredImport[]> {
	return db.selectFrom('import').selectAll().orderBy('id', 'desc').execute();
}

/** Files that came in before a moment and were never taken over, oldest first. */
export async function listDraftsBefore(db: Kysely<Database>, moment: string): Promise<readonly StoredImport[]> {
	return db.selectFrom('import').selectAll().where('state', '=', 'draft').where('received_at', '<', moment).orderBy('id').execute();
}

/** The file as it came. */
export async function readOriginal(db: Kysely<Database>, hash: string): Promise<Uint8Array | null> {
	const row = await db.selectFrom('import_file').select('content').where('hash', '=', hash).executeTakeFirst();
	return row === undefined ? null : new Uint8Array(row.content);
}

/** Keeps the file and gives the import its number. Within a writing transaction. */
export async function insertImport(
	trx: Transaction<Database>,
	row: Pick<StoredImport, 'programme' | 'file_name' | 'telling' | 'sender' | 'received_at' | 'received_by'>,
	bytes: Uint8Array
): Promise<number> {
	const hash = hashOfFile(bytes);
	await trx
		.insertInto('import_file')
		.values({ hash, content: Buffer.from(bytes) })
		.onConflict((conflict) => conflict.column('hash').doNothing())
		.execute();
	const last = await trx
		.selectFrom('import')
		.select((query) => query.fn.max('id').as('id'))
		.executeTakeFirst();
	const id = (last?.id ?? 0) + 1;
	await trx
		.insertInto('import')
		.values({ ...row, id, file_hash: hash, state: 'draft', added: 0, changed: 0, unchanged: 0 })
		.execute();
	return id;
}

export async function updateImport(trx: Transaction<Database>, id: number, changed: Partial<StoredImport>): Promise<void> {
	await trx.updateTable('import').set(changed).where('id', '=', id).execute();
}

/** Drops a file that was looked at and not taken over, and its bytes where nothing else holds them. */
export async function deleteDraft(trx: Transaction<Database>, id: number): Promise<void> {
	await trx.deleteFrom('import').where('id', '=', id).where('state', '=', 'draft').execute();
	await trx
		.deleteFrom('import_file')
		.where((row) => row.not(row.exists(row.selectFrom('import').select('id').whereRef('import.file_hash', '=', 'import_file.hash'))))
		.execute();
}

/** Number of the newest revision of all; 0: there is none. */
export async function lastSequence(db: Kysely<Database>): Promise<number> {
	const row = await db.selectFrom('observation').select('sequence').orderBy('sequence', 'desc').limit(1).executeTakeFirst();
	return row?.sequence ?? 0;
}

/** What columns and signs of a sender meant before, by subject. */
export async function readHabits(db: Kysely<Database>, programme: string, sender: string): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.selectFrom('import_habit')
		.select(['subject', 'meaning'])
		.where('programme', '=', programme)
		.where('sender', '=', sender)
		.execute();
	return new Map(rows.map(({ subject, meaning }) => [subject, meaning]));
}

export async function rememberHabits(
	trx: Transaction<Database>,
	programme: string,
	sender: string,
	habits: ReadonlyMap<string, string>
): Promise<void> {
	for (const [subject, meaning] of habits) {
		await trx
			.insertInto('import_habit')
			.values({ programme, sender, subject, meaning })
			.onConflict((conflict) => conflict.columns(['programme', 'sender', 'subject']).doUpdateSet({ meaning }))
			.execute();
	}
}

/** Adds a spelling to every spell of a place, unless it is there. */
export async function addAlias(trx: Transaction<Database>, place: PlaceId, alias: string): Promise<void> {
	const spells = await trx
		.selectFrom('place_spell')
		.innerJoin('place', 'place.id', 'place_spell.place_id')
		.select(['place_spell.position', 'place_spell.aliases'])
		.where((row) => isAmong(trx, row.ref('place.key'), [place]))
		.execute();
	// A list of the package: its separator cannot stand inside.
	const clean = alias.replaceAll(';', ',').trim();
	for (const { position, aliases } of spells) {
		const known = aliases === null ? [] : aliases.split(';');
		if (clean === '' || known.includes(clean)) continue;
		await trx
			.updateTable('place_spell')
			.set({ aliases: [...known, clean].join(';') })
			.where('position', '=', position)
			.execute();
	}
}
