import { createHash } from 'node:crypto';
import { sql, type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Actor, Deed } from '#lib/domain/deed.ts';
import { writing } from './state.ts';
import type { AuditEntryTable, Database } from './tables.ts';

/** What a deed changed. `before` and `after` are JSON values; null: there was nothing, nothing is left. */
export interface Change {
	readonly deed: Deed;
	/** The thing, as `kind/id`: `meeting/2026-q3`, `task/17`, `figure/coops_new`. */
	readonly subject: string;
	readonly before: unknown;
	readonly after: unknown;
}

/** Writes a change down; within the deed's own transaction. */
export type Tell = (change: Change) => Promise<void>;

/**
 * A writing deed with its trail, in one transaction: what was done and who did it are stored together or not at all. The lock
 * of `writing` lets one writer pass at a time, so each entry continues the chain of the one before it.
 */
export async function audited<Result>(
	db: Kysely<Database>,
	{ actor, now }: { readonly actor: Actor; readonly now: string },
	deed: (trx: Transaction<Database>, tell: Tell) => Promise<Result>
): Promise<Result> {
	return writing(db, (trx) => deed(trx, (change) => append(trx, actor, now, change)));
}

async function append(trx: Kysely<Database>, actor: Actor, moment: string, { deed, subject, before, after }: Change): Promise<void> {
	const head = await auditHead(trx);
	const row = {
		moment,
		actor: actor.id,
		actor_name: actor.name,
		deed,
		subject,
		before_json: before === null ? null : JSON.stringify(before),
		after_json: after === null ? null : JSON.stringify(after)
	};
	const hash = hashOf(head?.hash ?? '', row);
	await trx
		.insertInto('audit_entry')
		.values({ ...row, sequence: (head?.sequence ?? 0) + 1, hash })
		.execute();
}

type Hashed = {
	readonly moment: string;
	readonly actor: string;
	readonly actor_name: string;
	readonly deed: string;
	readonly subject: string;
	readonly before_json: string | null;
	readonly after_json: string | null;
};

/** SHA-256 over the hash before and the entry's fields as one JSON list, so that no two lists of fields read the same. */
function hashOf(previous: string, row: Hashed): string {
	const fields = [previous, row.moment, row.actor, row.actor_name, row.deed, row.subject, row.before_json, row.after_json];
	return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

/** The newest entry's number and hash: what an export prints, so that a later change of the past can be shown. Null: nothing was done yet. */
export async function auditHead(db: Kysely<Database>): Promise<ChainLink | null> {
	const row = await db.selectFrom('audit_entry').select(['sequence', 'hash']).orderBy('sequence', 'desc').limit(1).executeTakeFirst();
	return row ?? null;
}

/** One entry's subject with what was before and after; null: there is none of this number. */
export async function readEntry(db: Kysely<Database>, sequence: number): Promise<Pick<Change, 'subject' | 'before' | 'after'> | null> {
	const row = await db
		.selectFrom('audit_entry')
		.select(['subject', 'before_json', 'after_json'])
		.where('sequence', '=', sequence)
		.executeTakeFirst();
	if (row === undefined) return null;
	const value = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
	return { subject: row.subject, before: value(row.before_json), after: value(row.after_json) };
}

export interface BrokenLink {
	/** The first entry that does not continue the one before it: edited, inserted, moved, or the one before it is gone. */
	readonly sequence: number;
}

/** Where a walk may begin: an entry up to which the chain was found to hold. */
export interface ChainLink {
	readonly sequence: number;
	readonly hash: string;
}

/**
 * Walks the chain. Null: every entry continues the one before it.
 * @param from an entry that was walked to before, still as it was; left out: the whole chain
 */
export async function findBrokenLink(db: Kysely<Database>, from: ChainLink | null = null): Promise<BrokenLink | null> {
	let previous = from?.hash ?? '';
	let expected = (from?.sequence ?? 0) + 1;
	for (;;) {
		const rows = await db.selectFrom('audit_entry').selectAll().where('sequence', '>=', expected).orderBy('sequence').limit(PAGE).execute();
		for (const row of rows) {
			if (row.sequence !== expected || row.hash !== hashOf(previous, row)) return { sequence: row.sequence };
			previous = row.hash;
			expected++;
		}
		if (rows.length < PAGE) return null;
	}
}

const walked = new WeakMap<Kysely<Database>, ChainLink>();

/**
 * The same from where this program last came to: an entry that it walked to, if the store still has it, hash and all. A change further back
 * is found by the whole walk, which `cotmoc check` and every backup make.
 */
export async function findNewBrokenLink(db: Kysely<Database>): Promise<BrokenLink | null> {
	const known = walked.get(db) ?? null;
	const there = known === null ? undefined : await linkAt(db, known.sequence);
	return walkTo(db, known !== null && there?.hash === known.hash ? known : null);
}

/** The whole walk, from which later ones go on. */
export async function findAnyBrokenLink(db: Kysely<Database>): Promise<BrokenLink | null> {
	return walkTo(db, null);
}

async function walkTo(db: Kysely<Database>, from: ChainLink | null): Promise<BrokenLink | null> {
	const head = await auditHead(db);
	const broken = await findBrokenLink(db, from);
	if (broken === null && head !== null) walked.set(db, head);
	else walked.delete(db);
	return broken;
}

async function linkAt(db: Kysely<Database>, sequence: number): Promise<ChainLink | undefined> {
	return db.selectFrom('audit_entry').select(['sequence', 'hash']).where('sequence', '=', sequence).executeTakeFirst();
}

const PAGE = 1000;

/** Which entries: each choice narrows; moments are ISO 8601 UTC, `until` excluded. */
export interface EntryFilter {
	readonly actor?: string | undefined;
	readonly deed?: string | undefined;
	/** A part of the subject. */
	readonly subject?: string | undefined;
	readonly from?: string | undefined;
	readonly until?: string | undefined;
	/** Entries older than this one. */
	readonly before?: number | undefined;
}

export type AuditEntry = Selectable<AuditEntryTable>;

/** Entries of the trail, the newest first. */
export async function listEntries(
	db: Kysely<Database>,
	{ actor, deed, subject, from, until, before }: EntryFilter,
	limit: number
): Promise<readonly AuditEntry[]> {
	let query = db.selectFrom('audit_entry').selectAll().orderBy('sequence', 'desc').limit(limit);
	if (actor !== undefined) query = query.where('actor', '=', actor);
	if (deed !== undefined) query = query.where('deed', '=', deed);
	if (subject !== undefined) query = query.where(sql<boolean>`subject like ${`%${subject.replace(/[!%_]/g, '!$&')}%`} escape '!'`);
	if (from !== undefined) query = query.where('moment', '>=', from);
	if (until !== undefined) query = query.where('moment', '<', until);
	if (before !== undefined) query = query.where('sequence', '<', before);
	return query.execute();
}

/** Everybody who did anything, by the name the newest entry has. */
export async function listAuditActors(db: Kysely<Database>): Promise<readonly { readonly id: string; readonly name: string }[]> {
	const newest = db
		.selectFrom('audit_entry')
		.select((row) => row.fn.max('sequence').as('sequence'))
		.groupBy('actor');
	const rows = await db
		.selectFrom('audit_entry')
		.select(['actor', 'actor_name'])
		.where('sequence', 'in', newest)
		.orderBy('actor')
		.execute();
	return rows.map(({ actor, actor_name }) => ({ id: actor, name: actor_name }));
}
