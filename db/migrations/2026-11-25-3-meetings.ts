import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DialectName } from './index.ts';

/**
 * A meeting with its agenda; notes and tasks that can be named, so that they can be changed; and what a meeting was shown, which
 * nothing changes: it is no part of the workspace and refers to none of its rows, so that loading another workspace leaves it.
 */
export async function up(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
	for (const statement of [...TABLES(dialect === 'sqlite' ? ' strict' : ''), ...APPEND_ONLY[dialect]]) await sql.raw(statement).execute(db);
}

const TABLES = (strict: string): readonly string[] => [
	...['programmes', 'venue', 'chair', 'conclusion', 'recipients'].map((column) => `alter table meeting add column ${column} text`),
	`alter table note add column id text`,
	`create unique index note_id on note (id)`,
	`alter table task add column id text`,
	`create unique index task_id on task (id)`,
	`create table agenda_item (
	position integer primary key,
	id text unique,
	meeting_id text not null references meeting (id),
	kind text not null check (kind in ('tasks', 'target', 'place', 'text')),
	indicator_id text references indicator (id),
	target_id text references target (id),
	place_id integer references place (id),
	text text,
	remark text,
	check ((kind = 'target') = (indicator_id is not null)),
	check ((kind = 'place') = (place_id is not null)),
	check ((kind = 'text') = (text is not null)),
	check (target_id is null or kind = 'target')
)${strict}`,
	`create index agenda_item_meeting on agenda_item (meeting_id)`,
	`create table meeting_freeze (
	meeting_id text not null,
	version integer not null check (version >= 1),
	moment text not null,
	frozen_by text not null,
	content text not null,
	hash text not null,
	primary key (meeting_id, version)
)${strict}`
];

const APPEND_ONLY: Readonly<Record<DialectName, readonly string[]>> = {
	sqlite: ['update', 'delete'].map(
		(event) => `create trigger meeting_freeze_never_${event}d before ${event} on meeting_freeze
begin
	select raise(abort, 'what a meeting was shown is append-only');
end`
	),
	postgres: [
		`create function meeting_freeze_append_only() returns trigger language plpgsql as $$
begin
	raise exception 'what a meeting was shown is append-only';
end
$$`,
		`create trigger meeting_freeze_never_changes before update or delete on meeting_freeze
for each row execute function meeting_freeze_append_only()`,
		`create trigger meeting_freeze_never_emptied before truncate on meeting_freeze
for each statement execute function meeting_freeze_append_only()`
	]
};
