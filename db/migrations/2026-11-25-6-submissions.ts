import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DialectName } from './index.ts';

/**
 * The returns of the places: what happened to each, one row a step, never changed; the state follows from the steps. Of every
 * programme when its returns are due and whether figures count only once approved; and the days on which nobody works.
 */
export async function up(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
	for (const statement of [...TABLES(dialect), ...APPEND_ONLY[dialect]]) await sql.raw(statement).execute(db);
}

const TABLES = (dialect: DialectName): readonly string[] => {
	const strict = dialect === 'sqlite' ? ' strict' : '';
	return [
		`create table submission_event (
	position integer primary key,
	programme_id text not null references programme (id),
	place_id integer not null references place (id),
	period text not null,
	step text not null check (step in ('submit', 'approve', 'return', 'lock', 'reopen')),
	moment text not null,
	actor text,
	actor_name text,
	reason text
)${strict}`,
		`create index submission_event_key on submission_event (programme_id, period, place_id)`,
		`create table holiday (
	position integer primary key,
	date text not null,
	name text
)${strict}`,
		`alter table programme add column due_rule text`,
		`alter table programme add column approval text check (approval in ('off', 'on'))`
	];
};

/** Only the replacement of the whole workspace, which raises `replacing` inside its transaction, may empty the table. */
const APPEND_ONLY: Readonly<Record<DialectName, readonly string[]>> = {
	sqlite: [
		`create trigger submission_event_never_changes before update on submission_event
begin
	select raise(abort, 'steps of returns are append-only');
end`,
		`create trigger submission_event_never_goes before delete on submission_event
when (select replacing from store_state) = 0
begin
	select raise(abort, 'steps of returns are append-only');
end`
	],
	postgres: [
		`create function submission_append_only() returns trigger language plpgsql as $$
begin
	if tg_op <> 'UPDATE' and (select replacing from store_state) = 1 then
		return old;
	end if;
	raise exception 'steps of returns are append-only';
end
$$`,
		`create trigger submission_event_never_changes before update or delete on submission_event
for each row execute function submission_append_only()`,
		`create trigger submission_event_never_emptied before truncate on submission_event
for each statement execute function submission_append_only()`
	]
};
