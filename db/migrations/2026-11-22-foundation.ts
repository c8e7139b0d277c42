import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { DialectName } from './index.ts';

/**
 * The static tables keep the columns of the data package, in the author's order (`position`), so that a package leaves
 * the store as it entered. Places, measures and periods carry a small number beside the author's key: the two big tables,
 * `observation` and `figure`, refer to them millions of times. A blank that has a default stays a blank here.
 * Days are ISO text on both databases: text orders them, and no driver turns them into moments.
 */
const tables = (t: Types): readonly string[] => [
	`create table store_state (
	id integer primary key check (id = 1),
	version integer not null,
	replacing integer not null default 0 check (replacing in (0, 1)),
	package text not null
)${t.strict}`,
	`create table document (
	id text primary key,
	position integer not null,
	number text,
	title text not null,
	issuer text,
	date text,
	url text
)${t.strict}`,
	`create table place (
	id integer primary key,
	key text not null unique
)${t.strict}`,
	`create table place_spell (
	position integer primary key,
	place_id integer not null references place (id),
	code text,
	name text not null,
	name_en text,
	level text not null,
	type text,
	parent_id integer references place (id),
	valid_from text,
	valid_to text,
	sort_order ${t.real},
	aliases text,
	tile_row integer,
	tile_col integer,
	check (valid_from <= valid_to)
)${t.strict}`,
	`create index place_spell_place on place_spell (place_id)`,
	`create index place_spell_parent on place_spell (parent_id)`,
	`create table succession (
	position integer primary key,
	date text not null,
	kind text not null check (kind in ('merge', 'split', 'rename', 'transfer')),
	from_place_id integer not null references place (id),
	to_place_id integer not null references place (id),
	share ${t.real} check (share between 0 and 1),
	document_id text references document (id),
	note text
)${t.strict}`,
	`create table programme (
	id text primary key,
	position integer not null,
	name text not null,
	name_en text,
	parent_id text references programme (id) deferrable initially deferred,
	kind text,
	start_day text not null,
	end_day text not null,
	scheme text,
	committee text,
	document_style text check (document_style in ('state', 'party')),
	root_place_id integer not null references place (id),
	place_level text not null,
	tolerance ${t.real} check (tolerance between 0 and 1),
	sort_order ${t.real},
	check (start_day <= end_day)
)${t.strict}`,
	`create table group_membership (
	position integer primary key,
	programme_id text not null references programme (id),
	group_key text not null,
	name text not null,
	place_id integer not null references place (id),
	valid_from text,
	valid_to text,
	check (valid_from <= valid_to)
)${t.strict}`,
	`create index group_membership_programme on group_membership (programme_id)`,
	`create table measure (
	id integer primary key,
	key text not null unique,
	name text not null,
	name_en text,
	unit text,
	unit_en text,
	kind text not null check (kind in ('increment', 'to_date', 'level')),
	accumulates_over text check (accumulates_over in ('year', 'season', 'term')),
	over_places text check (over_places in ('sum', 'average', 'min', 'max', 'none')),
	own_value text check (own_value in ('replaces', 'adds')),
	frequency text,
	categories text,
	decimals integer check (decimals >= 0),
	is_integer integer check (is_integer in (0, 1)),
	min_value ${t.real},
	max_value ${t.real},
	check (min_value <= max_value)
)${t.strict}`,
	`create table indicator (
	id text primary key,
	position integer not null,
	programme_id text not null references programme (id),
	name text not null,
	name_en text,
	short_name text,
	expression text not null,
	unit text,
	unit_en text,
	decimals integer check (decimals >= 0),
	direction text check (direction in ('up', 'down', 'none')),
	denominator_name text,
	sort_order ${t.real},
	definition text,
	document_id text references document (id)
)${t.strict}`,
	`create index indicator_programme on indicator (programme_id)`,
	`create table target (
	id text primary key,
	position integer not null,
	indicator_id text not null references indicator (id),
	place_id integer not null references place (id),
	each_level text,
	from_day text not null,
	due_day text not null,
	condition text not null,
	low ${t.real},
	high ${t.real},
	baseline ${t.real},
	baseline_period text,
	path text check (path in ('linear', 'steps', 'none')),
	stretch integer check (stretch in (0, 1)),
	document_id text references document (id),
	clause text,
	version integer,
	supersedes_id text references target (id) deferrable initially deferred,
	owner text,
	check (from_day <= due_day)
)${t.strict}`,
	`create index target_indicator on target (indicator_id)`,
	`create table target_step (
	position integer primary key,
	target_id text not null references target (id),
	period text not null,
	value ${t.real} not null
)${t.strict}`,
	`create table identity (
	id text primary key,
	position integer not null,
	left_expression text not null,
	right_expression text not null
)${t.strict}`,
	`create table note (
	position integer primary key,
	kind text not null check (kind in ('highlight', 'difficulty', 'proposal', 'cause')),
	programme_id text references programme (id),
	indicator_id text references indicator (id),
	place_id integer references place (id),
	period text,
	text text not null,
	owner text,
	due text,
	answer text
)${t.strict}`,
	`create table meeting (
	id text primary key,
	position integer not null,
	programme_id text not null references programme (id),
	title text not null,
	date text not null,
	period text,
	kind text
)${t.strict}`,
	`create table task (
	position integer primary key,
	meeting_id text not null references meeting (id),
	text text not null,
	lead text,
	supporting text,
	place_id integer references place (id),
	indicator_id text references indicator (id),
	due text,
	standing integer check (standing in (0, 1)),
	status text check (status in ('open', 'in_progress', 'done', 'cancelled')),
	done_on text,
	evidence text
)${t.strict}`,
	`create index task_meeting on task (meeting_id)`,
	`create table period (
	id integer primary key,
	scheme text not null,
	code text not null,
	kind text not null,
	start_day text not null,
	end_day text not null,
	unique (scheme, code),
	check (start_day < end_day)
)${t.strict}`,
	// Append-only: a correction is a further row; the highest sequence speaks. An empty category is the whole.
	`create table observation (
	sequence ${t.sequence},
	measure_id integer not null references measure (id),
	place_id integer not null references place (id),
	period_id integer not null references period (id),
	category text not null,
	value ${t.real},
	blank text check (blank in ('not_available', 'not_applicable')),
	status text check (status in ('estimate', 'reported', 'final')),
	as_of text,
	document_id text references document (id),
	note text,
	recorded_at text not null,
	check ((value is null) = (blank is not null))
)${t.strict}`,
	`create index observation_key on observation (measure_id, place_id, period_id, category, sequence)`,
	// The materialised roll-up: exactly the fields of a figure of the domain, derived, rewritten with every observation.
	`create table figure (
	measure_id integer not null references measure (id),
	place_id integer not null references place (id),
	period_id integer not null references period (id),
	category text not null,
	sum ${t.real},
	min ${t.real},
	max ${t.real},
	count integer not null check (count >= 0),
	reported integer not null check (reported >= 0),
	expected integer not null check (expected >= 0),
	blank text check (blank in ('not_reported', 'not_available', 'not_applicable')),
	estimate integer not null check (estimate in (0, 1)),
	own integer not null check (own in (0, 1)),
	newest text not null,
	oldest text not null,
	category_sum ${t.real},
	primary key (measure_id, place_id, period_id, category)
)${t.clustered}`
];

