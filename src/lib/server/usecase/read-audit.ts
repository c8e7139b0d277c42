import { addDays, parseDay } from '#lib/domain/day.ts';
import { authorise, DEEDS, type DeedFault } from '#lib/domain/deed.ts';
import { accepted, type Outcome } from '#lib/domain/outcome.ts';
import type { Day } from '#lib/domain/period.ts';
import type { Locale } from '#lib/messages/index.ts';
import { trailLines, trailSubject, type TrailLine } from '#lib/narrate/trail.ts';
import type { Store } from '../db.ts';
import { auditCsv } from '../export/audit-csv.ts';
import {
	auditHead,
	findAnyBrokenLink,
	findNewBrokenLink,
	listAuditActors,
	listEntries,
	type AuditEntry,
	type EntryFilter
} from '../store/audit.ts';
import { loadCatalogue } from '../store/catalogue.ts';
import { namesIn } from './catalogue-names.ts';
import type { Doing } from './doing.ts';

/** What was asked for, as texts of an address; what cannot be read narrows nothing. */
export interface AuditQuestion {
	readonly actor: string;
	readonly deed: string;
	readonly subject: string;
	/** A day in Việt Nam. */
	readonly day: string;
	/** The number of the entry that the page before ended with. */
	readonly before: string;
	/** `all`: the whole chain is walked, not only what is new since it was walked last. */
	readonly check: string;
}

/** One entry of the trail, its values read. */
export interface TrailEntry {
	readonly sequence: number;
	readonly moment: string;
	readonly actor: string;
	readonly actorName: string;
	readonly deed: string;
	readonly subject: string;
	readonly before: unknown;
	readonly after: unknown;
	readonly hash: string;
}

/** An entry with what it says in the reader's words. */
export interface ToldEntry extends TrailEntry {
	readonly about: string;
	readonly lines: readonly TrailLine[];
}

export interface Trail {
	readonly entries: readonly ToldEntry[];
	/** Where the next page begins; null: this is the last. */
	readonly next: number | null;
	readonly actors: readonly { readonly id: string; readonly name: string }[];
	readonly deeds: readonly string[];
	/** The newest entry; null: nothing was done yet. */
	readonly head: { readonly sequence: number; readonly hash: string } | null;
	/** The first entry that does not continue the one before it; null: the chain holds. */
	readonly brokenAt: number | null;
}

const PAGE = 50;

/** A page of the trail, and whether the chain holds. */
export async function readAudit(
	store: Store,
	{ actor }: Doing,
	question: AuditQuestion,
	locale: Locale
): Promise<Outcome<Trail, DeedFault>> {
	const allowed = authorise(actor, 'audit.read');
	if (!allowed.ok) return allowed;
	const found = await listEntries(store.db, filterOf(question), PAGE + 1);
	const entries = found.slice(0, PAGE);
	const setting = { names: namesIn(await loadCatalogue(store.db), locale), locale };
	return accepted({
		entries: entries.map(readEntry).map((entry) => ({
			...entry,
			about: trailSubject(entry.subject, setting),
			lines: trailLines(entry, setting)
		})),
		next: found.length > PAGE ? (entries.at(-1)?.sequence ?? null) : null,
		actors: await listAuditActors(store.db),
		deeds: Object.keys(DEEDS),
		head: await auditHead(store.db),
		brokenAt: (await (question.check === 'all' ? findAnyBrokenLink : findNewBrokenLink)(store.db))?.sequence ?? null
	});
}

export const AUDIT_FORMATS = ['csv', 'json'] as const;
export type AuditFormat = (typeof AUDIT_FORMATS)[number];

/** All entries that a question finds, in pieces, so that a long trail never lies in memory as a whole. */
export async function exportAudit(
	store: Store,
	{ actor }: Doing,
	question: AuditQuestion,
	format: AuditFormat
): Promise<Outcome<AsyncGenerator<string>, DeedFault>> {
	const allowed = authorise(actor, 'audit.read');
	if (!allowed.ok) return allowed;
	const pages = pagesOf(store, filterOf(question));
	return accepted(format === 'csv' ? auditCsv(pages) : jsonOf(pages));
}

async function* jsonOf(pages: AsyncGenerator<readonly AuditEntry[]>): AsyncGenerator<string> {
	yield '[';
	let separator = '\n';
	for await (const page of pages)
		for (const entry of page) {
			yield `${separator}${JSON.stringify(readEntry(entry))}`;
			separator = ',\n';
		}
	yield '\n]\n';
}

async function* pagesOf(store: Store, filter: EntryFilter): AsyncGenerator<readonly AuditEntry[]> {
	for (let before = filter.before; ;) {
		const page = await listEntries(store.db, { ...filter, before }, 1000);
		if (page.length === 0) return;
		yield page;
		before = page.at(-1)?.sequence;
	}
}

function filterOf({ actor, deed, subject, day, before }: AuditQuestion): EntryFilter {
	const read = parseDay(day);
	return {
		actor: actor === '' ? undefined : actor,
		deed: deed === '' ? undefined : deed,
		subject: subject.trim() === '' ? undefined : subject.trim().slice(0, 100),
		from: read.ok ? startOf(read.value) : undefined,
		until: read.ok ? startOf(addDays(read.value, 1)) : undefined,
		before: /^\d{1,15}$/.test(before) ? Number(before) : undefined
	};
}

/** The moment a day begins in Việt Nam, UTC+7 without summer time. */
function startOf(day: Day): string {
	return new Date(`${day}T00:00:00+07:00`).toISOString();
}

function readEntry({ sequence, moment, actor, actor_name, deed, subject, before_json, after_json, hash }: AuditEntry): TrailEntry {
	const read = (json: string | null): unknown => (json === null ? null : JSON.parse(json));
	return { sequence, moment, actor, actorName: actor_name, deed, subject, before: read(before_json), after: read(after_json), hash };
}
