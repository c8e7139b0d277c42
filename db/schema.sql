CREATE TABLE store_state (
	id integer primary key check (id = 1),
	version integer not null,
	replacing integer not null default 0 check (replacing in (0, 1)),
	package text not null
) strict;

CREATE TABLE document (
	id text primary key,
	position integer not null,
	number text,
	title text not null,
	issuer text,
	date text,
	url text
) strict;

CREATE TABLE place (
	id integer primary key,
	key text not null unique
) strict;

CREATE TABLE place_spell (
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
	sort_order real,
	aliases text,
	tile_row integer,
	tile_col integer,
	check (valid_from <= valid_to)
) strict;

CREATE INDEX place_spell_place on place_spell (place_id);

CREATE INDEX place_spell_parent on place_spell (parent_id);

CREATE TABLE succession (
	position integer primary key,
	date text not null,
	kind text not null check (kind in ('merge', 'split', 'rename', 'transfer')),
	from_place_id integer not null references place (id),
	to_place_id integer not null references place (id),
	share real check (share between 0 and 1),
	document_id text references document (id),
	note text
) strict;

CREATE TABLE programme (
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
	tolerance real check (tolerance between 0 and 1),
	sort_order real, due_rule text, approval text check (approval in ('off', 'on')),
	check (start_day <= end_day)
) strict;

CREATE TABLE group_membership (
	position integer primary key,
	programme_id text not null references programme (id),
	group_key text not null,
	name text not null,
	place_id integer not null references place (id),
	valid_from text,
	valid_to text,
	check (valid_from <= valid_to)
) strict;

CREATE INDEX group_membership_programme on group_membership (programme_id);

CREATE TABLE measure (
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
	min_value real,
	max_value real,
	check (min_value <= max_value)
) strict;

CREATE TABLE indicator (
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
	sort_order real,
	definition text,
	document_id text references document (id)
) strict;

CREATE INDEX indicator_programme on indicator (programme_id);

CREATE TABLE target (
	id text primary key,
	position integer not null,
	indicator_id text not null references indicator (id),
	place_id integer not null references place (id),
	each_level text,
	from_day text not null,
	due_day text not null,
	condition text not null,
	low real,
	high real,
	baseline real,
	baseline_period text,
	path text check (path in ('linear', 'steps', 'none')),
	stretch integer check (stretch in (0, 1)),
	document_id text references document (id),
	clause text,
	version integer,
	supersedes_id text references target (id) deferrable initially deferred,
	owner text,
	check (from_day <= due_day)
) strict;

CREATE INDEX target_indicator on target (indicator_id);

CREATE TABLE target_step (
	position integer primary key,
	target_id text not null references target (id),
	period text not null,
	value real not null
) strict;

CREATE TABLE identity (
	id text primary key,
	position integer not null,
	left_expression text not null,
	right_expression text not null
) strict;

CREATE TABLE note (
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
, id text) strict;

CREATE TABLE meeting (
	id text primary key,
	position integer not null,
	programme_id text not null references programme (id),
	title text not null,
	date text not null,
	period text,
	kind text
, programmes text, venue text, chair text, conclusion text, recipients text) strict;

CREATE TABLE task (
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
, id text) strict;

CREATE INDEX task_meeting on task (meeting_id);

CREATE TABLE period (
	id integer primary key,
	scheme text not null,
	code text not null,
	kind text not null,
	start_day text not null,
	end_day text not null,
	unique (scheme, code),
	check (start_day < end_day)
) strict;

CREATE TABLE observation (
	sequence integer primary key autoincrement,
	measure_id integer not null references measure (id),
	place_id integer not null references place (id),
	period_id integer not null references period (id),
	category text not null,
	value real,
	blank text check (blank in ('not_available', 'not_applicable')),
	status text check (status in ('estimate', 'reported', 'final')),
	as_of text,
	document_id text references document (id),
	note text,
	recorded_at text not null, recorded_by text, origin text, reason text, withdrawn integer not null default 0 check (withdrawn in (0, 1)),
	check ((value is null) = (blank is not null))
) strict;

CREATE INDEX observation_key on observation (measure_id, place_id, period_id, category, sequence);

CREATE TABLE figure (
	measure_id integer not null references measure (id),
	place_id integer not null references place (id),
	period_id integer not null references period (id),
	category text not null,
	sum real,
	min real,
	max real,
	count integer not null check (count >= 0),
	reported integer not null check (reported >= 0),
	expected integer not null check (expected >= 0),
	blank text check (blank in ('not_reported', 'not_available', 'not_applicable')),
	estimate integer not null check (estimate in (0, 1)),
	own integer not null check (own in (0, 1)),
	newest text not null,
	oldest text not null,
	category_sum real, reported_now integer not null default 0,
	primary key (measure_id, place_id, period_id, category)
) strict, without rowid;

CREATE TRIGGER observation_never_changes before update on observation
begin
	select raise(abort, 'observations are append-only');