interface Types {
	readonly real: string;
	readonly sequence: string;
	readonly strict: string;
	readonly clustered: string;
}

const TYPES: Readonly<Record<DialectName, Types>> = {
	sqlite: { real: 'real', sequence: 'integer primary key autoincrement', strict: ' strict', clustered: ' strict, without rowid' },
	postgres: { real: 'double precision', sequence: 'bigint generated by default as identity primary key', strict: '', clustered: '' }
};

/** Only the replacement of the whole workspace, which raises `replacing` inside its transaction, may empty the table. */
const appendOnly: Readonly<Record<DialectName, readonly string[]>> = {
	sqlite: [
		`create trigger observation_never_changes before update on observation
begin
	select raise(abort, 'observations are append-only');
end`,
		`create trigger observation_never_goes before delete on observation
when (select replacing from store_state) = 0
begin
	select raise(abort, 'observations are append-only');
end`
	],
	postgres: [
		`create function observation_append_only() returns trigger language plpgsql as $$
begin
	if tg_op <> 'UPDATE' and (select replacing from store_state) = 1 then
		return old;
	end if;
	raise exception 'observations are append-only';
end
$$`,
		`create trigger observation_never_changes before update or delete on observation
for each row execute function observation_append_only()`,
		`create trigger observation_never_emptied before truncate on observation
for each statement execute function observation_append_only()`
	]
};

export async function up(db: Kysely<unknown>, dialect: DialectName): Promise<void> {
	for (const statement of [...tables(TYPES[dialect]), ...appendOnly[dialect]]) await sql.raw(statement).execute(db);
	await sql`insert into store_state (id, version, package) values (1, 0, '{}')`.execute(db);
}
