import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DialectName } from './index.ts';

/**
 * The trail of every writing deed, a chain in which each entry's hash covers the one before it; and of every observation who
 * recorded it, where from (a file's cell, the grid, a text), and why, where a reason was asked for.
 */
export async function up(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
	for (const statement of [...TABLES(dialect), ...APPEND_ONLY[dialect]]) await sql.raw(statement).execute(db);
}

const TABLES = (dialect: DialectName): readonly string[] => [
	`create table audit_entry (
	sequence ${dialect === 'sqlite' ? 'integer' : 'bigint'} primary key,
	moment text not null,
	actor text not null,
	actor_name text not null,
	deed text not null,
	subject text not null,
	before_json text,
	after_json text,
	hash text not null unique
)${dialect === 'sqlite' ? ' strict' : ''}`,
	`create index audit_entry_subject on audit_entry (subject)`,
	`alter table observation add column recorded_by text`,
	`alter table observation add column origin text`,
	`alter table observation add column reason text`
];

/** No gate here: loading another workspace is itself a deed that leaves an entry. */
const APPEND_ONLY: Readonly<Record<DialectName, readonly string[]>> = {
	sqlite: ['update', 'delete'].map(
		(event) => `create trigger audit_entry_never_${event}d before ${event} on audit_entry
begin
	select raise(abort, 'the audit is append-only');
end`
	),
	postgres: [
		`create function audit_append_only() returns trigger language plpgsql as $$
begin
	raise exception 'the audit is append-only';
end
$$`,
		`create trigger audit_entry_never_changes before update or delete on audit_entry
for each row execute function audit_append_only()`,
		`create trigger audit_entry_never_emptied before truncate on audit_entry
for each statement execute function audit_append_only()`
	]
};