end;

CREATE TRIGGER observation_never_goes before delete on observation
when (select replacing from store_state) = 0
begin
	select raise(abort, 'observations are append-only');
end;

CREATE TABLE audit_entry (
	sequence integer primary key,
	moment text not null,
	actor text not null,
	actor_name text not null,
	deed text not null,
	subject text not null,
	before_json text,
	after_json text,
	hash text not null unique
) strict;

CREATE INDEX audit_entry_subject on audit_entry (subject);

CREATE TRIGGER audit_entry_never_updated before update on audit_entry
begin
	select raise(abort, 'the audit is append-only');
end;

CREATE TRIGGER audit_entry_never_deleted before delete on audit_entry
begin
	select raise(abort, 'the audit is append-only');
end;

CREATE UNIQUE INDEX note_id on note (id);

CREATE UNIQUE INDEX task_id on task (id);

CREATE TABLE agenda_item (
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
) strict;

CREATE INDEX agenda_item_meeting on agenda_item (meeting_id);

CREATE TABLE meeting_freeze (
	meeting_id text not null,
	version integer not null check (version >= 1),
	moment text not null,
	frozen_by text not null,
	content text not null,
	hash text not null,
	primary key (meeting_id, version)
) strict;

CREATE TRIGGER meeting_freeze_never_updated before update on meeting_freeze
begin
	select raise(abort, 'what a meeting was shown is append-only');
end;

CREATE TRIGGER meeting_freeze_never_deleted before delete on meeting_freeze
begin
	select raise(abort, 'what a meeting was shown is append-only');
end;

CREATE TABLE person (
	id text not null primary key,
	name text not null,
	email text not null unique,
	email_verified integer not null,
	image text,
	created_at date not null,
	updated_at date not null,
	role text not null check (role in ('administrator', 'secretary', 'reporter', 'head', 'viewer')),
	disabled_at text,
	password_is_temporary integer not null check (password_is_temporary in (0, 1)),
	demo integer not null check (demo in (0, 1))
);

CREATE TABLE person_session (
	id text not null primary key,
	expires_at date not null,
	token text not null unique,
	created_at date not null,
	updated_at date not null,
	ip_address text,
	user_agent text,
	person_id text not null references person (id) on delete cascade
);

CREATE INDEX person_session_person_id_idx on person_session (person_id);

CREATE TABLE person_credential (
	id text not null primary key,
	account_id text not null,
	provider_id text not null,
	person_id text not null references person (id) on delete cascade,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at date,
	refresh_token_expires_at date,
	scope text,
	password text,
	created_at date not null,
	updated_at date not null
);

CREATE INDEX person_credential_person_id_idx on person_credential (person_id);

CREATE TABLE person_verification (
	id text not null primary key,
	identifier text not null,
	value text not null,
	expires_at date not null,
	created_at date not null,
	updated_at date not null
);

CREATE INDEX person_verification_identifier_idx on person_verification (identifier);

CREATE TABLE person_place (
	person_id text not null references person (id) on delete cascade,
	place_key text not null,
	primary key (person_id, place_key)
) strict;

CREATE TABLE setting (
	key text primary key,
	value text not null
) strict;

CREATE TABLE import_file (
	hash text primary key,
	content blob not null
) strict;

CREATE TABLE import (
	id integer primary key,
	programme text not null,
	file_name text not null,
	file_hash text not null references import_file (hash),
	telling text not null,
	sender text not null,
	state text not null check (state in ('draft', 'committed', 'undone')),
	received_at text not null,
	received_by text not null,
	committed_at text,
	undone_at text,
	first_sequence integer,
	last_sequence integer,
	added integer not null default 0,
	changed integer not null default 0,
	unchanged integer not null default 0
) strict;

CREATE INDEX import_hash on import (file_hash);

CREATE TABLE import_habit (
	programme text not null,
	sender text not null,
	subject text not null,
	meaning text not null,
	primary key (programme, sender, subject)
) strict;

CREATE TABLE submission_event (
	position integer primary key,
	programme_id text not null references programme (id),
	place_id integer not null references place (id),
	period text not null,
	step text not null check (step in ('submit', 'approve', 'return', 'lock', 'reopen')),
	moment text not null,
	actor text,
	actor_name text,
	reason text
) strict;

CREATE INDEX submission_event_key on submission_event (programme_id, period, place_id);

CREATE TABLE holiday (
	position integer primary key,
	date text not null,
	name text
) strict;

CREATE TRIGGER submission_event_never_changes before update on submission_event
begin
	select raise(abort, 'steps of returns are append-only');
end;

CREATE TRIGGER submission_event_never_goes before delete on submission_event
when (select replacing from store_state) = 0
begin
	select raise(abort, 'steps of returns are append-only');
end;

CREATE TABLE log_in_failure (
	key text not null,
	moment integer not null
) strict;

CREATE INDEX log_in_failure_key on log_in_failure (key, moment);
